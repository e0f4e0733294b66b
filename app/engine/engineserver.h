// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/engine/allowance.h"
#include "app/engine/browser/browser.h"
#include "app/engine/scanjob.h"
#include "app/engine/scanjournal.h"
#include "app/net/httpclient.h"
#include "app/net/httpserver.h"

#include <QObject>

#include <memory>
#include <vector>

/// The NAT API (contract.md, documented dialect) served on loopback by the local engine. One scan
/// runs at a time, up to 20 further ones wait; as many that ended are kept. Every route but
/// /health asks for the key.
class EngineServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDir;
        QByteArray key; ///< value of X-API-Key
        Browser::Options browser;
        quint16 port = 0; ///< 0: a free one
        Allowance::Limits limits = {}; ///< none for the one who started it
    };

    explicit EngineServer(const Options &options, QObject *parent = nullptr);
    ~EngineServer() override;

    /// The port; Storage when the data folder can't be used. What earlier engines left is read
    /// after that, before the first request is answered.
    Result<quint16> listen();

private:
    using Answer = ServerResponse (EngineServer::*)(const ServerRequest &);

    void addRoutes();
    void route(const QByteArray &verb, const QString &path, Answer answer,
               qint64 maxBody = 64 * 1024);
    void adopt();
    bool isAllowed(const ServerRequest &request) const;

    ServerResponse startScan(const ServerRequest &request); ///< startscan.cpp
    ServerResponse status(const ServerRequest &request);
    ServerResponse results(const ServerRequest &request);
    ServerResponse cancel(const ServerRequest &request);
    ServerResponse list(const ServerRequest &request);
    ServerResponse capture(const ServerRequest &request);
    ServerResponse exported(const ServerRequest &request); ///< exportscan.cpp
    ServerResponse usage(const ServerRequest &request);
    ServerResponse sellNothing(const ServerRequest &request);

    ScanJob *jobOf(const ServerRequest &request) const;
    ServerResponse enqueue(const ScanRequest &request);
    void startNext();
    void forgetOld();
    void forget(const ScanJob &job);

    Options m_options;
    Allowance m_allowance;
    ScanJournal m_journal;
    HttpClient m_http;
    Browser m_browser;
    HttpServer m_server;
    bool m_adopted = false;
    std::vector<std::unique_ptr<ScanJob>> m_jobs; ///< oldest first; ended before the browser is
};
