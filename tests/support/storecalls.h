// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scanstore.h"
#include "app/store/schema.h"
#include "tests/support/answers.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

// The calls of a store, waited for, and a look into its database past it.

inline Result<qint64> save(ScanStore &store, const Report &report,
                           const QHash<QString, QByteArray> &captures = {})
{
    return answerOf<qint64>([&](auto handler) { store.save(report, captures, &store, handler); });
}

inline Result<Report> load(ScanStore &store, qint64 id)
{
    return answerOf<Report>([&](auto handler) { store.report(id, &store, handler); });
}

inline Result<QList<ReportSummary>> history(ScanStore &store)
{
    return answerOf<QList<ReportSummary>>([&](auto handler) { store.history(&store, handler); });
}

inline Result<Done> open(ScanStore &store)
{
    return answerOf<Done>([&](auto handler) { store.open(&store, handler); });
}

inline Result<Done> removed(ScanStore &store, qint64 id)
{
    return answerOf<Done>([&](auto handler) { store.remove({id}, &store, handler); });
}

inline Result<Done> restored(ScanStore &store, qint64 id)
{
    return answerOf<Done>([&](auto handler) { store.restore({id}, &store, handler); });
}

inline QString imageName(const QByteArray &png)
{
    return QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
}

/// A connection to the database of a store, as another program has one.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &dataDir)
    {
        QSqlDatabase raw
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(dataDir + QStringLiteral("/nat.db"));
        raw.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        raw.open();
    }
    ~RawDatabase() { QSqlDatabase::removeDatabase(QStringLiteral("raw")); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    bool run(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("raw")));
        if (query.exec(sql))
            return true;
        qWarning("%s", qPrintable(query.lastError().text()));
        return false;
    }
};

/// A database as an older version of the program left it.
inline bool makeOldDatabase(const QString &dataDir, int version)
{
    const RawDatabase raw(dataDir);
    QStringList statements {QStringLiteral("PRAGMA user_version = %1").arg(version)};
    for (const QStringList &step : schemaSteps().mid(0, version))
        statements += step;
    return std::all_of(statements.begin(), statements.end(),
                       [&raw](const QString &sql) { return raw.run(sql); });
}

inline Result<Done> addedRun(ScanStore &store, const RunRecord &run)
{
    return answerOf<Done>([&](auto handler) { store.addRun(run, &store, handler); });
}

inline Result<Done> changedRun(ScanStore &store, const RunRecord &run)
{
    return answerOf<Done>([&](auto handler) { store.changeRun(run, &store, handler); });
}

inline Result<Done> forgottenRun(ScanStore &store, const QString &id)
{
    return answerOf<Done>([&](auto handler) { store.forgetRun(id, &store, handler); });
}

inline Result<QList<RunRecord>> adoptedRuns(ScanStore &store)
{
    return answerOf<QList<RunRecord>>([&](auto handler) { store.adoptRuns(&store, handler); });
}

inline Result<qint64> savedRun(ScanStore &store, const QString &id, const Report &report)
{
    return answerOf<qint64>([&](auto handler) { store.saveRun(id, report, {}, &store, handler); });
}
