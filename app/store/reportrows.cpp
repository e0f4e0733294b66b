// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reportrows.h"

#include "app/api/keptrequest.h"
#include "app/api/names.h"
#include "app/api/resultsjson.h"
#include "app/store/database.h"
#include "app/store/summary.h"
#include "app/triage/fingerprint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array SeverityColumns {Severity::Critical, Severity::High, Severity::Medium,
                                      Severity::Low, Severity::Info};
const QString SummaryColumns
    = u"id, scan_id, server_id, server, target, mode, state, started_at, finished_at, "
      u"pages_tested, "
      "pages_failed, critical, high, medium, low, info, needs_review, accessibility, "
      "compliance_low, compliance_high, lab, new_findings, fixed_findings, bytes, "
      "looks_for_findings"_s;

constexpr quint32 MaxDocument = 256 * 1024 * 1024; ///< bytes, packed or not

/// The size stands in front of what qCompress made; a damaged one must not ask for gigabytes.
QByteArray uncompressed(const QByteArray &packed)
{
    const bool plausible = packed.size() > qsizetype(sizeof(quint32))
        && qFromBigEndian<quint32>(packed.constData()) <= MaxDocument;
    return plausible ? qUncompress(packed) : QByteArray();
}

Error damagedError(qint64 id)
{
    return {.kind = ErrorKind::Storage,
            .code = u"DAMAGED"_s,
            .detail = u"report %1 can't be read"_s.arg(id)};
}

