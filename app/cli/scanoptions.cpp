// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scanoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/failon.h"
#include "app/cli/networkoption.h"
#include "app/cli/serveroption.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

using Mistake = std::optional<QString>;

/// A number of an option inside its limits. Leaves `number` alone when the option is not there.
Mistake readNumber(const CommandLine &line, const QString &option, int least, int most, int &number)
{
    if (!line.isSet(option))
        return {};
    bool isNumber = false;
    const int given = line.value(option).toInt(&isNumber);
    if (!isNumber || given < least || given > most)
        return CommandLine::tr("--%1 takes a number from %2 to %3.")
            .arg(option)
            .arg(least)
            .arg(most);
    number = given;
    return {};
}

Mistake readNumbers(const CommandLine &line, ScanRequest &request)
{
    if (const Mistake mistake = readNumber(line, u"pages"_s, 1, 10'000, request.pages))
        return mistake;
    if (const Mistake mistake = readNumber(line, u"depth"_s, 0, 100, request.depth))
        return mistake;
    if (const Mistake mistake = readNumber(line, u"concurrency"_s, 1, 64, request.concurrency))
        return mistake;
    return readNumber(line, u"timeout"_s, 1, 3600, request.timeoutSeconds);
}

Mistake readMode(const CommandLine &line, ScanOptions &options)
{
    static const QHash<QString, ScanMode> modes {{u"functional"_s, ScanMode::Functional},
                                                 {u"security"_s, ScanMode::Security},
                                                 {u"full"_s, ScanMode::Full}};
    const QString word = line.isSet(u"mode"_s) ? line.value(u"mode"_s) : u"functional"_s;
    if (!modes.contains(word))
        return CommandLine::tr("--mode takes functional, security or full.");
    options.request.mode = modes.value(word);
    if (options.server.isLocal() && options.request.mode != ScanMode::Functional)
        return CommandLine::tr("--mode %1 on this computer is not part of this version yet.")
            .arg(word);
    return {};
}

Mistake readServer(const CommandLine &line, const QList<Server> &saved, ScanOptions &options)
{
    const auto server = serverFrom(line, saved);
    if (const auto *mistake = std::get_if<QString>(&server))
        return *mistake;
    options.server = std::get<Server>(server);
    return {};
}

Mistake readViewports(const CommandLine &line, ScanRequest &request)
{
    if (!line.isSet(u"viewport"_s))
        return {};
    request.viewports.clear();
    for (const QString &word : line.list(u"viewport"_s)) {
        const std::optional<Viewport> viewport = viewportFrom(word);
        if (!viewport)
            return CommandLine::tr(
                "--viewport takes width and height like 1280x800, each from 200 to 8192.");
        request.viewports.append(*viewport);
    }
    return {};
}

Mistake readChecks(const CommandLine &line, ScanRequest &request)
{
    if (!line.isSet(u"checks"_s))
        return {};
    const QStringList words = line.list(u"checks"_s);
    for (const QString &word : words) {
        if (word != "accessibility"_L1 && word != "performance"_L1 && word != "visual"_L1)
            return CommandLine::tr("--checks takes accessibility, performance and visual.");
    }
    request.accessibility = words.contains("accessibility"_L1);
    request.performance = words.contains("performance"_L1);
    request.captures = words.contains("visual"_L1);
    return {};
}

/// One address a line; empty lines and those that begin with # are left out.
Mistake readPageList(const CommandLine &line, ScanRequest &request)
{
    request.sitemap = line.isSet(u"sitemap"_s);
    if (!line.isSet(u"page-list"_s))
        return {};
    QFile file(line.value(u"page-list"_s));
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return CommandLine::tr("The page list %1 cannot be read.").arg(file.fileName());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : lines) {
        const QString address = text.trimmed();
        if (address.isEmpty() || address.startsWith(u'#'))
            continue;
        const QUrl url(address, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
            return CommandLine::tr("The page list has a line that is no address: %1")
                .arg(address.left(200));
        request.pageList.append(url);
    }
    return request.pageList.isEmpty() ? Mistake(CommandLine::tr("The page list is empty."))
                                      : Mistake();
}

Mistake readOutput(const CommandLine &line, ScanOptions &options)
{
    options.outDir = line.value(u"out"_s);
    options.json = line.isSet(u"json"_s);
    options.quiet = line.isSet(u"quiet"_s);
    if (line.isSet(u"fail-on"_s)) {
        options.failOn = failOnFrom(line.value(u"fail-on"_s));
        if (!options.failOn)
            return CommandLine::tr("--fail-on takes critical, serious, moderate or minor.");
    }
    const auto formats
        = formatsFrom(line.isSet(u"format"_s) ? line.list(u"format"_s) : QStringList(u"html"_s));
    if (const auto *mistake = std::get_if<QString>(&formats))
        return *mistake;
    if (line.isSet(u"format"_s) && options.outDir.isEmpty())
        options.outDir = u"."_s;
    options.formats = std::get<QStringList>(formats);
    return {};
}

} // namespace

CommandLine scanLine()
{
    CommandLine::Form form {
        .name = u"scan"_s,
        .operands = u"ADDRESS"_s,
        .purpose = CommandLine::tr("Check a website or an API, print a summary, keep the report and write it to files."),
        .options = {
            {u"mode"_s, CommandLine::tr("What to run: functional (with a server also security, full)."), u"MODE"_s},
            {u"pages"_s, CommandLine::tr("Most pages to check (25)."), u"N"_s},
            {u"depth"_s, CommandLine::tr("How many links away from the address (2)."), u"N"_s},
            {u"page-list"_s, CommandLine::tr("Check exactly the addresses in this file, one a line."), u"FILE"_s},
            {u"sitemap"_s, CommandLine::tr("Take the pages from the site's sitemap.xml.")},
            {u"viewport"_s, CommandLine::tr("Width x height in pixels (1280x800); several are allowed."), u"WxH"_s},
            {u"checks"_s, CommandLine::tr("accessibility,performance,visual (all)."), u"LIST"_s},
            {u"concurrency"_s, CommandLine::tr("Pages at once (5; fewer on a small computer)."), u"N"_s},
            {u"timeout"_s, CommandLine::tr("Seconds a page may take (30)."), u"S"_s},
            {u"server"_s, CommandLine::tr("local (this computer), or the name or address of a NAT server."), u"WHERE"_s},
            {u"proxy"_s, CommandLine::tr("Reach the server through it: http://name:port, socks5://name:port."), u"URL"_s},
            {u"ca-file"_s, CommandLine::tr("Trust the certificates in it for the server, too."), u"FILE"_s},
            {u"out"_s, CommandLine::tr("Write the report into this folder."), u"DIR"_s},
            {u"format"_s, CommandLine::tr("html,json,csv (html)."), u"LIST"_s},
            {u"fail-on"_s, CommandLine::tr("Leave with 1 at critical, serious, moderate or minor findings."), u"WORD"_s},
            {u"json"_s, CommandLine::tr("Print the summary as JSON.")},
            {u"quiet"_s, CommandLine::tr("No progress.")},
        },
        .fewest = 1,
        .most = 1,
    };
    form.options += apiLineOptions();
    return CommandLine(form);
}

std::variant<ScanOptions, QString> scanOptionsFrom(const CommandLine &line,
                                                   const QList<Server> &saved)
{
    ScanOptions options;
    options.address = line.operands().first();
    for (const Mistake &mistake :
         {readServer(line, saved, options), readMode(line, options),
          readNumbers(line, options.request), readViewports(line, options.request),
          readChecks(line, options.request), readPageList(line, options.request),
          readApiOptions(line, options.server, options.api), readOutput(line, options),
          networkMistake(line, options.server)}) {
        if (mistake)
            return *mistake;
    }
    return options;
}

std::variant<QStringList, QString> formatsFrom(const QStringList &words)
{
    static const QStringList ready {u"html"_s, u"json"_s, u"csv"_s};
    static const QStringList notYet {u"pdf"_s, u"sarif"_s, u"junit"_s, u"md"_s};
    for (const QString &word : words) {
        if (notYet.contains(word))
            return CommandLine::tr("The format %1 is not part of this version yet.").arg(word);
        if (!ready.contains(word))
            return CommandLine::tr("“%1” is no format; there are html, json and csv.").arg(word);
    }
    return words;
}
