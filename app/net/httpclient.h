// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/networkprofile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QPair>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>

class QIODevice;
class QNetworkAccessManager;
class QNetworkProxy;

/// One question over HTTP.
struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds idleTimeout {30'000}; ///< no byte for this long: Timeout
    std::chrono::milliseconds deadline {120'000}; ///< from send to last byte: Timeout
    qint64 maxBody = 16 * 1024 * 1024; ///< bytes of a decoded answer: TooLarge
    /// Where the body of a success (2xx) is written as it comes, in place of the memory. A write
    /// that fails ends the request as Storage.
    std::shared_ptr<QIODevice> saveTo = {};
    /// SHA-256 of the one certificate that is taken whatever is wrong with it; empty: none is.
    QByteArray pinned = {};
};

/// A whole answer, whatever its status: only answers that did not arrive are errors.
struct HttpResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    std::chrono::milliseconds elapsed {};
    qint64 size = 0; ///< of the body, also of one that was saved
    QList<QSslCertificate> certificates = {}; ///< the server's chain, its own first; TLS only
};

/// The only user of QNetworkAccessManager in the program. Sends a request and delivers one
/// Result, or nothing when `context` dies first: deleting the asker is how a request is cancelled.
///
/// Redirects are followed only inside the origin of the request, at most 5 times, so that no
/// header of it (an API key) reaches another host. Cookies are neither kept nor sent. Loopback
/// addresses are never asked through a proxy. An answer shorter than announced is an error; one in
/// chunks can end early unnoticed (Qt 6.4), so readers look for the end of what they read.
///
/// A POST with a body is sent once: a connection that breaks off is an error then, not a reason for
/// Qt to send it anew.
///
/// Qt sets no bound to a response head and cannot be stopped while one streams in, so each origin
/// has a manager, and with it a thread, of its own: such a server hangs nothing but itself.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    void send(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler);

    void setProfile(const NetworkProfile &profile);
    QNetworkProxy proxyFor(const QUrl &url) const; ///< the first that would be tried
    const QList<QSslCertificate> &extraCa() const { return m_profile.extraCa; }

    /// Requests wait from here on until the next setProfile(): a password is still being read.
    void holdForProfile() { m_held = true; }

Q_SIGNALS:
    void profileChanged();

private:
    void sendNow(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler);
    QNetworkRequest prepared(const HttpRequest &request) const;
    QNetworkAccessManager &managerFor(const HttpRequest &request);

    std::map<QString, std::unique_ptr<QNetworkAccessManager>>
        m_managers; ///< by origin and pinned certificate
    NetworkProfile m_profile;
    bool m_held = false;
};
