// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

class ScanStore;

/// Writes a report in the given formats (html, json, csv) into a folder, which is made if absent:
/// <host>-<yyyymmdd-hhmmss>.<format>. Each file is written beside its place and then renamed. The
/// absolute paths, or the first error.
Result<QStringList> writeReportFiles(const Report &report, const ScanStore &store,
                                     const QStringList &formats, const QString &folder);
