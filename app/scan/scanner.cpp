// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanner.h"

#include "app/base/log.h"
#include "app/config/secrets.h"
#include "app/net/origin.h"
#include "app/net/ratelimiter.h"
#include "app/scan/engineprocess.h"
#include "app/scan/remoterun.h"
#include "app/scan/scanrun.h"
#include "app/store/scanstore.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LongestQueueTick = std::chrono::minutes(1); ///< clocks are set
constexpr qint64 FactsAge = 600'000; ///< ms

QString placeOf(const Server &server) { return server.id + u' ' + server.address.toString(); }

} // namespace

struct Scanner::Watched
{
    Server server;
    ScanRequest request;
    QDateTime startedAt;
    QString place = placeOf(server); ///< who is asked together, and who waits for whom
    ScanStatus status = {}; ///< of one of this computer
    bool stopping = false; ///< one of this computer
    std::unique_ptr<ScanRun> run = {}; ///< one of this computer …
    std::unique_ptr<RemoteRun> remote = {}; ///< … or of a server
};

namespace {

RunRecord recordOf(const Server &server, const ScanRequest &request)
{
    RunRecord record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.serverId = server.id;
    record.serverName = server.name;
    record.serverAddress = server.address;
    record.request = request;
    record.isWhole = request.auth.type == TargetAuthType::None && request.spec.content.isEmpty();
    record.orderedAt = QDateTime::currentDateTimeUtc();
    return record;
}

} // namespace

Scanner::Scanner(HttpClient &http, RateLimiters &limiters, EngineProcess &engine, Secrets &secrets,
                 ScanStore &store, PollRule rule, QObject *parent)
    : QObject(parent), m_http(http), m_limiters(limiters), m_engine(engine), m_secrets(secrets),
      m_store(store), m_rule(std::move(rule))
{
    m_queue.setSingleShot(true);
    connect(&m_queue, &QTimer::timeout, this, [this] { serveQueue(); });
}

Scanner::~Scanner() = default;

int Scanner::add(std::unique_ptr<Watched> watched)
{
    const int ticket = ++m_lastTicket;
    m_watched.emplace(ticket, std::move(watched));
    // Posted before the first step of the run is: nothing fails that was not announced.
    QMetaObject::invokeMethod(
        this, [this, ticket] { Q_EMIT changed(ticket); }, Qt::QueuedConnection);
    return ticket;
}

int Scanner::start(const Server &server, const ScanRequest &request)
{
    const int ticket = add(
        std::make_unique<Watched>(Watched {server, request, QDateTime::currentDateTimeUtc()}));
    if (server.isLocal()) {
        startHere(ticket);
        return ticket;
    }
    RunRecord record = recordOf(server, request);
    // Behind those that wait already, and without asking a server that is known to be full.
    record.stage = hasQueue(server) ? RunStage::Queued : RunStage::Starting;
    makeRemote(ticket, record);
    m_watched.at(ticket)->remote->begin();
    return ticket;
}

void Scanner::startHere(int ticket)
{
    Watched &watched = *m_watched.at(ticket);
    PollRule rule = m_rule;
    rule.local = true;
    watched.status.state = ScanState::Queued;
    watched.run
        = std::make_unique<ScanRun>(m_http, endpointOf(watched.server), watched.request, rule);
    ScanRun *run = watched.run.get();
    run->setVisible(m_visible);
    m_engine.holdFor(run);
    connect(run, &ScanRun::progressed, this, [this, ticket](const ScanStatus &status) {
        m_watched.at(ticket)->status = status;
        Q_EMIT changed(ticket);
    });
    connect(run, &ScanRun::finished, this, [this, ticket](const Result<ScanOutcome> &outcome) {
        outcome ? save(ticket, *outcome) : fail(ticket, outcome.error());
    });
    run->start();
}

