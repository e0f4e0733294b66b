// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/serveraccount.h"

#include "app/account/usagehistory.h"
#include "app/api/accountjson.h"
#include "app/api/natapi.h"
#include "app/base/log.h"
#include "app/net/ratelimiter.h"
#include "app/store/scanstore.h"

#include <QJsonDocument>

#include <utility>

namespace {

constexpr int MonthsShown = 12;

// Figures are shown all the same; only what is remembered grows a gap.
void warnUnlessKept(const Result<Done> &kept)
{
    if (!kept)
        qCWarning(logStore) << "usage was not kept:" << kept.error().detail;
}

} // namespace

ServerAccount::ServerAccount(HttpClient &http, ScanStore &store, Server server,
                             EndpointSource source, QObject *parent)
    : QObject(parent), m_http(http), m_store(store), m_server(std::move(server)),
      m_source(std::move(source))
{
}

ServerAccount::~ServerAccount() = default;

QUrl ServerAccount::base() const
{
    return m_endpoint.base.isEmpty() ? m_server.address : m_endpoint.base;
}

void ServerAccount::setServer(const Server &server, EndpointSource source)
{
    const bool renamed = m_server.name != server.name;
    m_server = server;
    m_source = std::move(source);
    if (renamed)
        Q_EMIT changed();
}

void ServerAccount::recall()
{
    m_store.usageAnswer(m_server.id, this, [this](const Result<UsageAnswer> &answer) {
        if (answer && !m_state.usage)
            takeRemembered(*answer);
    });
}

void ServerAccount::takeRemembered(const UsageAnswer &answer)
{
    const Result<Usage> usage = readUsage(answer.json);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!usage || (usage->resetsAt.isValid() && usage->resetsAt <= now))
        return;
    m_state.usage = *usage;
    m_state.askedAt = answer.askedAt;
    m_state.remembered = true;
    readSnapshots();
    Q_EMIT changed();
}

void ServerAccount::refresh() { ask(Depth::All); }

void ServerAccount::refreshUsage() { ask(Depth::UsageOnly); }

void ServerAccount::refreshAnew()
{
    m_again = m_state.asking;
    ask(Depth::All);
}

void ServerAccount::ask(Depth depth)
{
    if (depth == Depth::All)
        m_depth = Depth::All;
    if (m_state.asking)
        return;
    m_state.asking = true;
    Q_EMIT changed();
    withApi([this](NatApi &) { askUsage(); }, [this](const Error &error) { failed(error); });
}

void ServerAccount::withApi(const std::function<void(NatApi &)> &ask,
                            const std::function<void(Error)> &failed)
{
    // Every time anew: the key may have been changed, the engine may have another port.
    m_source(this, [this, ask, failed](const Result<Endpoint> &endpoint) {
        if (!endpoint)
            return failed(endpoint.error());
        m_endpoint = *endpoint;
        m_api = std::make_unique<NatApi>(m_http, m_endpoint);
        ask(*m_api);
    });
}

void ServerAccount::askUsage()
{
    m_api->usage(this, [this](const Result<Usage> &usage) { takeAnswer(usage); });
}

bool ServerAccount::asksAgain()
{
    if (!std::exchange(m_again, false))
        return false;
    m_state.asking = false;
    ask(Depth::All);
    return true;
}

void ServerAccount::failed(const Error &error)
{
    if (asksAgain())
        return;
    m_state.asking = false;
    m_state.error = error;
    Q_EMIT changed();
}

void ServerAccount::takeAnswer(const Result<Usage> &usage)
{
    if (asksAgain())
        return;
    if (m_endpoint.limiter) {
        m_state.rateLimit = m_endpoint.limiter->limit();
        m_state.rateLeft = m_endpoint.limiter->remaining();
    }
    if (!usage)
        return failed(usage.error());
    m_state.asking = false;
    if (m_depth == Depth::All) {
        m_state.askedAll = true;
        if (usage->counted)
            askForRest();
    }
    m_depth = Depth::UsageOnly;
    takeUsage(*usage);
}

void ServerAccount::note(const Usage &usage)
{
    if (!m_state.asking) // else a newer answer is under way
        takeUsage(usage);
}

