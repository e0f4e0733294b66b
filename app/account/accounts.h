// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"
#include "app/config/settings.h"

#include <vector>

/// A server with its means of being reached.
struct AccountSource
{
    Server server;
    EndpointSource endpoint;
};

/// "server 2026-12-01", "server 2026-12-01 used up": said already, once for each period.
inline const Setting<QStringList> QuotaNotices {"usage/notices", {}};

/// The accounts on the servers that the user has, in their order. Tells once for each period that
/// a quota is nearly used up, and once that it is.
class Accounts : public QObject
{
    Q_OBJECT

public:
    Accounts(HttpClient &http, ScanStore &store, Settings &settings, QObject *parent = nullptr);
    ~Accounts() override;

    /// Our own engine counts nothing and is left out. Accounts of servers that are there already
    /// stay unless the address is another one.
    void setServers(const QList<AccountSource> &servers);
    QList<ServerAccount *> all() const;
    ServerAccount *of(const QString &serverId) const; ///< null when there is none

Q_SIGNALS:
    void listChanged();
    void changed(ServerAccount *account);
    /// 80 % or more of a quota are used.
    void quotaLow(const Server &server, const Usage &usage);

private:
    void watch(ServerAccount &account);
    void noteQuota(const ServerAccount &account);

    HttpClient &m_http;
    ScanStore &m_store;
    Settings &m_settings;
    std::vector<std::unique_ptr<ServerAccount>> m_accounts;
};
