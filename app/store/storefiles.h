// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/database.h"
#include "app/store/report.h"
#include "app/store/reportrows.h"
#include "app/store/runowner.h"
#include "app/store/runrows.h"
#include "app/store/usagerows.h"

#include <functional>
#include <memory>

/// The files of a store, nat.db and images/, as one thread of one program uses them: everything
/// here may wait for a disk or for another program, and nothing here may be called by two threads.
class StoreFiles
{
public:
    using Told = std::function<void(const Error &notice)>;

    /// `told` hears of a damaged database that was set aside: Storage, code SET_ASIDE, the path it
    /// has now in `detail`.
    StoreFiles(const QString &dataDir, Told told);

    /// Opens what is not open yet: an error is tried again with the next call of any kind.
    Result<Done> open();
    void close();

    /// Pictures first, then one transaction; in it, the run that led to the report goes. NotFound,
    /// code RUN, when another program has taken that, or saved it.
    Result<qint64> save(const Report &report, const QHash<QString, QByteArray> &captures,
                        const QString &runId = {});
    Result<QList<ReportSummary>> history();
    Result<StoredReport> report(qint64 id);
    Result<Done> mark(const QList<qint64> &ids, const QDateTime &removedAt);
    Result<Done> purge(const QDateTime &before);
    Result<Done> keepUsage(const UsageSnapshot &snapshot);
    Result<QList<UsageSnapshot>> usage(const QString &server); ///< oldest first
    Result<Done> keepUsageAnswer(const UsageAnswer &answer);
    Result<UsageAnswer> usageAnswer(const QString &server);

    Result<Done> addRun(const RunRecord &run);
    Result<Done> changeRun(const RunRecord &run);
    Result<Done> forgetRun(const QString &id);
    Result<QList<RunRecord>> adoptRuns();
    Result<QHash<QString, KnownScan>> knownScans(const QString &serverId, const QString &serverName,
                                                 const QStringList &scanIds);

    QString imageDir() const;

private:
    template <typename T>
    Result<T> withDatabase(const std::function<Result<T>(Database &)> &work);
    template <typename T>
    Result<T> withMendedDatabase(const std::function<Result<T>(Database &)> &work);
    Result<Done> reopen();
    Result<Done> setAside();
    bool isRescuable() const;

    QString m_dataDir;
    QString m_path; ///< of nat.db
    Told m_told;
    RunOwner m_owner;
    std::unique_ptr<Database> m_database; ///< usable when there is one
};
