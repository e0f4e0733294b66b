// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/runrows.h"

#include "app/api/keptrequest.h"
#include "app/api/resultsjson.h"
#include "app/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList StageNames {u"queued"_s,    u"held"_s,    u"starting"_s,
                              u"uncertain"_s, u"watched"_s, u"unwatched"_s};

/// In the order of ErrorKind. Files hold the words: kinds may be added, never renamed.
const QStringList KindNames {
    u"offline"_s,   u"timeout"_s,     u"tls"_s,         u"unauthorized"_s, u"quota_exceeded"_s,
    u"forbidden"_s, u"not_found"_s,   u"conflict"_s,    u"invalid"_s,      u"rate_limited"_s,
    u"busy"_s,      u"no_billing"_s,  u"server"_s,      u"unsupported"_s,  u"bad_reply"_s,
    u"too_large"_s, u"bad_address"_s, u"engine_down"_s, u"no_browser"_s,   u"nothing_tested"_s,
    u"storage"_s,   u"bad_file"_s,    u"keychain"_s};

const QString RunColumns = u"id, server_id, server_name, server_address, scan_id, stage, request, "
                           "is_whole, ordered_at, sent_at, due_at, reason"_s;

QString momentText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime momentIn(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QByteArray reasonText(const std::optional<Error> &reason)
{
    if (!reason)
        return "";
    return QJsonDocument({{u"kind"_s, KindNames.value(int(reason->kind))},
                          {u"status"_s, reason->status},
                          {u"code"_s, reason->code},
                          {u"message"_s, reason->message},
                          {u"detail"_s, reason->detail},
                          {u"plan"_s, reason->plan},
                          {u"resets_at"_s, momentText(reason->resetsAt)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Error> reasonIn(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const qsizetype kind = KindNames.indexOf(json.value("kind"_L1).toString());
    if (kind < 0)
        return {};
    Error reason {.kind = ErrorKind(kind), .status = json.value("status"_L1).toInt()};
    reason.code = json.value("code"_L1).toString();
    reason.message = json.value("message"_L1).toString();
    reason.detail = json.value("detail"_L1).toString();
    reason.plan = json.value("plan"_L1).toString();
    reason.resetsAt = momentIn(json.value("resets_at"_L1).toVariant());
    return reason;
}

/// In the order of RunColumns, without the id.
QVariantList valuesOf(const RunRecord &run)
{
    return {run.serverId,
            run.serverName,
            QString::fromLatin1(run.serverAddress.toEncoded()),
            run.scanId,
            StageNames.value(int(run.stage)),
            QJsonDocument(keptJson(run.request)).toJson(QJsonDocument::Compact),
            run.isWhole && keepsSpecAddress(run.request),
            momentText(run.orderedAt),
            momentText(run.sentAt),
            momentText(run.dueAt),
            reasonText(run.reason)};
}

/// A row that somebody else wrote: a request that can't be read leaves its address.
RunRecord runIn(const QSqlQuery &row)
{
    RunRecord run;
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    run.id = next().toString();
    run.serverId = next().toString();
    run.serverName = next().toString();
    run.serverAddress = QUrl::fromEncoded(next().toByteArray(), QUrl::StrictMode);
    run.scanId = next().toString();
    const qsizetype stage = StageNames.indexOf(next().toString());
    run.stage = stage < 0 ? RunStage::Unwatched : RunStage(stage);
    const Result<ScanRequest> request
        = readScanRequest(QJsonDocument::fromJson(next().toByteArray()).object());
    if (request)
        run.request = *request;
    run.isWhole = next().toBool() && bool(request);
    run.orderedAt = momentIn(next());
    run.sentAt = momentIn(next());
    run.dueAt = momentIn(next());
    run.reason = reasonIn(next().toByteArray());
    return run;
}

Result<Done> changedOne(const Result<QSqlQuery> &query)
{
    if (!query)
        return query.error();
    if (query->numRowsAffected() == 0)
        return Error {.kind = ErrorKind::NotFound, .code = u"RUN"_s};
    return Done {};
}

Result<QStringList> ownersOf(Database &database)
{
    Result<QSqlQuery> answer = database.run(u"SELECT DISTINCT owner FROM runs"_s);
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    QStringList owners;
    while (query.next())
        owners.append(query.value(0).toString());
    return owners;
}

Result<QList<RunRecord>> runsOf(Database &database, const QString &owner)
{
    Result<QSqlQuery> answer
        = database.run(u"SELECT %1 FROM runs WHERE owner = ?"_s.arg(RunColumns), {owner});
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    QList<RunRecord> runs;
    while (query.next())
        runs.append(runIn(query));
    return runs;
}

} // namespace

Result<Done> insertRun(Database &database, const RunRecord &run, const QString &owner)
{
    const Result<QSqlQuery> inserted
        = database.run(u"INSERT INTO runs (id, owner, %1) VALUES (?, ?%2)"_s.arg(
                           RunColumns.mid(4), u", ?"_s.repeated(valuesOf(run).size())),
                       QVariantList {run.id, owner} + valuesOf(run));
    return inserted ? Result<Done>(Done {}) : Result<Done>(inserted.error());
}

Result<Done> updateRun(Database &database, const RunRecord &run, const QString &owner)
{
    return changedOne(
        database.run(u"UPDATE runs SET (%1) = (?%2) WHERE id = ? AND owner = ?"_s.arg(
                         RunColumns.mid(4), u", ?"_s.repeated(valuesOf(run).size() - 1)),
                     valuesOf(run) + QVariantList {run.id, owner}));
}

Result<Done> deleteRun(Database &database, const QString &id, const QString &owner)
{
    return changedOne(database.run(u"DELETE FROM runs WHERE id = ? AND owner = ?"_s, {id, owner}));
}

Result<QList<RunRecord>> adoptRuns(Database &database, const QString &owner,
                                   const std::function<bool(const QString &)> &isAlive)
{
    // Looked at without a lock first: as a rule there is nothing to take.
    const Result<QStringList> before = ownersOf(database);
    if (!before || std::all_of(before->begin(), before->end(), isAlive))
        return before ? Result<QList<RunRecord>>() : Result<QList<RunRecord>>(before.error());
    QList<RunRecord> adopted;
    const Result<Done> done = database.inTransaction([&]() -> Result<Done> {
        const Result<QStringList> owners = ownersOf(database);
        if (!owners)
            return owners.error();
        for (const QString &gone : *owners) {
            if (isAlive(gone))
                continue;
            const Result<QList<RunRecord>> runs = runsOf(database, gone);
            if (!runs)
                return runs.error();
            adopted += *runs;
            const Result<QSqlQuery> taken
                = database.run(u"UPDATE runs SET owner = ? WHERE owner = ?"_s, {owner, gone});
            if (!taken)
                return taken.error();
        }
        return Done {};
    });
    if (!done)
        return done.error();
    std::stable_sort(adopted.begin(), adopted.end(), [](const RunRecord &a, const RunRecord &b) {
        return a.orderedAt < b.orderedAt;
    });
    return adopted;
}

Result<QHash<QString, KnownScan>> knownScans(Database &database, const QString &serverId,
                                             const QString &serverName, const QStringList &scanIds)
{
    QHash<QString, KnownScan> known;
    if (scanIds.isEmpty())
        return known;
    const QString places = QStringList(scanIds.size(), u"?"_s).join(u',');
    const QVariantList ids(scanIds.begin(), scanIds.end());
    Result<QSqlQuery> answer = database.run(
        u"SELECT scan_id, max(id) FROM reports WHERE removed_at IS NULL AND "
        "(server_id = ? OR (server_id = '' AND server = ?)) AND scan_id IN (%1) GROUP BY scan_id"_s
            .arg(places),
        QVariantList {serverId, serverName} + ids);
    if (!answer)
        return answer.error();
    QSqlQuery reports = std::move(answer).value();
    while (reports.next())
        known[reports.value(0).toString()].reportId = reports.value(1).toLongLong();
    answer = database.run(
        u"SELECT scan_id FROM runs WHERE server_id = ? AND scan_id IN (%1)"_s.arg(places),
        QVariantList {serverId} + ids);
    if (!answer)
        return answer.error();
    QSqlQuery runs = std::move(answer).value();
    while (runs.next())
        known[runs.value(0).toString()].isWatched = true;
    return known;
}
