// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/findingindex.h"

/// The cards at the top: scores as gauges, problems by severity, pages. A part that was not
/// measured has no card.
QString summaryHtml(const Results &results, const FindingIndex &findings);

/// The rules whose repair helps most, as a list that leads to their details; empty without any.
QString fixFirstHtml(const FindingIndex &findings);
