// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/accessibility.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct RuleFacts
{
    std::string_view id;
    int compliance; ///< weight by axe's impact for WCAG A and AA rules; 0 for best practices
    int lighthouse; ///< weight in Lighthouse 12.8.2; 0 where it does not score the rule
};

// The rules of axe-core 4.14.1 that run by default, with the impact their definitions carry, and
// the weights of Lighthouse's default configuration without its five informative audits. Sorted.
constexpr std::array<RuleFacts, 91> RuleTable {{
    {"accesskeys", 0, 7},
    {"area-alt", 10, 0},
    {"aria-allowed-attr", 10, 10},
    {"aria-allowed-role", 0, 0},
    {"aria-braille-equivalent", 7, 0},
    {"aria-command-name", 7, 7},
    {"aria-conditional-attr", 7, 7},
    {"aria-deprecated-role", 1, 1},
    {"aria-dialog-name", 0, 7},
    {"aria-hidden-body", 10, 10},
    {"aria-hidden-focus", 7, 7},
    {"aria-input-field-name", 7, 7},
    {"aria-meter-name", 7, 7},
    {"aria-progressbar-name", 7, 7},
    {"aria-prohibited-attr", 7, 7},
    {"aria-required-attr", 10, 10},
    {"aria-required-children", 10, 10},
    {"aria-required-parent", 10, 10},
    {"aria-roles", 10, 10},
    {"aria-tab-name", 7, 0},
    {"aria-text", 0, 7},
    {"aria-toggle-field-name", 7, 7},
    {"aria-tooltip-name", 7, 7},
    {"aria-treeitem-name", 0, 7},
    {"aria-valid-attr", 10, 10},
    {"aria-valid-attr-value", 10, 10},
    {"autocomplete-valid", 7, 1},
    {"avoid-inline-spacing", 7, 0},
    {"blink", 7, 0},
    {"button-name", 10, 10},
    {"bypass", 7, 0},
    {"color-contrast", 7, 7},
    {"definition-list", 7, 7},
    {"dlitem", 7, 7},
    {"document-title", 7, 7},
    {"duplicate-id-aria", 10, 0},
    {"empty-heading", 0, 0},
    {"empty-table-header", 0, 0},
    {"form-field-multiple-labels", 3, 0},
    {"frame-focusable-content", 7, 0},
    {"frame-tested", 0, 0},
    {"frame-title", 7, 7},
    {"frame-title-unique", 7, 0},
    {"heading-order", 0, 3},
    {"html-has-lang", 7, 7},
    {"html-lang-valid", 7, 7},
    {"html-xml-lang-mismatch", 3, 3},
    {"image-alt", 10, 10},
    {"image-redundant-alt", 0, 0},
    {"input-button-name", 10, 10},
    {"input-image-alt", 10, 10},
    {"label", 10, 10},
    {"label-content-name-mismatch", 7, 0},
    {"label-title-only", 0, 0},
    {"landmark-banner-is-top-level", 0, 0},
    {"landmark-contentinfo-is-top-level", 0, 0},
    {"landmark-main-is-top-level", 0, 0},
    {"landmark-no-duplicate-banner", 0, 0},
    {"landmark-no-duplicate-contentinfo", 0, 0},
    {"landmark-no-duplicate-main", 0, 0},
    {"landmark-one-main", 0, 3},
    {"landmark-unique", 0, 0},
    {"link-in-text-block", 7, 7},
    {"link-name", 7, 7},
    {"list", 7, 7},
    {"listitem", 7, 7},
    {"marquee", 7, 0},
    {"meta-refresh", 10, 10},
    {"meta-viewport", 3, 10},
    {"meta-viewport-large", 0, 0},
    {"nested-interactive", 7, 0},
    {"no-autoplay-audio", 3, 0},
    {"object-alt", 7, 7},
    {"page-has-heading-one", 0, 0},
    {"presentation-role-conflict", 0, 1},
    {"region", 0, 0},
    {"role-img-alt", 7, 0},
    {"scope-attr-valid", 0, 0},
    {"scrollable-region-focusable", 7, 0},
    {"select-name", 10, 10},
    {"server-side-image-map", 1, 0},
    {"skip-link", 0, 3},
    {"summary-name", 7, 0},
    {"svg-img-alt", 7, 1},
    {"tabindex", 0, 7},
    {"table-duplicate-name", 0, 0},
    {"target-size", 7, 7},
    {"td-headers-attr", 7, 7},
    {"th-has-data-cells", 7, 0},
    {"valid-lang", 7, 7},
    {"video-caption", 10, 0},
}};

const RuleFacts *factsOf(const QString &rule)
{
    const QByteArray id = rule.toLatin1();
    const std::string_view wanted(id.constData(), static_cast<std::size_t>(id.size()));
    const auto *found = std::lower_bound(
        RuleTable.begin(), RuleTable.end(), wanted,
        [](const RuleFacts &facts, std::string_view name) { return facts.id < name; });
    return found != RuleTable.end() && found->id == wanted ? found : nullptr;
}

/// Sum of the weights of these rules; rules that a list above already decided are left out.
double weightOf(const QStringList &rules, int RuleFacts::*weight, const QStringList &decided = {})
{
    double sum = 0;
    for (const QString &rule : rules) {
        const RuleFacts *facts = factsOf(rule);
        if (facts && !decided.contains(rule))
            sum += facts->*weight;
    }
    return sum;
}

} // namespace

std::optional<double> lighthouseScore(const PageRules &rules)
{
    // A rule with violations is in neither of the other lists for this sum, as Lighthouse sees it.
    const double failed = weightOf(rules.violated, &RuleFacts::lighthouse);
    const double passed = weightOf(rules.passed, &RuleFacts::lighthouse, rules.violated)
        + weightOf(rules.review, &RuleFacts::lighthouse, rules.violated + rules.passed);
    if (failed + passed == 0)
        return {};
    return 100 * passed / (failed + passed);
}

std::optional<ScoreInterval> compliance(const PageRules &rules)
{
    const double failed = weightOf(rules.violated, &RuleFacts::compliance);
    const double open = weightOf(rules.review, &RuleFacts::compliance, rules.violated);
    const double passed
        = weightOf(rules.passed, &RuleFacts::compliance, rules.violated + rules.review);
    const double all = failed + open + passed;
    if (all == 0)
        return {};
    return ScoreInterval {100 * passed / all, 100 * (passed + open) / all};
}

std::optional<double> meanLighthouseScore(const QList<PageRules> &pages)
{
    double sum = 0;
    int count = 0;
    for (const PageRules &page : pages) {
        if (const std::optional<double> score = lighthouseScore(page)) {
            sum += *score;
            ++count;
        }
    }
    if (count == 0)
        return {};
    return sum / count;
}

std::optional<ScoreInterval> meanCompliance(const QList<PageRules> &pages)
{
    ScoreInterval sum;
    int count = 0;
    for (const PageRules &page : pages) {
        if (const std::optional<ScoreInterval> interval = compliance(page)) {
            sum.low += interval->low;
            sum.high += interval->high;
            ++count;
        }
    }
    if (count == 0)
        return {};
    return ScoreInterval {sum.low / count, sum.high / count};
}