int Scanner::follow(const Server &server, const ListedScan &scan)
{
    for (const auto &[ticket, watched] : m_watched) {
        if (watched->remote && watched->server.id == server.id
            && watched->remote->record().scanId == scan.scanId) {
            if (!watched->remote->isActive())
                watched->remote->watch();
            return ticket;
        }
    }
    ScanRequest request;
    request.url = QUrl(scan.target, QUrl::StrictMode);
    request.mode = scan.isSecurity ? ScanMode::Security : ScanMode::Functional;
    RunRecord record = recordOf(server, request);
    record.scanId = scan.scanId;
    record.stage = RunStage::Watched;
    record.isWhole = false; // somebody else knows what was asked for
    if (scan.createdAt.isValid())
        record.orderedAt = scan.createdAt;
    const int ticket = add(std::make_unique<Watched>(Watched {server, request, record.orderedAt}));
    makeRemote(ticket, record);
    m_watched.at(ticket)->remote->begin();
    return ticket;
}

void Scanner::adopt(const ServerOf &serverOf)
{
    m_store.adoptRuns(this, [this, serverOf](const Result<QList<RunRecord>> &runs) {
        if (!runs) {
            qCWarning(logScan) << "no run can be taken up:" << runs.error().detail;
            return;
        }
        for (const RunRecord &record : *runs) {
            const int ticket = add(std::make_unique<Watched>(
                Watched {serverOf(record), record.request, record.orderedAt}));
            makeRemote(ticket, record);
            m_watched.at(ticket)->remote->goOn();
        }
        serveQueue();
    });
}

void Scanner::makeRemote(int ticket, const RunRecord &record)
{
    Watched &watched = *m_watched.at(ticket);
    const RemoteRun::Tools tools {m_http,
                                  m_store,
                                  watchOf(watched.server),
                                  endpointOf(watched.server),
                                  m_rule,
                                  [this, place = watched.place] { return mayHaveChanged(place); }};
    watched.remote = std::make_unique<RemoteRun>(tools, record, watched.request);
    connectRemote(ticket, watched.remote.get());
}

void Scanner::connectRemote(int ticket, RemoteRun *run)
{
    connect(run, &RemoteRun::changed, this, [this, ticket, run] {
        Q_EMIT changed(ticket);
        if (run->record().stage != RunStage::Starting)
            serveQueue();
    });
    connect(run, &RemoteRun::needsPerson, this,
            [this, ticket](const Error &reason) { Q_EMIT paused(ticket, reason); });
    connect(run, &RemoteRun::cancelRefused, this,
            [this, ticket](const Error &error) { Q_EMIT stopRefused(ticket, error); });
    connect(run, &RemoteRun::arrived, this,
            [this, ticket](const ScanOutcome &outcome) { save(ticket, outcome); });
    connect(run, &RemoteRun::failed, this,
            [this, ticket](const Error &error) { fail(ticket, error); });
    connect(run, &RemoteRun::described, this, [this, ticket](const ServerFacts &facts) {
        const Watched &watched = *m_watched.at(ticket);
        m_facts.insert(watched.place, facts);
        Q_EMIT described(watched.server.id, facts);
    });
    connect(run, &RemoteRun::taken, this, [this, ticket] { drop(ticket); });
}

/// A server is asked from time to time what it is, not before each of many starts.
bool Scanner::mayHaveChanged(const QString &place)
{
    QElapsedTimer &since = m_describedAt[place];
    if (since.isValid() && !since.hasExpired(FactsAge))
        return false;
    since.start();
    return true;
}

StatusWatch &Scanner::watchOf(const Server &server)
{
    std::unique_ptr<StatusWatch> &watch = m_watches[placeOf(server)];
    if (!watch) {
        watch = std::make_unique<StatusWatch>(m_http, endpointOf(server), m_rule);
        connect(watch.get(), &StatusWatch::described, this,
                [this, place = placeOf(server)](const ServerFacts &facts) {
                    m_facts.insert(place, facts);
                });
    }
    watch->setVisible(m_visible);
    return *watch;
}

void Scanner::command(int ticket, RunCommand command)
{
    const auto found = m_watched.find(ticket);
    if (found == m_watched.end())
        return;
    Watched &watched = *found->second;
    if (watched.remote)
        return commandRemote(*watched.remote, ticket, command);
    if (command != RunCommand::Stop || std::exchange(watched.stopping, true))
        return;
    watched.run->stopAndKeep();
    Q_EMIT changed(ticket);
}

