// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpconnection.h"

#include "app/base/log.h"
#include "app/net/httpmessage.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QTcpSocket>
#include <QUrl>

#include <limits>

namespace http = boost::beast::http;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxHead = 16 * 1024;
constexpr int MaxHeaders = 100;
constexpr qsizetype ReadAhead = 256 * 1024; ///< taken from the socket before it is parsed
constexpr qint64 MaxUnsent = 256 * 1024; ///< more unread answers: the next request waits
constexpr auto Linger = 300ms; ///< after a refusal, for the client to read it
constexpr std::chrono::milliseconds MaxLinger = 2s;
constexpr qsizetype MaxDrained = 64 * 1024 * 1024; ///< thrown away after a refusal

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray reasonOf(int status)
{
    return bytesOf(http::obsolete_reason(static_cast<http::status>(status)));
}

ServerResponse errorAnswer(int status, const QByteArray &code)
{
    return errorResponse(status, code, reasonOf(status));
}

} // namespace

struct HttpConnection::Parsing
{
    Parsing()
    {
        parser.header_limit(MaxHead);
        // Set once the route is known; boost::none would refuse every length (Boost 1.74).
        parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    }
    http::request_parser<http::string_body> parser;
};

HttpConnection::HttpConnection(HttpServer &server, QTcpSocket *socket)
    : QObject(&server), m_server(server), m_socket(socket), m_parsing(std::make_unique<Parsing>())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state == State::Head && !m_buffer.isEmpty())
            refuse(408, "REQUEST_TIMEOUT");
        else
            m_socket->abort();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_timer.start(m_server.m_options.headTimeout);
    readSoon();
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::read()
{
    if (m_state == State::Closing) {
        // Unread bytes would make the system reset the connection and lose our answer.
        m_drained += m_socket->readAll().size();
        if (m_drained > MaxDrained || m_clock.hasExpired(MaxLinger.count()))
            return m_socket->abort();
        m_timer.start(Linger);
        return;
    }
    if (m_state == State::Answering || m_socket->bytesToWrite() > MaxUnsent)
        return; // pipelined requests wait in the socket
    const QByteArray received = m_socket->readAll();
    if (m_state == State::Body && m_clock.hasExpired(m_server.m_options.bodyTimeout.count()))
        return refuse(408, "REQUEST_TIMEOUT");
    if (m_state == State::Head && m_buffer.isEmpty() && !received.isEmpty())
        m_timer.start(m_server.m_options.headTimeout);
    else if (m_state == State::Body)
        m_timer.start(m_server.m_options.idleTimeout);
    m_buffer += received;
    if (m_state == State::Head && !m_buffer.isEmpty() && !readHead())
        return;
    if (m_state == State::Body)
        readBody();
}

/// True once the head is complete and its body may come.
bool HttpConnection::readHead()
{
    // The parser forgives folded lines and counts no headers; nothing may depend on either.
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QByteArrayView head(m_buffer.constData(), end < 0 ? m_buffer.size() : end);
    if (head.size() > MaxHead)
        return refuse(431, "HEADERS_TOO_LARGE"), false;
    if (head.contains("\r\n ") || head.contains("\r\n\t"))
        return refuse(400, "BAD_REQUEST"), false;

    boost::system::error_code bad;
    const std::size_t used = m_parsing->parser.put(
        boost::asio::buffer(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())), bad);
    m_buffer.remove(0, static_cast<qsizetype>(used));
    if (bad == http::error::header_limit)
        return refuse(431, "HEADERS_TOO_LARGE"), false;
    if (bad && bad != http::error::need_more)
        return refuse(400, "BAD_REQUEST"), false;
    if (!m_parsing->parser.is_header_done())
        return false;
    m_state = State::Body;
    m_clock.start();
    choose();
    return m_state == State::Body;
}

bool HttpConnection::headIsSound()
{
    const auto &message = m_parsing->parser.get();
    int count = 0;
    m_current = {};
    for (const auto &field : message) {
        ++count;
        m_current.headers.insert(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    }
    m_keepAlive = message.keep_alive();
    m_isHead = message.method() == http::verb::head;
    m_current.verb = bytesOf(message.method_string());
    m_current.peer = m_socket->peerAddress();

    const QByteArray target = bytesOf(message.target());
    const qsizetype question = target.indexOf('?');
    m_current.path = QString::fromUtf8(
        question < 0 ? target : target.left(question)); // still encoded; see choose()
    if (question >= 0)
        m_current.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1)));

    if (count > MaxHeaders)
        return refuse(431, "HEADERS_TOO_LARGE"), false;
    const auto hosts = message.count(http::field::host);
    if (!target.startsWith('/') || hosts > 1 || (hosts == 0 && message.version() >= 11))
        return refuse(400, "BAD_REQUEST"), false;
    if (m_server.m_options.localOnly
        && (!isLocalHost(m_current.headers.value("host"), m_server.port())
            || m_current.headers.contains("origin")))
        return refuse(403, "FORBIDDEN"), false;
    return true;
}

