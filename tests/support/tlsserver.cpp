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

static bool runOpenssl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

TlsServer::TlsServer(quint16 passTo, Flaw flaw, QObject *parent)
    : QObject(parent), m_server(new QSslServer(this)), m_passTo(passTo)
{
    makeCertificate(flaw);
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

void TlsServer::makeCertificate(Flaw flaw)
{
    const QTemporaryDir dir;
    const QString key = dir.filePath(u"key.pem"_s);
    const QString request = dir.filePath(u"request.pem"_s);
    const QString names = dir.filePath(u"names.txt"_s);
    QFile extension(names);
    if (extension.open(QIODevice::WriteOnly))
        extension.write(flaw == Flaw::OtherHost ? "subjectAltName=DNS:other.example"
                                                : "subjectAltName=DNS:localhost,IP:127.0.0.1");
    extension.close();
    // In two steps, since only the second one takes a number of days that are over.
    const bool made = runOpenssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                  u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                  u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, request})
        && runOpenssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-signkey"_s, key, u"-extfile"_s,
                       names, u"-days"_s, flaw == Flaw::Expired ? u"-1"_s : u"2"_s, u"-out"_s,
                       dir.filePath(u"cert.pem"_s)});
    if (!made) {
        m_problem = u"openssl makes no certificate"_s;
        return;
    }
    QFile keyFile(key);
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
