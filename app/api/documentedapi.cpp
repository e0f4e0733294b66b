// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/documentedapi.h"

#include "app/api/resultsjson.h"
#include "app/api/scansjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Credentials of the target: only what its type needs.
QJsonObject authBody(const TargetAuth &auth)
{
    QJsonObject body;
    switch (auth.type) {
    case TargetAuthType::None:
        return {{u"type"_s, u"none"_s}};
    case TargetAuthType::Bearer:
        return {{u"type"_s, u"bearer"_s}, {u"token"_s, auth.token}};
    case TargetAuthType::Header:
        return {{u"type"_s, u"header"_s},
                {u"header_name"_s, auth.headerName},
                {u"header_value"_s, auth.headerValue}};
    case TargetAuthType::Basic:
        return {{u"type"_s, u"basic"_s},
                {u"username"_s, auth.username},
                {u"password"_s, auth.password}};
    case TargetAuthType::OAuth2:
        body = {{u"type"_s, u"oauth2"_s},
                {u"oauth2_token_url"_s, QString::fromLatin1(auth.oauthTokenUrl.toEncoded())},
                {u"oauth2_client_id"_s, auth.oauthClientId},
                {u"oauth2_client_secret"_s, auth.oauthClientSecret}};
        if (!auth.oauthScope.isEmpty())
            body.insert(u"oauth2_scope"_s, auth.oauthScope);
        break;
    }
    return body;
}

/// What toJson() leaves out because it is written to files too: secrets and large bodies.
QJsonObject startBody(const ScanRequest &request, bool isEngine)
{
    QJsonObject body = toJson(request);
    body.remove(u"spec"_s); // for those who keep a request
    if (!isEngine)
        body.remove(u"engine"_s);
    if (!request.spec.content.isEmpty())
        body.insert(u"spec_content"_s, QString::fromLatin1(request.spec.content.toBase64()));
    if (request.auth.type != TargetAuthType::None)
        body.insert(u"auth"_s, authBody(request.auth));
    return body;
}

Result<ScanStatus> readStatus(const QByteArray &json)
{
    const Result<QJsonObject> object = objectIn(json);
    return object ? readScanStatus(*object) : Result<ScanStatus>(object.error());
}

} // namespace

DocumentedApi::DocumentedApi(ApiTransport transport, const ServerFacts &facts)
    : m_transport(std::move(transport)), m_isEngine(facts.features.contains(u"engine"_s))
{
}

QByteArray DocumentedApi::path(const QString &scanId) const { return "/scan/" + encoded(scanId); }

void DocumentedApi::start(const ScanRequest &request, QObject *context,
                          Handler<ScanStarted> handler) const
{
    m_transport.send(jsonCall("/scan", startBody(request, m_isEngine)), context,
                     [handler = std::move(handler)](const Result<HttpResponse> &answer) {
                         if (!answer)
                             return handler(answer.error());
                         const Result<ScanStatus> status = readStatus(answer->body);
                         if (!status)
                             return handler(status.error());
                         ScanStarted started {.scanId = status->scanId, .state = status->state};
                         readQuotaHeaders(*answer, started);
                         handler(started);
                     });
}

void DocumentedApi::status(const QString &scanId, QObject *context,
                           Handler<ScanStatus> handler) const
{
    m_transport.ask({.path = path(scanId), .urgency = Urgency::Polling}, context, readStatus,
                    std::move(handler));
}

void DocumentedApi::results(const QString &scanId, QObject *context, Handler<Results> handler) const
{
    m_transport.ask({.path = path(scanId) + "/results", .maxBody = MaxResults, .isDocument = true},
                    context, readResults, std::move(handler));
}

void DocumentedApi::cancel(const QString &scanId, QObject *context, Handler<Done> handler) const
{
    m_transport.ask(
        {.verb = "DELETE", .path = path(scanId)}, context,
        [](const QByteArray &) { return Result<Done>(Done {}); }, std::move(handler));
}

void DocumentedApi::list(const ListPage &page, QObject *context, Handler<ScanList> handler) const
{
    const int perPage = page.perPage;
    m_transport.ask(
        {.path = listPath("/scans", page), .urgency = Urgency::Polling}, context,
        [perPage](const QByteArray &json) { return readScanList(json, perPage); },
        std::move(handler));
}
