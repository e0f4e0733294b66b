// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/lostscan.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 NearSeconds = 120; ///< clocks that are set right differ by less
constexpr qint64 FarSeconds = 14 * 3600; ///< a wrong clock, or a local time told as UTC

/// As servers may write an address that they were given.
QString comparable(const QUrl &url)
{
    const QUrl plain
        = url.adjusted(QUrl::NormalizePathSegments | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString path = plain.path().isEmpty() ? u"/"_s : plain.path();
    const QString end = path.endsWith(u'/') ? path : path + u'/';
    return plain.host() + u':' + QString::number(plain.port()) + end + plain.query();
}

enum class Likeness { None, Similar, Same };

/// A server may shorten what it lists: another page of the host is doubtful, another host is not.
Likeness likeness(const ListedScan &row, const LostStart &start)
{
    const bool isOld = row.createdAt.isValid() && start.sentAt.secsTo(row.createdAt) < -FarSeconds;
    if (isOld || (row.isSecurity && start.mode == ScanMode::Functional))
        return Likeness::None;
    const QUrl target(row.target, QUrl::StrictMode);
    if (!target.isValid() || target.host().isEmpty()) // it lists none
        return Likeness::Same;
    if (target.host() != start.target.host())
        return Likeness::None;
    return comparable(target) == comparable(start.target) ? Likeness::Same : Likeness::Similar;
}

} // namespace

QStringList lostCandidates(const QList<ListedScan> &rows, const LostStart &start)
{
    QStringList candidates;
    for (const ListedScan &row : rows) {
        if (likeness(row, start) != Likeness::None)
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
    bool isDoubtful = false;
    for (const ListedScan &row : rows) {
        const Likeness like = likeness(row, start);
        if (like == Likeness::None || known.contains(row.scanId))
            continue;
        const bool isNear = row.createdAt.isValid()
            && start.sentAt.secsTo(row.createdAt) >= -NearSeconds
            && now.secsTo(row.createdAt) <= NearSeconds;
        if (isNear && like == Likeness::Same)
            near.append(row.scanId);
        else
            isDoubtful = true;
    }
    if (near.size() == 1)
        return {.kind = LostVerdict::Kind::Found, .scanId = near.constFirst()};
    if (near.isEmpty() && !isDoubtful)
        return {.kind = LostVerdict::Kind::Absent};
    return {.kind = LostVerdict::Kind::CannotTell};
}
