// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scans.h"

#include <QSet>

/// A start whose answer was lost: which scan of the server's list it led to, if to any.
struct LostStart
{
    QUrl target;
    ScanMode mode = ScanMode::Functional;
    QDateTime sentAt; ///< by the clock here
};

struct LostVerdict
{
    enum class Kind {
        Found, ///< it is `scanId`
        Absent, ///< no scan of the list can be it: the start did not arrive
        CannotTell, ///< several could be it, or the list does not say enough
    };
    Kind kind = Kind::CannotTell;
    QString scanId = {};
};

/// Looks through rows that reach back as far as needed(). `known` are those that belong to other
/// runs and reports. Rows are compared by their target, where the server lists it, and by the time:
/// within minutes of the start it is the one; at a distance that clocks which are set wrong might
/// explain, nobody can tell.
LostVerdict findLost(const QList<ListedScan> &rows, const QSet<QString> &known,
                     const LostStart &start, const QDateTime &now);

/// Those that could be it by all but being known: worth asking the store about.
QStringList lostCandidates(const QList<ListedScan> &rows, const LostStart &start);

/// Whether rows older than these could matter as well. The list is the newest first.
bool needsOlderRows(const QList<ListedScan> &rows, const LostStart &start);
