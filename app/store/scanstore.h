// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"
#include "app/store/runrecord.h"
#include "app/store/usagerows.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

class StoreFiles;

/// Reports on disk: nat.db (SQLite, WAL) and images/<sha256>.png beside it. All SQL of the program
/// lives in this room. Several processes may use one folder at once.
///
/// Everything is done on one thread of the store's own, in the order it was asked for, so that
/// nobody waits for a disk or for another program that is writing; what was asked for before the
/// store is deleted is still done. Each call ends with one answer to `handler`, or with none when
/// `context` or the store is gone by then. Nothing fails at once: a folder that can't be used gives
/// each call its error.
class ScanStore : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds undoTime = std::chrono::minutes(10); ///< until gone for good
        std::chrono::milliseconds firstPurge = std::chrono::seconds(5); ///< after the start
    };

    /// `dataDir` is made when it is needed and absent.
    explicit ScanStore(const QString &dataDir, QObject *parent = nullptr);
    ScanStore(const QString &dataDir, const Options &options, QObject *parent = nullptr);
    ~ScanStore() override;

    QString dataDir() const;

    /// Whether the folder can be used: a Storage error, with the code NEWER when a newer program
    /// made the reports, which are left untouched.
    void open(QObject *context, Handler<Done> handler);

    /// Pictures first, then one transaction: a report that was announced survives kill -9.
    /// Fills the summary's counts, scores and comparison. Announces `changed`.
    void save(Report report, QHash<QString, QByteArray> captures, QObject *context,
              Handler<qint64> handler);
    /// The same for the report of a run, which is forgotten in the same transaction: it is saved
    /// once, whatever ends the program. NotFound, code RUN: another program has that run now, or
    /// has saved it.
    void saveRun(const QString &runId, Report report, QHash<QString, QByteArray> captures,
                 QObject *context, Handler<qint64> handler);
    void history(QObject *context, Handler<QList<ReportSummary>> handler); ///< newest first
    void report(qint64 id, QObject *context, Handler<Report> handler);

    /// Hidden at once; after `undoTime`, or soon after a later start, gone from the disk together
    /// with the pictures that no other report names. Until then `restore` undoes it; after that it
    /// is NotFound, code REPORT. Both announce `changed`.
    void remove(const QList<qint64> &ids, QObject *context, Handler<Done> handler);
    void restore(const QList<qint64> &ids, QObject *context, Handler<Done> handler);

    /// What a server had counted: kept one row a day, so that usage can be shown over time where
    /// the server itself keeps no history.
    void keepUsage(const UsageSnapshot &snapshot, QObject *context, Handler<Done> handler);
    void usage(const QString &server, QObject *context, Handler<QList<UsageSnapshot>> handler);
    void keepUsageAnswer(const UsageAnswer &answer, QObject *context, Handler<Done> handler);
    /// NotFound for a server that was never asked.
    void usageAnswer(const QString &server, QObject *context, Handler<UsageAnswer> handler);

    /// Scans at servers that have no report yet are written down here. They belong to the program
    /// that added them until it ends, and then to the first one that adopts them. NotFound, code
    /// RUN, for one that is not ours.
    void addRun(const RunRecord &run, QObject *context, Handler<Done> handler);
    void changeRun(const RunRecord &run, QObject *context, Handler<Done> handler);
    void forgetRun(const QString &id, QObject *context, Handler<Done> handler);
    void adoptRuns(QObject *context, Handler<QList<RunRecord>> handler); ///< oldest first
    /// What is here of these scans of a server, by scan id: its report, or that it is watched.
    void knownScans(const QString &serverId, const QString &serverName, const QStringList &scanIds,
                    QObject *context, Handler<QHash<QString, KnownScan>> handler);

    /// Empty unless the picture is there as a whole. Only looks at the ends of the file.
    QString imagePath(const QString &sha256) const;

Q_SIGNALS:
    void changed();
    /// The database was damaged. It was set aside (code SET_ASIDE, `detail` is its path now), and
    /// an empty one begun.
    void troubled(const Error &notice);

private:
    enum class Then { Answer, AnnounceAndAnswer };

    template <typename T, typename Work>
    void ask(QObject *context, Work work, Handler<T> handler, Then then = Then::Answer);
    void purge();

    Options m_options;
    QString m_dataDir;
    QTimer m_purge;
    QThreadPool m_thread;
    std::unique_ptr<StoreFiles> m_files; ///< for that thread only
};
