// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>
#include <string_view>

/// What a rule weighs in the accessibility scores. Facts, taken by a script from
/// - axe-core 4.14.1: every rule that is neither deprecated, experimental nor AAA (91 of 105), with
///   the impact and the tags of its definition (`axe._audit.rules[].impact`, `.tags`; what
///   `axe.getRules()` tells has no impact),
/// - Lighthouse's core/config/default-config.js; audits that declare themselves INFORMATIVE weigh
/// 0:
///   13.4.1 scores 53 rules with 379 in all, 12.8.2 scores 52 with 367.
struct RuleWeights
{
    std::string_view id;
    int compliance; ///< 10, 7, 3, 1 by impact for WCAG A and AA rules; 0 for best practices
    int lighthouse13;
    int lighthouse12;
};

/// Null for a rule that is not of axe-core 4.14's default set.
const RuleWeights *ruleWeights(QStringView rule);

std::span<const RuleWeights> allRuleWeights();
