// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/pageresults.h"

#include "app/api/names.h"
#include "app/engine/pagefinding.h"
#include "app/score/accessibility.h"
#include "app/score/performance.h"
#include "app/triage/fingerprint.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonOf(const VisitEvidence &evidence)
{
    if (!evidence.errorText.isEmpty())
        return evidence.errorText;
    return evidence.httpStatus >= 400 ? u"HTTP %1"_s.arg(evidence.httpStatus)
                                      : wireName(evidence.outcome);
}

Task taskOf(const VisitRequest &request, const VisitEvidence &evidence, const QString &sha256)
{
    Task task;
    task.name = evidence.title;
    task.title = evidence.title;
    task.url = request.url.toString();
    task.viewport = viewportText(request.viewport);
    task.outcome = evidence.outcome;
    task.passed = evidence.outcome == PageOutcome::Ok;
    task.httpStatus = evidence.httpStatus;
    task.timeMs = evidence.loadMs;
    task.note = evidence.note;
    task.screenshot = sha256;
    if (!evidence.finalUrl.isEmpty() && evidence.finalUrl != request.url)
        task.finalUrl = evidence.finalUrl.toString();
    if (!task.passed)
        task.error = reasonOf(evidence);
    if (evidence.judged) {
        task.issues = static_cast<int>(evidence.violations.size());
        task.needsReview = static_cast<int>(evidence.needsReview.size());
    }
    return task;
}

QList<Finding> identified(QList<Finding> findings, const QString &sha256)
{
    for (Finding &finding : findings) {
        finding.screenshot = finding.box.isNull() ? QString() : sha256;
        finding.fingerprint = fingerprint(finding);
    }
    return findings;
}

template <typename Part>
Part &madeOf(std::optional<Part> &part)
{
    return part ? *part : part.emplace();
}

} // namespace

Results resultsOf(const VisitRequest &request, const VisitEvidence &evidence, const QString &sha256)
{
    Results page;
    page.tasks = {taskOf(request, evidence, sha256)};
    if (evidence.judged) {
        Results::Accessibility &part = page.accessibility.emplace();
        part.violations = identified(evidence.violations, sha256);
        part.needsReview = identified(evidence.needsReview, sha256);
        part.rules = {evidence.rules};
        part.pagesScanned = 1;
    }
    if (!evidence.metrics.isEmpty()) {
        Results::Performance &part = page.performance.emplace();
        part.metrics = evidence.metrics;
        part.pagesTested = 1;
    }
    if (!sha256.isEmpty()) {
        page.captures.append({.sha256 = sha256,
                              .url = request.url.toString(),
                              .viewport = viewportText(request.viewport),
                              .pixels = evidence.pixels});
    }
    return page;
}

void addPage(Results &whole, const Results &page)
{
    whole.tasks += page.tasks;
    whole.captures += page.captures;
    for (const Task &task : page.tasks) {
        whole.passed = whole.passed.value_or(0) + (task.passed ? 1 : 0);
        whole.failed = whole.failed.value_or(0) + (task.passed ? 0 : 1);
        whole.total = whole.total.value_or(0) + 1;
    }
    if (page.accessibility) {
        Results::Accessibility &part = madeOf(whole.accessibility);
        part.violations += page.accessibility->violations;
        part.needsReview += page.accessibility->needsReview;
        part.rules += page.accessibility->rules;
        part.pagesScanned
            = part.pagesScanned.value_or(0) + page.accessibility->pagesScanned.value_or(0);
    }
    if (page.performance) {
        Results::Performance &part = madeOf(whole.performance);
        part.metrics += page.performance->metrics;
        part.pagesTested = part.pagesTested.value_or(0) + page.performance->pagesTested.value_or(0);
    }
}

void addPageFindings(Results &whole)
{
    for (const Task &task : std::as_const(whole.tasks)) {
        if (const std::optional<Finding> finding = pageFinding(task))
            madeOf(whole.security).append(*finding);
    }
}

void addScores(Results &whole)
{
    if (whole.accessibility) {
        // What needs review never counts as passed.
        if (const std::optional<ScoreInterval> interval
            = meanCompliance(whole.accessibility->rules))
            whole.accessibility->complianceScore = interval->low;
    }
    if (whole.performance)
        whole.performance->performanceScore = meanLabScore(whole.performance->metrics);
}
