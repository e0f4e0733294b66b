// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/usageforecast.h"

#include <algorithm>

namespace {

constexpr qint64 SecondsADay = 24 * 3600;
constexpr int LeastDays = 2;
constexpr int LeastScans = 2;

struct Seen
{
    QDateTime at;
    int used = 0;
};

std::optional<Seen> beginOf(const Usage &usage, const QList<UsageSnapshot> &snapshots)
{
    if (usage.periodStart.isValid())
        return Seen {usage.periodStart, 0};
    const QDate period = usage.resetsAt.date();
    const auto first = std::find_if(snapshots.begin(), snapshots.end(), [&](const auto &snapshot) {
        return snapshot.periodEnd == period && snapshot.scans;
    });
    if (first == snapshots.end())
        return {};
    // It may have been seen at any hour of that day: the end of it makes no pace look slower.
    return Seen {first->day.addDays(1).startOfDay(Qt::UTC), *first->scans};
}

} // namespace

std::optional<UsageForecast> forecastOf(const Usage &usage, const QList<UsageSnapshot> &snapshots,
                                        const QDateTime &now)
{
    const std::optional<int> left = usage.scans.remaining();
    if (!left || *left == 0 || !usage.resetsAt.isValid() || usage.resetsAt <= now)
        return {};
    const std::optional<Seen> begin = beginOf(usage, snapshots);
    if (!begin)
        return {};
    const double days = double(begin->at.secsTo(now)) / SecondsADay;
    const int scans = *usage.scans.used - begin->used;
    if (days < LeastDays || scans < LeastScans)
        return {};
    const double daysLeft = *left * days / scans;
    const double daysToReset = double(now.secsTo(usage.resetsAt)) / SecondsADay;
    if (daysLeft >= daysToReset)
        return UsageForecast {.lasts = true, .usedUpOn = {}};
    return UsageForecast {.lasts = false,
                          .usedUpOn
                          = now.addSecs(qint64(daysLeft * SecondsADay)).toLocalTime().date()};
}
