// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accounts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LowFrom = 80; ///< percent
constexpr qsizetype MostNotices = 50;

constexpr double UsedUpFrom = 100;

double highestPercent(const Usage &usage)
{
    return std::max(usage.scans.percent().value_or(0), usage.securityScans.percent().value_or(0));
}

} // namespace

Accounts::Accounts(HttpClient &http, ScanStore &store, Settings &settings, QObject *parent)
    : QObject(parent), m_http(http), m_store(store), m_settings(settings)
{
}

Accounts::~Accounts() = default;

void Accounts::setServers(const QList<AccountSource> &servers)
{
    std::vector<std::unique_ptr<ServerAccount>> old = std::move(m_accounts);
    m_accounts.clear();
    for (const AccountSource &source : servers) {
        if (source.server.isLocal())
            continue;
        const auto same = [&source](const std::unique_ptr<ServerAccount> &account) {
            return account && account->server().id == source.server.id
                && account->server().address == source.server.address;
        };
        const auto found = std::find_if(old.begin(), old.end(), same);
        if (found != old.end()) {
            (*found)->setServer(source.server, source.endpoint);
            m_accounts.push_back(std::move(*found));
            continue;
        }
        m_accounts.push_back(
            std::make_unique<ServerAccount>(m_http, m_store, source.server, source.endpoint));
        watch(*m_accounts.back());
    }
    Q_EMIT listChanged(); // before the old ones go: who shows them lets them go now
}

void Accounts::watch(ServerAccount &account)
{
    connect(&account, &ServerAccount::changed, this, [this, &account] {
        noteQuota(account);
        Q_EMIT changed(&account);
    });
}

QList<ServerAccount *> Accounts::all() const
{
    QList<ServerAccount *> all;
    for (const auto &account : m_accounts)
        all.append(account.get());
    return all;
}

ServerAccount *Accounts::of(const QString &serverId) const
{
    for (const auto &account : m_accounts) {
        if (account->server().id == serverId)
            return account.get();
    }
    return nullptr;
}

void Accounts::noteQuota(const ServerAccount &account)
{
    const AccountState &state = account.state();
    if (state.asking || state.error || !state.usage || state.remembered)
        return;
    const double percent = highestPercent(*state.usage);
    if (percent < LowFrom)
        return;
    const QString period = state.usage->resetsAt.date().toString(Qt::ISODate);
    const QString low = account.server().id + u' ' + period;
    const QString usedUp = low + u" used up"_s;
    QStringList said = m_settings.get(QuotaNotices);
    if (said.contains(usedUp) || (percent < UsedUpFrom && said.contains(low)))
        return;
    said.append(percent < UsedUpFrom ? low : usedUp);
    if (said.size() > MostNotices)
        said.removeFirst();
    m_settings.set(QuotaNotices, said);
    Q_EMIT quotaLow(account.server(), *state.usage);
}
