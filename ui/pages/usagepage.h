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
class ServerTile;
struct Notice;
struct Services;

/// Plans and quotas of the servers, and what is free anyway. Several stand beside each other as
/// tiles, one of them is shown as a whole. Asks the servers when it is shown and
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
    void localRequested(); ///< to scan on this computer instead
    void noticeRequested(const Notice &notice); ///< while the page is out of sight

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followAccounts();
    ServerUsage *makeUsage(ServerAccount &account);
    void makeTiles();
    void choose(const QString &serverId);
    ServerUsage *chosen() const; ///< null when there is no server
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
    QWidget *m_choice = nullptr; ///< the tiles; hidden where there is no choice
    QList<ServerTile *> m_tiles;
    QList<ServerUsage *> m_servers; ///< as in Services::accounts
    QString m_chosen; ///< id of the server that is shown as a whole
    QTimer m_minute; ///< while the page is seen
};
