// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

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

PreparedReport prepareReport(const Report &report, const QHash<QString, QByteArray> &captures,
                             const QSet<QString> &stored);
Result<Report> unpackReport(const StoredReport &row); ///< Storage error when damaged

/// One transaction, with the comparison against the report before it.
Result<qint64> insertReport(Database &database, const PreparedReport &report);
Result<QList<ReportSummary>> readHistory(Database &database);
Result<StoredReport> readReport(Database &database, qint64 id);
/// Drops the removed ones; returns the pictures that the others name.
Result<QSet<QString>> purgeReports(Database &database);
