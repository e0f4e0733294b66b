// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scansummary.h"

#include "app/cli/commandline.h"
#include "app/cli/scanjson.h"
#include "app/cli/terminal.h"
#include "app/triage/fixfirst.h"
#include "app/triage/reportparts.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelWidth = 16;
constexpr int titleWidth = 52;

void addLine(QStringList &lines, const QString &label, const QString &text)
{
    lines.append(u"  "_s + label.leftJustified(labelWidth) + text);
}

QString rounded(double score) { return QString::number(qRound(score)); }

/// In the words of --fail-on, so that one can be copied from the other.
QString gateWord(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return CommandLine::tr("critical");
    case Severity::High:
        return CommandLine::tr("serious");
    case Severity::Medium:
        return CommandLine::tr("moderate");
    case Severity::Low:
        return CommandLine::tr("minor");
    case Severity::Info:
        return CommandLine::tr("info");
    case Severity::Unknown:
        break;
    }
    return CommandLine::tr("other");
}

QString statusText(const ReportSummary &summary)
{
    const QString word = scanStatusWord(summary);
    if (word == "completed"_L1)
        return CommandLine::tr("completed");
    if (word == "partial"_L1)
        return CommandLine::tr("partly tested");
    if (word == "cancelled"_L1)
        return CommandLine::tr("stopped");
    if (word == "useless"_L1)
        return CommandLine::tr("nothing could be tested");
    return CommandLine::tr("failed");
}

/// "17 passed, 2 failed, 1 without an answer"
QString testsText(const TestCounts &counts)
{
    QStringList parts {CommandLine::tr("%1 passed").arg(counts.passed)};
    if (counts.failed > 0)
        parts.append(CommandLine::tr("%1 failed").arg(counts.failed));
    if (counts.errored > 0)
        parts.append(CommandLine::tr("%1 without an answer").arg(counts.errored));
    return parts.join(u", "_s);
}

void addPages(QStringList &lines, const Report &report)
{
    const ReportSummary &summary = report.summary;
    const TestCounts tests = countTests(testsOf(report.results));
    if (tests.all() > 0)
        return addLine(lines, CommandLine::tr("Tests"), testsText(tests));
    QString pages = CommandLine::tr("%1 tested").arg(summary.pagesTested);
    if (summary.pagesFailed > 0)
        pages += u", "_s + CommandLine::tr("%1 could not be").arg(summary.pagesFailed);
    addLine(lines, CommandLine::tr("Pages"), pages);
}

void addCounts(QStringList &lines, const ReportSummary &summary)
{
    QStringList counts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium,
                                    Severity::Low, Severity::Info, Severity::Unknown}) {
        if (const int count = summary.violations.value(severity))
            counts.append(QString::number(count) + u' ' + gateWord(severity));
    }
    if (!summary.looksForFindings)
        counts.append(CommandLine::tr("not reported by this server"));
    addLine(lines, CommandLine::tr("Problems"),
            counts.isEmpty() ? CommandLine::tr("none found") : counts.join(u", "_s));
    if (summary.needsReview > 0)
        addLine(lines, CommandLine::tr("To be looked at"), QString::number(summary.needsReview));
    if (summary.hasPrevious)
        addLine(lines, CommandLine::tr("Since last time"),
                CommandLine::tr("%1 new, %2 fixed")
                    .arg(summary.newFindings)
                    .arg(summary.fixedFindings));
}

/// "conforms to 87 %", or between two numbers while a person has not looked at everything.
QString complianceText(double low, double high)
{
    if (qRound(low) == qRound(high))
        return CommandLine::tr("(conforms to %1 %)").arg(rounded(low));
    return CommandLine::tr("(conforms to between %1 and %2 %)").arg(rounded(low), rounded(high));
}

void addScores(QStringList &lines, const ReportSummary &summary)
{
    if (summary.accessibilityScore) {
        QString text = rounded(*summary.accessibilityScore);
        if (summary.complianceLow && summary.complianceHigh)
            text += u"   "_s + complianceText(*summary.complianceLow, *summary.complianceHigh);
        addLine(lines, CommandLine::tr("Accessibility"), text);
    }
    if (summary.labScore)
        addLine(lines, CommandLine::tr("Performance"), rounded(*summary.labScore));
}

QString shortened(const QString &title)
{
    return title.size() > titleWidth ? title.left(titleWidth - 1) + u'…' : title;
}

void addFixFirst(QStringList &lines, const Results &results)
{
    const QList<FixFirst> rows = fixFirst(FindingIndex(results), 5);
    if (rows.isEmpty())
        return;
    lines += {QString(), CommandLine::tr("Fix first")};
    for (const FixFirst &row : rows) {
        lines.append(u"  "_s + gateWord(row.severity).leftJustified(10)
                     + shortened(printable(row.title)).leftJustified(titleWidth) + u"  "_s
                     + CommandLine::tr("pages: %1").arg(row.pages));
    }
}

} // namespace

QString scanSummary(const Report &report, const QStringList &reportFiles)
{
    const ReportSummary &summary = report.summary;
    const double seconds = double(summary.startedAt.msecsTo(summary.finishedAt)) / 1000;
    QStringList lines {printable(summary.target.toString()) + u"  "_s + statusText(summary)
                       + u", "_s + CommandLine::tr("%1 s").arg(seconds, 0, 'f', 1)};
    lines.append(QString());
    addPages(lines, report);
    addCounts(lines, summary);
    addScores(lines, summary);
    addFixFirst(lines, report.results);
    lines += {QString(), CommandLine::tr("Report no. %1").arg(summary.id)};
    for (const QString &file : reportFiles)
        lines.append(u"  "_s + file);
    return lines.join(u'\n');
}
