// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>

class EngineProcess;
class HttpClient;
class RateLimiters;
class ScanRun;
class ScanStore;
class Secrets;
struct Report;
struct ScanOutcome;

/// A scan being watched by this program, for the Running page.
struct RunningScan
{
    int ticket = 0; ///< ours, from 1; known before the server gives an id
    Server server;
    ScanRequest request;
    ScanStatus status;
    QDateTime startedAt;
    bool stopping = false; ///< stop was asked for and not yet confirmed
};

/// Starts scans, watches them and saves their reports. Each ends with exactly one `reportReady` or
/// `failed`.
class Scanner : public QObject
{
    Q_OBJECT

public:
    Scanner(HttpClient &http, RateLimiters &limiters, EngineProcess &engine, Secrets &secrets,
            ScanStore &store, QObject *parent = nullptr);
    ~Scanner() override;

    /// Returns the ticket; everything else follows by signal.
    int start(const Server &server, const ScanRequest &request);
    void stopAndKeep(int ticket);
    void setVisible(bool visible);
    /// A key for this server that takes the place of the keychain's, for this run of the program.
    void setSessionKey(const QByteArray &key);

    QList<RunningScan> running() const;
    /// How this server is reached, with the key that scans on it are started with.
    EndpointSource endpointOf(const Server &server);

Q_SIGNALS:
    void changed(int ticket); ///< started, progressed or ended: see running()
    void reportReady(int ticket, qint64 reportId); ///< saved on disk
    void failed(int ticket, const Error &error); ///< nothing was saved

private:
    struct Watched;

    void runEnded(int ticket, const Result<ScanOutcome> &outcome);
    void save(int ticket, const ScanOutcome &outcome);
    void drop(int ticket);

    HttpClient &m_http;
    RateLimiters &m_limiters;
    EngineProcess &m_engine;
    Secrets &m_secrets;
    ScanStore &m_store;
    QByteArray m_sessionKey;
    std::map<int, std::unique_ptr<Watched>> m_watched;
    int m_lastTicket = 0;
    bool m_visible = true;
};
