// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"
#include "app/words/errorwords.h"

#include <QWidget>

class Banner;
class MessageBar;
class PillLabel;
class PlansCard;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QuotasCard;
class Secrets;
class Settings;
class UsageHistoryCard;

/// One server on the Usage page: its plan, quotas and history, what it sells, and what went wrong.
class ServerUsage : public QWidget
{
    Q_OBJECT

public:
    ServerUsage(ServerAccount &account, Settings &settings, Secrets &secrets,
                QWidget *parent = nullptr);

    const ServerAccount &account() const { return m_account; }
    void showTime(); ///< countdowns go on
    void showPlans(); ///< scrolls there and gives them the focus, as soon as they are known
    void lookForPlan(); ///< somebody is back, perhaps from paying

Q_SIGNALS:
    void serverRequested(const QString &id); ///< to put its address or key right
    void planArrived(const QString &plan);
    void localRequested(); ///< to scan on this computer instead
    void plansShown(QWidget *plans); ///< to be scrolled to

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createActions();
    void createLayout();
    void connectParts();
    void showState();
    void showError(const AccountState &state);
    void showAlerts(const AccountState &state);
    void showActions(const AccountState &state);
    void arrange();
    void remedy(Remedy remedy);
    bool offersUpgrade() const;
    void upgrade();
    void congratulate(const QString &plan);
    void offerKey(const QByteArray &key);
    void keepKey(const QByteArray &key);

    ServerAccount &m_account;
    Secrets &m_secrets;
    QLabel *m_name = nullptr;
    PillLabel *m_plan = nullptr;
    QLabel *m_place = nullptr; ///< host and tenant
    QHBoxLayout *m_head = nullptr;
    QWidget *m_actions = nullptr; ///< at the end of the head, or below it
    QPushButton *m_here = nullptr;
    QPushButton *m_upgrade = nullptr;
    MessageBar *m_message = nullptr; ///< of the latest question
    MessageBar *m_news = nullptr; ///< of buying
    Banner *m_alerts = nullptr;
    QLabel *m_note = nullptr; ///< in place of figures
    QuotasCard *m_quotas = nullptr;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_charts = nullptr;
    UsageHistoryCard *m_days = nullptr;
    UsageHistoryCard *m_months = nullptr;
    PlansCard *m_plans = nullptr;
    bool m_plansWanted = false; ///< they were asked for before they were known
};
