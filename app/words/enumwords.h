// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <chrono>

// One word or two for each value that people see, in the language of the moment.

/// axe's scale: Critical, Serious, Moderate, Minor; for security Critical, High, Medium, Low.
QString severityWord(Severity severity, Category category = Category::Accessibility);
/// Which of the two the severities of a whole scan are counted in: security's only when it has no
/// other findings.
Category severityScale(ScanMode mode);
QString categoryWord(Category category);
QString scanModeWord(ScanMode mode);
QString scanStateWord(ScanState state);
QString pageOutcomeWord(PageOutcome outcome);
QString pageStageWord(PageStage stage);
QString ratingWord(const QString &rating); ///< good, needs-improvement, poor; else empty
QString vitalName(const QString &name); ///< "LCP" → "Largest Contentful Paint"
QString vitalMeaning(const QString &name); ///< one sentence; empty for a name we do not know
QString vitalText(const QString &name, double value); ///< "2.5 s", "203 ms", "0.08"
QString durationText(std::chrono::seconds duration); ///< "42 s", "2 min 5 s", "1 h 3 min"

/// An address or a path between direction marks, so that it reads from left to right in Arabic too.
QString isolated(const QString &address);
