// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/accessibility.h"

#include "app/score/ruleweights.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sum of the weights of these rules; those that an earlier list already decided are left out.
int weightOf(const QStringList &rules, int RuleWeights::*weight, const QStringList &decided = {})
{
    int sum = 0;
    for (const QString &rule : rules) {
        const RuleWeights *weights = ruleWeights(rule);
        if (weights && !decided.contains(rule))
            sum += weights->*weight;
    }
    return sum;
}

} // namespace

QString scoreTableVersion() { return u"Lighthouse 13.4, axe-core 4.14"_s; }

std::optional<double> lighthouseScore(const PageRules &rules, LighthouseRelease release)
{
    const auto weight = release == LighthouseRelease::V12_8 ? &RuleWeights::lighthouse12
                                                            : &RuleWeights::lighthouse13;
    // axe lists a rule with violations and open elements twice; Lighthouse looks at violations
    // only.
    const int failed = weightOf(rules.violated, weight);
    const int passed = weightOf(rules.passed, weight, rules.violated)
        + weightOf(rules.review, weight, rules.violated + rules.passed);
    if (failed + passed == 0)
        return {};
    return std::round(double(passed) / (failed + passed) * 100);
}

std::optional<ScoreInterval> compliance(const PageRules &rules)
{
    constexpr auto weight = &RuleWeights::compliance;
    const int failed = weightOf(rules.violated, weight);
    const int open = weightOf(rules.review, weight, rules.violated);
    const int passed = weightOf(rules.passed, weight, rules.violated + rules.review);
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

std::optional<PageScore> worstLighthousePage(const QList<PageRules> &pages)
{
    std::optional<PageScore> worst;
    for (const PageRules &page : pages) {
        const std::optional<double> score = lighthouseScore(page);
        if (score && (!worst || *score < worst->score))
            worst = PageScore {page.url, page.viewport, *score};
    }
    return worst;
}
