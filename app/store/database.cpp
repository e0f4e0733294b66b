// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/base/log.h"
#include "app/store/schema.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SlowQuery = 10; ///< ms; longer ones do not belong on the thread of the window

Error storageError(const QSqlError &error)
{
    return {.kind = ErrorKind::Storage, .detail = error.text().left(300)};
}

} // namespace

Database::Database(const QString &path)
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_state = open(path);
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
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return storageError(database.lastError());
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s}) {
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
    return query.value(0).toInt();
}

Result<Done> Database::migrate()
{
    const QList<QStringList> &steps = schemaSteps();
    const Result<int> version = schemaVersion();
    if (!version)
        return version.error();
    if (*version > steps.size())
        return Error {.kind = ErrorKind::Storage,
                      .code = u"NEWER"_s,
                      .detail = u"schema version %1"_s.arg(*version)};
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
    for (const QVariant &value : values) {
        // A null QString is an empty text to us; only an invalid QVariant is NULL.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(emptyText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return storageError(query.lastError());
    if (clock.elapsed() > SlowQuery)
        qCInfo(logStore) << clock.elapsed() << "ms:" << sql.left(80);
    return query;
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
