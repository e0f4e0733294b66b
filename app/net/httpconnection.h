// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

/// One client of an HttpServer: reads requests one after the other, hands each to its route, writes
/// the answers in order. Deletes itself when the client leaves or breaks a limit.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(HttpServer &server, QTcpSocket *socket);
    ~HttpConnection() override;

    quint64 currentRequest() const { return m_request; }
    void answer(quint64 request, const ServerResponse &response);

private:
    struct Parsing;
    enum class State { Head, Body, Answering, Closing };

    void read();
    bool readHead();
    void readBody();
    bool headIsSound();
    void choose();
    void dispatch();
    void decline(const ServerResponse &response);
    void refuse(int status, const QByteArray &code);
    void write(const ServerResponse &response, bool withBody);
    void written();
    void nextRequest();
    void readSoon();
    void closeAfterWriting();

    HttpServer &m_server;
    QTcpSocket *m_socket;
    QTimer m_timer; ///< one deadline at a time: to complete a head, or to move at all
    QElapsedTimer m_clock; ///< since the head of the current request, or since the refusal
    QByteArray m_buffer; ///< received and not yet parsed
    std::unique_ptr<Parsing> m_parsing;
    ServerRequest m_current;
    HttpServer::RequestHandler m_handler;
    quint64 m_request = 0; ///< counts the requests handed to a route
    qsizetype m_drained = 0; ///< bytes thrown away after a refusal
    State m_state = State::Head;
    bool m_keepAlive = false;
    bool m_isHead = false;
};
