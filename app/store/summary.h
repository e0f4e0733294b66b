// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

/// All findings of a report: accessibility violations, needs-review, security.
QList<Finding> findingsOf(const Results &results);

/// Counts pages and findings and computes the scores; leaves the comparison and the ids alone.
void fillSummary(ReportSummary &summary, const Results &results);
