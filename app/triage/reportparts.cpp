// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/reportparts.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// 0 pages is a statement; no number is none.
template <typename Part>
BlockState stateOf(const std::optional<Part> &part, std::optional<int> measured)
{
    if (!part)
        return BlockState::NotReported;
    return measured == 0 ? BlockState::NothingMeasured : BlockState::Reported;
}

BlockState stateOf(Given given, bool isEmpty)
{
    switch (given) {
    case Given::Yes:
        return isEmpty ? BlockState::NothingMeasured : BlockState::Reported;
    case Given::NotInPlan:
        return BlockState::NotInPlan;
    case Given::Failed:
        return BlockState::Failed;
    default:
        return BlockState::NotReported;
    }
}

/// A server that answers with a section at all says with its lists what it looked at.
std::optional<int> pagesMeasured(const Results &results, Block block)
{
    if (block == Block::Accessibility && results.accessibility)
        return results.accessibility->pagesScanned;
    if (block == Block::Performance && results.performance)
        return results.performance->pagesTested;
    if (block == Block::Visual && results.visual && results.visual->comparisons.isEmpty())
        return 0;
    return {};
}

} // namespace

bool isFromOurEngine(const Results &results) { return !results.environment.engine.isEmpty(); }

TestOutcome testOutcome(const Task &test)
{
    if (test.passed)
        return TestOutcome::Passed;
    const bool judged = test.outcome == PageOutcome::Ok || test.outcome == PageOutcome::HttpError;
    return judged ? TestOutcome::Failed : TestOutcome::Errored;
}

QList<Task> pagesOf(const Results &results)
{
    QList<Task> pages;
    for (const Task &task : results.tasks) {
        if (!task.viewport.isEmpty() || isFromOurEngine(results))
            pages.append(task);
    }
    return pages;
}

QList<Task> testsOf(const Results &results)
{
    QList<Task> tests;
    for (const Task &task : results.tasks) {
        if (task.viewport.isEmpty() && !isFromOurEngine(results))
            tests.append(task);
    }
    return tests;
}

TestCounts countTests(const QList<Task> &tests)
{
    TestCounts counts;
    for (const Task &test : tests) {
        const TestOutcome outcome = testOutcome(test);
        ++(outcome == TestOutcome::Passed       ? counts.passed
               : outcome == TestOutcome::Failed ? counts.failed
                                                : counts.errored);
    }
    return counts;
}

BlockState blockState(Block block, const Results &results, const ServerExtras &extras)
{
    switch (block) {
    case Block::Tests:
        return results.tasks.isEmpty() ? BlockState::NotReported : BlockState::Reported;
    case Block::Accessibility:
        return stateOf(results.accessibility, pagesMeasured(results, block));
    case Block::Performance:
        return stateOf(results.performance, pagesMeasured(results, block));
    case Block::Visual:
        return stateOf(results.visual, pagesMeasured(results, block));
    case Block::Security:
        return stateOf(results.security, {});
    case Block::RootCauses:
        return stateOf(extras.rootCausesGiven, extras.rootCauses.causes.isEmpty());
    case Block::Badges:
        return stateOf(extras.badgesGiven, extras.badges.isEmpty());
    }
    return BlockState::NotReported;
}

bool looksForFindings(const Results &results)
{
    return isFromOurEngine(results) || results.security
        || blockState(Block::Accessibility, results, {}) == BlockState::Reported;
}

QList<MissingBlock> missingBlocks(const Results &results, const ServerExtras &extras)
{
    if (isFromOurEngine(results))
        return {};
    QList<MissingBlock> missing;
    for (const Block block : {Block::Tests, Block::Accessibility, Block::Performance, Block::Visual,
                              Block::Security, Block::RootCauses, Block::Badges}) {
        const bool unasked
            = (block == Block::RootCauses && extras.rootCausesGiven == Given::NotAsked)
            || (block == Block::Badges && extras.badgesGiven == Given::NotAsked);
        const BlockState state = blockState(block, results, extras);
        if (!unasked && state != BlockState::Reported)
            missing.append({block, state});
    }
    return missing;
}
