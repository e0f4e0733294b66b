// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/certificateprobe.h"

#include "app/net/httpclient.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace std::chrono_literals;

namespace {
constexpr int HttpsPort = 443;
}

CertificateProbe::CertificateProbe(const HttpClient &http, const QUrl &url, QObject *parent)
    : QObject(parent), m_url(url)
{
    m_socket.setProxy(http.proxyFor(url));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(http.extraCa());
    m_socket.setSslConfiguration(tls);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(15s);
    // Without ignoring them the handshake ends here, which is as far as this goes.
    connect(&m_socket, &QSslSocket::sslErrors, this, &CertificateProbe::see);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_shown.trusted = m_socket.sslHandshakeErrors().isEmpty();
        see();
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { end(Error {.kind = ErrorKind::Offline, .detail = m_url.host()}); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(Error {.kind = ErrorKind::Timeout, .detail = m_url.host()}); });
}

void CertificateProbe::start()
{
    m_deadline.start();
    m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port(HttpsPort)));
}

void CertificateProbe::see()
{
    m_shown.chain = m_socket.peerCertificateChain();
    end(m_shown);
}

void CertificateProbe::end(const Result<ShownCertificates> &shown)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_socket.abort();
    Q_EMIT finished(shown);
}
