// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

/// A server on loopback that breaks HTTP on purpose, in bytes, as HttpServer cannot. Either every
/// request meets the fault, or (standBefore) only chosen ones and the rest goes to a good server.
class BadServer : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        Silent, ///< reads the request and never answers
        Closed, ///< closes without an answer
        Garbage, ///< answers something that is not HTTP
        Truncated, ///< closes before the announced length
        TruncatedChunked, ///< closes before the last chunk
        Stalled, ///< stops in the middle of the body and stays connected
        Dripping, ///< one byte of the body every 20 ms, without end
        EndlessBody, ///< as fast as it is read
        EndlessHead, ///< header after header
        RedirectLoop, ///< to itself
        RedirectAway, ///< to redirectTarget
        Bomb, ///< a small compressed body that becomes 64 MB
        BrokenCompression, ///< says deflate, is not
        NotJson, ///< 200 with a page of HTML
        LostAnswer, ///< the good server behind it gets the request; its answer never comes back
        Reset, ///< the connection is thrown away
        Huge, ///< announces 500 MB, and sends them
        Answer, ///< the bytes of setAnswer(), then closes
    };
    Q_ENUM(Fault)

    explicit BadServer(Fault fault, QObject *parent = nullptr);

    QUrl url() const; ///< http://127.0.0.1:port, without a path
    void setRedirectTarget(const QUrl &url) { m_redirectTarget = url; }
    void setAnswer(const QByteArray &bytes) { m_answer = bytes; }

    /// Only requests for which `chosen` (given the request line, e.g. "GET /a HTTP/1.1") is true
    /// meet the fault; others are passed to the server at `good`, one per connection.
    void standBefore(quint16 good, std::function<bool(const QByteArray &)> chosen);

    const QList<QByteArray> &heads() const { return m_heads; } ///< requests seen, in order
    int openConnections() const;

private:
    void accept();
    void read(QTcpSocket *client);
    void pass(QTcpSocket *client);
    void passAndCut(QTcpSocket *client);
    void misbehave(QTcpSocket *client);
    void reset(QTcpSocket *client);
    void repeat(QTcpSocket *client, const QByteArray &piece);
    void drip(QTcpSocket *client);

    Fault m_fault;
    QTcpServer *m_server;
    QUrl m_redirectTarget;
    QByteArray m_answer;
    quint16 m_good = 0;
    std::function<bool(const QByteArray &)> m_chosen;
    QList<QByteArray> m_heads;
};
