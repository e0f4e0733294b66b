// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/errorsentence.h"
#include "app/cli/exitcode.h"
#include "app/cli/reportfiles.h"
#include "app/cli/scanoptions.h"
#include "app/cli/terminal.h"
#include "app/services.h"
#include "app/store/reportfile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

CommandLine exportLine()
{
    return CommandLine({
        .name = u"export"_s,
        .operands = u"REPORT|FILE"_s,
        .purpose
        = CommandLine::tr("Write a saved report, by its number in history, or a report file "
                          "in other formats."),
        .options = {{u"format"_s, CommandLine::tr("html,json,csv (html)."), u"LIST"_s},
                    {u"out"_s, CommandLine::tr("Folder to write to (this one)."), u"DIR"_s}},
        .fewest = 1,
        .most = 1,
    });
}

int fail(const Error &error)
{
    printErr(errorSentence(error));
    return NotTested;
}

int failFor(qint64 id, const Error &error)
{
    if (error.kind != ErrorKind::NotFound)
        return fail(error);
    printErr(CommandLine::tr("There is no report no. %1. nat-desktop history lists what is there.")
                 .arg(id));
    return NotTested;
}

int writeReport(const Report &report, const ScanStore &store, const QStringList &formats,
                const QString &folder)
{
    const Result<QStringList> files = writeReportFiles(report, store, formats, folder);
    if (!files)
        return fail(files.error());
    for (const QString &file : *files)
        printOut(file);
    return Passed;
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandLine line = exportLine();
    if (const std::optional<int> code = line.endsAtOnce(arguments))
        return *code;
    const auto formats
        = formatsFrom(line.isSet(u"format"_s) ? line.list(u"format"_s) : QStringList(u"html"_s));
    if (const auto *mistake = std::get_if<QString>(&formats))
        return CommandLine::refuse(*mistake);
    const QStringList words = std::get<QStringList>(formats);
    const QString folder = line.isSet(u"out"_s) ? line.value(u"out"_s) : u"."_s;

    ScanStore store(Services::defaultDataDir());
    bool isNumber = false;
    const qint64 id = line.operands().first().toLongLong(&isNumber);
    if (!isNumber) {
        const Result<Report> report = readReportFile(line.operands().first());
        return report ? writeReport(*report, store, words, folder) : fail(report.error());
    }
    QObject asker;
    QObject::connect(&store, &ScanStore::troubled, &asker, fail);
    store.report(id, &asker, [&](const Result<Report> &report) {
        QCoreApplication::exit(report ? writeReport(*report, store, words, folder)
                                      : failFor(id, report.error()));
    });
    return QCoreApplication::exec();
}
