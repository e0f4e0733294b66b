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

namespace {

constexpr qint64 MaxResults = 128 * 1024 * 1024;
constexpr qint64 MaxCapture = 64 * 1024 * 1024;

QByteArray encoded(const QString &id) { return QUrl::toPercentEncoding(id); }

QUrl below(const QUrl &base, const QByteArray &path)
{
    return QUrl::fromEncoded(base.toEncoded(QUrl::StripTrailingSlash) + path);
}

/// An answer in chunks may end early without Qt noticing, so the end of the file is looked for.
bool isWhole(const QString &format, const QByteArray &file)
{
    if (format == "html"_L1)
        return file.trimmed().toLower().endsWith("</html>");
    if (format == "csv"_L1)
        return file.isEmpty() || file.endsWith('\n');
    return format != "json"_L1 || !QJsonDocument::fromJson(file).isNull();
}

Result<QJsonObject> objectOf(const QByteArray &body)
{
    QJsonParseError bad;
    const QJsonDocument document = QJsonDocument::fromJson(body, &bad);
    if (bad.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return Error {.kind = ErrorKind::BadReply, .detail = u"no JSON object in the answer"_s};
}

} // namespace

NatApi::NatApi(HttpClient &http, Endpoint endpoint, ApiPatience patience)
    : m_http(http), m_endpoint(std::move(endpoint)), m_patience(patience)
{
}

HttpRequest NatApi::smallRequest() const
{
    return {.idleTimeout = m_patience.idle, .deadline = m_patience.answer};
}

/// For answers that may be large.
HttpRequest NatApi::documentRequest() const
{
    return {.idleTimeout = m_patience.idle, .deadline = m_patience.document, .maxBody = MaxResults};
}

/// Sends with the key and turns every status from 300 up into an error.
void NatApi::send(HttpRequest request, const QByteArray &path, QObject *context,
                  Handler<QByteArray> handler)
{
    request.url = below(m_endpoint.base, path);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (!m_endpoint.key.isEmpty())
        request.headers.emplaceBack("X-API-Key", m_endpoint.key);
    request.headers.emplaceBack("X-Request-ID", id);
    m_http.send(request, context, [id, handler = std::move(handler)](Result<HttpResponse> result) {
        if (result && result->status >= 200 && result->status < 300)
            return handler(std::move(result).value().body);
        Error error = result ? errorOf(*result) : result.error();
        if (result && result->status < 400)
            error.kind = ErrorKind::BadReply;
        if (!error.detail.contains(QLatin1String(id)))
            error.detail += u", request "_s + QLatin1String(id);
        handler(error);
    });
}

void NatApi::startScan(const ScanRequest &request, QObject *context, Handler<ScanStarted> handler)
{
    HttpRequest wire = smallRequest();
    wire.verb = "POST";
    wire.headers = {{"Content-Type", "application/json"}};
    wire.body = QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
    send(wire, "/scan", context, [handler = std::move(handler)](Result<QByteArray> body) {
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
    send(smallRequest(), "/scan/" + encoded(scanId), context,
         [context, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             const auto read = [json = std::move(body).value()]() -> Result<ScanStatus> {
                 const Result<QJsonObject> object = objectOf(json);
                 return object ? readScanStatus(*object) : Result<ScanStatus>(object.error());
             };
             inPool(context, read, handler); // its progress may have thousands of rows
         });
}

void NatApi::results(const QString &scanId, QObject *context, Handler<Results> handler)
{
    send(documentRequest(), "/scan/" + encoded(scanId) + "/results", context,
         [context, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             inPool(
                 context, [json = std::move(body).value()] { return readResults(json); }, handler);
         });
}

void NatApi::cancelScan(const QString &scanId, QObject *context, Handler<Done> handler)
{
    HttpRequest wire = smallRequest();
    wire.verb = "DELETE";
    send(wire, "/scan/" + encoded(scanId), context,
         [handler = std::move(handler)](Result<QByteArray> body) {
             handler(body ? Result<Done>(Done {}) : Result<Done>(body.error()));
         });
}

void NatApi::exportScan(const QString &scanId, const QString &format, QObject *context,
                        Handler<QByteArray> handler)
{
    send(documentRequest(), "/scan/" + encoded(scanId) + "/export?format=" + encoded(format),
         context, [context, format, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             const auto check = [format, file = std::move(body).value()]() -> Result<QByteArray> {
                 if (isWhole(format, file))
                     return file;
                 return Error {.kind = ErrorKind::BadReply,
                               .detail = u"the exported file has no end"_s};
             };
             inPool(context, check, handler);
         });
}

void NatApi::capture(const QString &scanId, const QString &sha256, QObject *context,
                     Handler<QByteArray> handler)
{
    HttpRequest wire = smallRequest();
    wire.maxBody = MaxCapture;
    send(wire, "/scan/" + encoded(scanId) + "/captures/" + encoded(sha256), context,
         [context, sha256, handler = std::move(handler)](Result<QByteArray> body) {
             if (!body)
                 return handler(body.error());
             const auto check = [sha256, bytes = std::move(body).value()]() -> Result<QByteArray> {
                 const QByteArray hash
                     = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
                 if (QLatin1String(hash) == sha256.toLower())
                     return bytes;
                 return Error {.kind = ErrorKind::BadReply,
                               .detail = u"a picture whose hash is not its name"_s};
             };
             inPool(context, check, handler);
         });
}
