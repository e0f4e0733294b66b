// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/base/log.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SlowQuery = 100; ///< ms; worth a line in the log

/// The schema version as it stands in the file, read without SQLite: that would leave a log beside
/// a database that is not ours to touch. 0 when there is none.
int versionInFile(const QString &path)
{
    constexpr qsizetype VersionAt = 60; // sqlite.org/fileformat2.html, section 1.3
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(VersionAt + 4);
    if (head.size() < VersionAt + 4 || !head.startsWith("SQLite format 3"))
        return 0;
    return qFromBigEndian<qint32>(head.constData() + VersionAt);
}

Error newerError(int version)
{
    return {.kind = ErrorKind::Storage,
            .code = u"NEWER"_s,
            .detail = u"schema version %1"_s.arg(version)};
}

/// A null QString is an empty text to us; only an invalid QVariant is NULL.
QVariant bindable(const QVariant &value)
{
    const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return emptyText ? QVariant(u""_s) : value;
}

Error storageError(const QSqlError &error)
{
    // The low byte is SQLite's primary code; the rest only refines it.
    constexpr int Corrupt = 11;
    constexpr int NotADatabase = 26;
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    const bool damaged = primary == Corrupt || primary == NotADatabase;
    return {.kind = ErrorKind::Storage,
            .code = damaged ? u"DAMAGED"_s : QString(),
            .detail = error.text().left(300)};
}

} // namespace

Database::Database(const QString &path)
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const int inFile = versionInFile(path);
    m_state = inFile > schemaSteps().size() ? Result<Done>(newerError(inFile)) : open(path);
    // Asked again before the pragmas, which write: the version may stand in the log alone.
    const Result<int> version = m_state ? schemaVersion() : Result<int>(m_state.error());
    m_state = version ? configure(*version == 0) : Result<Done>(version.error());
    if (m_state)
        m_state = migrate();
    if (!m_state)
        qCWarning(logStore) << "database can't be used:" << m_state.error().detail;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> Database::open(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
    if (!database.open())
        return storageError(database.lastError());
    return Done {};
}

Result<Done> Database::configure(bool isNew)
{
    QStringList pragmas {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                         u"PRAGMA foreign_keys = ON"_s,
                         u"PRAGMA secure_delete = ON"_s}; // what was deleted is zeros
    if (isNew) // only has an effect before there is a table, and always writes
        pragmas.prepend(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<QSqlQuery> done = run(pragma); !done)
            return done.error();
    }
    return Done {};
}

Result<int> Database::schemaVersion()
{
    Result<QSqlQuery> answer = run(u"PRAGMA user_version"_s);
    if (!answer)
        return answer.error();
    QSqlQuery query = std::move(answer).value();
    query.next();
    const int version = query.value(0).toInt();
    if (version > schemaSteps().size())
        return newerError(version);
    return version;
}

Result<Done> Database::migrate()
{
    const QList<QStringList> &steps = schemaSteps();
    const Result<int> version = schemaVersion();
    if (!version)
        return version.error();
    if (*version == steps.size())
        return Done {};
    return inTransaction([this, &steps]() -> Result<Done> {
        // Asked again: another process may have been faster.
        const Result<int> from = schemaVersion();
        if (!from)
            return from.error();
        QStringList statements;
        for (const QStringList &step : steps.mid(*from))
            statements += step;
        statements.append(u"PRAGMA user_version = %1"_s.arg(steps.size()));
        for (const QString &statement : std::as_const(statements)) {
            if (const Result<QSqlQuery> done = run(statement); !done)
                return done.error();
        }
        return Done {};
    });
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QElapsedTimer clock;
    clock.start();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return storageError(query.lastError());
    if (clock.elapsed() > SlowQuery)
        qCInfo(logStore) << clock.elapsed() << "ms:" << sql.left(80);
    return query;
}

Result<Done> Database::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return storageError(query.lastError());
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), bindable(row.at(i)));
        if (!query.exec())
            return storageError(query.lastError());
    }
    return Done {};
}

Result<Done> Database::runToEnd(const QString &sql)
{
    Result<QSqlQuery> begun = run(sql);
    if (!begun)
        return begun.error();
    QSqlQuery query = std::move(begun).value();
    while (query.next()) { }
    return Done {};
}

bool Database::isSound()
{
    Result<QSqlQuery> answer = run(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return false;
    QSqlQuery query = std::move(answer).value();
    return query.next() && query.value(0).toString() == "ok"_L1;
}

Result<QString> Database::setAside(const QString &path)
{
    const QString aside = path + u".damaged-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    // The log goes along: without it the pages it holds would be lost to a rescue.
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(path + part);
        if (file.exists() && !file.rename(aside + part))
            return Error {.kind = ErrorKind::Storage, .detail = file.errorString().left(300)};
    }
    return aside;
}

Result<Done> Database::inTransaction(const std::function<Result<Done>()> &work)
{
    if (const Result<QSqlQuery> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    Result<Done> outcome = work();
    if (outcome) {
        const Result<QSqlQuery> committed = run(u"COMMIT"_s);
        if (committed)
            return outcome;
        outcome = committed.error();
    }
    if (const Result<QSqlQuery> undone = run(u"ROLLBACK"_s); !undone)
        qCWarning(logStore) << "roll back failed:" << undone.error().detail;
    return outcome;
}
