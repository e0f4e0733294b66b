// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"

#include "app/net/httpexchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxRedirects = 5;
constexpr std::size_t MaxOrigins = 8; ///< with a thread of their own; all others share one
constexpr qint64 ReplyReadAhead = 1024 * 1024;
constexpr qint64 DecompressionLimit = 32 * 1024 * 1024; ///< above it a ratio check begins

/// The system's proxies, but never for this computer.
class ProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

HttpClient::HttpClient(QObject *parent) : QObject(parent) { }

HttpClient::~HttpClient() = default;

void HttpClient::setExtraCa(const QList<QSslCertificate> &certificates)
{
    m_extraCa = certificates;
    for (const auto &[origin, manager] : m_managers)
        manager->clearConnectionCache();
}

QNetworkAccessManager &HttpClient::managerFor(const QUrl &url)
{
    QString origin = url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                  | QUrl::RemoveFragment);
    if (m_managers.size() >= MaxOrigins && !m_managers.contains(origin))
        origin = u"others"_s;
    std::unique_ptr<QNetworkAccessManager> &manager = m_managers[origin];
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxyFactory(new ProxyFactory);
        manager->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    }
    return *manager;
}

void HttpClient::send(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler)
{
    // QNetworkAccessManager would also open file: and data: addresses.
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty()
        || (scheme != "http"_L1 && scheme != "https"_L1)) {
        QTimer::singleShot(0, context, [handler = std::move(handler)] {
            handler(Error {.kind = ErrorKind::BadAddress, .code = u"SCHEME"_s});
        });
        return;
    }
    QNetworkReply *reply
        = managerFor(request.url).sendCustomRequest(prepared(request), request.verb, request.body);
    reply->setParent(context); // dies with it: that is how a request is cancelled
    reply->setReadBufferSize(ReplyReadAhead);
    new HttpExchange(reply, request, std::move(handler));
}

QNetworkRequest HttpClient::prepared(const HttpRequest &request) const
{
    QNetworkRequest wire(request.url);
    wire.setTransferTimeout(static_cast<int>(request.idleTimeout.count()));
    wire.setMaximumRedirectsAllowed(MaxRedirects);
    wire.setDecompressedSafetyCheckThreshold(DecompressionLimit);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (!m_extraCa.isEmpty()) {
        QSslConfiguration tls = wire.sslConfiguration();
        tls.addCaCertificates(m_extraCa);
        wire.setSslConfiguration(tls);
    }
    return wire;
}
