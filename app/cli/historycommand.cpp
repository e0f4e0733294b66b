// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycommand.h"

#include "app/cli/commandline.h"
#include "app/cli/errorsentence.h"
#include "app/cli/exitcode.h"
#include "app/cli/scanjson.h"
#include "app/cli/terminal.h"
#include "app/scan/address.h"
#include "app/services.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

CommandLine historyLine()
{
    return CommandLine({
        .name = u"history"_s,
        .operands = {},
        .purpose = CommandLine::tr("List the saved reports, newest first."),
        .options = {{u"target"_s, CommandLine::tr("Only those of this website."), u"ADDRESS"_s},
                    {u"json"_s, CommandLine::tr("Print them as a JSON array.")}},
    });
}

QString historyLine(const QString &number, const QString &day, const QString &problems,
                    const QString &score, const QString &target)
{
    return number.rightJustified(6) + u"  "_s + day.leftJustified(16) + u"  "_s
        + problems.rightJustified(8) + u"  "_s + score.rightJustified(5) + u"  "_s + target;
}

QString historyLine(const ReportSummary &summary)
{
    int problems = 0;
    for (const int count : summary.violations)
        problems += count;
    const QString score = summary.accessibilityScore
        ? QString::number(qRound(*summary.accessibilityScore))
        : u"-"_s;
    return historyLine(QString::number(summary.id),
                       summary.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                       summary.looksForFindings ? QString::number(problems) : u"-"_s, score,
                       printable(summary.target.toString()));
}

void printError(const Error &error) { printErr(errorSentence(error)); }

void print(QList<ReportSummary> reports, const QUrl &target, bool asJson)
{
    if (!target.isEmpty())
        reports.removeIf(
            [&target](const ReportSummary &summary) { return summary.target != target; });
    if (asJson) {
        QJsonArray array;
        for (const ReportSummary &summary : std::as_const(reports))
            array.append(historyJson(summary));
        printOut(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        return;
    }
    if (reports.isEmpty()) {
        printErr(CommandLine::tr("No reports are saved yet. nat-desktop scan ADDRESS makes one."));
        return;
    }
    printOut(historyLine(CommandLine::tr("no."), CommandLine::tr("started"),
                         CommandLine::tr("problems"), CommandLine::tr("score"),
                         CommandLine::tr("website")));
    for (const ReportSummary &summary : std::as_const(reports))
        printOut(historyLine(summary));
}

} // namespace

int runHistory(const QStringList &arguments)
{
    CommandLine line = historyLine();
    if (const std::optional<int> code = line.endsAtOnce(arguments))
        return *code;
    QUrl target;
    if (line.isSet(u"target"_s)) {
        const Result<QUrl> address = addressFrom(line.value(u"target"_s));
        if (!address)
            return CommandLine::refuse(errorSentence(address.error()));
        target = *address;
    }

    ScanStore store(Services::defaultDataDir());
    QObject asker;
    QObject::connect(&store, &ScanStore::troubled, &asker, printError);
    store.history(&asker, [&](const Result<QList<ReportSummary>> &reports) {
        if (reports)
            print(*reports, target, line.isSet(u"json"_s));
        else
            printError(reports.error());
        QCoreApplication::exit(reports ? Passed : NotTested);
    });
    return QCoreApplication::exec();
}
