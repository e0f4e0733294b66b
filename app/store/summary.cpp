// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/summary.h"

#include "app/score/accessibility.h"
#include "app/score/performance.h"
#include "app/triage/reportparts.h"

QList<Finding> findingsOf(const Results &results)
{
    QList<Finding> findings;
    if (results.accessibility)
        findings = results.accessibility->violations + results.accessibility->needsReview;
    if (results.security)
        findings += *results.security;
    return findings;
}

void fillSummary(ReportSummary &summary, const Results &results)
{
    summary.state = results.state;
    summary.pagesTested = 0;
    summary.pagesFailed = 0;
    const bool ours = isFromOurEngine(results);
    for (const Task &task : results.tasks) {
        const bool isTest = task.viewport.isEmpty() && !ours;
        const bool tested = isTest ? testOutcome(task) != TestOutcome::Errored : task.passed;
        ++(tested ? summary.pagesTested : summary.pagesFailed);
    }
    summary.looksForFindings = looksForFindings(results);
    if (results.tasks.isEmpty()) // a security scan of an API counts what it tried, without a list
        summary.pagesTested = results.total.value_or(0);
    summary.violations.clear();
    summary.needsReview = 0;
    const QList<Finding> findings = findingsOf(results);
    for (const Finding &finding : findings) {
        if (finding.needsReview)
            ++summary.needsReview;
        else
            ++summary.violations[finding.severity];
    }
    if (results.accessibility) {
        summary.accessibilityScore = meanLighthouseScore(results.accessibility->rules);
        if (const auto interval = meanCompliance(results.accessibility->rules)) {
            summary.complianceLow = interval->low;
            summary.complianceHigh = interval->high;
        }
    }
    if (results.performance)
        summary.labScore = meanLabScore(results.performance->metrics);
}
