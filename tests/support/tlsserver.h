// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslCertificate>
#include <QUrl>

class QSslServer;
class QTcpSocket;

/// An https server on loopback with a certificate of its own making, for localhost and 127.0.0.1.
/// Answers everything with 200 and a short text, or stands before a plain server.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    enum class Flaw { None, Expired, OtherHost };

    /// With a port, whatever arrives is passed on to the server that listens there.
    explicit TlsServer(quint16 passTo = 0, Flaw flaw = Flaw::None, QObject *parent = nullptr);

    /// Empty when it runs, else why it cannot (the test is then skipped with this reason).
    QString problem() const { return m_problem; }
    QUrl url() const; ///< https://127.0.0.1:port/
    QSslCertificate certificate() const { return m_certificate; }

private:
    void makeCertificate(Flaw flaw);
    void answer(QTcpSocket *client);
    void pass(QTcpSocket *client);

    QSslServer *m_server;
    quint16 m_passTo;
    QSslCertificate m_certificate;
    QString m_problem;
};
