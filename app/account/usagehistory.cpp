// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/usagehistory.h"

#include <algorithm>

namespace {

/// A server may take a scan back; nobody has used less than nothing because of that.
std::optional<int> usedSince(std::optional<int> before, std::optional<int> now)
{
    if (!before || !now)
        return {};
    return std::max(0, *now - *before);
}

QDate monthOf(const UsageSnapshot &snapshot)
{
    const QDate day
        = snapshot.periodEnd.isValid() ? snapshot.periodEnd.addMonths(-1) : snapshot.day;
    return {day.year(), day.month(), 1};
}

std::optional<int> larger(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

} // namespace

QList<Usage::Day> daysFrom(const QList<UsageSnapshot> &snapshots)
{
    QList<Usage::Day> days;
    if (snapshots.isEmpty())
        return days;
    const QDate period = snapshots.last().periodEnd;
    for (qsizetype i = 1; i < snapshots.size(); ++i) {
        const UsageSnapshot &before = snapshots[i - 1];
        const UsageSnapshot &now = snapshots[i];
        if (now.periodEnd != period)
            continue;
        const bool isFirst = before.periodEnd != period;
        days.append({now.day, usedSince(isFirst ? 0 : before.scans, now.scans),
                     usedSince(isFirst ? 0 : before.securityScans, now.securityScans)});
    }
    return days;
}

QList<UsageMonth> monthsFrom(const QList<UsageSnapshot> &snapshots)
{
    QList<UsageMonth> months;
    for (const UsageSnapshot &snapshot : snapshots) {
        const QDate month = monthOf(snapshot);
        if (months.isEmpty() || months.last().month != month)
            months.append({.month = month, .scans = {}, .securityScans = {}});
        UsageMonth &last = months.last();
        last.scans = larger(last.scans, snapshot.scans);
        last.securityScans = larger(last.securityScans, snapshot.securityScans);
    }
    return months;
}
