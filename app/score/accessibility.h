// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

// Accessibility scores from the rules that ran on each page (scoring.md 5.5). A rule is
// all-or-nothing: one bad element fails it. Pages are scored one by one and never pooled.

/// What two numbers say when some answers are open: all of them failed, or all passed.
struct ScoreInterval
{
    double low = 0; ///< 0–100
    double high = 0;
};

/// Lighthouse's score of one page, 0–100: its 53 scored rules and weights (12.8.2); rules that need
/// review count as passed there. Nothing when none of them ran.
std::optional<double> lighthouseScore(const PageRules &rules);

/// Compliance of one page over every rule that ran and is not a best practice, weights 10/7/3/1 by
/// the rule's impact in axe-core 4.14. Nothing when none ran.
std::optional<ScoreInterval> compliance(const PageRules &rules);

std::optional<double> meanLighthouseScore(const QList<PageRules> &pages);
std::optional<ScoreInterval> meanCompliance(const QList<PageRules> &pages);
