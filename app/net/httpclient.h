// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QPair>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

/// One question over HTTP.
struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds idleTimeout {30'000}; ///< no byte for this long: Timeout
    std::chrono::milliseconds deadline {120'000}; ///< from send to last byte: Timeout
    qint64 maxBody = 16 * 1024 * 1024; ///< bytes of a decoded answer: TooLarge
};

/// A whole answer, whatever its status: only answers that did not arrive are errors.
struct HttpResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    std::chrono::milliseconds elapsed {};
};

/// The only user of QNetworkAccessManager in the program. Sends a request and delivers one
/// Result, or nothing when `context` dies first: deleting the asker is how a request is cancelled.
///
/// Redirects are followed only inside the origin of the request, at most 5 times, so that no
/// header of it (an API key) reaches another host. Cookies are neither kept nor sent. The system's
/// proxy is used except for loopback addresses. An answer shorter than announced is an error.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);

    void send(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler);

    /// Certificates trusted beside the system's.
    void setExtraCa(const QList<QSslCertificate> &certificates);

private:
    QNetworkRequest prepared(const HttpRequest &request) const;

    QNetworkAccessManager m_manager;
    QList<QSslCertificate> m_extraCa;
};
