// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apitransport.h"

#include "app/api/apierror.h"
#include "app/net/ratelimiter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl below(const QUrl &base, const QByteArray &path)
{
    return QUrl::fromEncoded(base.toEncoded(QUrl::StripTrailingSlash) + path);
}

Error errorOfAnswer(const Result<HttpResponse> &answer, const QByteArray &requestId)
{
    Error error = answer ? errorOf(*answer) : answer.error();
    if (answer && answer->status < 400)
        error.kind = ErrorKind::BadReply;
    if (error.requestId.isEmpty()) {
        error.requestId = QLatin1String(requestId);
        error.detail += u", request "_s + error.requestId;
    }
    return error;
}

/// Says to the limiter what became of a request, even when its asker is deleted before.
class RateTicket
{
public:
    explicit RateTicket(std::weak_ptr<RateLimiter> limiter) : m_limiter(std::move(limiter)) { }
    Q_DISABLE_COPY_MOVE(RateTicket)
    ~RateTicket()
    {
        if (const auto limiter = m_limiter.lock())
            limiter->lost();
    }

    void settle(const HttpResponse &response, const std::optional<Error> &error)
    {
        const auto limiter = std::exchange(m_limiter, {}).lock();
        if (!limiter)
            return;
        RateAnswer answer = rateAnswerOf(response.headers, QDateTime::currentDateTimeUtc());
        if (error) {
            answer.pause = error->retryAfter;
            answer.refused = error->kind == ErrorKind::RateLimited
                || (error->status == 503 && error->retryAfter);
        }
        limiter->learn(answer);
    }

private:
    std::weak_ptr<RateLimiter> m_limiter;
};

template <typename Json>
Result<Json> jsonIn(const QByteArray &body, bool (QJsonDocument::*is)() const,
                    Json (QJsonDocument::*get)() const, const QString &wanted)
{
    QJsonParseError bad;
    const QJsonDocument document = QJsonDocument::fromJson(body, &bad);
    if (bad.error == QJsonParseError::NoError && (document.*is)())
        return (document.*get)();
    return Error {.kind = ErrorKind::BadReply, .detail = u"expected "_s + wanted};
}

} // namespace

ApiTransport::ApiTransport(HttpClient &http, Endpoint endpoint, ApiPatience patience)
    : m_http(http), m_endpoint(std::move(endpoint)), m_patience(patience)
{
}

void ApiTransport::send(ApiCall call, QObject *context, Handler<HttpResponse> handler) const
{
    HttpRequest request {.verb = call.verb,
                         .url = call.address.isEmpty() ? below(m_endpoint.base, call.path)
                                                       : call.address,
                         .body = call.body,
                         .idleTimeout = m_patience.idle,
                         .deadline = call.isDocument ? m_patience.document : m_patience.answer,
                         .maxBody = call.maxBody,
                         .saveTo = call.saveTo,
                         .pinned = m_endpoint.pinned};
    if (!call.contentType.isEmpty())
        request.headers.emplaceBack("Content-Type", call.contentType);
    if (call.withKey && !m_endpoint.key.isEmpty())
        request.headers.emplaceBack("X-API-Key", m_endpoint.key);
    if (!m_endpoint.limiter)
        return sendNow(request, context, std::move(handler));
    const auto send = [transport = *this, request, context, handler = std::move(handler)] {
        transport.sendNow(request, context, handler);
    };
    m_endpoint.limiter->whenAllowed(call.urgency, context, send);
}

void ApiTransport::sendNow(const HttpRequest &request, QObject *context,
                           Handler<HttpResponse> handler) const
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    HttpRequest wire = request;
    wire.headers.emplaceBack("X-Request-ID", id);
    const auto ticket = std::make_shared<RateTicket>(m_endpoint.limiter);
    const QPointer<QObject> asker = context;
    m_http.send(wire, context,
                [id, ticket, asker, handler = std::move(handler)](Result<HttpResponse> answer) {
                    std::optional<Error> error;
                    if (!answer || answer->status < 200 || answer->status >= 300)
                        error = errorOfAnswer(answer, id);
                    if (answer)
                        ticket->settle(*answer, error);
                    if (!asker) // settling may let others go on, who may delete
                        return;
                    error ? handler(*error) : handler(std::move(answer));
                });
}

QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }

ApiCall jsonCall(const QByteArray &path, const QJsonObject &body)
{
    return {.verb = "POST",
            .path = path,
            .contentType = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<QJsonObject> objectIn(const QByteArray &body)
{
    return jsonIn<QJsonObject>(body, &QJsonDocument::isObject, &QJsonDocument::object,
                               u"a JSON object"_s);
}

Result<QJsonArray> arrayIn(const QByteArray &body)
{
    return jsonIn<QJsonArray>(body, &QJsonDocument::isArray, &QJsonDocument::array,
                              u"a JSON array"_s);
}
