// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

// The words of the wire for the enums of types.h. Unknown words are read as the comment says.

QString wireName(ScanMode mode);
QString wireName(ScanState state);
QString wireName(PageOutcome outcome);
QString wireName(PageStage stage);
QString wireName(Category category);
QString severityName(Severity severity); ///< critical, high, medium, low, info
QString impactName(Severity severity); ///< critical, serious, moderate, minor

std::optional<ScanMode> scanModeFrom(const QString &word);
ScanState scanStateFrom(const QString &word); ///< unknown: Running
PageOutcome pageOutcomeFrom(const QString &word); ///< unknown: Ok
PageStage pageStageFrom(const QString &word); ///< unknown: Done
Category categoryFrom(const QString &word); ///< unknown: Security
Severity severityFrom(const QString &word); ///< impact and severity words alike
