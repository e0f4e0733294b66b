// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QDateTime>
#include <QHash>

/// What History and Trend show of a report, without opening it.
struct ReportSummary
{
    qint64 id = 0; ///< row in nat.db; 0 = not saved
    QString scanId; ///< at its server
    QString serverId = {}; ///< of a Server; empty in reports of older versions and in files
    QString serverName;
    QUrl target;
    ScanMode mode = ScanMode::Functional;
    ScanState state = ScanState::Completed;
    QDateTime startedAt;
    QDateTime finishedAt;
    /// Pages, or tests of an API, that could be judged, and that could not: a test that failed was
    /// tested, one without an answer was not.
    int pagesTested = 0;
    int pagesFailed = 0;
    /// False: the server told of no checks that can find problems, so having none says nothing.
    bool looksForFindings = true;
    QHash<Severity, int> violations; ///< instances, without needs-review
    int needsReview = 0;
    // Scores 0–100, absent when they could not be computed (app/score).
    std::optional<double> accessibilityScore; ///< Lighthouse-compatible, mean over pages
    std::optional<double> complianceLow; ///< needs-review counted as failed
    std::optional<double> complianceHigh; ///< needs-review counted as passed
    std::optional<double> labScore; ///< four metrics, mean over pages
    int newFindings = 0; ///< fingerprints absent in the previous report of the target
    int fixedFindings = 0; ///< fingerprints only in the previous one
    bool hasPrevious = false; ///< whether there was one to compare with
    qint64 bytes = 0; ///< on disk, pictures counted once
};

/// A saved, self-contained snapshot of a scan.
struct Report
{
    ReportSummary summary;
    Results results;
    ScanRequest request;
};
