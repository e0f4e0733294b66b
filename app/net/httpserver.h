// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class HttpConnection;
class QTcpServer;

/// One request as a handler sees it: complete, within its limits, already decoded.
struct ServerRequest
{
    QByteArray verb;
    QString path; ///< percent-decoded
    QStringList captures; ///< values of the {…} parts of the route, decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHostAddress peer;
};

struct ServerResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

/// The right to answer one request, now or later, once. Does nothing when the client is gone.
class Responder
{
public:
    explicit Responder(HttpConnection *connection);
    void answer(const ServerResponse &response) const;
    bool isAlive() const; ///< the client still waits

private:
    QPointer<HttpConnection> m_connection;
    quint64 m_request; ///< an answer to an earlier request of the connection is dropped
};

/// A small HTTP/1.1 server on loopback: Boost.Beast's parser fed from a QTcpServer. Serves the
/// engine's API, the bundled sample site and the tests.
///
/// Limits (engine.md section 1): request head 16 kB (431), 100 headers, body per route (413, asked
/// before it is read), 64 connections, 10 s to complete a head, 30 s without a byte, 120 s for a
/// body. A client that does not read what it asked for is not listened to further. Refused with
/// 400: both Content-Length and Transfer-Encoding, two lengths or hosts, folded headers, garbage.
/// HEAD, keep-alive, pipelining, Connection: close, Expect: 100-continue and HTTP/1.0 are honoured;
/// unknown paths are 404, known ones with another verb 405 with Allow. A client that closes its
/// half after asking gets what is answered before the handler returns (QTcpSocket knows no half).
/// A handler must not delete the server.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using RequestHandler = std::function<void(const ServerRequest &, Responder)>;

    struct Options
    {
        /// Refuse requests whose Host is not this loopback server, or that carry an Origin: keeps
        /// web pages (DNS rebinding) away from the engine.
        bool localOnly = false;
        int maxConnections = 64;
        std::chrono::milliseconds headTimeout {10'000};
        std::chrono::milliseconds idleTimeout {30'000};
        std::chrono::milliseconds bodyTimeout {120'000}; ///< for a whole request, however lively
    };

    explicit HttpServer(QObject *parent = nullptr);
    explicit HttpServer(Options options, QObject *parent = nullptr);
    ~HttpServer() override;

    /// `pattern` is a path such as "/api/v1/scan/{id}/results"; each {…} matches one segment.
    void route(const QByteArray &verb, const QString &pattern, RequestHandler handler,
               qint64 maxBody = 1024 * 1024);
    /// Answers whatever no route matches, any verb; without one it is 404.
    void setFallback(RequestHandler handler);

    /// Port 0 takes a free one. False when it cannot be had.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    quint16 port() const;
    QString errorString() const;

private:
    friend class HttpConnection;
    struct Route;

    /// What a request head leads to: a handler, or the verbs the path has, or neither.
    struct Match
    {
        RequestHandler handler;
        qint64 maxBody = 1024 * 1024;
        QStringList captures;
        QByteArrayList allowed;
    };

    void accept();
    Match match(const QByteArray &verb, const QString &encodedPath) const;

    Options m_options;
    QTcpServer *m_server;
    std::vector<std::unique_ptr<Route>> m_routes;
    RequestHandler m_fallback;
    int m_connections = 0;
};
