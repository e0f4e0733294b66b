// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// Who looks after a run: one program, known by a word, for as long as it lives. The word is the
/// name of a lock file, which the system lets go of when the program ends, however it ends.
class RunOwner
{
public:
    explicit RunOwner(const QString &folder); ///< of the lock files of all programs

    /// Begins to hold the lock, unless it is held already.
    Result<Done> claim();
    const QString &word() const { return m_word; }
    /// Whether another program of this word still runs; in doubt it does.
    bool isAlive(const QString &word) const;

private:
    QString fileOf(const QString &word) const;

    QString m_folder;
    QString m_word;
    std::unique_ptr<QLockFile> m_lock; ///< held when there is one
};
