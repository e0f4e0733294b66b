// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/lostscan.h"

namespace {

constexpr qint64 NearSeconds = 120; ///< clocks that are set right differ by less
constexpr qint64 FarSeconds = 14 * 3600; ///< a wrong clock, or a local time told as UTC

QUrl comparable(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments
                        | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

bool canBe(const ListedScan &row, const LostStart &start)
{
    if (row.isSecurity && start.mode == ScanMode::Functional)
        return false;
    const QUrl target(row.target, QUrl::StrictMode);
    const bool otherTarget = target.isValid() && !target.host().isEmpty()
        && comparable(target) != comparable(start.target);
    if (otherTarget)
        return false;
    return !row.createdAt.isValid() || start.sentAt.secsTo(row.createdAt) >= -FarSeconds;
}

} // namespace

QStringList lostCandidates(const QList<ListedScan> &rows, const LostStart &start)
{
    QStringList candidates;
    for (const ListedScan &row : rows) {
        if (canBe(row, start))
            candidates.append(row.scanId);
    }
    return candidates;
}

bool needsOlderRows(const QList<ListedScan> &rows, const LostStart &start)
{
    return rows.isEmpty() || !rows.constLast().createdAt.isValid()
        || start.sentAt.secsTo(rows.constLast().createdAt) >= -FarSeconds;
}

LostVerdict findLost(const QList<ListedScan> &rows, const QSet<QString> &known,
                     const LostStart &start, const QDateTime &now)
{
    QStringList near;
    bool isFar = false;
    for (const ListedScan &row : rows) {
        if (!canBe(row, start) || known.contains(row.scanId))
            continue;
        const bool isNear = row.createdAt.isValid()
            && start.sentAt.secsTo(row.createdAt) >= -NearSeconds
            && now.secsTo(row.createdAt) <= NearSeconds;
        if (isNear)
            near.append(row.scanId);
        else
            isFar = true;
    }
    if (near.size() == 1)
        return {.kind = LostVerdict::Kind::Found, .scanId = near.constFirst()};
    if (near.isEmpty() && !isFar)
        return {.kind = LostVerdict::Kind::Absent};
    return {.kind = LostVerdict::Kind::CannotTell};
}
