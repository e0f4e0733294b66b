// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natapi.h"

#include "app/api/apierror.h"
#include "app/api/resultsjson.h"
#include "app/base/pool.h"
#include "app/net/httpclient.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MaxResults = 256 * 1024 * 1024;
constexpr qint64 MaxCapture = 64 * 1024 * 1024;

QString encoded(const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); }

Result<QJsonObject> objectOf(const QByteArray &body)
{
    QJsonParseError bad;
    const QJsonDocument document = QJsonDocument::fromJson(body, &bad);
    if (bad.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return Error {.kind = ErrorKind::BadReply, .detail = u"no JSON object in the answer"_s};
}

} // namespace

NatApi::NatApi(HttpClient &http, Endpoint endpoint) : m_http(http), m_endpoint(std::move(endpoint))
{
}

/// Sends with the key and turns every status from 300 up into an error.
void NatApi::send(HttpRequest request, const QString &path, QObject *context,
                  Handler<QByteArray> handler)
{
    request.url = QUrl(m_endpoint.base.toString() + path);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.headers.emplaceBack("X-API-Key", m_endpoint.key);
    request.headers.emplaceBack("X-Request-ID", id);
    request.headers.emplaceBack("Accept", "application/json");
    m_http.send(request, context, [handler = std::move(handler)](Result<HttpResponse> result) {
        if (!result)
            return handler(result.error());
        if (result->status >= 400)
            return handler(errorOf(*result));
        if (result->status < 200 || result->status >= 300)
            return handler(Error {.kind = ErrorKind::BadReply,
                                  .status = result->status,
                                  .detail = u"HTTP %1"_s.arg(result->status)});
        handler(result->body);
    });
}

void NatApi::startScan(const ScanRequest &request, QObject *context, Handler<ScanStarted> handler)
{
    HttpRequest wire;
    wire.verb = "POST";
    wire.headers = {{"Content-Type", "application/json"}};
    wire.body = QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
    send(wire, u"/scan"_s, context, [handler = std::move(handler)](Result<QByteArray> body) {
        if (!body)
            return handler(body.error());
        const Result<QJsonObject> object = objectOf(*body);
        if (!object)
            return handler(object.error());
        const Result<ScanStatus> status = readScanStatus(*object);
        if (!status)
            return handler(status.error());
        handler(ScanStarted {status->scanId, status->state});
    });
}

void NatApi::status(const QString &scanId, QObject *context, Handler<ScanStatus> handler)
{
    send({}, u"/scan/"_s + encoded(scanId), context,
         [handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             const Result<QJsonObject> object = objectOf(*body);
             handler(object ? readScanStatus(*object) : Result<ScanStatus>(object.error()));
         });
}

void NatApi::results(const QString &scanId, QObject *context, Handler<Results> handler)
{
    HttpRequest request;
    request.maxBody = MaxResults;
    request.deadline = 10min;
    send(request, u"/scan/%1/results"_s.arg(encoded(scanId)), context,
         [context, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             inPool(
                 context, [json = std::move(body).value()] { return readResults(json); }, handler);
         });
}

void NatApi::cancelScan(const QString &scanId, QObject *context, Handler<Done> handler)
{
    HttpRequest request;
    request.verb = "DELETE";
    send(request, u"/scan/"_s + encoded(scanId), context,
         [handler = std::move(handler)](Result<QByteArray> body) {
             handler(body ? Result<Done>(Done {}) : Result<Done>(body.error()));
         });
}

void NatApi::exportScan(const QString &scanId, const QString &format, QObject *context,
                        Handler<QByteArray> handler)
{
    HttpRequest request;
    request.maxBody = MaxResults;
    request.deadline = 10min;
    send(request, u"/scan/%1/export?format=%2"_s.arg(encoded(scanId), encoded(format)), context,
         std::move(handler));
}

void NatApi::capture(const QString &scanId, const QString &sha256, QObject *context,
                     Handler<QByteArray> handler)
{
    HttpRequest request;
    request.maxBody = MaxCapture;
    send(request, u"/scan/%1/captures/%2"_s.arg(encoded(scanId), encoded(sha256)), context,
         [context, sha256, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             const auto check = [sha256, bytes = std::move(body).value()]() -> Result<QByteArray> {
                 const QByteArray hash
                     = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
                 if (QString::fromLatin1(hash) == sha256)
                     return bytes;
                 return Error {.kind = ErrorKind::BadReply,
                               .detail = u"a picture whose hash is not its name"_s};
             };
             inPool(context, check, handler);
         });
}
