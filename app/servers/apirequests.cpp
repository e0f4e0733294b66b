// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/apirequests.h"

#include "app/scan/address.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

bool isApiRequest(const ScanRequest &request)
{
    return request.mode != ScanMode::Functional || !request.spec.isEmpty()
        || !request.spec.fileName.isEmpty();
}

bool testsApis(const Server &server)
{
    return !server.isLocal() && !server.facts.features.contains(u"engine"_s);
}

ApiNeeds needsOf(const Server &server, ScanMode mode)
{
    const ServerAbilities abilities = abilitiesOf(server.facts);
    const bool security = mode != ScanMode::Functional;
    const bool onlySecurity = mode == ScanMode::Security;
    return {.description = !(abilities.descriptionOnServer && onlySecurity),
            .serverPath = abilities.descriptionOnServer && security,
            .consent = abilities.securityWrites && security,
            .takesCredentials = abilities.securityLogsIn || !onlySecurity,
            .takesPostman = server.facts.dialect == Dialect::Server11};
}

QString excludePattern(const QString &path)
{
    static const QRegularExpression variable(u"\\{[^{}]*\\}"_s);
    return QString(path).replace(variable, u"*"_s);
}

ApiDescription descriptionFor(const Server &server, const ApiDescription &description)
{
    ApiDescription sent = description;
    // What this computer serves to itself, another one cannot fetch.
    const bool reachable = !isLoopback(description.url.host()) || isLoopback(server.address.host());
    const bool fetchesItself = server.facts.dialect != Dialect::Server11;
    if (!description.url.isEmpty() && fetchesItself && reachable)
        sent.content.clear();
    else
        sent.url.clear();
    return sent;
}
