// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/store/report.h"

/// How a scan went, in one word: completed, partial (some pages could not be tested), failed,
/// cancelled, or useless (not one page could be tested).
QString scanStatusWord(const ReportSummary &summary);

/// Why a scan that came to its end told nothing, in a sentence: not one page could be tested, and
/// this is what happened to the first. Empty when at least one could.
QString whyUseless(const Report &report);

/// What `scan --json` prints. A member that is absent was not measured:
/// {"scan_id":s,"server":s,"target":s,"mode":s,"status":s,"pages":{"tested":n,"failed":n},
///  "counts":{"severity":{"critical":n,"high":n,"medium":n,"low":n,"info":n},
///            "state":{"open":n,"new":n,"fixed":n,"needs_review":n}},
///  "scores":{"performance":x|null,"accessibility":x|null,"compliance":[lo,hi]|null},
///  "new":n,"fixed":n,"reports":[path],"elapsed_seconds":x}
/// `new` and `fixed` compare with the last report of the target and are absent without one.
/// A useless run also has the member of errorJson(), of kind nothing_tested.
QJsonObject scanJson(const Report &report, const QStringList &reportFiles);

/// One row of `history --json`: `report` is the number that export takes, and the members above
/// without `reports`.
QJsonObject historyJson(const ReportSummary &summary);

/// {"error":{"kind":s,"message":s}}: what --json prints when nothing could be tested.
QJsonObject errorJson(ErrorKind kind, const QString &message);

QString modeWord(ScanMode mode); ///< functional, security, full
