// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scrollpage.h"

#include <QTimer>

class EmptyState;
class LocalUsageCard;
class PageHeader;
class QPushButton;
class ServerAccount;
class ServerUsage;
struct Notice;
struct Services;

/// Plans and quotas of the servers, and what is free anyway. Asks the servers when it is shown and
/// when it is told to; between, only countdowns go on.
class UsagePage : public ScrollPage
{
    Q_OBJECT

public:
    explicit UsagePage(Services &services, QWidget *parent = nullptr);

    void showPlans(const QString &serverId); ///< what this server sells, in sight and in focus
    void lookForPlans(); ///< somebody is back, perhaps from paying

Q_SIGNALS:
    void connectRequested(); ///< a server
    void serverRequested(const QString &id); ///< to put its address or key right
    void noticeRequested(const Notice &notice); ///< while the page is out of sight

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followAccounts();
    ServerUsage *makeUsage(ServerAccount &account);
    void refresh();
    void refreshStale();
    void retranslate();
    void showTime();
    void readHistory();
    void tellPlan(const QString &plan);

    Services &m_services;
    PageHeader *m_header = nullptr;
    QPushButton *m_refresh = nullptr;
    EmptyState *m_empty = nullptr;
    LocalUsageCard *m_local = nullptr;
    QList<ServerUsage *> m_servers; ///< as in Services::accounts
    QTimer m_minute; ///< while the page is seen
};
