// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/runowner.h"

#include <QDir>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

RunOwner::RunOwner(const QString &folder)
    : m_folder(folder), m_word(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QString RunOwner::fileOf(const QString &word) const { return m_folder + u'/' + word + u".lock"_s; }

Result<Done> RunOwner::claim()
{
    if (m_lock)
        return Done {};
    const Error failed {.kind = ErrorKind::Storage, .detail = u"runs can't be locked"_s};
    if (!QDir().mkpath(m_folder))
        return failed;
    auto lock = std::make_unique<QLockFile>(fileOf(m_word));
    lock->setStaleLockTime(0); // only a dead process lets go
    if (!lock->tryLock(0))
        return failed;
    m_lock = std::move(lock);
    return Done {};
}

bool RunOwner::isAlive(const QString &word) const
{
    // It stood in a file: nothing but a word of ours becomes the name of another.
    if (word == m_word || QUuid::fromString(word).isNull())
        return word == m_word;
    const QString file = fileOf(word);
    if (!QFile::exists(file))
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}
