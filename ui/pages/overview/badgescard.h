// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"
#include "ui/widgets/card.h"

class QLabel;
class QVBoxLayout;

/// How compliance frameworks are met, as the server tells: one line each, with the checks that do
/// not pass. Hidden when it tells of none.
class BadgesCard : public Card
{
    Q_OBJECT

public:
    explicit BadgesCard(QWidget *parent = nullptr);

    void showBadges(const QList<Badge> &badges);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(const Badge &badge);
    void retranslate();

    QList<Badge> m_badges;
    QLabel *m_note = nullptr;
    QWidget *m_lines = nullptr; ///< made anew for each report
};
