// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/extras.h"
#include "app/api/types.h"

// What a report consists of, whichever server it came from: told apart here once, for the window
// and the exports.

/// Whether our own engine made it. It leaves out only what it was not asked for; any other server
/// may just not tell.
bool isFromOurEngine(const Results &results);

/// How one test of an API or of a flow ended.
enum class TestOutcome {
    Passed,
    Failed, ///< the answer was not as it should be
    Errored, ///< there was no answer to judge
};

TestOutcome testOutcome(const Task &test);

struct TestCounts
{
    int passed = 0;
    int failed = 0;
    int errored = 0;

    int all() const { return passed + failed + errored; }
    /// No test reached its target: such a run says nothing about it.
    bool isUseless() const { return errored > 0 && errored == all(); }
};

/// Tasks are pages, visited in a window of some size, or tests.
QList<Task> pagesOf(const Results &results);
QList<Task> testsOf(const Results &results);
TestCounts countTests(const QList<Task> &tests);

enum class Block { Tests, Accessibility, Performance, Visual, Security, RootCauses, Badges };

/// Why a block is not in a report.
enum class BlockState {
    Reported, ///< it is
    NothingMeasured, ///< it is, but nothing was looked at: 0 pages and 100 points
    NotReported,
    NotInPlan,
    Failed, ///< it was asked for, without a sound answer
};

BlockState blockState(Block block, const Results &results, const ServerExtras &extras);

/// Whether anything was looked at that can have findings.
bool looksForFindings(const Results &results);

/// Of a report of another server: the blocks that have nothing to show, in the order they are read.
struct MissingBlock
{
    Block block;
    BlockState state;
};
QList<MissingBlock> missingBlocks(const Results &results, const ServerExtras &extras);
