// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

/// Which findings of a report are asked for. The default asks for every problem; what needs a
/// person's decision is kept apart, since it never counts as a problem.
struct FindingFilter
{
    QString text = {}; ///< words that all must occur, in any case, in the rule or at the place
    QList<Severity> severities = {}; ///< empty = all
    std::optional<Category> category = {};
    bool needsReview = false;
    QString page = {}; ///< exactly this address; empty = all
    QString rule = {}; ///< exactly this rule id; empty = all

    /// Whether anything is hidden beyond the choice between problems and needs-review.
    bool narrows() const
    {
        return !text.trimmed().isEmpty() || !severities.isEmpty() || category || !page.isEmpty()
            || !rule.isEmpty();
    }
    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};
