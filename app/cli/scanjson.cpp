// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scanjson.h"

#include "app/cli/errorsentence.h"
#include "app/triage/reportparts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject severityCounts(const ReportSummary &summary)
{
    if (!summary.looksForFindings) // absent: not measured
        return {};
    return {{u"critical"_s, summary.violations.value(Severity::Critical)},
            {u"high"_s, summary.violations.value(Severity::High)},
            {u"medium"_s, summary.violations.value(Severity::Medium)},
            {u"low"_s, summary.violations.value(Severity::Low)},
            {u"info"_s, summary.violations.value(Severity::Info)}};
}

QJsonObject stateCounts(const ReportSummary &summary)
{
    if (!summary.looksForFindings)
        return {};
    int open = 0;
    for (const int count : summary.violations)
        open += count;
    QJsonObject counts {{u"open"_s, open}, {u"needs_review"_s, summary.needsReview}};
    if (summary.hasPrevious) {
        counts.insert("new"_L1, summary.newFindings);
        counts.insert("fixed"_L1, summary.fixedFindings);
    }
    return counts;
}

QJsonObject scores(const ReportSummary &summary)
{
    QJsonValue compliance(QJsonValue::Null);
    if (summary.complianceLow && summary.complianceHigh)
        compliance = QJsonArray {*summary.complianceLow, *summary.complianceHigh};
    return {{u"performance"_s, numberOrNull(summary.labScore)},
            {u"accessibility"_s, numberOrNull(summary.accessibilityScore)},
            {u"compliance"_s, compliance}};
}

QJsonObject summaryJson(const ReportSummary &summary)
{
    QJsonObject object {
        {u"scan_id"_s, summary.scanId},
        {u"server"_s, summary.serverName},
        {u"target"_s, summary.target.toString()},
        {u"mode"_s, modeWord(summary.mode)},
        {u"status"_s, scanStatusWord(summary)},
        {u"pages"_s,
         QJsonObject {{u"tested"_s, summary.pagesTested}, {u"failed"_s, summary.pagesFailed}}},
        {u"counts"_s,
         QJsonObject {{u"severity"_s, severityCounts(summary)},
                      {u"state"_s, stateCounts(summary)}}},
        {u"scores"_s, scores(summary)},
        {u"elapsed_seconds"_s, double(summary.startedAt.msecsTo(summary.finishedAt)) / 1000},
    };
    if (summary.hasPrevious) {
        object.insert("new"_L1, summary.newFindings);
        object.insert("fixed"_L1, summary.fixedFindings);
    }
    return object;
}

QString kindWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::QuotaExceeded:
        return u"quota_exceeded"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::NoBilling:
        return u"no_billing"_s;
    case ErrorKind::Server:
        return u"server"_s;
    case ErrorKind::Unsupported:
        return u"unsupported"_s;
    case ErrorKind::BadReply:
        return u"bad_reply"_s;
    case ErrorKind::TooLarge:
        return u"too_large"_s;
    case ErrorKind::BadAddress:
        return u"bad_address"_s;
    case ErrorKind::EngineDown:
        return u"engine_down"_s;
    case ErrorKind::BrowserMissing:
        return u"browser_missing"_s;
    case ErrorKind::NothingTested:
        return u"nothing_tested"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::BadFile:
        return u"bad_file"_s;
    case ErrorKind::Keychain:
        return u"keychain"_s;
    }
    return {};
}

} // namespace

QString modeWord(ScanMode mode)
{
    switch (mode) {
    case ScanMode::Security:
        return u"security"_s;
    case ScanMode::Functional:
        return u"functional"_s;
    case ScanMode::Full:
        return u"full"_s;
    }
    return {};
}

QString scanStatusWord(const ReportSummary &summary)
{
    if (summary.state == ScanState::Cancelled)
        return u"cancelled"_s;
    if (summary.state != ScanState::Completed)
        return u"failed"_s;
    if (summary.pagesTested == 0)
        return u"useless"_s;
    return summary.pagesFailed > 0 ? u"partial"_s : u"completed"_s;
}

QString whyUseless(const Report &report)
{
    const QList<Task> &tasks = report.results.tasks;
    // A test of an API that was answered wrongly says something, too.
    const auto tells = [](const Task &task) {
        const bool isTest = !task.id.isEmpty() && task.viewport.isEmpty();
        return task.passed || (isTest && testOutcome(task) == TestOutcome::Failed);
    };
    if (std::any_of(tasks.begin(), tasks.end(), tells))
        return {};
    if (!tasks.isEmpty() && tasks.first().outcome != PageOutcome::Ok)
        return errorSentence(tasks.first());
    if (tasks.isEmpty() && report.summary.pagesTested > 0) // a server that lists no pages
        return {};
    return errorSentence(
        Error {.kind = ErrorKind::NothingTested, .message = report.results.errorMessage});
}

QJsonObject scanJson(const Report &report, const QStringList &reportFiles)
{
    QJsonObject object = summaryJson(report.summary);
    object.insert("reports"_L1, QJsonArray::fromStringList(reportFiles));
    const QString useless = whyUseless(report);
    if (!useless.isEmpty()) {
        if (report.summary.state == ScanState::Completed)
            object.insert("status"_L1, u"useless"_s);
        object.insert("error"_L1, errorJson(ErrorKind::NothingTested, useless).value("error"_L1));
    }
    return object;
}

QJsonObject historyJson(const ReportSummary &summary)
{
    QJsonObject object = summaryJson(summary);
    object.insert("report"_L1, summary.id);
    object.insert("started_at"_L1, summary.startedAt.toUTC().toString(Qt::ISODate));
    return object;
}

QJsonObject errorJson(ErrorKind kind, const QString &message)
{
    return {{u"error"_s, QJsonObject {{u"kind"_s, kindWord(kind)}, {u"message"_s, message}}}};
}
