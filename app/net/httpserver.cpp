// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpserver.h"

#include "app/net/httpconnection.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

struct HttpServer::Route
{
    QByteArray verb;
    QStringList segments; ///< "{…}" matches any one
    RequestHandler handler;
    qint64 maxBody;
};

namespace {

/// Segments are split before they are decoded, so that %2F stays inside its segment.
QStringList segmentsOf(const QString &path) { return path.split(u'/'); }

bool matches(const QStringList &pattern, const QStringList &path, QStringList &captures)
{
    if (pattern.size() != path.size())
        return false;
    QStringList found;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{')) {
            if (path[i].isEmpty())
                return false;
            found.append(QUrl::fromPercentEncoding(path[i].toUtf8()));
        } else if (pattern[i] != QUrl::fromPercentEncoding(path[i].toUtf8())) {
            return false;
        }
    }
    captures = found;
    return true;
}

} // namespace

Responder::Responder(HttpConnection *connection)
    : m_connection(connection), m_request(connection->currentRequest())
{
}

void Responder::answer(const ServerResponse &response) const
{
    if (m_connection)
        m_connection->answer(m_request, response);
}

bool Responder::isAlive() const
{
    return m_connection && m_connection->currentRequest() == m_request;
}

HttpServer::HttpServer(QObject *parent) : HttpServer(Options {}, parent) { }

HttpServer::HttpServer(Options options, QObject *parent)
    : QObject(parent), m_options(options), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer() = default;

void HttpServer::route(const QByteArray &verb, const QString &pattern, RequestHandler handler,
                       qint64 maxBody)
{
    m_routes.push_back(
        std::make_unique<Route>(Route {verb, segmentsOf(pattern), std::move(handler), maxBody}));
}

void HttpServer::setFallback(RequestHandler handler) { m_fallback = std::move(handler); }

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return m_server->listen(address, port);
}

quint16 HttpServer::port() const { return m_server->serverPort(); }

QString HttpServer::errorString() const { return m_server->errorString(); }

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections >= m_options.maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto *connection = new HttpConnection(*this, socket);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

HttpServer::Match HttpServer::match(const QByteArray &verb, const QString &encodedPath) const
{
    const QStringList path = segmentsOf(encodedPath);
    Match match;
    // HEAD is GET without the body, which the connection leaves out.
    const QByteArray wanted = verb == "HEAD" ? QByteArrayLiteral("GET") : verb;
    for (const std::unique_ptr<Route> &route : m_routes) {
        if (!matches(route->segments, path, match.captures))
            continue;
        if (route->verb == wanted)
            return {route->handler, route->maxBody, match.captures, {}};
        match.allowed.append(route->verb);
        if (route->verb == "GET")
            match.allowed.append("HEAD");
    }
    match.handler = match.allowed.isEmpty() ? m_fallback : nullptr;
    return match;
}
