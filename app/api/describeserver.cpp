// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/describeserver.h"

#include "app/api/fieldreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxHealth = 64 * 1024;
constexpr qint64 MaxOpenApi = 8 * 1024 * 1024;

/// Refused or unknown there: the question was one too many, nothing else is wrong.
bool isMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unsupported
        || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::Invalid;
}

void readHealth(const QJsonObject &health, ServerDescription &server)
{
    QStringList unread;
    const FieldReader reader(health, u"health"_s, unread);
    server.status = reader.text({"status"}, 60);
    server.facts.version = reader.text({"version"}, 60);
    server.facts.features = reader.texts({"features"}, 60);
    if (server.facts.features.contains(u"engine"_s))
        server.facts.dialect = Dialect::Documented;
}

void askDescription(const ApiTransport &transport, const ServerDescription &server,
                    QObject *context, Handler<ServerDescription> handler)
{
    const auto read = [](const QByteArray &json) { return Result<Dialect>(dialectIn(json)); };
    const Handler<Dialect> then
        = [server, handler = std::move(handler)](const Result<Dialect> &dialect) {
              const bool told = dialect || isMissing(dialect.error())
                  || dialect.error().kind == ErrorKind::Server
                  || dialect.error().kind == ErrorKind::TooLarge;
              if (!told)
                  return handler(dialect.error());
              ServerDescription whole = server;
              whole.facts.dialect = dialect ? *dialect : Dialect::Documented;
              handler(whole);
          };
    transport.ask({.path = "/openapi.json", .maxBody = MaxOpenApi}, context, read, then);
}

} // namespace

Dialect dialectIn(const QByteArray &openApi)
{
    const Result<QJsonObject> document = objectIn(openApi);
    if (!document)
        return Dialect::Documented;
    const QJsonObject paths = document->value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        if (!path.key().endsWith("/scan"_L1))
            continue;
        const QJsonObject post = path.value().toObject().value("post"_L1).toObject();
        const QJsonObject content
            = post.value("requestBody"_L1).toObject().value("content"_L1).toObject();
        if (content.contains("multipart/form-data"_L1))
            return Dialect::Server11;
    }
    return Dialect::Documented;
}

bool isServer11Refusal(const Error &error)
{
    return error.status == 422
        && std::any_of(error.fields.begin(), error.fields.end(), [](const RefusedField &field) {
               return field.name == "spec_file"_L1 || field.name == "base_url"_L1;
           });
}

void describeServer(const ApiTransport &transport, QObject *context,
                    Handler<ServerDescription> handler)
{
    const auto then
        = [transport, context, handler = std::move(handler)](const Result<HttpResponse> &answer) {
              ServerDescription server;
              if (!answer && !isMissing(answer.error()))
                  return handler(answer.error());
              if (answer) {
                  const Result<QJsonObject> health = objectIn(answer->body);
                  if (!health)
                      return handler(health.error());
                  readHealth(*health, server);
                  server.latency = answer->elapsed;
                  server.certificates = answer->certificates;
              }
              const ServerFacts &known = transport.endpoint().facts;
              if (server.facts.dialect == Dialect::Unknown && server.facts.version == known.version)
                  server.facts.dialect = known.dialect;
              if (server.facts.dialect != Dialect::Unknown)
                  return handler(server);
              askDescription(transport, server, context, handler);
          };
    transport.send({.path = "/health", .maxBody = MaxHealth, .withKey = false}, context, then);
}

ServerAbilities abilitiesOf(const ServerFacts &facts)
{
    if (facts.dialect != Dialect::Server11)
        return {};
    return {.websites = false,
            .descriptionByUrl = true, // fetched by us
            .descriptionOnServer = true,
            .securityWrites = true,
            .options = false,
            .oauth2 = false,
            .securityLogsIn = false,
            .securityExports = false};
}
