// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

#include <functional>

// One writer per format, used by the window, the command line and the engine. They are pure: the
// same values give the same bytes. The JSON form of a report is toReportFile() of app/store.

/// What a report says about itself beside its results.
struct ExportHead
{
    QUrl target;
    QString server; ///< its name
    QDateTime startedAt;
    QDateTime finishedAt;
};

/// sha256 → PNG; empty when there is none. Asked from the thread that exports.
using PictureSource = std::function<QByteArray(const QString &sha256)>;

/// One file that works offline: counts, scores, every rule with its places and cuttings of the
/// pictures, every page with its vitals. Light and dark by the reader's system, fit for print,
/// itself free of axe violations. What comes from pages is shown as text only. A rule shows at most
/// 200 places; the CSV has all.
QByteArray exportHtml(const ExportHead &head, const Results &results,
                      const PictureSource &pictures);

/// RFC 4180, UTF-8, CRLF, one row per place, no byte order mark. Columns (stable, not translated):
/// category,severity,state,rule,title,page,viewport,selector,html,failure_summary,help_url,tags,
/// fingerprint; state is violation or needs_review. A field that a spreadsheet would take for a
/// formula begins with an apostrophe.
QByteArray exportCsv(const Results &results);

/// Writes beside `path` and renames: there is never half a file of that name. The folder is made
/// if absent. Storage on failure.
Result<Done> writeExport(const QString &path, const QByteArray &content);

/// shop.example-20261012-143000.html, without characters that a file system minds.
QString exportFileName(const ExportHead &head, const QString &suffix);