void HttpConnection::choose()
{
    if (!headIsSound())
        return;
    const HttpServer::Match match = m_server.match(m_current.verb, m_current.path);
    m_current.path = QUrl::fromPercentEncoding(m_current.path.toUtf8());
    m_current.captures = match.captures;
    if (!match.handler) {
        if (match.allowed.isEmpty())
            return decline(errorAnswer(404, "NOT_FOUND"));
        ServerResponse answer = errorAnswer(405, "METHOD_NOT_ALLOWED");
        answer.headers.append({"Allow", match.allowed.join(", ")});
        return decline(answer);
    }
    m_handler = match.handler;
    auto &parser = m_parsing->parser;
    const auto announced = parser.content_length();
    if (announced && *announced > static_cast<std::uint64_t>(match.maxBody))
        return refuse(413, "BODY_TOO_LARGE");
    parser.body_limit(static_cast<std::uint64_t>(match.maxBody));
    if (m_current.headers.value("expect").toLower() == "100-continue" && !parser.is_done())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_timer.start(m_server.m_options.idleTimeout);
}

void HttpConnection::readBody()
{
    auto &parser = m_parsing->parser;
    parser.eager(true);
    while (!parser.is_done() && !m_buffer.isEmpty()) {
        boost::system::error_code bad;
        const std::size_t used = parser.put(
            boost::asio::buffer(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())),
            bad);
        m_buffer.remove(0, static_cast<qsizetype>(used));
        if (bad == http::error::body_limit)
            return refuse(413, "BODY_TOO_LARGE");
        if (bad && bad != http::error::need_more)
            return refuse(400, "BAD_REQUEST");
        if (used == 0)
            break;
    }
    if (m_buffer.size() > MaxHead && !parser.is_done())
        return refuse(400, "BAD_REQUEST"); // a chunk head without an end
    if (parser.is_done())
        dispatch();
}

void HttpConnection::dispatch()
{
    m_timer.stop();
    m_state = State::Answering;
    ++m_request;
    const std::string &body = m_parsing->parser.get().body();
    m_current.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    // The handler may delete the server, or answer at once and bring on the next request.
    const HttpServer::RequestHandler handler = m_handler;
    const ServerRequest request = std::move(m_current);
    handler(request, Responder(this));
}

void HttpConnection::answer(quint64 request, const ServerResponse &response)
{
    if (m_state != State::Answering || request != m_request)
        return;
    write(response, !m_isHead);
    if (!m_keepAlive)
        return m_socket->disconnectFromHost();
    nextRequest();
}

void HttpConnection::nextRequest()
{
    m_parsing = std::make_unique<Parsing>();
    m_state = State::Head;
    m_timer.start(m_server.m_options.idleTimeout);
    readSoon();
}

/// Posted, so that a long row of pipelined requests does not become a deep stack.
void HttpConnection::readSoon()
{
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

/// A sound request that no handler takes: the connection goes on if no body is on its way.
void HttpConnection::decline(const ServerResponse &response)
{
    m_keepAlive = m_keepAlive && m_parsing->parser.is_done();
    write(response, !m_isHead);
    m_keepAlive ? nextRequest() : closeAfterWriting();
}

void HttpConnection::refuse(int status, const QByteArray &code)
{
    qCDebug(logNet) << "refused" << status << code;
    m_keepAlive = false;
    write(errorAnswer(status, code), !m_isHead);
    closeAfterWriting();
}

void HttpConnection::write(const ServerResponse &response, bool withBody)
{
    m_socket->write(responseHead(response, reasonOf(response.status), m_keepAlive));
    if (withBody && mayHaveBody(response.status))
        m_socket->write(response.body);
    // A client that closes its half right after asking still gets this.
    m_socket->flush();
    if (m_socket->bytesToWrite() > 0)
        m_timer.start(m_server.m_options.idleTimeout);
}

void HttpConnection::written()
{
    if (m_state == State::Closing)
        return;
    if (m_socket->bytesToWrite() > 0)
        m_timer.start(m_server.m_options.idleTimeout);
    else if (m_state == State::Answering)
        m_timer.stop(); // only our own handler is waited for
    if (m_state == State::Head && m_socket->bytesToWrite() <= MaxUnsent)
        readSoon();
}

void HttpConnection::closeAfterWriting()
{
    m_state = State::Closing;
    m_buffer.clear();
    m_clock.start();
    m_timer.start(Linger);
    readSoon();
}
