// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"
#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"
#include "app/scan/statuswatch.h"
#include "app/store/runrecord.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>

class EngineProcess;
class HttpClient;
class RateLimiters;
class RemoteRun;
class ScanRun;
class ScanStore;
class Secrets;
struct ScanOutcome;

/// A scan that this program looks after, for the Running page.
struct RunningScan
{
    int ticket = 0; ///< ours, from 1; known before the server gives an id
    Server server;
    ScanRequest request;
    ScanStatus status;
    QDateTime startedAt;
    bool stopping = false; ///< stop was asked for and not yet confirmed
    RunStage stage = RunStage::Watched; ///< of one at a server; ours are always watched
    std::optional<Error> reason = {}; ///< why it does not go on, or waits
    QDateTime dueAt = {}; ///< Queued: when it is tried again
    bool canCancel = true; ///< as far as is known
    bool canStart = true; ///< its request is here as a whole

    bool isActive() const ///< goes on without a person
    {
        return stage == RunStage::Queued || stage == RunStage::Starting
            || stage == RunStage::Watched;
    }
};

/// What a person may want of a scan that is looked after.
enum class RunCommand {
    Stop, ///< it, and keep what it has found; where the server can
    StopWaiting, ///< the server goes on, nobody asks about it
    WatchAgain,
    CheckNow,
    LookAgain, ///< Uncertain: whether the server lists it now
    StartNow, ///< Queued, Held, or Uncertain: send it, once more
    Forget, ///< all but what goes on there
};

/// Starts scans, watches them and saves their reports. Those of servers outlive the program: they
/// are written down, and taken up again with adopt(). Each ends with exactly one `reportReady` or
/// `failed`, or waits for a person, which `paused` tells.
class Scanner : public QObject
{
    Q_OBJECT

public:
    using ServerOf = std::function<Server(const RunRecord &)>;

    Scanner(HttpClient &http, RateLimiters &limiters, EngineProcess &engine, Secrets &secrets,
            ScanStore &store, PollRule rule = {}, QObject *parent = nullptr);
    ~Scanner() override;

    /// Returns the ticket; everything else follows by signal.
    int start(const Server &server, const ScanRequest &request);
    /// Looks after a scan that was started elsewhere: fetches its results, now or when it ends. The
    /// ticket of one that is looked after already.
    int follow(const Server &server, const ListedScan &scan);
    /// Takes up what other programs left when they ended; as often as somebody likes to look.
    void adopt(const ServerOf &serverOf);
    void command(int ticket, RunCommand command);
    void stopAndKeep(int ticket) { command(ticket, RunCommand::Stop); }
    void setVisible(bool visible);
    /// Somebody is here, or the network is: servers that could not be reached are asked at once.
    void wake();
    /// A key for this server that takes the place of the keychain's, for this run of the program.
    void setSessionKey(const QByteArray &key);
    /// How the servers are reached that a person keeps, which may be edited while scans go on.
    void setServers(std::function<std::optional<Server>(const QString &id)> byId);
    void serversChanged(); ///< each is asked for anew before the next question

    QList<RunningScan> running() const; ///< those that are active, the oldest first
    int runningCount(bool onlyHere = false) const; ///< active ones, or those of this computer
    QList<int> tickets() const; ///< of all, the oldest first
    std::optional<RunningScan> scan(int ticket) const;
    /// When the server of a scan was asked and will be; nothing for those of this computer.
    StatusWatch::Schedule schedule(int ticket) const;
    /// How this server is reached, with the key that scans on it are started with.
    EndpointSource endpointOf(const Server &server);

Q_SIGNALS:
    void changed(int ticket); ///< started, progressed, halted or ended: see scan()
    void reportReady(int ticket, qint64 reportId); ///< saved on disk
    void failed(int ticket, const Error &error); ///< nothing was saved, nothing is kept
    void paused(int ticket, const Error &reason); ///< it is kept and waits for a person
    void described(const QString &serverId, const ServerFacts &facts); ///< it is not what it was
    void stopRefused(int ticket, const Error &error); ///< the server goes on with it

private:
    struct Watched;

    int add(std::unique_ptr<Watched> watched);
    void startHere(int ticket);
    void makeRemote(int ticket, const RunRecord &record);
    void connectRemote(int ticket, RemoteRun *run);
    StatusWatch &watchOf(const Server &server);
    bool mayHaveChanged(const QString &place);
    std::optional<Server> current(const Server &server) const;
    void commandRemote(RemoteRun &run, int ticket, RunCommand command);
    void forget(int ticket);
    bool hasQueue(const Server &server) const;
    void serveQueue(const QString &freed = {});
    void save(int ticket, const ScanOutcome &outcome);
    void saved(int ticket, const Result<qint64> &id);
    void fail(int ticket, const Error &error);
    void drop(int ticket);

    HttpClient &m_http;
    RateLimiters &m_limiters;
    EngineProcess &m_engine;
    Secrets &m_secrets;
    ScanStore &m_store;
    PollRule m_rule;
    QByteArray m_sessionKey;
    std::function<std::optional<Server>(const QString &id)> m_byId;
    QHash<QString, QElapsedTimer> m_describedAt; ///< by server
    QHash<QString, ServerFacts> m_facts; ///< by server; what was found out while we run
    std::map<QString, std::unique_ptr<StatusWatch>> m_watches; ///< by server
    std::map<int, std::unique_ptr<Watched>> m_watched; ///< by ticket
    QTimer m_queue; ///< until the next scan that waits here is due
    int m_lastTicket = 0;
    bool m_visible = true;
};
