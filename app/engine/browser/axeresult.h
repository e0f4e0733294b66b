// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"
#include "app/base/result.h"

/// What axe found on one page. url and viewport are the caller's to fill in.
struct AxeResult
{
    QList<Finding> violations;
    QList<Finding> needsReview; ///< axe "incomplete"
    PageRules rules;
    int left = 0; ///< instances over the limit, not listed
};

/// Reads what resources/page/axerun.js answers:
/// {"violations":[rule], "incomplete":[rule], "passed":[id], "left":n}, rule =
/// {"id","impact","help",
/// "description","helpUrl","tags":[s],"nodes":[{"selector","html","summary","impact",
/// "box":[x,y,w,h]|null}]}. The page could have a hand in it: anything that isn't of this shape is
/// BadReply, and texts are cut once more.
Result<AxeResult> readAxeResult(const QString &json);

/// critical, serious, moderate, minor → Critical, High, Medium, Low.
Severity severityOfImpact(QStringView impact);
