// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/browser/visit.h"

/// What one visit adds to the results of its scan, as a results document of its own: one task, its
/// findings with fingerprints, its metrics, its rules, its capture. `sha256` is empty when there is
/// no picture.
Results resultsOf(const VisitRequest &request, const VisitEvidence &evidence,
                  const QString &sha256);

/// Adds the parts of one page to the whole, and counts it.
void addPage(Results &whole, const Results &page);

/// Adds a finding for each page that is itself at fault.
void addPageFindings(Results &whole);

/// Fills the scores of the whole; they are no sums, so this comes after the last page.
void addScores(Results &whole);
