// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/store/usagerows.h"

// Usage over time for servers that keep none, from what they had counted when they were asked.
// Pure: oldest first in, oldest first out.

/// What was used on the days of the period of the newest snapshot. A day stands for everything
/// since the snapshot before it; the first day of a period that was seen has nothing to compare
/// with, unless the period before it was seen too.
QList<Usage::Day> daysFrom(const QList<UsageSnapshot> &snapshots);

/// The highest count of each period that was seen, under the month in which it began: one that
/// ends on 1 December is November. Snapshots whose period is not known count for their own month.
QList<UsageMonth> monthsFrom(const QList<UsageSnapshot> &snapshots);
