// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"
#include "app/base/result.h"

#include <QObject>

class HttpClient;
class NatApi;

/// What a scan left: its last status, its results and the pictures they name.
struct ScanOutcome
{
    ScanStatus status;
    Results results;
    QHash<QString, QByteArray> captures; ///< sha256 → PNG; those that could be fetched
};

/// One scan in progress on one server: endpoint → start → poll → results → captures. Ends with
/// exactly one `finished`, posted, so that the caller has time to connect. Deleting it stops
/// watching and says nothing more; the scan itself goes on at the server.
class ScanRun : public QObject
{
    Q_OBJECT

public:
    ScanRun(HttpClient &http, EndpointSource endpoint, ScanRequest request, QObject *parent = nullptr);
    ~ScanRun() override;

    void start();
    /// Asks the server to stop and goes on to fetch what was done until then.
    void stopAndKeep();
    /// Local scans are asked every 500 ms while somebody looks, else every 2 s.
    void setVisible(bool visible);

    const ScanRequest &request() const { return m_request; }
    QString scanId() const { return m_status.scanId; }
    const ScanStatus &status() const { return m_status; }

Q_SIGNALS:
    void progressed(const ScanStatus &status);
    void finished(const Result<ScanOutcome> &outcome);

private:
    HttpClient &m_http;
    EndpointSource m_endpoint;
    ScanRequest m_request;
    ScanStatus m_status;
};
