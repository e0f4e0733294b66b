// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usagecommand.h"

#include "app/account/serveraccount.h"
#include "app/cli/commandline.h"
#include "app/cli/errorsentence.h"
#include "app/cli/exitcode.h"
#include "app/cli/networkoption.h"
#include "app/cli/scanjson.h"
#include "app/cli/serveroption.h"
#include "app/cli/terminal.h"
#include "app/services.h"
#include "app/words/usagewords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

CommandLine usageLine()
{
    return CommandLine({
        .name = u"usage"_s,
        .operands = {},
        .purpose = CommandLine::tr("Print the plan of a server and what is left of it."),
        .options
        = {{u"server"_s, CommandLine::tr("The name or address of a NAT server."), u"WHERE"_s},
           {u"proxy"_s,
            CommandLine::tr("Reach the server through it: http://name:port, socks5://name:port."),
            u"URL"_s},
           {u"ca-file"_s, CommandLine::tr("Trust the certificates in it for the server, too."),
            u"FILE"_s},
           {u"json"_s, CommandLine::tr("Print it as one JSON object.")}},
    });
}

void insertCount(QJsonObject &object, const QString &name, const std::optional<int> &count)
{
    if (count)
        object.insert(name, *count);
}

QJsonObject meterJson(const Meter &meter)
{
    QJsonObject object;
    insertCount(object, u"used"_s, meter.used);
    insertCount(object, u"limit"_s, meter.limit);
    insertCount(object, u"remaining"_s, meter.remaining());
    object.insert(u"unlimited"_s, meter.unlimited);
    return object;
}

QJsonObject usageJson(const Server &server, const Usage &usage)
{
    QJsonObject object {{u"server"_s, server.name}, {u"counted"_s, usage.counted}};
    if (!usage.counted)
        return object;
    object.insert(u"plan"_s, usage.plan);
    if (usage.scans.isReported())
        object.insert(u"scans"_s, meterJson(usage.scans));
    if (usage.securityScans.isReported() || !usage.securityScans.inPlan)
        object.insert(u"security_scans"_s, meterJson(usage.securityScans));
    if (usage.resetsAt.isValid())
        object.insert(u"resets_at"_s, usage.resetsAt.toUTC().toString(Qt::ISODate));
    insertCount(object, u"requests_per_minute"_s, usage.requestsPerMinute);
    insertCount(object, u"concurrent_scans"_s, usage.concurrentScans);
    return object;
}

QString usageRow(const QString &name, const QString &value)
{
    return name.leftJustified(18) + printable(value);
}

QString quotaLine(const QString &name, const Meter &meter)
{
    QString text = usedAndLeftText(meter);
    const QuotaLevel level = quotaLevel(meter);
    if (level == QuotaLevel::Low || level == QuotaLevel::UsedUp)
        text += u", "_s + quotaLevelWord(level);
    return usageRow(name, text);
}

QString usageText(const Server &server, const Usage &usage)
{
    if (!usage.counted)
        return CommandLine::tr("%1 counts nothing: there is no quota.").arg(printable(server.name));
    QStringList lines {usageRow(CommandLine::tr("Server"), server.name),
                       usageRow(CommandLine::tr("Plan"), planName(usage.plan)),
                       quotaLine(CommandLine::tr("Scans"), usage.scans),
                       quotaLine(CommandLine::tr("Security scans"), usage.securityScans)};
    const QString reset = resetText(usage.resetsAt, QDateTime::currentDateTimeUtc());
    if (!reset.isEmpty())
        lines.append(reset);
    return lines.join(u'\n');
}

int finish(const ServerAccount &account, bool asJson)
{
    const AccountState &state = account.state();
    const auto json = [](const QJsonObject &object) {
        printOut(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    if (state.error) {
        const QString sentence = errorSentence(*state.error);
        if (asJson)
            json(errorJson(state.error->kind, sentence));
        printErr(sentence);
        return NotTested;
    }
    if (asJson)
        json(usageJson(account.server(), *state.usage));
    else
        printOut(usageText(account.server(), *state.usage));
    return Passed;
}

/// A person with one server need not name it.
std::variant<Server, QString> serverToAsk(const CommandLine &line, const QList<Server> &saved)
{
    if (!line.isSet(u"server"_s) && saved.size() == 1)
        return saved.first();
    auto server = serverFrom(line, saved);
    if (const auto *named = std::get_if<Server>(&server); named && named->isLocal())
        return CommandLine::tr(
            "Scans on this computer are free and not counted. Name a server with --server.");
    return server;
}

} // namespace

int runUsage(const QStringList &arguments)
{
    CommandLine line = usageLine();
    if (const std::optional<int> code = line.endsAtOnce(arguments))
        return *code;
    Services services(
        {.dataDir = Services::defaultDataDir(), .engineProgram = {}, .settingsFile = {}});
    const auto server = serverToAsk(line, services.servers.servers());
    if (const auto *mistake = std::get_if<QString>(&server))
        return CommandLine::refuse(*mistake);
    const Server &asked = std::get<Server>(server);
    if (const auto mistake = networkMistake(line, asked))
        return CommandLine::refuse(*mistake);
    applyNetwork(line, services);
    services.scanner.setSessionKey(qgetenv("NAT_API_KEY"));
    ServerAccount account(services.http, services.store, asked, services.scanner.endpointOf(asked));
    QObject::connect(&account, &ServerAccount::changed, &account, [&account, &line] {
        if (!account.state().asking)
            QCoreApplication::exit(finish(account, line.isSet(u"json"_s)));
    });
    account.refreshUsage();
    return QCoreApplication::exec();
}
