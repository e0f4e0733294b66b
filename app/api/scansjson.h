// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/scanapi.h"

// Readers of what scans.h holds, for both dialects, and the query of a list.

QByteArray listPath(const QByteArray &path, const ListPage &page); ///< with ?page=&per_page=

/// An array of rows, or an object that holds it as `scans` or `items`. A row without an id is
/// noted and left out.
Result<ScanList> readScanList(const QByteArray &json, int perPage);

Result<RootCauses> readRootCauses(const QByteArray &json);
Result<Badge> readBadge(const QByteArray &json);
Result<QList<Badge>> readBadges(const QByteArray &json);

/// The same of an object that was kept.
RootCauses rootCausesFrom(const QJsonObject &object);
Badge badgeFrom(const QJsonObject &object);
