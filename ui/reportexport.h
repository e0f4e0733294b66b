// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/report.h"

class QObject;
class ScanStore;

/// Writes a report to `path` off this thread; its suffix (html, json, csv) says as what.
void exportReport(const Report &report, const ScanStore &store, const QString &path,
                  QObject *context, const Handler<Done> &handler);

/// A name to suggest for that file: shop.example-20261012-143000.html
QString suggestedExportName(const Report &report, const QString &format);
