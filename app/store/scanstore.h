// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

#include <QObject>
#include <QVariant>

#include <memory>

class Database;

/// Reports on disk: nat.db (SQLite, WAL) and images/<sha256>.png beside it. All SQL of the program
/// lives in this room. Several processes may use one folder at once.
class ScanStore : public QObject
{
    Q_OBJECT

public:
    /// `dataDir` is made if absent. Never fails here: `state()` says whether it can be used.
    explicit ScanStore(const QString &dataDir, QObject *parent = nullptr);
    ~ScanStore() override;

    Result<Done> state() const;
    QString dataDir() const;

    /// Renames a damaged database out of the way and begins an empty one; returns where it is now.
    /// Refused with NEWER for a newer program's and SOUND for one that has no damage. Never called
    /// by itself: the user decides.
    Result<QString> setAside();

    /// Pictures first, then one transaction: a report that was announced survives kill -9.
    /// Fills the summary's counts, scores and comparison. Announces `changed`.
    void save(Report report, QHash<QString, QByteArray> captures, QObject *context,
              Handler<qint64> handler);
    Result<QList<ReportSummary>> history() const; ///< newest first
    void report(qint64 id, QObject *context, Handler<Report> handler); ///< parsed off this thread

    /// Hidden at once, gone for good when `purge` runs; `restore` undoes it until then.
    Result<Done> remove(const QList<qint64> &ids);
    Result<Done> restore(const QList<qint64> &ids);
    void purge(); ///< drops removed reports; pictures nobody names follow on a pool thread

    QString imagePath(const QString &sha256) const; ///< empty unless the file is there

Q_SIGNALS:
    void changed();

private:
    void openDatabase();
    QString databasePath() const;
    QString imageDir() const;
    Result<Done> mark(const QList<qint64> &ids, const QVariant &removedAt);

    QString m_dataDir;
    std::optional<Error> m_unusable;
    std::unique_ptr<Database> m_database;
};
