// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A web site for tests that hands out bytes exactly as told, right or wrong. One request per
/// connection; unknown paths are 404.
class RawSite : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket *socket)>;

    RawSite();

    /// An address of this site; `host` may be "localhost" for another origin on the same server.
    QUrl url(const QString &pathAndQuery, const QString &host = QStringLiteral("127.0.0.1")) const;

    void page(const QByteArray &path, const QByteArray &html, const QByteArray &moreHeaders = {});
    /// `head` is the status line and headers without the empty line.
    void answer(const QByteArray &path, const QByteArray &head, const QByteArray &body);
    /// Whatever; the socket closes with its client, or when the answer closes it.
    void answer(const QByteArray &path, const Answer &answer);

    int requests(const QByteArray &path) const { return m_requests.value(path); }
    int openConnections() const; ///< that have asked for something

    /// From now on with that certificate and key.
    void useTls(const QSslConfiguration &configuration);

private:
    class Server;

    void serve(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Answer> m_answers;
    QHash<QByteArray, int> m_requests;
    QSslConfiguration m_tls;
    bool m_secure = false;
};
