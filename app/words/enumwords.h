// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

// One word or two for each value that people see, in the language of the moment.

QString severityWord(Severity severity); ///< axe's scale: Critical, Serious, Moderate, Minor
QString categoryWord(Category category);
QString scanModeWord(ScanMode mode);
QString scanStateWord(ScanState state);
QString pageOutcomeWord(PageOutcome outcome);
QString pageStageWord(PageStage stage);
QString ratingWord(const QString &rating); ///< good, needs-improvement, poor; else empty
QString vitalName(const QString &name); ///< "LCP" → "Largest Contentful Paint"
QString vitalText(const QString &name, double value); ///< "2.5 s", "203 ms", "0.08"

/// An address or a path between direction marks, so that it reads from left to right in Arabic too.
QString isolated(const QString &address);
