// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawsite.h"

#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

class RawSite::Server : public QTcpServer
{
public:
    explicit Server(RawSite &site) : m_site(site) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (m_site.m_secure) {
            socket->setSslConfiguration(m_site.m_tls);
            socket->startServerEncryption();
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, &m_site, [this, socket] { m_site.serve(socket); });
    }

private:
    RawSite &m_site;
};

RawSite::RawSite() : m_server(std::make_unique<Server>(*this))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for the test site");
}

QUrl RawSite::url(const QString &pathAndQuery, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_secure ? u"https"_s : u"http"_s, host,
                                      QString::number(m_server->serverPort()), pathAndQuery));
}

void RawSite::page(const QByteArray &path, const QByteArray &html, const QByteArray &moreHeaders)
{
    answer(path, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8" + moreHeaders, html);
}

void RawSite::answer(const QByteArray &path, const QByteArray &head, const QByteArray &body)
{
    const QByteArray length = QByteArray::number(body.size());
    const QByteArray bytes
        = head + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n" + body;
    answer(path, [bytes](QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

void RawSite::answer(const QByteArray &path, const Answer &answer)
{
    m_answers.insert(path, answer);
}

int RawSite::openConnections() const
{
    int open = 0;
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (const QTcpSocket *socket : sockets) {
        if (socket->property("asked").toBool() && socket->state() == QTcpSocket::ConnectedState)
            ++open;
    }
    return open;
}

void RawSite::useTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
    m_secure = true;
}

void RawSite::serve(QTcpSocket *socket)
{
    if (socket->property("asked").toBool() || !socket->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    socket->setProperty("asked", true);
    const QByteArray target = socket->readLine().split(' ').value(1);
    const QByteArray path = target.split('?').value(0);
    ++m_requests[path];
    const Answer answer = m_answers.value(path);
    if (answer)
        return answer(socket);
    socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}
