// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"
#include "ui/widgets/card.h"

class FactsGrid;
class QGridLayout;
class QuotaView;

/// What is left of the plan: both quotas, when they start over, how long they last at this pace,
/// what else the plan has.
class QuotasCard : public Card
{
    Q_OBJECT

public:
    explicit QuotasCard(QWidget *parent = nullptr);

    void showState(const AccountState &state); ///< one with usage that is counted
    void showTime(); ///< countdowns go on

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Facts = QList<std::pair<QString, QString>>;

    void retranslate();
    void arrange();
    Facts facts() const;
    QString forecastText() const;
    QString rateText() const;

    AccountState m_state;
    Facts m_shown;
    QGridLayout *m_grid = nullptr;
    QuotaView *m_scans = nullptr;
    QuotaView *m_security = nullptr;
    FactsGrid *m_facts = nullptr;
};
