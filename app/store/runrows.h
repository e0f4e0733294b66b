// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/runrecord.h"

#include <QHash>
#include <QStringList>

#include <functional>

class Database;

// The runs of nat.db. Each belongs to an owner (a word, see RunOwner), who alone changes it.

/// NotFound, code RUN, from those below: it is not there any more, or has another owner now.
Result<Done> insertRun(Database &database, const RunRecord &run, const QString &owner);
Result<Done> updateRun(Database &database, const RunRecord &run, const QString &owner);
Result<Done> deleteRun(Database &database, const QString &id, const QString &owner);

/// Gives `owner` the runs whose own owner is not alive any more; those, in the order in which they
/// were ordered. One transaction: of two programs that ask, one gets a run.
Result<QList<RunRecord>> adoptRuns(Database &database, const QString &owner,
                                   const std::function<bool(const QString &)> &isAlive);

/// What is here of these scans of one server; what is not known is left out. Reports of older
/// versions of the program bear only the server's name.
Result<QHash<QString, KnownScan>> knownScans(Database &database, const QString &serverId,
                                             const QString &serverName, const QStringList &scanIds);
