// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/ruleweights.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace {

// Sorted by id.
constexpr std::array<RuleWeights, 91> RuleTable {{
    {"accesskeys", 0, 7, 7},
    {"area-alt", 10, 0, 0},
    {"aria-allowed-attr", 10, 10, 10},
    {"aria-allowed-role", 0, 0, 1},
    {"aria-braille-equivalent", 7, 0, 0},
    {"aria-command-name", 7, 7, 7},
    {"aria-conditional-attr", 7, 7, 7},
    {"aria-deprecated-role", 1, 1, 1},
    {"aria-dialog-name", 0, 7, 7},
    {"aria-hidden-body", 10, 10, 10},
    {"aria-hidden-focus", 7, 7, 7},
    {"aria-input-field-name", 7, 7, 7},
    {"aria-meter-name", 7, 7, 7},
    {"aria-progressbar-name", 7, 7, 7},
    {"aria-prohibited-attr", 7, 7, 7},
    {"aria-required-attr", 10, 10, 10},
    {"aria-required-children", 10, 10, 10},
    {"aria-required-parent", 10, 10, 10},
    {"aria-roles", 10, 10, 7},
    {"aria-tab-name", 7, 0, 0},
    {"aria-text", 0, 7, 7},
    {"aria-toggle-field-name", 7, 7, 7},
    {"aria-tooltip-name", 7, 7, 7},
    {"aria-treeitem-name", 0, 7, 7},
    {"aria-valid-attr", 10, 10, 10},
    {"aria-valid-attr-value", 10, 10, 10},
    {"autocomplete-valid", 7, 1, 0},
    {"avoid-inline-spacing", 7, 0, 0},
    {"blink", 7, 0, 0},
    {"button-name", 10, 10, 10},
    {"bypass", 7, 0, 0},
    {"color-contrast", 7, 7, 7},
    {"definition-list", 7, 7, 7},
    {"dlitem", 7, 7, 7},
    {"document-title", 7, 7, 7},
    {"duplicate-id-aria", 10, 0, 0},
    {"empty-heading", 0, 0, 0},
    {"empty-table-header", 0, 0, 0},
    {"form-field-multiple-labels", 3, 0, 0},
    {"frame-focusable-content", 7, 0, 0},
    {"frame-tested", 0, 0, 0},
    {"frame-title", 7, 7, 7},
    {"frame-title-unique", 7, 0, 0},
    {"heading-order", 0, 3, 3},
    {"html-has-lang", 7, 7, 7},
    {"html-lang-valid", 7, 7, 7},
    {"html-xml-lang-mismatch", 3, 3, 3},
    {"image-alt", 10, 10, 10},
    {"image-redundant-alt", 0, 0, 1},
    {"input-button-name", 10, 10, 10},
    {"input-image-alt", 10, 10, 10},
    {"label", 10, 10, 7},
    {"label-content-name-mismatch", 7, 0, 0},
    {"label-title-only", 0, 0, 0},
    {"landmark-banner-is-top-level", 0, 0, 0},
    {"landmark-contentinfo-is-top-level", 0, 0, 0},
    {"landmark-main-is-top-level", 0, 0, 0},
    {"landmark-no-duplicate-banner", 0, 0, 0},
    {"landmark-no-duplicate-contentinfo", 0, 0, 0},
    {"landmark-no-duplicate-main", 0, 0, 0},
    {"landmark-one-main", 0, 3, 0},
    {"landmark-unique", 0, 0, 0},
    {"link-in-text-block", 7, 7, 7},
    {"link-name", 7, 7, 7},
    {"list", 7, 7, 7},
    {"listitem", 7, 7, 7},
    {"marquee", 7, 0, 0},
    {"meta-refresh", 10, 10, 10},
    {"meta-viewport", 3, 10, 10},
    {"meta-viewport-large", 0, 0, 0},
    {"nested-interactive", 7, 0, 0},
    {"no-autoplay-audio", 3, 0, 0},
    {"object-alt", 7, 7, 7},
    {"page-has-heading-one", 0, 0, 0},
    {"presentation-role-conflict", 0, 1, 0},
    {"region", 0, 0, 0},
    {"role-img-alt", 7, 0, 0},
    {"scope-attr-valid", 0, 0, 0},
    {"scrollable-region-focusable", 7, 0, 0},
    {"select-name", 10, 10, 7},
    {"server-side-image-map", 1, 0, 0},
    {"skip-link", 0, 3, 3},
    {"summary-name", 7, 0, 0},
    {"svg-img-alt", 7, 1, 0},
    {"tabindex", 0, 7, 7},
    {"table-duplicate-name", 0, 0, 1},
    {"target-size", 7, 7, 7},
    {"td-headers-attr", 7, 7, 7},
    {"th-has-data-cells", 7, 0, 0},
    {"valid-lang", 7, 7, 7},
    {"video-caption", 10, 0, 0},
}};

QLatin1StringView idOf(const RuleWeights &rule)
{
    return {rule.id.data(), qsizetype(rule.id.size())};
}

} // namespace

const RuleWeights *ruleWeights(QStringView rule)
{
    const auto *found = std::lower_bound(
        RuleTable.begin(), RuleTable.end(), rule,
        [](const RuleWeights &known, QStringView wanted) { return idOf(known) < wanted; });
    return found != RuleTable.end() && idOf(*found) == rule ? found : nullptr;
}

std::span<const RuleWeights> allRuleWeights() { return RuleTable; }
