// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/findingindex.h"

/// One line of "Fix first": a rule, and the part of the site it mostly comes from.
struct FixFirst
{
    Category category = Category::Accessibility;
    QString ruleId;
    QString title;
    Severity severity = Severity::Unknown;
    int pages = 0; ///< pages it occurs on
    int places = 0;
    /// The selector of the element that repeats from page to page (a header, a footer): repairing
    /// it once repairs `componentPages`. Empty unless it reaches three pages and half the places.
    QString component;
    int componentPages = 0;
    double weight = 0; ///< what the list is ordered by
};

/// The rules whose repair helps most, best first. Weight = severity (10, 7, 3, 1 as in the scores)
/// × pages reached × (1 + log2 places): the logarithm, so that one table with a thousand minor
/// faults does not come before a form that nobody can use. Needs-review is left out.
QList<FixFirst> fixFirst(const FindingIndex &findings, int atMost);

/// How many pages were looked at, each counted once whatever its viewports: what `pages` is a part
/// of. Error pages are among them, though they do not count as tested.
int pagesLookedAt(const QList<Task> &tasks);
