// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/api/server.h"

#include <QHash>
#include <QObject>

class StatusMeter;
struct Notice;
struct Services;

/// Keeps the accounts up to date for whoever shows them: follows the list of servers, takes what
/// their tests found, asks a server after a scan on it, and says when a quota is nearly used up. A
/// server that nobody uses is not asked, and its key is not looked up: what it said last is shown.
class UsageDesk : public QObject
{
    Q_OBJECT

public:
    explicit UsageDesk(Services &services, QObject *parent = nullptr);

    void setMeter(StatusMeter &meter); ///< shows the server that scans are sent to

Q_SIGNALS:
    void usageRequested(); ///< the page of it
    void plansRequested(const QString &serverId); ///< to buy one
    void localRequested(); ///< to scan on this computer instead
    void noticeRequested(const Notice &notice);

private:
    struct Counted
    {
        QString serverId;
        bool taken = false; ///< the server has given it an id
    };

    void followServers();
    void followState(const QString &serverId);
    void followScan(int ticket);
    void showMeter();
    void tellQuota(const Server &server, const Usage &usage);

    Services &m_services;
    StatusMeter *m_meter = nullptr;
    QHash<int, Counted> m_scans; ///< by ticket, those that run on servers
};
