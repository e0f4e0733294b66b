// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

TlsServer::TlsServer(quint16 passTo, QObject *parent)
    : QObject(parent), m_server(new QSslServer(this)), m_passTo(passTo)
{
    makeCertificate();
    connect(m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection()) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            m_passTo == 0 ? answer(client) : pass(client);
        }
    });
    if (m_problem.isEmpty() && !m_server->listen(QHostAddress::LocalHost))
        m_problem = m_server->errorString();
}

void TlsServer::answer(QTcpSocket *client)
{
    connect(client, &QTcpSocket::readyRead, client, [client] {
        client->readAll();
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret");
    });
}

void TlsServer::pass(QTcpSocket *client)
{
    auto *plain = new QTcpSocket(client);
    plain->connectToHost(QHostAddress::LocalHost, m_passTo);
    const auto forward = [client, plain] { plain->write(client->readAll()); };
    connect(client, &QTcpSocket::readyRead, plain, forward);
    connect(plain, &QTcpSocket::readyRead, client,
            [client, plain] { client->write(plain->readAll()); });
    connect(plain, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    forward(); // what came before
}

QUrl TlsServer::url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server->serverPort())); }

void TlsServer::makeCertificate()
{
    const QTemporaryDir dir;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
                   u"-keyout"_s, dir.filePath(u"key.pem"_s), u"-out"_s,
                   dir.filePath(u"cert.pem"_s)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        m_problem = u"openssl makes no certificate: "_s + openssl.errorString();
        return;
    }
    QFile keyFile(dir.filePath(u"key.pem"_s));
    QFile certificateFile(dir.filePath(u"cert.pem"_s));
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly)) {
        m_problem = u"the certificate cannot be read back"_s;
        return;
    }
    m_certificate = QSslCertificate(&certificateFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_certificate);
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    m_server->setSslConfiguration(tls);
}
