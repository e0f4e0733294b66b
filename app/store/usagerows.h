// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// What one server had counted when it was asked last on one day: our own history of quotas, for
/// servers that keep none. Counts begin anew with each period.
struct UsageSnapshot
{
    QString server; ///< id of a Server
    QDate day; ///< UTC
    QDate periodEnd; ///< when the counts begin anew, UTC; invalid when the server did not tell
    std::optional<int> scans; ///< used since the period began
    std::optional<int> securityScans;
};

/// What a server answered last, as it came: shown until it is asked again.
struct UsageAnswer
{
    QString server; ///< id of a Server
    QDateTime askedAt; ///< UTC
    QByteArray json; ///< of GET /usage
};

/// One row a day and server: a later answer of the same day takes the place of an earlier one.
Result<Done> keepUsage(Database &database, const UsageSnapshot &snapshot);
/// Oldest first; not more than two years.
Result<QList<UsageSnapshot>> readUsageDays(Database &database, const QString &server);

/// In place of the one before. Longer ones than 64 KB are not kept.
Result<Done> keepUsageAnswer(Database &database, const UsageAnswer &answer);
/// NotFound when there is none.
Result<UsageAnswer> readUsageAnswer(Database &database, const QString &server);
