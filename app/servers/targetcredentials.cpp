// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/targetcredentials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array TypeWords {"none", "bearer", "header", "basic", "oauth2"};

/// Beside the ids of servers, whose keys lie in the same place.
QString entryOf(const QUrl &target) { return u"target "_s + originOf(target); }

QByteArray toSecret(const TargetAuth &auth)
{
    QJsonObject object {
        {u"type"_s, QString::fromLatin1(TypeWords.at(static_cast<std::size_t>(auth.type)))}};
    const auto put = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(u"token"_s, auth.token);
    put(u"header_name"_s, auth.headerName);
    put(u"header_value"_s, auth.headerValue);
    put(u"username"_s, auth.username);
    put(u"password"_s, auth.password);
    put(u"token_url"_s, auth.oauthTokenUrl.toString());
    put(u"client_id"_s, auth.oauthClientId);
    put(u"client_secret"_s, auth.oauthClientSecret);
    put(u"scope"_s, auth.oauthScope);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TargetAuth fromSecret(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const QByteArray word = object.value("type"_L1).toString().toLatin1();
    const auto type = std::find(TypeWords.begin(), TypeWords.end(), word);
    if (type == TypeWords.end())
        return {};
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    return {.type = static_cast<TargetAuthType>(type - TypeWords.begin()),
            .token = text("token"_L1),
            .headerName = text("header_name"_L1),
            .headerValue = text("header_value"_L1),
            .username = text("username"_L1),
            .password = text("password"_L1),
            .oauthTokenUrl = QUrl(text("token_url"_L1)),
            .oauthClientId = text("client_id"_L1),
            .oauthClientSecret = text("client_secret"_L1),
            .oauthScope = text("scope"_L1)};
}

TargetAuth authOfType(TargetAuthType type)
{
    TargetAuth auth;
    auth.type = type;
    return auth;
}

} // namespace

QString originOf(const QUrl &target)
{
    return target
        .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                  | QUrl::RemoveFragment)
        .toString()
        .toLower();
}

void readCredentials(Secrets &secrets, const QUrl &target, QObject *context,
                     Handler<TargetAuth> handler)
{
    secrets.read(entryOf(target), context,
                 [handler = std::move(handler)](const Result<QByteArray> &secret) {
                     handler(secret ? Result<TargetAuth>(fromSecret(*secret)) : secret.error());
                 });
}

void keepCredentials(Secrets &secrets, const QUrl &target, const TargetAuth &auth, QObject *context,
                     Handler<Secrets::Kept> handler)
{
    secrets.write(entryOf(target), toSecret(auth), context, std::move(handler));
}

void removeCredentials(Secrets &secrets, const QUrl &target, QObject *context,
                       Handler<Done> handler)
{
    secrets.remove(entryOf(target), context, std::move(handler));
}

bool isComplete(const TargetAuth &auth)
{
    switch (auth.type) {
    case TargetAuthType::None:
        return true;
    case TargetAuthType::Bearer:
        return !auth.token.isEmpty();
    case TargetAuthType::Header:
        return !auth.headerName.isEmpty() && !auth.headerValue.isEmpty();
    case TargetAuthType::Basic:
        return !auth.username.isEmpty();
    case TargetAuthType::OAuth2:
        return auth.oauthTokenUrl.isValid() && !auth.oauthTokenUrl.host().isEmpty()
            && !auth.oauthClientId.isEmpty() && !auth.oauthClientSecret.isEmpty();
    }
    return false;
}

TargetAuth suggestedAuth(const ApiSecurityScheme &scheme)
{
    using Kind = ApiSecurityScheme::Kind;
    TargetAuth auth;
    switch (scheme.kind) {
    case Kind::Bearer:
        return authOfType(TargetAuthType::Bearer);
    case Kind::Header:
        auth = authOfType(TargetAuthType::Header);
        auth.headerName = scheme.headerName;
        break;
    case Kind::Basic:
        return authOfType(TargetAuthType::Basic);
    case Kind::ClientCredentials:
        auth = authOfType(TargetAuthType::OAuth2);
        auth.oauthTokenUrl = scheme.tokenUrl;
        auth.oauthScope = scheme.scopes.join(u' ');
        break;
    case Kind::Other:
        break;
    }
    return auth;
}
