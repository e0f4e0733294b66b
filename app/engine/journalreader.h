// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/scanjournal.h"

/// The scans of engines before this one in that folder, oldest first. What is too old, too many,
/// too large or not readable is removed, and so are captures that no scan left in it names.
QList<EarlierScan> readJournals(const QString &folder);

bool isScanId(const QString &text); ///< a UUID without braces
bool isSha256(const QString &text); ///< in lower-case hex
