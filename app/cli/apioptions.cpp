// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apioptions.h"

#include "app/api/server.h"
#include "app/cli/commandline.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using ApiMistake = std::optional<QString>;

/// The value of an environment variable that an option names.
ApiMistake readVariable(const QString &option, const QString &variable, QString &value)
{
    value = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (!value.isEmpty())
        return {};
    return CommandLine::tr("--%1 names the environment variable %2, which is empty.")
        .arg(option, variable.left(100));
}

ApiMistake readBearer(const CommandLine &line, TargetAuth &auth)
{
    auth.type = TargetAuthType::Bearer;
    return readVariable(u"bearer-env"_s, line.value(u"bearer-env"_s), auth.token);
}

ApiMistake readBasic(const CommandLine &line, TargetAuth &auth)
{
    QString pair;
    if (const ApiMistake mistake = readVariable(u"basic-env"_s, line.value(u"basic-env"_s), pair))
        return mistake;
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 1)
        return CommandLine::tr("The variable of --basic-env holds “name:password”.");
    auth.type = TargetAuthType::Basic;
    auth.username = pair.left(colon);
    auth.password = pair.mid(colon + 1);
    return {};
}

ApiMistake readHeader(const CommandLine &line, TargetAuth &auth)
{
    const QString typed = line.value(u"header-env"_s);
    auth.type = TargetAuthType::Header;
    auth.headerName = typed.section(u'=', 0, 0);
    if (auth.headerName.isEmpty() || !typed.contains(u'='))
        return CommandLine::tr("--header-env takes NAME=VARIABLE, such as X-API-Key=SHOP_KEY.");
    return readVariable(u"header-env"_s, typed.section(u'=', 1), auth.headerValue);
}

ApiMistake readAccess(const CommandLine &line, ApiOptions &options)
{
    QStringList given;
    for (const QString &option :
         {u"bearer-env"_s, u"basic-env"_s, u"header-env"_s, u"credentials"_s}) {
        if (line.isSet(option))
            given.append(option);
    }
    if (given.size() > 1)
        return CommandLine::tr("--%1 and --%2 do not go together.").arg(given[0], given[1]);
    if (line.isSet(u"bearer-env"_s))
        return readBearer(line, options.auth);
    if (line.isSet(u"basic-env"_s))
        return readBasic(line, options.auth);
    if (line.isSet(u"header-env"_s))
        return readHeader(line, options.auth);
    options.credentials = line.value(u"credentials"_s);
    return {};
}

} // namespace

QList<QCommandLineOption> apiLineOptions()
{
    return {
        {u"spec"_s, CommandLine::tr("Test the API of this OpenAPI description (on a server)."),
         u"FILE|URL"_s},
        {u"server-spec"_s,
         CommandLine::tr("Path of it on the server, for security on self-hosted ones."), u"PATH"_s},
        {u"bearer-env"_s, CommandLine::tr("Variable with the bearer token of the API."), u"VAR"_s},
        {u"basic-env"_s, CommandLine::tr("Variable with name:password of the API."), u"VAR"_s},
        {u"header-env"_s, CommandLine::tr("Header of the API, and the variable with its value."),
         u"NAME=VAR"_s},
        {u"credentials"_s, CommandLine::tr("Use what the window keeps for this address."),
         u"URL"_s},
        {u"i-may-test-this"_s, CommandLine::tr("The scan may change and delete data of the API.")},
    };
}

std::optional<QString> readApiOptions(const CommandLine &line, const Server &server,
                                      ApiOptions &options)
{
    options.spec = line.value(u"spec"_s);
    options.serverPath = line.value(u"server-spec"_s);
    options.mayTest = line.isSet(u"i-may-test-this"_s);
    if (const ApiMistake mistake = readAccess(line, options))
        return mistake;
    if (!server.isLocal() || (options.isEmpty() && !options.mayTest))
        return {};
    const QString first = !options.spec.isEmpty() ? u"spec"_s
        : !options.serverPath.isEmpty()           ? u"server-spec"_s
        : options.mayTest                         ? u"i-may-test-this"_s
        : !options.credentials.isEmpty()          ? u"credentials"_s
        : line.isSet(u"bearer-env"_s)             ? u"bearer-env"_s
        : line.isSet(u"basic-env"_s)              ? u"basic-env"_s
                                                  : u"header-env"_s;
    return CommandLine::tr("--%1 on this computer is not part of this version yet.").arg(first);
}
