// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;
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
    void retranslate();
    void arrange();
    QString forecastText() const;
    QString rateText() const;

    AccountState m_state;
    QGridLayout *m_grid = nullptr;
    QuotaView *m_scans = nullptr;
    QuotaView *m_security = nullptr;
    QLabel *m_reset = nullptr;
    QLabel *m_forecast = nullptr;
    QLabel *m_rate = nullptr;
    QLabel *m_features = nullptr;
};
