// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

// Accessibility scores from the rules that ran on each page (scoring.md 5.5). A rule is
// all-or-nothing: one bad element fails it. Pages (address × viewport) are scored one by one and
// never pooled. All scores are 0–100.

/// What two numbers say when some answers are open: all of them failed, or all passed.
struct ScoreInterval
{
    double low = 0;
    double high = 0;
};

/// The score of one page among others.
struct PageScore
{
    QString url;
    QString viewport;
    double score = 0;
};

/// Which release's weights; see ruleweights.h. 13.4 is what we show, 12.8 is for comparisons with
/// that release.
enum class LighthouseRelease { V12_8, V13_4 };

/// The tables behind the scores, to be shown beside them: "Lighthouse 13.4, axe-core 4.14".
QString scoreTableVersion();

/// Lighthouse's score of one page, rounded to a whole number as there: over its scored rules, those
/// that need review count as passed. Nothing when none of them ran.
std::optional<double> lighthouseScore(const PageRules &rules,
                                      LighthouseRelease release = LighthouseRelease::V13_4);

/// Compliance of one page over every WCAG A and AA rule that ran, weights 10/7/3/1 by the rule's
/// impact in axe-core. Rules it does not know are left out. Nothing when none ran.
std::optional<ScoreInterval> compliance(const PageRules &rules);

std::optional<double> meanLighthouseScore(const QList<PageRules> &pages);
std::optional<ScoreInterval> meanCompliance(const QList<PageRules> &pages);

/// The first of those with the lowest Lighthouse score.
std::optional<PageScore> worstLighthousePage(const QList<PageRules> &pages);