Error missingError(qint64 id)
{
    return {.kind = ErrorKind::NotFound, .code = u"REPORT"_s, .detail = QString::number(id)};
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QVariant columnOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> numberOf(const QVariant &value)
{
    return value.isNull() ? std::optional<double>() : value.toDouble();
}

ReportSummary summaryOf(const QSqlQuery &row)
{
    ReportSummary summary;
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    summary.id = next().toLongLong();
    summary.scanId = next().toString();
    summary.serverId = next().toString();
    summary.serverName = next().toString();
    summary.target = QUrl(next().toString());
    summary.mode = scanModeFrom(next().toString()).value_or(ScanMode::Functional);
    summary.state = scanStateFrom(next().toString());
    summary.startedAt = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
    summary.finishedAt = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
    summary.pagesTested = next().toInt();
    summary.pagesFailed = next().toInt();
    for (const Severity severity : SeverityColumns) {
        if (const int count = next().toInt(); count > 0)
            summary.violations.insert(severity, count);
    }
    summary.needsReview = next().toInt();
    summary.accessibilityScore = numberOf(next());
    summary.complianceLow = numberOf(next());
    summary.complianceHigh = numberOf(next());
    summary.labScore = numberOf(next());
    const QVariant fresh = next();
    summary.hasPrevious = !fresh.isNull();
    summary.newFindings = fresh.toInt();
    summary.fixedFindings = next().toInt();
    summary.bytes = next().toLongLong();
    summary.looksForFindings = next().toBool();
    return summary;
}

Result<QSet<QString>> fingerprintsOf(Database &database, qint64 reportId)
{
    Result<QSqlQuery> answer = database.run(
        u"SELECT DISTINCT fingerprint FROM findings WHERE report_id = ? AND needs_review = 0"_s,
        {reportId});
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    QSet<QString> found;
    while (query.next())
        found.insert(query.value(0).toString());
    return found;
}

/// Fills new and fixed against the newest other report of the same target and mode.
Result<Done> compare(Database &database, const PreparedReport &report, ReportSummary &summary)
{
    if (!summary.looksForFindings)
        return Done {}; // having none is no progress
    Result<QSqlQuery> answer = database.run(
        u"SELECT id FROM reports WHERE target = ? AND mode = ? AND removed_at IS NULL "
        "AND looks_for_findings ORDER BY id DESC LIMIT 1"_s,
        {summary.target.toString(), wireName(summary.mode)});
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    summary.hasPrevious = query.next();
    if (!summary.hasPrevious)
        return Done {};
    const Result<QSet<QString>> before = fingerprintsOf(database, query.value(0).toLongLong());
    if (!before)
        return before.error();
    QSet<QString> now;
    for (const Finding &finding : report.findings) {
        if (!finding.needsReview)
            now.insert(finding.fingerprint);
    }
    summary.newFindings = static_cast<int>((now - *before).size());
    summary.fixedFindings = static_cast<int>((*before - now).size());
    return Done {};
}

Result<qint64> insertRow(Database &database, const PreparedReport &report,
                         const ReportSummary &summary)
{
    QVariantList values {summary.scanId,
                         summary.serverId,
                         summary.serverName,
                         summary.target.toString(),
                         wireName(summary.mode),
                         wireName(summary.state),
                         timeText(summary.startedAt),
                         timeText(summary.finishedAt),
                         summary.pagesTested,
                         summary.pagesFailed};
    for (const Severity severity : SeverityColumns)
        values.append(summary.violations.value(severity));
    values.append({summary.needsReview, columnOf(summary.accessibilityScore),
                   columnOf(summary.complianceLow), columnOf(summary.complianceHigh),
                   columnOf(summary.labScore)});
    values.append(summary.hasPrevious ? QVariant(summary.newFindings) : QVariant());
    values.append(summary.hasPrevious ? QVariant(summary.fixedFindings) : QVariant());
    values.append({summary.bytes, summary.looksForFindings, report.request, report.results});
    const QString places = QStringList(values.size(), u"?"_s).join(u',');
    const Result<QSqlQuery> inserted
        = database.run(u"INSERT INTO reports (%1, request, results) VALUES (%2)"_s.arg(
                           SummaryColumns.mid(4), places),
                       values);
    if (!inserted)
        return inserted.error();
    return inserted->lastInsertId().toLongLong();
}

Result<QSet<QString>> picturesOf(Database &database, const QString &condition,
                                 const QVariantList &values)
{
    Result<QSqlQuery> answer
        = database.run(u"SELECT DISTINCT sha256 FROM captures "_s + condition, values);
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    QSet<QString> names;
    while (query.next())
        names.insert(query.value(0).toString());
    return names;
}

Result<Done> insertParts(Database &database, const PreparedReport &report, qint64 id)
{
    QList<QVariantList> findings;
    for (const Finding &finding : report.findings)
        findings.append({id, finding.fingerprint, wireName(finding.category), finding.ruleId,
                         severityName(finding.severity), finding.needsReview, finding.url,
                         finding.viewport, finding.selector});
    QList<QVariantList> images;
    for (const QString &image : report.images)
        images.append({id, image});
    const Result<Done> done
        = database.runEach(u"INSERT INTO findings VALUES (?,?,?,?,?,?,?,?,?)"_s, findings);
    return done ? database.runEach(u"INSERT INTO captures VALUES (?,?)"_s, images) : done;
}

} // namespace

PreparedReport prepareReport(const Report &report, const QHash<QString, QByteArray> &captures,
                             const QSet<QString> &stored)
{
    PreparedReport prepared;
    prepared.summary = report.summary;
    fillSummary(prepared.summary, report.results);
    prepared.findings = findingsOf(report.results);
    for (Finding &finding : prepared.findings) {
        if (finding.fingerprint.isEmpty())
            finding.fingerprint = fingerprint(finding);
    }
    prepared.images = stored.values();
    prepared.request = QJsonDocument(keptJson(report.request)).toJson(QJsonDocument::Compact);
    // The document as the server sent it: fields we do not know have to survive.
    const QJsonObject document
        = report.results.document.isEmpty() ? toJson(report.results) : report.results.document;
    prepared.results = qCompress(QJsonDocument(document).toJson(QJsonDocument::Compact));
    prepared.summary.bytes = prepared.results.size();
    for (const QString &image : stored)
        prepared.summary.bytes += captures.value(image).size();
    return prepared;
}

Result<Report> unpackReport(const StoredReport &row)
{
    const QByteArray json = uncompressed(row.results);
    Result<Results> results = readResults(json);
    if (json.isEmpty() || !results)
        return damagedError(row.summary.id);
    Report report {.summary = row.summary, .results = std::move(results).value(), .request = {}};
    report.results.state = row.summary.state; // a scan that was left still runs in its document
    const auto request = readScanRequest(QJsonDocument::fromJson(row.request).object());
    if (request)
        report.request = *request;
    else
        report.request.url = row.summary.target;
    return report;
}