void Scanner::commandRemote(RemoteRun &run, int ticket, RunCommand command)
{
    switch (command) {
    case RunCommand::Stop:
        return run.cancel();
    case RunCommand::StopWaiting:
        return run.stopWaiting();
    case RunCommand::WatchAgain:
        return run.watch();
    case RunCommand::CheckNow:
        return watchOf(m_watched.at(ticket)->server).askNow();
    case RunCommand::LookAgain:
        return run.look();
    case RunCommand::StartNow:
        return run.start();
    case RunCommand::Forget:
        return forget(ticket);
    }
}

void Scanner::forget(int ticket)
{
    const QString id = m_watched.at(ticket)->remote->record().id;
    drop(ticket);
    m_store.forgetRun(id, this, [](const Result<Done> &forgotten) {
        if (!forgotten)
            qCWarning(logScan) << "a run was not forgotten:" << forgotten.error().detail;
    });
}

bool Scanner::hasQueue(const Server &server) const
{
    return std::any_of(
        m_watched.begin(), m_watched.end(), [place = placeOf(server)](const auto &entry) {
            const Watched &watched = *entry.second;
            return watched.remote && watched.remote->record().stage == RunStage::Queued
                && watched.place == place;
        });
}

/// One of each server at a time: the one that waits longest, when it is due, or when a place at
/// that server was `freed`.
void Scanner::serveQueue(const QString &freed)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime next;
    QSet<QString> served;
    QList<RemoteRun *> due;
    for (const auto &[ticket, watched] : m_watched) {
        const RunStage stage
            = watched->remote ? watched->remote->record().stage : RunStage::Watched;
        if (stage == RunStage::Starting)
            served.insert(watched->place);
        if (stage != RunStage::Queued || served.contains(watched->place))
            continue;
        served.insert(watched->place);
        const RunRecord &record = watched->remote->record();
        const bool hasPlace
            = watched->place == freed && record.reason && record.reason->kind == ErrorKind::Busy;
        // One that is further away than any is set was written by a clock that was wrong.
        const bool isDue = !record.dueAt.isValid() || record.dueAt <= now
            || record.dueAt > now.addMSecs(RemoteRun::LongestQueueWait.count());
        if (hasPlace || isDue)
            due.append(watched->remote.get());
        else if (!next.isValid() || record.dueAt < next)
            next = record.dueAt;
    }
    m_queue.stop();
    if (next.isValid())
        m_queue.start(std::min(std::chrono::milliseconds(now.msecsTo(next) + 1), LongestQueueTick));
    for (RemoteRun *run : std::as_const(due))
        run->start();
}

void Scanner::setVisible(bool visible)
{
    m_visible = visible;
    for (const auto &[ticket, watched] : m_watched) {
        if (watched->run)
            watched->run->setVisible(visible);
    }
    for (const auto &[name, watch] : m_watches)
        watch->setVisible(visible);
}

void Scanner::wake()
{
    for (const auto &[name, watch] : m_watches) {
        if (watch->schedule().trouble)
            watch->askNow();
    }
    serveQueue();
}

void Scanner::setSessionKey(const QByteArray &key) { m_sessionKey = key; }

void Scanner::setServers(std::function<std::optional<Server>(const QString &id)> byId)
{
    m_byId = std::move(byId);
}

void Scanner::serversChanged()
{
    for (const auto &[name, watch] : m_watches)
        watch->forgetEndpoint();
}

/// As it is kept now, while it is where it was; one that nobody keeps is as it was. A key that is
/// saved for another place never goes to the one where a scan was ordered.
std::optional<Server> Scanner::current(const Server &server) const
{
    const std::optional<Server> kept = m_byId ? m_byId(server.id) : std::nullopt;
    if (!kept)
        return server;
    return hasSameOrigin(kept->address, server.address) ? kept : std::nullopt;
}

QList<RunningScan> Scanner::running() const
{
    QList<RunningScan> scans;
    for (const auto &[ticket, watched] : m_watched) {
        if (!watched->remote || watched->remote->isActive())
            scans.append(*scan(ticket));
    }
    return scans;
}

int Scanner::runningCount(bool onlyHere) const
{
    return int(std::count_if(m_watched.begin(), m_watched.end(), [onlyHere](const auto &entry) {
        const RemoteRun *remote = entry.second->remote.get();
        return remote ? !onlyHere && remote->isActive() : true;
    }));
}

QList<int> Scanner::tickets() const
{
    QList<int> tickets;
    for (const auto &[ticket, watched] : m_watched)
        tickets.append(ticket);
    return tickets;
}

