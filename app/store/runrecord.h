// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <optional>

/// How far a scan at a server has come, seen from this computer.
enum class RunStage {
    Queued, ///< not sent: waits here until the server has a place for it
    Held, ///< not sent: waits for a person, see `reason`
    Starting, ///< its start is being sent, or was when the program ended
    Uncertain, ///< its start was sent, and nobody can tell what became of it
    Watched, ///< runs there
    Unwatched, ///< may run there; nobody asks about it, see `reason`
};

/// One scan at a server that was ordered and has no report yet, as it is written down so that no
/// end of the program loses it. Times are UTC.
struct RunRecord
{
    QString id; ///< ours, a uuid
    QString serverId; ///< of the list of servers, or the address of one that is not in it
    QString serverName;
    QUrl serverAddress; ///< base, as it was when the scan was ordered
    QString scanId; ///< the server's; empty until it has told
    RunStage stage = RunStage::Starting;
    ScanRequest request; ///< without credentials and without the content of a description
    bool isWhole = true; ///< nothing was left out: it can be sent again as it is kept
    QDateTime orderedAt;
    QDateTime sentAt = {}; ///< the start, the last time; invalid before
    QDateTime dueAt = {}; ///< Queued: not to be sent before; invalid: at once
    std::optional<Error> reason = {}; ///< why it does not go on
};

/// What this computer has of a scan that a server lists.
struct KnownScan
{
    qint64 reportId = 0; ///< 0: none that is kept
    bool isWatched = false; ///< it is among the runs, of whichever program
};
