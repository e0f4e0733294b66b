// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/api/types.h"

#include <chrono>

class HttpClient;
struct HttpRequest;
class QObject;

/// How long a server is waited for.
struct ApiPatience
{
    std::chrono::milliseconds idle = std::chrono::seconds(30); ///< without a byte
    std::chrono::milliseconds answer = std::chrono::minutes(2); ///< for all of a small answer
    std::chrono::milliseconds document = std::chrono::minutes(10); ///< of results or an export
};

/// The NAT REST API in its documented dialect, one method per endpoint. Each call ends with
/// exactly one outcome given to `handler`, or with none when `context` is deleted first, which is
/// how a call is cancelled.
class NatApi
{
public:
    NatApi(HttpClient &http, Endpoint endpoint, ApiPatience patience = {});

    /// POST /scan → 202. Never repeated by itself.
    void startScan(const ScanRequest &request, QObject *context, Handler<ScanStarted> handler);
    /// GET /scan/{id}; parsed off the GUI thread
    void status(const QString &scanId, QObject *context, Handler<ScanStatus> handler);
    /// GET /scan/{id}/results; parsed off the GUI thread
    void results(const QString &scanId, QObject *context, Handler<Results> handler);
    /// DELETE /scan/{id}; NotFound and Unsupported mean that this server cannot cancel
    void cancelScan(const QString &scanId, QObject *context, Handler<Done> handler);
    /// GET /scan/{id}/export?format=html|json|csv → the file; BadReply when its end is missing
    void exportScan(const QString &scanId, const QString &format, QObject *context,
                    Handler<QByteArray> handler);
    /// + GET /scan/{id}/captures/{sha256} → PNG bytes whose hash was checked
    void capture(const QString &scanId, const QString &sha256, QObject *context,
                 Handler<QByteArray> handler);

private:
    HttpRequest smallRequest() const;
    HttpRequest documentRequest() const;
    void send(HttpRequest request, const QByteArray &path, QObject *context,
              Handler<QByteArray> handler);

    HttpClient &m_http;
    Endpoint m_endpoint;
    ApiPatience m_patience;
};
