// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>

class Database;

// Reports to rows of nat.db and back. What takes time (JSON, compression, scores) is apart from
// what needs the database, so that it can be done on a pool thread.

/// A report ready to be inserted: everything but its id and its comparison.
struct PreparedReport
{
    ReportSummary summary;
    QList<Finding> findings;
    QStringList images;
    QByteArray request; ///< JSON
    QByteArray results; ///< JSON, compressed
};

/// A report as it was read, not yet parsed.
struct StoredReport
{
    ReportSummary summary;
    QByteArray request;
    QByteArray results;
};

/// Names of pictures, when reports are purged.
struct PurgedPictures
{
    QSet<QString> dropped; ///< named by those that are gone now
    QSet<QString> named; ///< by those that are left
};

PreparedReport prepareReport(const Report &report, const QHash<QString, QByteArray> &captures,
                             const QSet<QString> &stored);
Result<Report> unpackReport(const StoredReport &row); ///< Storage error when damaged

/// One transaction, with the comparison against the report before it. `holdPictures` is called in
/// it, when no other process can purge: it sees to it that the pictures are still there.
Result<qint64> insertReport(Database &database, const PreparedReport &report,
                            const std::function<Result<Done>()> &holdPictures);
Result<QList<ReportSummary>> readHistory(Database &database);
/// NotFound for one that is not there or was removed; DAMAGED when its size can't be.
Result<StoredReport> readReport(Database &database, qint64 id);
/// Hides reports (or shows them again, for an invalid `removedAt`). NotFound when one is not there.
Result<Done> markReports(Database &database, const QList<qint64> &ids, const QDateTime &removedAt);
/// Drops those that were removed at `before` or earlier, from the file as well. Between, calls
/// `removePictures` in a transaction: until it is over no other process can save a report that
/// names a picture again.
Result<Done> purgeReports(Database &database, const QDateTime &before,
                          const std::function<void(const PurgedPictures &)> &removePictures);
