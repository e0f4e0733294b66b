// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"

#include "app/base/log.h"
#include "app/base/pool.h"
#include "app/store/database.h"
#include "app/store/imagefiles.h"
#include "app/store/reportrows.h"

#include <QDir>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

ScanStore::ScanStore(const QString &dataDir, QObject *parent) : QObject(parent), m_dataDir(dataDir)
{
    if (!QDir().mkpath(imageDir())) {
        m_unusable
            = Error {.kind = ErrorKind::Storage, .detail = u"the data folder can't be made"_s};
        return;
    }
    openDatabase();
}

ScanStore::~ScanStore() = default;

Result<Done> ScanStore::state() const
{
    return m_unusable ? Result<Done>(*m_unusable) : Result<Done>(Done {});
}

void ScanStore::openDatabase()
{
    m_database = std::make_unique<Database>(databasePath());
    m_unusable.reset();
    if (!m_database->state())
        m_unusable = m_database->state().error();
}

Result<QString> ScanStore::setAside()
{
    if (m_unusable && m_unusable->code != "DAMAGED"_L1)
        return *m_unusable;
    if (!m_unusable && m_database->isSound())
        return Error {
            .kind = ErrorKind::Storage, .code = u"SOUND"_s, .detail = u"it has no damage"_s};
    m_database.reset(); // an open file can't be renamed everywhere
    Result<QString> aside = Database::setAside(databasePath());
    openDatabase();
    Q_EMIT changed();
    return aside;
}

QString ScanStore::dataDir() const { return m_dataDir; }

QString ScanStore::databasePath() const { return m_dataDir + u"/nat.db"_s; }

QString ScanStore::imageDir() const { return m_dataDir + u"/images"_s; }

QString ScanStore::imagePath(const QString &sha256) const
{
    const QString path = imageDir() + u'/' + sha256 + u".png"_s;
    return isImageName(sha256) && QFile::exists(path) ? path : QString();
}

void ScanStore::save(Report report, QHash<QString, QByteArray> captures, QObject *context,
                     Handler<qint64> handler)
{
    const auto prepare = [report = std::move(report), captures = std::move(captures),
                          folder = imageDir(), unusable = m_unusable]() -> Result<PreparedReport> {
        if (unusable)
            return *unusable;
        const Result<QSet<QString>> images = storeImages(folder, captures);
        if (!images)
            return images.error();
        return prepareReport(report, captures, *images);
    };
    // The asker may outlive the store.
    const QPointer<ScanStore> self(this);
    inPool(context, prepare,
           [self, handler = std::move(handler)](const Result<PreparedReport> &prepared) {
               if (!self)
                   return;
               if (!prepared)
                   return handler(prepared.error());
               const Result<qint64> id = insertReport(*self->m_database, *prepared);
               if (id)
                   Q_EMIT self->changed();
               handler(id);
           });
}

Result<QList<ReportSummary>> ScanStore::history() const
{
    if (m_unusable)
        return *m_unusable;
    return readHistory(*m_database);
}

void ScanStore::report(qint64 id, QObject *context, Handler<Report> handler)
{
    Result<StoredReport> stored
        = m_unusable ? Result<StoredReport>(*m_unusable) : readReport(*m_database, id);
    if (!stored) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), error = stored.error()] { handler(error); },
            Qt::QueuedConnection);
        return;
    }
    inPool(
        context, [row = std::move(stored).value()] { return unpackReport(row); },
        std::move(handler));
}

Result<Done> ScanStore::remove(const QList<qint64> &ids)
{
    return mark(ids, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
}

Result<Done> ScanStore::restore(const QList<qint64> &ids) { return mark(ids, {}); }

Result<Done> ScanStore::mark(const QList<qint64> &ids, const QVariant &removedAt)
{
    if (m_unusable)
        return *m_unusable;
    const Result<Done> marked = m_database->inTransaction([&]() -> Result<Done> {
        for (const qint64 id : ids) {
            const Result<QSqlQuery> done = m_database->run(
                u"UPDATE reports SET removed_at = ? WHERE id = ?"_s, {removedAt, id});
            if (!done)
                return done.error();
        }
        return Done {};
    });
    if (marked)
        Q_EMIT changed();
    return marked;
}

void ScanStore::purge()
{
    if (m_unusable)
        return;
    const Result<QSet<QString>> wanted = purgeReports(*m_database);
    if (!wanted) {
        qCWarning(logStore) << "purge failed:" << wanted.error().detail;
        return;
    }
    inPool(
        this,
        [folder = imageDir(), kept = *wanted] {
            removeImagesBut(folder, kept);
            return Done {};
        },
        [](const Done &) {});
}
