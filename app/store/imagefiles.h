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

/// Writes what is not there whole yet, each to a temporary file that is synced and renamed.
/// Pictures that are no whole PNG or whose hash is not their name are left out. Returns the names
/// that are on disk now.
Result<QSet<QString>> storeImages(const QString &folder, const QHash<QString, QByteArray> &images);
/// Quicker: writes only those of `names` whose file is gone since storeImages.
Result<Done> holdImages(const QString &folder, const QSet<QString> &names,
                        const QHash<QString, QByteArray> &images);

/// Where a picture is, or empty when it is not there or its file has lost its end.
QString wholeImage(const QString &folder, const QString &sha256);
/// The bytes of the picture at `path`; empty (and a warning) when they are not what its name says.
QByteArray readImage(const QString &path);

// No report may be saved while pictures are removed: see purgeReports.
void removeImages(const QString &folder, const QSet<QString> &names);
/// Removes pictures that are not in `wanted`, and what a killed program left half written.
void removeImagesBut(const QString &folder, const QSet<QString> &wanted);