void ServerAccount::takeUsage(const Usage &usage)
{
    const QString before = m_state.usage ? m_state.usage->plan : usage.plan;
    m_state.usage = usage;
    m_state.error.reset();
    m_state.askedAt = QDateTime::currentDateTimeUtc();
    m_state.remembered = false;
    keepAnswer();
    keep();
    Q_EMIT changed();
    if (before != usage.plan)
        Q_EMIT planChanged(usage.plan);
}

void ServerAccount::keep()
{
    const Usage &usage = *m_state.usage;
    if (!usage.counted || !usage.scans.isReported())
        return;
    const UsageSnapshot snapshot {.server = m_server.id,
                                  .day = m_state.askedAt.date(),
                                  .periodEnd = usage.resetsAt.date(),
                                  .scans = usage.scans.used,
                                  .securityScans = usage.securityScans.used};
    m_store.keepUsage(snapshot, this, [this](const Result<Done> &kept) {
        warnUnlessKept(kept);
        readSnapshots();
    });
}

void ServerAccount::keepAnswer()
{
    const QByteArray json = QJsonDocument(m_state.usage->document).toJson(QJsonDocument::Compact);
    m_store.keepUsageAnswer({.server = m_server.id, .askedAt = m_state.askedAt, .json = json}, this,
                            warnUnlessKept);
}

void ServerAccount::readSnapshots()
{
    m_store.usage(m_server.id, this, [this](const Result<QList<UsageSnapshot>> &snapshots) {
        if (!snapshots || !m_state.usage)
            return;
        m_snapshots = *snapshots;
        showOwnHistory();
        Q_EMIT changed();
    });
}

void ServerAccount::showOwnHistory()
{
    m_state.ownDays = m_state.usage->days.isEmpty();
    m_state.days = m_state.ownDays ? daysFrom(m_snapshots) : m_state.usage->days;
    if (m_state.months.isEmpty() || m_state.ownMonths) {
        m_state.ownMonths = true;
        m_state.months = monthsFrom(m_snapshots);
    }
    m_state.forecast = forecastOf(*m_state.usage, m_snapshots, QDateTime::currentDateTimeUtc());
}

/// Each of these may be missing on a server: then its part of the page is.
void ServerAccount::askForRest()
{
    m_api->usageAlerts(this, [this](const Result<QList<UsageAlert>> &alerts) {
        m_state.alerts = alerts ? *alerts : QList<UsageAlert>();
        Q_EMIT changed();
    });
    m_api->usageHistory(MonthsShown, this, [this](const Result<QList<UsageMonth>> &months) {
        if (!months || months->isEmpty())
            return;
        m_state.months = *months;
        m_state.ownMonths = false;
        Q_EMIT changed();
    });
    m_api->plans(this, [this](const Result<QList<Plan>> &plans) {
        if (plans)
            m_state.plans = *plans;
        else
            noteShop(plans.error());
        Q_EMIT changed();
    });
}

void ServerAccount::noteShop(const Error &error)
{
    if (error.kind == ErrorKind::NoBilling)
        m_state.sells = false;
}

void ServerAccount::checkout(const QString &plan, const QString &priceId)
{
    if (m_buying)
        return;
    m_buying = true;
    const auto refused = [this, plan](const Error &error) {
        m_buying = false;
        noteShop(error);
        Q_EMIT changed();
        Q_EMIT checkoutFailed(plan, error);
    };
    const CheckoutRequest request {
        .plan = plan, .priceId = priceId, .successUrl = {}, .cancelUrl = {}};
    withApi(
        [this, request, refused](NatApi &api) {
            api.checkout(request, this, [this, refused](const Result<Checkout> &checkout) {
                if (!checkout)
                    return refused(checkout.error());
                m_buying = false;
                Q_EMIT changed();
                Q_EMIT checkoutReady(*checkout);
            });
        },
        refused);
}

void ServerAccount::openPortal()
{
    const auto refused = [this](const Error &error) {
        noteShop(error);
        Q_EMIT changed();
        Q_EMIT portalFailed(error);
    };
    withApi(
        [this, refused](NatApi &api) {
            api.portal({}, this, [this, refused](const Result<QUrl> &address) {
                if (!address)
                    return refused(address.error());
                Q_EMIT portalReady(*address);
            });
        },
        refused);
}
