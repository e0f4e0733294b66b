// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace {

constexpr qint64 Unread = 256 * 1024; ///< an endless answer waits while this much is not taken

QByteArray compressedBomb()
{
    static const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' ')).mid(4);
    return zlib;
}

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

BadServer::BadServer(Fault fault, QObject *parent)
    : QObject(parent), m_fault(fault), m_server(new QTcpServer(this))
{
    if (m_fault == Fault::Bomb)
        compressedBomb(); // made before any clock runs
    connect(m_server, &QTcpServer::newConnection, this, &BadServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("BadServer: no port on loopback");
}

QUrl BadServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
}

void BadServer::standBefore(quint16 good, std::function<bool(const QByteArray &)> chosen)
{
    m_good = good;
    m_chosen = std::move(chosen);
}

int BadServer::openConnections() const
{
    return static_cast<int>(m_server->findChildren<QTcpSocket *>().size());
}

void BadServer::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }
}

void BadServer::read(QTcpSocket *client)
{
    const QByteArray waiting = client->peek(64 * 1024);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_heads.append(waiting.left(end));
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    if (!m_chosen || m_chosen(waiting.left(waiting.indexOf("\r\n"))))
        misbehave(client);
    else
        pass(client);
}

/// Asks the good server to close, so that the next request is again a connection to look at.
void BadServer::pass(QTcpSocket *client)
{
    auto *good = new QTcpSocket(client);
    const auto forward = [client, good](const QByteArray &bytes) { good->write(bytes); };
    QByteArray request = client->readAll();
    request.insert(request.indexOf("\r\n") + 2, "Connection: close\r\n");
    good->connectToHost(QHostAddress::LocalHost, m_good);
    forward(request);
    connect(client, &QTcpSocket::readyRead, good,
            [client, forward] { forward(client->readAll()); });
    connect(good, &QTcpSocket::readyRead, client,
            [client, good] { client->write(good->readAll()); });
    connect(good, &QTcpSocket::disconnected, client, [client, good] {
        client->write(good->readAll());
        client->disconnectFromHost();
    });
}

void BadServer::passAndCut(QTcpSocket *client)
{
    auto *good = new QTcpSocket(client);
    good->connectToHost(QHostAddress::LocalHost, m_good);
    good->write(client->readAll());
    connect(client, &QTcpSocket::readyRead, good,
            [client, good] { good->write(client->readAll()); });
    connect(good, &QTcpSocket::readyRead, client, &QTcpSocket::disconnectFromHost);
}

void BadServer::misbehave(QTcpSocket *client)
{
    if (m_fault == Fault::LostAnswer)
        return passAndCut(client);
    client->readAll();
    // A connection is one request: what comes after it is not another fault.
    switch (m_fault) {
    case Fault::LostAnswer:
    case Fault::Silent:
        return;
    case Fault::Closed:
        return client->disconnectFromHost();
    case Fault::Garbage:
        client->write("SSH-2.0-OpenSSH_9.2\r\n");
        return client->disconnectFromHost();
    case Fault::Truncated:
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"scan_id\":");
        return client->disconnectFromHost();
    case Fault::TruncatedChunked:
        client->write(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{\"scan_id\":\r\n");
        return client->disconnectFromHost();
    case Fault::Stalled:
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"scan_id\":");
        return;
    case Fault::Dripping:
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        return drip(client);
    case Fault::EndlessBody:
        client->write("HTTP/1.1 200 OK\r\n\r\n");
        return repeat(client, QByteArray(32 * 1024, 'x'));
    case Fault::EndlessHead:
        client->write("HTTP/1.1 200 OK\r\n");
        return repeat(client, "X-Header: " + QByteArray(8 * 1024, 'x') + "\r\n");
    case Fault::RedirectLoop:
        client->write(answer("302 Found", "Location: /again\r\nConnection: close\r\n", {}));
        return client->disconnectFromHost();
    case Fault::RedirectAway:
        client->write(
            answer("302 Found",
                   "Location: " + m_redirectTarget.toEncoded() + "\r\nConnection: close\r\n", {}));
        return client->disconnectFromHost();
    case Fault::Bomb:
        client->write(answer("200 OK", "Content-Encoding: deflate\r\nConnection: close\r\n",
                             compressedBomb()));
        return client->disconnectFromHost();
    case Fault::BrokenCompression:
        client->write(answer("200 OK", "Content-Encoding: gzip\r\nConnection: close\r\n",
                             "this is not gzip"));
        return client->disconnectFromHost();
    case Fault::NotJson:
        client->write(answer("200 OK", "Content-Type: text/html\r\nConnection: close\r\n",
                             "<!doctype html><title>Welcome</title>"));
        return client->disconnectFromHost();
    case Fault::Reset:
        return reset(client);
    case Fault::Huge:
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 524288000\r\n\r\n");
        return repeat(client, QByteArray(256 * 1024, ' '));
    case Fault::Answer:
        client->write(m_answer);
        return client->disconnectFromHost();
    }
}

/// Closing without lingering makes the system send RST in place of FIN.
void BadServer::reset(QTcpSocket *client)
{
    const linger none {.l_onoff = 1, .l_linger = 0};
    setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    client->abort();
}

/// Writes `piece` for ever, never more ahead than the client takes.
void BadServer::repeat(QTcpSocket *client, const QByteArray &piece)
{
    const auto more = [client, piece] {
        while (client->bytesToWrite() < Unread)
            client->write(piece);
    };
    connect(client, &QTcpSocket::bytesWritten, client, more, Qt::QueuedConnection);
    more();
}

void BadServer::drip(QTcpSocket *client)
{
    auto *timer = new QTimer(client);
    connect(timer, &QTimer::timeout, client, [client] { client->write(" "); });
    timer->start(20);
}
