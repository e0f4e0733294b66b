// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmlpictures.h"
#include "app/triage/findingindex.h"

/// The problems, or what needs review, as one <details> per rule, worst first. `open` of them are
/// unfolded.
QString findingsHtml(const FindingIndex &findings, bool needsReview, HtmlPictures &pictures,
                     int open);

/// The id inside the details of a rule that has problems: going there unfolds them.
QString ruleAnchor(const FindingIndex &findings, Category category, const QString &ruleId);