Result<qint64> insertReport(Database &database, const PreparedReport &report,
                            const std::function<Result<Done>()> &holdPictures)
{
    qint64 id = 0;
    const Result<Done> saved = database.inTransaction([&]() -> Result<Done> {
        if (const Result<Done> held = holdPictures(); !held)
            return held;
        ReportSummary summary = report.summary;
        if (const Result<Done> compared = compare(database, report, summary); !compared)
            return compared;
        const Result<qint64> inserted = insertRow(database, report, summary);
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return insertParts(database, report, id);
    });
    return saved ? Result<qint64>(id) : Result<qint64>(saved.error());
}

Result<QList<ReportSummary>> readHistory(Database &database)
{
    Result<QSqlQuery> answer = database.run(
        u"SELECT %1 FROM reports WHERE removed_at IS NULL ORDER BY id DESC"_s.arg(SummaryColumns));
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    QList<ReportSummary> history;
    while (query.next())
        history.append(summaryOf(query));
    return history;
}

Result<StoredReport> readReport(Database &database, qint64 id)
{
    // A blob of absurd size is not fetched: it must not fill the memory.
    Result<QSqlQuery> answer
        = database.run(u"SELECT %1, CASE WHEN length(request) <= %2 THEN request END AS request, "
                       "CASE WHEN length(results) <= %2 THEN results END AS results "
                       "FROM reports WHERE id = ? AND removed_at IS NULL"_s.arg(SummaryColumns)
                           .arg(MaxDocument),
                       {id});
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    if (!query.next())
        return missingError(id);
    if (query.isNull(u"request"_s) || query.isNull(u"results"_s))
        return damagedError(id);
    return StoredReport {.summary = summaryOf(query),
                         .request = query.value(u"request"_s).toByteArray(),
                         .results = query.value(u"results"_s).toByteArray()};
}

Result<Done> markReports(Database &database, const QList<qint64> &ids, const QDateTime &removedAt)
{
    const QVariant value = removedAt.isValid() ? QVariant(timeText(removedAt)) : QVariant();
    return database.inTransaction([&]() -> Result<Done> {
        for (const qint64 id : ids) {
            const Result<QSqlQuery> done
                = database.run(u"UPDATE reports SET removed_at = ? WHERE id = ?"_s, {value, id});
            if (!done)
                return done.error();
            if (done->numRowsAffected() == 0)
                return missingError(id);
        }
        return Done {};
    });
}

Result<Done> purgeReports(Database &database, const QDateTime &before,
                          const std::function<void(const PurgedPictures &)> &removePictures)
{
    const QString gone = u"SELECT id FROM reports WHERE removed_at <= ?"_s;
    PurgedPictures pictures;
    const Result<Done> dropped = database.inTransaction([&]() -> Result<Done> {
        Result<QSet<QString>> names
            = picturesOf(database, u"WHERE report_id IN (%1)"_s.arg(gone), {timeText(before)});
        if (!names)
            return names.error();
        pictures.dropped = std::move(names).value();
        const Result<QSqlQuery> done
            = database.run(u"DELETE FROM reports WHERE id IN (%1)"_s.arg(gone), {timeText(before)});
        return done ? Result<Done>(Done {}) : Result<Done>(done.error());
    });
    if (!dropped)
        return dropped;
    const Result<Done> tidied = database.inTransaction([&]() -> Result<Done> {
        Result<QSet<QString>> names = picturesOf(database, {}, {});
        if (!names)
            return names.error();
        pictures.named = std::move(names).value();
        removePictures(pictures);
        return Done {};
    });
    if (!tidied)
        return tidied;
    // Only now the file is smaller, and the log holds nothing of them any more.
    const Result<Done> smaller = database.runToEnd(u"PRAGMA incremental_vacuum"_s);
    return smaller ? database.runToEnd(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : smaller;
}
