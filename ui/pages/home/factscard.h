// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
struct Services;

/// What this computer brings along: the browser that looks at pages, where reports and keys are
/// kept.
class FactsCard : public Card
{
    Q_OBJECT

public:
    explicit FactsCard(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void browserRequested(); ///< to choose another one

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Fact
    {
        QLabel *icon;
        QLabel *name;
        QLabel *text;
    };
    Fact createFact(const QString &name, QWidget *action);
    void askKeychain();
    void showBrowser();
    void showKeychain();
    void retranslate();
    void paintIcons();

    Services &m_services;
    QPushButton *m_choose = nullptr;
    QPushButton *m_open = nullptr;
    Fact m_browser {};
    Fact m_reports {};
    Fact m_keys {};
    bool m_browserFound = false;
    std::optional<bool> m_keychain; ///< whether it works; absent until asked
};
