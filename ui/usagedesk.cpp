// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usagedesk.h"

#include "app/services.h"
#include "app/words/usagewords.h"
#include "ui/statusmeter.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::Literals::StringLiterals;

UsageDesk::UsageDesk(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.servers, &ServerList::changed, this, &UsageDesk::followServers);
    connect(&services.servers, &ServerList::stateChanged, this, &UsageDesk::followState);
    connect(&services.scanner, &Scanner::changed, this, &UsageDesk::followScan);
    connect(&services.accounts, &Accounts::changed, this, &UsageDesk::showMeter);
    connect(&services.accounts, &Accounts::listChanged, this, &UsageDesk::showMeter);
    connect(&services.accounts, &Accounts::quotaLow, this, &UsageDesk::tellQuota);
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(LastServer.key))
            showMeter();
    });
    followServers();
}

void UsageDesk::setMeter(StatusMeter &meter)
{
    m_meter = &meter;
    connect(m_meter, &StatusMeter::clicked, this, &UsageDesk::usageRequested);
    showMeter();
}

void UsageDesk::followServers()
{
    QList<AccountSource> sources;
    for (const Server &server : m_services.servers.servers())
        sources.append({server, m_services.scanner.endpointOf(server)});
    m_services.accounts.setServers(sources);
    for (ServerAccount *account : m_services.accounts.all()) {
        if (account->state().usage)
            continue;
        account->recall();
        followState(account->server().id); // one that was tested before it was saved
    }
}

void UsageDesk::followState(const QString &serverId)
{
    const ServerState state = m_services.servers.state(serverId);
    if (ServerAccount *account = m_services.accounts.of(serverId); account && state.usage)
        account->note(*state.usage);
}

// A server counts a scan when it takes it; one that ends may be taken back, or was refused because
// of the quota.
void UsageDesk::followScan(int ticket)
{
    const std::optional<RunningScan> scan = m_services.scanner.scan(ticket);
    const Counted before = m_scans.take(ticket);
    Counted now;
    if (scan && scan->isActive() && !scan->server.isLocal()) {
        now = {scan->server.id, !scan->status.scanId.isEmpty()};
        m_scans.insert(ticket, now);
    }
    const bool hasEnded = !before.serverId.isEmpty() && now.serverId.isEmpty();
    const bool wasTaken = now.taken && !before.taken;
    ServerAccount *account = m_services.accounts.of(hasEnded ? before.serverId : now.serverId);
    if (account && (hasEnded || wasTaken))
        account->refreshUsage();
}

void UsageDesk::showMeter()
{
    if (!m_meter)
        return;
    const ServerAccount *shown = m_services.accounts.of(m_services.settings.get(LastServer));
    for (const ServerAccount *account : m_services.accounts.all()) {
        if (!shown && account->state().usage && account->state().usage->counted)
            shown = account;
    }
    if (shown && shown->state().usage)
        m_meter->showUsage(shown->server().name, *shown->state().usage, shown->state().askedAt);
    else
        m_meter->clear();
}

void UsageDesk::tellQuota(const Server &server, const Usage &usage)
{
    const bool usedUp = isUsedUp(usage);
    Notice notice {.kind = Notice::Kind::Warning,
                   //: the name of a server
                   .title = usedUp ? tr("A quota of %1 is used up").arg(server.name)
                                   //: the name of a server
                                   : tr("A quota of %1 is getting low").arg(server.name),
                   .text = quotasText(usage, QDateTime::currentDateTimeUtc())};
    if (usedUp) {
        notice.actionText = tr("Run on this computer");
        notice.action = [this] { Q_EMIT localRequested(); };
        notice.secondText = tr("Upgrade");
        notice.second = [this, id = server.id] { Q_EMIT plansRequested(id); };
    } else {
        notice.actionText = tr("Show usage");
        notice.action = [this] { Q_EMIT usageRequested(); };
    }
    Q_EMIT noticeRequested(notice);
}
