// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/usagerows.h"

#include "app/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostSnapshots = 732; // two years of days
constexpr qsizetype LongestAnswer = 64 * 1024;

QVariant countColumn(std::optional<int> count) { return count ? QVariant(*count) : QVariant(); }

std::optional<int> countOf(const QVariant &value)
{
    return value.isNull() ? std::optional<int>() : value.toInt();
}

} // namespace

Result<Done> keepUsage(Database &database, const UsageSnapshot &snapshot)
{
    const Result<QSqlQuery> kept
        = database.run(u"INSERT INTO usage_days (server, day, period_end, scans, security_scans) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (server, day) DO UPDATE SET "
                       "period_end = excluded.period_end, scans = excluded.scans, "
                       "security_scans = excluded.security_scans"_s,
                       {snapshot.server, snapshot.day.toString(Qt::ISODate),
                        snapshot.periodEnd.toString(Qt::ISODate), countColumn(snapshot.scans),
                        countColumn(snapshot.securityScans)});
    return kept ? Result<Done>(Done {}) : Result<Done>(kept.error());
}

Result<QList<UsageSnapshot>> readUsageDays(Database &database, const QString &server)
{
    Result<QSqlQuery> rows
        = database.run(u"SELECT day, period_end, scans, security_scans FROM usage_days "
                       "WHERE server = ? ORDER BY day DESC LIMIT ?"_s,
                       {server, MostSnapshots});
    if (!rows)
        return rows.error();
    QSqlQuery query = std::move(rows).value();
    QList<UsageSnapshot> snapshots;
    while (query.next()) {
        const QDate day = QDate::fromString(query.value(0).toString(), Qt::ISODate);
        if (day.isValid())
            snapshots.append(
                {.server = server,
                 .day = day,
                 .periodEnd = QDate::fromString(query.value(1).toString(), Qt::ISODate),
                 .scans = countOf(query.value(2)),
                 .securityScans = countOf(query.value(3))});
    }
    std::reverse(snapshots.begin(), snapshots.end());
    return snapshots;
}

Result<Done> keepUsageAnswer(Database &database, const UsageAnswer &answer)
{
    if (answer.json.size() > LongestAnswer)
        return Done {};
    const Result<QSqlQuery> kept = database.run(
        u"INSERT INTO usage_answers (server, asked_at, answer) VALUES (?, ?, ?) "
        "ON CONFLICT (server) DO UPDATE SET asked_at = excluded.asked_at, "
        "answer = excluded.answer"_s,
        {answer.server, answer.askedAt.toUTC().toString(Qt::ISODateWithMs), answer.json});
    return kept ? Result<Done>(Done {}) : Result<Done>(kept.error());
}

Result<UsageAnswer> readUsageAnswer(Database &database, const QString &server)
{
    Result<QSqlQuery> rows
        = database.run(u"SELECT asked_at, answer FROM usage_answers WHERE server = ?"_s, {server});
    if (!rows)
        return rows.error();
    QSqlQuery query = std::move(rows).value();
    if (!query.next())
        return Error {.kind = ErrorKind::NotFound};
    return UsageAnswer {.server = server,
                        .askedAt
                        = QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs),
                        .json = query.value(1).toByteArray()};
}
