// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"

#include "app/net/httpexchange.h"
#include "app/net/oncebody.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
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

QNetworkProxy chosenProxy(const NetworkProfile &profile)
{
    const auto type = profile.proxy == NetworkProfile::Proxy::Socks5 ? QNetworkProxy::Socks5Proxy
                                                                     : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, profile.proxyHost, profile.proxyPort, profile.proxyUser,
                         QString::fromUtf8(profile.proxyPassword));
}

/// The proxies of a profile, but never one for this computer.
QList<QNetworkProxy> proxiesFor(const NetworkProfile &profile, const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const bool here = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    if (here || profile.proxy == NetworkProfile::Proxy::None)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (profile.proxy == NetworkProfile::Proxy::System)
        return QNetworkProxyFactory::systemProxyForQuery(query);
    return {chosenProxy(profile)};
}

class ProxyFactory : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(const NetworkProfile &profile) : m_profile(profile) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(m_profile, query);
    }

private:
    NetworkProfile m_profile;
};

} // namespace

HttpClient::HttpClient(QObject *parent) : QObject(parent) { }

HttpClient::~HttpClient() = default;

void HttpClient::setProfile(const NetworkProfile &profile)
{
    m_profile = profile;
    m_held = false;
    for (const auto &[origin, manager] : m_managers) {
        manager->setProxyFactory(new ProxyFactory(profile));
        manager->clearConnectionCache();
    }
    Q_EMIT profileChanged();
}

QNetworkProxy HttpClient::proxyFor(const QUrl &url) const
{
    return proxiesFor(m_profile, QNetworkProxyQuery(url)).value(0);
}

QNetworkAccessManager &HttpClient::managerFor(const HttpRequest &request)
{
    // A connection whose certificate was taken for one server is not used for another.
    const QString pinned = QString::fromLatin1(request.pinned.toHex());
    QString origin = pinned
        + request.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                               | QUrl::RemoveFragment);
    if (m_managers.size() >= MaxOrigins && !m_managers.contains(origin))
        origin = pinned + u"others"_s;
    std::unique_ptr<QNetworkAccessManager> &manager = m_managers[origin];
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxyFactory(new ProxyFactory(m_profile));
        manager->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    }
    return *manager;
}

void HttpClient::send(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler)
{
    if (!m_held)
        return sendNow(request, context, std::move(handler));
    connect(
        this, &HttpClient::profileChanged, context,
        [this, request, context, handler = std::move(handler)] {
            sendNow(request, context, handler);
        },
        Qt::SingleShotConnection);
}

void HttpClient::sendNow(const HttpRequest &request, QObject *context,
                         Handler<HttpResponse> handler)
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
    QNetworkAccessManager &manager = managerFor(request);
    QNetworkReply *reply = nullptr;
    if (request.verb == "POST" && !request.body.isEmpty()) {
        auto body = std::make_unique<OnceBody>(request.body);
        reply = manager.sendCustomRequest(prepared(request), request.verb, body.get());
        body.release()->setParent(reply);
    } else {
        reply = manager.sendCustomRequest(prepared(request), request.verb, request.body);
    }
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
    if (!m_profile.extraCa.isEmpty()) {
        QSslConfiguration tls = wire.sslConfiguration();
        tls.addCaCertificates(m_profile.extraCa);
        wire.setSslConfiguration(tls);
    }
    return wire;
}
