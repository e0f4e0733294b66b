// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

// Captures on disk: <folder>/<sha256>.png, one file for all reports that show the same pixels.
// Free functions, safe on any thread.

/// Whether this is a sha256 as we name files: 64 lower-case hex digits, so never a path.
bool isImageName(const QString &sha256);

/// Writes what is not there whole yet, each to a temporary file that is synced and renamed, and
/// makes what is there young again, so that no other process removes it before the report is saved.
/// Pictures that are no PNG or whose hash is not their name are left out. Returns the names that
/// are on disk now.
Result<QSet<QString>> storeImages(const QString &folder, const QHash<QString, QByteArray> &images);

/// Removes pictures that are not in `wanted`, unless they are younger than ten minutes: the report
/// that names them may be about to be saved.
void removeImagesBut(const QString &folder, const QSet<QString> &wanted);
