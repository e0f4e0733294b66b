// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/base/pool.h"
#include "app/net/httpclient.h"
#include "app/net/ratebudget.h"

#include <QJsonObject>

#include <memory>

/// How long a server is waited for.
struct ApiPatience
{
    std::chrono::milliseconds idle = std::chrono::seconds(30); ///< without a byte
    std::chrono::milliseconds answer = std::chrono::minutes(2); ///< for all of a small answer
    std::chrono::milliseconds document = std::chrono::minutes(10); ///< of results or an export
};

/// One call of the API, without what all of them share.
struct ApiCall
{
    QByteArray verb = "GET";
    QByteArray path = {}; ///< below the base, encoded: "/scan/a%2Fb?format=csv"
    QUrl address = {}; ///< in place of the path: elsewhere on the same origin
    QByteArray contentType = {};
    QByteArray body = {};
    qint64 maxBody = 16 * 1024 * 1024; ///< of the answer
    bool isDocument = false; ///< results or an export: gets more time
    Urgency urgency = Urgency::Normal;
    bool withKey = true;
    std::shared_ptr<QIODevice> saveTo = {}; ///< where the body of a success goes
};

/// Sends the calls of one server: with the key and a request id, when its limiter allows it. Every
/// status from 300 up comes back as an error. Calls under way outlive it.
class ApiTransport
{
public:
    ApiTransport(HttpClient &http, Endpoint endpoint, ApiPatience patience);

    void send(ApiCall call, QObject *context, Handler<HttpResponse> handler) const;

    /// Sends, and reads the body of a success; large ones off the GUI thread.
    template <typename Read, typename Value>
    void ask(ApiCall call, QObject *context, Read read, Handler<Value> handler) const
    {
        send(std::move(call), context,
             [context, read, handler = std::move(handler)](Result<HttpResponse> answer) {
                 if (!answer)
                     return handler(answer.error());
                 QByteArray body = std::move(answer).value().body;
                 if (body.size() <= ReadAtOnce)
                     return handler(read(body));
                 inPool(
                     context, [read, json = std::move(body)] { return read(json); }, handler);
             });
    }

    HttpClient &http() const { return m_http; }
    const Endpoint &endpoint() const { return m_endpoint; }

private:
    static constexpr qsizetype ReadAtOnce = 32 * 1024;

    void sendNow(const HttpRequest &request, QObject *context, Handler<HttpResponse> handler) const;

    HttpClient &m_http;
    Endpoint m_endpoint;
    ApiPatience m_patience;
};

/// A path segment or the value of a query.
QByteArray encoded(const QString &text);

ApiCall jsonCall(const QByteArray &path, const QJsonObject &body); ///< POST

/// BadReply when the body is no JSON object.
Result<QJsonObject> objectIn(const QByteArray &body);
Result<QJsonArray> arrayIn(const QByteArray &body);