std::optional<RunningScan> Scanner::scan(int ticket) const
{
    const auto found = m_watched.find(ticket);
    if (found == m_watched.end())
        return {};
    const Watched &watched = *found->second;
    RunningScan scan;
    scan.ticket = ticket;
    scan.server = watched.server;
    scan.request = watched.request;
    scan.startedAt = watched.startedAt;
    scan.status = watched.status;
    scan.stopping = watched.stopping;
    if (const RemoteRun *remote = watched.remote.get()) {
        scan.status = remote->status();
        scan.stopping = remote->isCancelling();
        scan.stage = remote->record().stage;
        scan.reason = remote->record().reason;
        scan.dueAt = remote->record().dueAt;
        scan.canCancel = remote->canCancel();
        scan.canStart = remote->canStart();
    }
    return scan;
}

StatusWatch::Schedule Scanner::schedule(int ticket) const
{
    const auto found = m_watched.find(ticket);
    if (found == m_watched.end() || !found->second->remote)
        return {};
    const auto watch = m_watches.find(found->second->place);
    return watch == m_watches.end() ? StatusWatch::Schedule {} : watch->second->schedule();
}

EndpointSource Scanner::endpointOf(const Server &server)
{
    if (server.isLocal())
        return [this](QObject *context, Handler<Endpoint> handler) {
            m_engine.endpoint(context, std::move(handler));
        };
    return [this, server](QObject *context, const Handler<Endpoint> &handler) {
        const auto answer = [this, server, handler](const Result<QByteArray> &key) {
            const std::optional<Server> now = current(server); // again: reading takes its time
            if (!now)
                return handler(Error {.kind = ErrorKind::NotFound, .code = u"MOVED"_s});
            if (!key)
                return handler(key.error());
            handler(Endpoint {.base = now->address,
                              .key = *key,
                              .facts = m_facts.value(placeOf(*now), now->facts),
                              .pinned = now->pinned,
                              .limiter = m_limiters.of(now->address, *key)});
        };
        if (!current(server))
            return answer(QByteArray());
        if (!m_sessionKey.isEmpty())
            return answer(m_sessionKey);
        m_secrets.read(server.id, context, answer);
    };
}

void Scanner::save(int ticket, const ScanOutcome &outcome)
{
    const Watched &watched = *m_watched.at(ticket);
    Report report;
    report.summary.scanId = outcome.status.scanId;
    report.summary.serverId = watched.server.id;
    report.summary.serverName = watched.server.name;
    report.summary.target = watched.request.url;
    report.summary.mode = watched.request.mode;
    report.summary.startedAt = watched.startedAt;
    report.summary.finishedAt = QDateTime::currentDateTimeUtc();
    report.results = outcome.results;
    report.results.state = outcome.status.state;
    report.request = watched.request;
    const auto done = [this, ticket](const Result<qint64> &id) { saved(ticket, id); };
    if (watched.remote)
        m_store.saveRun(watched.remote->record().id, report, outcome.captures, this, done);
    else
        m_store.save(report, outcome.captures, this, done);
}

void Scanner::saved(int ticket, const Result<qint64> &id)
{
    const auto found = m_watched.find(ticket);
    if (found == m_watched.end()) // forgotten meanwhile, which came too late
        return;
    if (!id && id.error().code == "RUN"_L1)
        return drop(ticket);
    if (!id && found->second->remote)
        return found->second->remote->pause(id.error());
    if (!id)
        return fail(ticket, id.error());
    drop(ticket);
    Q_EMIT reportReady(ticket, *id);
}

void Scanner::fail(int ticket, const Error &error)
{
    drop(ticket);
    Q_EMIT failed(ticket, error);
}

void Scanner::drop(int ticket)
{
    const auto found = m_watched.find(ticket);
    // Its signal may be under way.
    if (found->second->run)
        found->second->run.release()->deleteLater();
    if (RemoteRun *remote = found->second->remote.release()) {
        remote->disconnect(this);
        watchOf(found->second->server).remove(remote->record().scanId);
        remote->deleteLater();
    }
    const QString place = found->second->place;
    m_watched.erase(found);
    Q_EMIT changed(ticket);
    serveQueue(place);
}
