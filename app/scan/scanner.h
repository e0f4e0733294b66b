// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

class EngineProcess;
class HttpClient;
class ScanRun;
class ScanStore;

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

/// Starts scans, watches them and saves their reports. One failure road: `failed`.
class Scanner : public QObject
{
    Q_OBJECT

public:
    Scanner(HttpClient &http, EngineProcess &engine, ScanStore &store, QObject *parent = nullptr);
    ~Scanner() override;

    /// Returns the ticket; everything else follows by signal.
    int start(const Server &server, const ScanRequest &request);
    void stopAndKeep(int ticket);
    void setVisible(bool visible);

    QList<RunningScan> running() const;

Q_SIGNALS:
    void changed(int ticket); ///< started, progressed or ended: see running()
    void reportReady(int ticket, qint64 reportId); ///< saved on disk
    void failed(int ticket, const Error &error); ///< nothing was saved; the request is in `requestOf`
};
