// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/securityschemes.h"

#include "app/spec/lengths.h"
#include "app/spec/specwarnings.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostSchemes = 100;

void takeFlow(const QJsonObject &flow, const QUrl &source, ApiSecurityScheme &scheme)
{
    scheme.kind = ApiSecurityScheme::Kind::ClientCredentials;
    scheme.scopes = flow.value("scopes"_L1).toObject().keys().mid(0, 50);
    const QUrl address(flow.value("tokenUrl"_L1).toString().left(LongestSpecAddress),
                       QUrl::StrictMode);
    scheme.tokenUrl
        = address.isRelative() && !source.isEmpty() ? source.resolved(address) : address;
    if (scheme.tokenUrl.isRelative())
        scheme.tokenUrl.clear();
}

/// With a person in the middle a scan can only be given a token that is ready.
void readOAuth2(const QJsonObject &object, const QUrl &source, ApiSecurityScheme &scheme)
{
    scheme.kind = ApiSecurityScheme::Kind::Bearer;
    const QJsonValue flow = object.value("flows"_L1).toObject().value("clientCredentials"_L1);
    if (flow.isObject())
        takeFlow(flow.toObject(), source, scheme);
    else if (object.value("flow"_L1) == "application"_L1) // 2.0
        takeFlow(object, source, scheme);
}

ApiSecurityScheme readScheme(const QString &name, const QJsonObject &object, const QUrl &source)
{
    ApiSecurityScheme scheme {.name = name.left(LongestSpecText)};
    const QString type = object.value("type"_L1).toString();
    const QString word = object.value("scheme"_L1).toString().toLower();
    if (type == "apiKey"_L1 && object.value("in"_L1) == "header"_L1) {
        scheme.kind = ApiSecurityScheme::Kind::Header;
        scheme.headerName = object.value("name"_L1).toString().left(LongestSpecText);
    } else if (type == "basic"_L1 || (type == "http"_L1 && word == "basic"_L1)) {
        scheme.kind = ApiSecurityScheme::Kind::Basic;
    } else if ((type == "http"_L1 && word == "bearer"_L1) || type == "openIdConnect"_L1) {
        scheme.kind = ApiSecurityScheme::Kind::Bearer;
    } else if (type == "oauth2"_L1) {
        readOAuth2(object, source, scheme);
    }
    return scheme;
}

} // namespace

QList<ApiSecurityScheme> securitySchemesOf(const SpecDocument &document, bool isOld,
                                           const QUrl &source, SpecWarnings &warnings)
{
    const QJsonObject &root = document.root();
    const QJsonObject declared = isOld
        ? root.value("securityDefinitions"_L1).toObject()
        : root.value("components"_L1).toObject().value("securitySchemes"_L1).toObject();
    QList<ApiSecurityScheme> schemes;
    for (auto each = declared.begin(); each != declared.end(); ++each) {
        if (schemes.size() >= MostSchemes)
            break;
        const SpecDocument::Resolved found = document.resolve(each.value());
        if (found.state != SpecDocument::RefState::Found)
            warnings.addRef(found);
        else if (!found.value.isObject())
            warnings.add(SpecWarning::Kind::WrongType, u"securitySchemes."_s + each.key());
        else
            schemes.append(readScheme(each.key(), found.value.toObject(), source));
    }
    return schemes;
}
