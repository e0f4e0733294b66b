// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reportfile.h"

#include "app/api/keptrequest.h"
#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/store/summary.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxFile = 256 * 1024 * 1024;
constexpr int Format = 1;
const QString Envelope = u"nat_report"_s;

Error badFile(const QString &code, const QString &detail = {})
{
    return {.kind = ErrorKind::BadFile, .code = code, .detail = detail.left(300)};
}

QDateTime timeOf(const QJsonObject &object, QLatin1StringView name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

/// What a target answered may hold anybody's data or tokens, and a file is made to be given away.
void maskOutputs(QJsonObject &document)
{
    static const QString Output = u"actual_output"_s;
    const QJsonValue list = document.value("results"_L1);
    if (!list.isArray()) // a file of our own has an object there, or nothing
        return;
    QJsonArray items = list.toArray();
    for (QJsonValueRef item : items) {
        QJsonObject test = item.toObject();
        if (test.value(Output).isUndefined() || test.value(Output).isNull())
            continue;
        test.insert(Output, u"(masked)"_s);
        item = test;
    }
    document.insert(u"results"_s, items);
}

} // namespace

QByteArray toReportFile(const Report &report)
{
    const ReportSummary &summary = report.summary;
    QJsonObject document
        = report.results.document.isEmpty() ? toJson(report.results) : report.results.document;
    maskOutputs(document);
    document.insert(
        Envelope,
        QJsonObject {{u"format"_s, Format},
                     {u"target"_s, summary.target.toString()},
                     {u"server"_s, summary.serverName},
                     {u"mode"_s, wireName(summary.mode)},
                     {u"state"_s, wireName(summary.state)},
                     {u"started_at"_s, summary.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"finished_at"_s, summary.finishedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"request"_s, keptJson(report.request)}});
    return QJsonDocument(document).toJson();
}

Result<Report> readReportFile(const QString &path)
{
    // Opening a pipe would wait for somebody to write into it.
    if (QFileInfo info(path); info.exists() && !info.isFile())
        return badFile(u"UNREADABLE"_s, u"no regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(u"UNREADABLE"_s, file.errorString());
    if (file.size() > MaxFile)
        return Error {.kind = ErrorKind::TooLarge, .detail = u"%1 bytes"_s.arg(file.size())};
    Result<Results> results = readResults(file.read(MaxFile));
    if (!results)
        return badFile(u"NOT_JSON"_s, results.error().detail);

    Report report;
    report.results = std::move(results).value();
    const QJsonObject envelope = report.results.document.value(Envelope).toObject();
    const bool bare = envelope.isEmpty();
    if (bare && report.results.tasks.isEmpty() && !report.results.accessibility
        && !report.results.performance && !report.results.security)
        return badFile(u"NO_REPORT"_s);
    if (envelope.value("format"_L1).toInt() > Format)
        return badFile(u"NEWER"_s);
    if (const QString state = envelope.value("state"_L1).toString(); !state.isEmpty())
        report.results.state = scanStateFrom(state);
    ReportSummary &summary = report.summary;
    summary.scanId = report.results.scanId;
    summary.serverName = envelope.value("server"_L1).toString().left(200);
    summary.target = QUrl(envelope.value("target"_L1).toString().left(2048));
    if (summary.target.isEmpty() && !report.results.tasks.isEmpty())
        summary.target = QUrl(report.results.tasks.constFirst().url);
    summary.mode
        = scanModeFrom(envelope.value("mode"_L1).toString()).value_or(ScanMode::Functional);
    summary.startedAt = timeOf(envelope, "started_at"_L1);
    summary.finishedAt = timeOf(envelope, "finished_at"_L1);
    if (const Result<ScanRequest> request
        = readScanRequest(envelope.value("request"_L1).toObject()))
        report.request = *request;
    else
        report.request.url = summary.target;
    fillSummary(summary, report.results);
    return report;
}
