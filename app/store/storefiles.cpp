// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefiles.h"

#include "app/base/log.h"
#include "app/store/imagefiles.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MendingTime = 30'000; ///< ms; how long another program may take to set it aside
const QString Damaged = u"DAMAGED"_s;

} // namespace

StoreFiles::StoreFiles(const QString &dataDir, Told told)
    : m_dataDir(dataDir), m_path(dataDir + u"/nat.db"_s), m_told(std::move(told)),
      m_owner(dataDir + u"/owners"_s)
{
}

QString StoreFiles::imageDir() const { return m_dataDir + u"/images"_s; }

Result<Done> StoreFiles::open()
{
    if (m_database)
        return Done {};
    if (!QDir().mkpath(imageDir()))
        return Error {.kind = ErrorKind::Storage, .detail = u"the data folder can't be made"_s};
    const Result<Done> opened = reopen();
    return opened || opened.error().code != Damaged ? opened : setAside();
}

void StoreFiles::close() { m_database.reset(); }

Result<Done> StoreFiles::reopen()
{
    m_database.reset();
    auto database = std::make_unique<Database>(m_path);
    const Result<Done> state = database->state();
    if (state)
        m_database = std::move(database);
    return state;
}

/// The reports in a damaged database may be rescued by somebody who knows how; the program goes on
/// with an empty one. Nothing is done to one in which SQLite finds no fault.
Result<Done> StoreFiles::setAside()
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(MendingTime))
        return Error {.kind = ErrorKind::Storage, .detail = u"another program is mending it"_s};
    // Looked at anew: the other program may have done it while we waited.
    const Result<Done> state = reopen();
    if (!state && state.error().code != Damaged)
        return state;
    if (state && m_database->isSound())
        return Done {};
    m_database.reset(); // an open file can't be renamed everywhere
    const Result<QString> aside = Database::setAside(m_path);
    if (!aside)
        return aside.error();
    qCWarning(logStore) << "a damaged database was set aside";
    m_told({.kind = ErrorKind::Storage, .code = u"SET_ASIDE"_s, .detail = *aside});
    return reopen();
}

template <typename T>
Result<T> StoreFiles::withDatabase(const std::function<Result<T>(Database &)> &work)
{
    if (const Result<Done> opened = open(); !opened)
        return opened.error();
    return work(*m_database);
}

/// For what the program can't do without: where the database turns out to be damaged, the work is
/// done in a new one.
template <typename T>
Result<T> StoreFiles::withMendedDatabase(const std::function<Result<T>(Database &)> &work)
{
    Result<T> outcome = withDatabase(work);
    if (outcome || outcome.error().code != Damaged)
        return outcome;
    if (const Result<Done> mended = setAside(); !mended)
        return mended.error();
    return work(*m_database);
}

Result<qint64> StoreFiles::save(const Report &report, const QHash<QString, QByteArray> &captures,
                                const QString &runId)
{
    if (const Result<Done> opened = open(); !opened)
        return opened.error();
    const Result<QSet<QString>> stored = storeImages(imageDir(), captures);
    if (!stored)
        return stored.error();
    const PreparedReport prepared = prepareReport(report, captures, *stored);
    return withMendedDatabase<qint64>([&](Database &database) {
        return insertReport(database, prepared, [&]() -> Result<Done> {
            const Result<Done> ended
                = runId.isEmpty() ? Done {} : deleteRun(database, runId, m_owner.word());
            return ended ? holdImages(imageDir(), *stored, captures) : ended;
        });
    });
}

Result<QList<ReportSummary>> StoreFiles::history()
{
    return withMendedDatabase<QList<ReportSummary>>(readHistory);
}

Result<StoredReport> StoreFiles::report(qint64 id)
{
    return withDatabase<StoredReport>(
        [id](Database &database) { return readReport(database, id); });
}

Result<Done> StoreFiles::mark(const QList<qint64> &ids, const QDateTime &removedAt)
{
    return withDatabase<Done>(
        [&](Database &database) { return markReports(database, ids, removedAt); });
}

Result<Done> StoreFiles::purge(const QDateTime &before)
{
    return withDatabase<Done>([&](Database &database) {
        return purgeReports(database, before, [this](const PurgedPictures &pictures) {
            // What else is there may belong to the reports in a database that was set aside.
            if (isRescuable())
                removeImages(imageDir(), pictures.dropped - pictures.named);
            else
                removeImagesBut(imageDir(), pictures.named);
        });
    });
}

Result<Done> StoreFiles::keepUsage(const UsageSnapshot &snapshot)
{
    return withDatabase<Done>([&](Database &database) { return ::keepUsage(database, snapshot); });
}

Result<QList<UsageSnapshot>> StoreFiles::usage(const QString &server)
{
    return withDatabase<QList<UsageSnapshot>>(
        [&](Database &database) { return readUsageDays(database, server); });
}

Result<Done> StoreFiles::addRun(const RunRecord &run)
{
    return withMendedDatabase<Done>([&](Database &database) {
        const Result<Done> claimed = m_owner.claim();
        return claimed ? insertRun(database, run, m_owner.word()) : claimed;
    });
}

Result<Done> StoreFiles::changeRun(const RunRecord &run)
{
    return withDatabase<Done>(
        [&](Database &database) { return updateRun(database, run, m_owner.word()); });
}

Result<Done> StoreFiles::forgetRun(const QString &id)
{
    return withDatabase<Done>(
        [&](Database &database) { return deleteRun(database, id, m_owner.word()); });
}

Result<QList<RunRecord>> StoreFiles::adoptRuns()
{
    return withMendedDatabase<QList<RunRecord>>([this](Database &database) {
        const auto isAlive = [this](const QString &word) { return m_owner.isAlive(word); };
        const Result<Done> claimed = m_owner.claim();
        return claimed ? ::adoptRuns(database, m_owner.word(), isAlive)
                       : Result<QList<RunRecord>>(claimed.error());
    });
}

Result<QHash<QString, KnownScan>> StoreFiles::knownScans(const QString &serverId,
                                                         const QString &serverName,
                                                         const QStringList &scanIds)
{
    return withDatabase<QHash<QString, KnownScan>>(
        [&](Database &database) { return ::knownScans(database, serverId, serverName, scanIds); });
}

Result<Done> StoreFiles::keepUsageAnswer(const UsageAnswer &answer)
{
    return withDatabase<Done>(
        [&](Database &database) { return ::keepUsageAnswer(database, answer); });
}

Result<UsageAnswer> StoreFiles::usageAnswer(const QString &server)
{
    return withDatabase<UsageAnswer>(
        [&](Database &database) { return readUsageAnswer(database, server); });
}

bool StoreFiles::isRescuable() const
{
    return !QDir(m_dataDir).entryList({u"nat.db.damaged-*"_s}, QDir::Files).isEmpty();
}
