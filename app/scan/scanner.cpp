// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanner.h"

#include "app/config/secrets.h"
#include "app/net/ratelimiter.h"
#include "app/scan/engineprocess.h"
#include "app/scan/scanrun.h"
#include "app/store/scanstore.h"

struct Scanner::Watched
{
    RunningScan scan;
    std::unique_ptr<ScanRun> run;
};

Scanner::Scanner(HttpClient &http, RateLimiters &limiters, EngineProcess &engine, Secrets &secrets,
                 ScanStore &store, QObject *parent)
    : QObject(parent), m_http(http), m_limiters(limiters), m_engine(engine), m_secrets(secrets),
      m_store(store)
{
}

Scanner::~Scanner() = default;

int Scanner::start(const Server &server, const ScanRequest &request)
{
    const int ticket = ++m_lastTicket;
    auto watched = std::make_unique<Watched>();
    watched->scan.ticket = ticket;
    watched->scan.server = server;
    watched->scan.request = request;
    watched->scan.status.state = ScanState::Queued;
    watched->scan.startedAt = QDateTime::currentDateTimeUtc();
    watched->run = std::make_unique<ScanRun>(m_http, endpointOf(server), request,
                                             PollRule {.local = server.isLocal()});
    ScanRun *run = watched->run.get();
    run->setVisible(m_visible);
    if (server.isLocal())
        m_engine.holdFor(run);
    connect(run, &ScanRun::progressed, this, [this, ticket](const ScanStatus &status) {
        m_watched.at(ticket)->scan.status = status;
        Q_EMIT changed(ticket);
    });
    connect(run, &ScanRun::finished, this,
            [this, ticket](const Result<ScanOutcome> &outcome) { runEnded(ticket, outcome); });
    m_watched.emplace(ticket, std::move(watched));
    // Posted before the first step of the run is: nothing fails that was not announced.
    QMetaObject::invokeMethod(
        this, [this, ticket] { Q_EMIT changed(ticket); }, Qt::QueuedConnection);
    run->start();
    return ticket;
}

void Scanner::stopAndKeep(int ticket)
{
    const auto found = m_watched.find(ticket);
    if (found == m_watched.end() || found->second->scan.stopping)
        return;
    found->second->scan.stopping = true;
    found->second->run->stopAndKeep();
    Q_EMIT changed(ticket);
}

void Scanner::setVisible(bool visible)
{
    m_visible = visible;
    for (const auto &[ticket, watched] : m_watched)
        watched->run->setVisible(visible);
}

void Scanner::setSessionKey(const QByteArray &key) { m_sessionKey = key; }

QList<RunningScan> Scanner::running() const
{
    QList<RunningScan> scans;
    for (const auto &[ticket, watched] : m_watched)
        scans.append(watched->scan);
    return scans;
}

EndpointSource Scanner::endpointOf(const Server &server)
{
    if (server.isLocal())
        return [this](QObject *context, Handler<Endpoint> handler) {
            m_engine.endpoint(context, std::move(handler));
        };
    return [this, server](QObject *context, const Handler<Endpoint> &handler) {
        const auto answer = [this, server, handler](const Result<QByteArray> &key) {
            if (!key)
                return handler(key.error());
            handler(Endpoint {.base = server.address,
                              .key = *key,
                              .facts = server.facts,
                              .pinned = server.pinned,
                              .limiter = m_limiters.of(server.address, *key)});
        };
        if (!m_sessionKey.isEmpty())
            return answer(m_sessionKey);
        m_secrets.read(server.id, context, answer);
    };
}

void Scanner::runEnded(int ticket, const Result<ScanOutcome> &outcome)
{
    if (outcome)
        return save(ticket, *outcome);
    drop(ticket);
    Q_EMIT failed(ticket, outcome.error());
}

void Scanner::save(int ticket, const ScanOutcome &outcome)
{
    const RunningScan &scan = m_watched.at(ticket)->scan;
    Report report;
    report.summary.scanId = outcome.status.scanId;
    report.summary.serverName = scan.server.name;
    report.summary.target = scan.request.url;
    report.summary.mode = scan.request.mode;
    report.summary.startedAt = scan.startedAt;
    report.summary.finishedAt = QDateTime::currentDateTimeUtc();
    report.results = outcome.results;
    report.results.state = outcome.status.state;
    report.request = scan.request;
    m_store.save(report, outcome.captures, this, [this, ticket](const Result<qint64> &id) {
        drop(ticket);
        if (id)
            Q_EMIT reportReady(ticket, *id);
        else
            Q_EMIT failed(ticket, id.error());
    });
}

void Scanner::drop(int ticket)
{
    const auto found = m_watched.find(ticket);
    // Its signal may be under way.
    found->second->run.release()->deleteLater();
    m_watched.erase(found);
    Q_EMIT changed(ticket);
}
