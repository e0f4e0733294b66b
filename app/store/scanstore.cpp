// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"

#include "app/base/log.h"
#include "app/base/pool.h"
#include "app/store/imagefiles.h"
#include "app/store/storefiles.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

ScanStore::ScanStore(const QString &dataDir, QObject *parent) : ScanStore(dataDir, {}, parent) { }

ScanStore::ScanStore(const QString &dataDir, const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_dataDir(dataDir)
{
    m_files = std::make_unique<StoreFiles>(dataDir, [this](const Error &notice) {
        QMetaObject::invokeMethod(
            this, [this, notice] { Q_EMIT troubled(notice); }, Qt::QueuedConnection);
    });
    // One thread that stays: a connection to SQLite belongs to the thread that made it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_purge.setSingleShot(true);
    connect(&m_purge, &QTimer::timeout, this, &ScanStore::purge);
    m_purge.start(options.firstPurge);
}

ScanStore::~ScanStore()
{
    m_thread.start([files = m_files.get()] { files->close(); });
    m_thread.waitForDone();
}

QString ScanStore::dataDir() const { return m_dataDir; }

QString ScanStore::imagePath(const QString &sha256) const
{
    return wholeImage(m_files->imageDir(), sha256);
}

/// The change is announced even when the one who asked for it is gone.
template <typename T, typename Work>
void ScanStore::ask(QObject *context, Work work, Handler<T> handler, Then then)
{
    inPool(
        m_thread, this,
        [files = m_files.get(), work = std::move(work)]() -> Result<T> { return work(*files); },
        [this, asker = QPointer<QObject>(context), handler = std::move(handler),
         then](Result<T> outcome) {
            if (outcome && then == Then::AnnounceAndAnswer)
                Q_EMIT changed();
            if (asker)
                handler(std::move(outcome));
        });
}

void ScanStore::open(QObject *context, Handler<Done> handler)
{
    ask(
        context, [](StoreFiles &files) { return files.open(); }, std::move(handler));
}

void ScanStore::save(Report report, QHash<QString, QByteArray> captures, QObject *context,
                     Handler<qint64> handler)
{
    ask(
        context,
        [report = std::move(report), captures = std::move(captures)](StoreFiles &files) {
            return files.save(report, captures);
        },
        std::move(handler), Then::AnnounceAndAnswer);
}

void ScanStore::saveRun(const QString &runId, Report report, QHash<QString, QByteArray> captures,
                        QObject *context, Handler<qint64> handler)
{
    ask(
        context,
        [runId, report = std::move(report), captures = std::move(captures)](StoreFiles &files) {
            return files.save(report, captures, runId);
        },
        std::move(handler), Then::AnnounceAndAnswer);
}

void ScanStore::history(QObject *context, Handler<QList<ReportSummary>> handler)
{
    ask(
        context, [](StoreFiles &files) { return files.history(); }, std::move(handler));
}

void ScanStore::report(qint64 id, QObject *context, Handler<Report> handler)
{
    // Parsed on another thread: whoever asks for something else need not wait for that.
    const auto unpack = [context, handler = std::move(handler)](Result<StoredReport> stored) {
        if (!stored)
            return handler(stored.error());
        inPool(
            context, [row = std::move(stored).value()] { return unpackReport(row); }, handler);
    };
    ask(
        context, [id](StoreFiles &files) { return files.report(id); },
        Handler<StoredReport>(unpack));
}

void ScanStore::remove(const QList<qint64> &ids, QObject *context, Handler<Done> handler)
{
    ask(
        context,
        [ids, now = QDateTime::currentDateTimeUtc()](StoreFiles &files) {
            return files.mark(ids, now);
        },
        std::move(handler), Then::AnnounceAndAnswer);
    // A coarse timer may be 5 % early.
    m_purge.start(m_options.undoTime + m_options.undoTime / 10);
}

void ScanStore::restore(const QList<qint64> &ids, QObject *context, Handler<Done> handler)
{
    ask(
        context, [ids](StoreFiles &files) { return files.mark(ids, {}); }, std::move(handler),
        Then::AnnounceAndAnswer);
}

void ScanStore::keepUsage(const UsageSnapshot &snapshot, QObject *context, Handler<Done> handler)
{
    ask(
        context, [snapshot](StoreFiles &files) { return files.keepUsage(snapshot); },
        std::move(handler));
}

void ScanStore::usage(const QString &server, QObject *context,
                      Handler<QList<UsageSnapshot>> handler)
{
    ask(
        context, [server](StoreFiles &files) { return files.usage(server); }, std::move(handler));
}

void ScanStore::addRun(const RunRecord &run, QObject *context, Handler<Done> handler)
{
    ask(
        context, [run](StoreFiles &files) { return files.addRun(run); }, std::move(handler));
}

void ScanStore::changeRun(const RunRecord &run, QObject *context, Handler<Done> handler)
{
    ask(
        context, [run](StoreFiles &files) { return files.changeRun(run); }, std::move(handler));
}

void ScanStore::forgetRun(const QString &id, QObject *context, Handler<Done> handler)
{
    ask(
        context, [id](StoreFiles &files) { return files.forgetRun(id); }, std::move(handler));
}

void ScanStore::adoptRuns(QObject *context, Handler<QList<RunRecord>> handler)
{
    ask(
        context, [](StoreFiles &files) { return files.adoptRuns(); }, std::move(handler));
}

void ScanStore::knownScans(const QString &serverId, const QString &serverName,
                           const QStringList &scanIds, QObject *context,
                           Handler<QHash<QString, KnownScan>> handler)
{
    ask(
        context, [=](StoreFiles &files) { return files.knownScans(serverId, serverName, scanIds); },
        std::move(handler));
}

void ScanStore::keepUsageAnswer(const UsageAnswer &answer, QObject *context, Handler<Done> handler)
{
    ask(
        context, [answer](StoreFiles &files) { return files.keepUsageAnswer(answer); },
        std::move(handler));
}

void ScanStore::usageAnswer(const QString &server, QObject *context, Handler<UsageAnswer> handler)
{
    ask(
        context, [server](StoreFiles &files) { return files.usageAnswer(server); },
        std::move(handler));
}

void ScanStore::purge()
{
    const auto before = QDateTime::currentDateTimeUtc().addMSecs(-m_options.undoTime.count());
    ask(
        this, [before](StoreFiles &files) { return files.purge(before); },
        Handler<Done>([](const Result<Done> &purged) {
            if (!purged)
                qCWarning(logStore) << "purge failed:" << purged.error().detail;
        }));
}
