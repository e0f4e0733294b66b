// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"
#include "app/store/usagerows.h"

/// How long a quota lasts if scans go on as they did.
struct UsageForecast
{
    bool lasts = false; ///< until the counts begin anew
    QDate usedUpOn; ///< local; when it does not last
};

/// From what was used since the period began, or since it was first seen here; nothing when that
/// is less than two days or two scans ago, when there is no limit or nothing left, or when the
/// server does not tell when the counts begin anew. `snapshots` oldest first.
std::optional<UsageForecast> forecastOf(const Usage &usage, const QList<UsageSnapshot> &snapshots,
                                        const QDateTime &now);
