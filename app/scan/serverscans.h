// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "app/store/runrecord.h"

#include <QObject>

class HttpClient;
class ScanStore;

/// A scan that a server lists, and what this computer has of it.
struct ServerScan
{
    ListedScan scan;
    KnownScan here = {};
};

/// The scans a server has, whoever started them, page by page. Asks only when it is told to.
class ServerScans : public QObject
{
    Q_OBJECT

public:
    ServerScans(HttpClient &http, ScanStore &store, QObject *parent = nullptr);
    ~ServerScans() override;

    /// The first page, in place of what was there.
    void open(const Server &server, const EndpointSource &endpoint);
    void more(); ///< the next page
    void lookHere(); ///< again at what is here of them

    const Server &server() const { return m_server; }
    const QList<ServerScan> &scans() const { return m_scans; } ///< newest first
    bool isAsking() const { return m_asking; }
    bool mayGoOn() const { return m_mayGoOn; }
    /// Why the last page did not come. Unsupported: this server has no list.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void listed(const Result<ScanList> &list);

    HttpClient &m_http;
    ScanStore &m_store;
    Server m_server;
    std::unique_ptr<NatApi> m_api;
    std::unique_ptr<QObject> m_question; ///< deleting it cancels what was asked
    QList<ServerScan> m_scans;
    std::optional<Error> m_error;
    int m_page = 0; ///< the last one that came
    bool m_mayGoOn = false;
    bool m_asking = false;
};
