// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

/// One connection to nat.db: opens it, brings its schema up to date, runs statements. Only for the
/// thread it was made on, which waits up to 20 s for another process that writes. Write-ahead log,
/// so that other processes read and write beside us; synchronous FULL, so that what was committed
/// survives a power cut as well as a kill.
class Database
{
public:
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Why it can't be used, if so: a Storage error with the code DAMAGED, NEWER (made by a newer
    /// program; nothing was written to it), or none.
    const Result<Done> &state() const { return m_state; }

    /// A prepared statement that was run, or a Storage error. Values are bound in order.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The same statement for each row of values; stops at the first error.
    Result<Done> runEach(const QString &sql, const QList<QVariantList> &rows);
    /// For statements that work while their rows are fetched, as vacuuming does.
    Result<Done> runToEnd(const QString &sql);
    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT; rolled back when it fails.
    Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    /// Whether SQLite finds every page in order. Reads the whole file.
    bool isSound();

    /// Renames a closed database and its log to <path>.damaged-<time>; returns the new path.
    static Result<QString> setAside(const QString &path);

private:
    Result<Done> open(const QString &path);
    Result<Done> configure(bool isNew);
    Result<int> schemaVersion(); ///< NEWER when it is beyond ours
    Result<Done> migrate();

    QString m_connection;
    Result<Done> m_state;
};
