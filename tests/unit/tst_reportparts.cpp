// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/resultsjson.h"
#include "app/triage/reportparts.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Block)
Q_DECLARE_METATYPE(BlockState)

/// What a report consists of, and why the rest is not there.
class TestReportParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhyABlockIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("results");
        QTest::addColumn<Block>("block");
        QTest::addColumn<BlockState>("state");
        const auto row
            = [](const char *name, const QByteArray &results, Block block, BlockState state) {
                  QTest::addRow("%s", name) << results << block << state;
              };
        row("absent", "{}", Block::Accessibility, BlockState::NotReported);
        row("null", "{\"accessibility\":null}", Block::Accessibility, BlockState::NotReported);
        row("of a wrong type", "{\"accessibility\":\"87\"}", Block::Accessibility,
            BlockState::NotReported);
        row("0 pages and 100 points",
            "{\"accessibility\":{\"pages_scanned\":0,\"compliance_score\":100}}",
            Block::Accessibility, BlockState::NothingMeasured);
        row("0 pages under another name",
            "{\"performance\":{\"total_evaluations\":0,\"avg_performance_score\":100}}",
            Block::Performance, BlockState::NothingMeasured);
        row("pages not counted", "{\"performance\":{\"performance_score\":64}}", Block::Performance,
            BlockState::Reported);
        row("no comparison", "{\"visual_regression\":{\"comparisons\":[],\"diffs_detected\":0}}",
            Block::Visual, BlockState::NothingMeasured);
        row("no finding", "{\"findings\":[]}", Block::Security, BlockState::Reported);
        row("no security", "{\"tasks\":[]}", Block::Security, BlockState::NotReported);
    }

    void knowsWhyABlockIsNotThere()
    {
        QFETCH(QByteArray, results);
        QFETCH(Block, block);
        QFETCH(BlockState, state);
        const auto read = readResults(results);
        QVERIFY(read);
        QCOMPARE(blockState(block, *read, {}), state);
    }

    void whatWasNotAskedForIsNotMissing()
    {
        const auto read = readResults("{}");
        QVERIFY(read);
        QCOMPARE(missingBlocks(*read, {}).size(), 5);
        ServerExtras extras;
        extras.rootCausesGiven = Given::NotInPlan;
        const QList<MissingBlock> missing = missingBlocks(*read, extras);
        QCOMPARE(missing.size(), 6);
        QCOMPARE(missing.last().block, Block::RootCauses);
        QCOMPARE(missing.last().state, BlockState::NotInPlan);
    }

    void ourEngineLeavesOutOnlyWhatItWasNotAskedFor()
    {
        const auto read = readResults("{\"environment\":{\"engine\":\"nat-engine-local 1\"}}");
        QVERIFY(read);
        QVERIFY(missingBlocks(*read, {}).isEmpty());
        QVERIFY(looksForFindings(*read));
    }

    void testsAreNoPages()
    {
        const auto tests = readResults(fixture(u"replies/every-block.json"_s));
        QVERIFY(tests);
        QCOMPARE(testsOf(*tests).size(), 4);
        QVERIFY(pagesOf(*tests).isEmpty());
        const auto pages = readResults("{\"tasks\":[{\"url\":\"http://a/"
                                       "\",\"viewport\":\"1280x800\"},{\"url\":\"http://a/\"}]}");
        QVERIFY(pages);
        QCOMPARE(pagesOf(*pages).size(), 1);
        QCOMPARE(testsOf(*pages).size(), 1);
    }

    void aRunWithoutAnAnswerIsUseless()
    {
        const auto down = readResults("{\"results\":[{\"test_id\":\"a\",\"target\":\"/"
                                      "x\",\"passed\":false,\"error\":\"Connection error: "
                                      "refused\"},{\"test_id\":\"b\",\"target\":\"/"
                                      "x\",\"passed\":false,\"error\":\"Timeout after 30 s\"}]}");
        QVERIFY(down);
        QVERIFY(countTests(testsOf(*down)).isUseless());
        const auto wrong
            = readResults("{\"results\":[{\"test_id\":\"a\",\"target\":\"/"
                          "x\",\"passed\":false,\"error\":\"Unexpected status 500\"}]}");
        QVERIFY(wrong);
        QVERIFY(!countTests(testsOf(*wrong)).isUseless());
        QVERIFY(!countTests({}).isUseless());
    }

    void findsTheCauseOfAFinding()
    {
        const auto read = readResults(fixture(u"replies/every-block.json"_s));
        QVERIFY(read);
        const Finding &finding = read->security->first();
        RootCause cause;
        cause.url = finding.url;
        cause.error = finding.title.left(20).toUpper();
        QVERIFY(rootCauseOf(finding, {cause}));
        cause.url = u"GET /elsewhere"_s;
        QVERIFY(!rootCauseOf(finding, {cause}));
        cause.url = finding.url;
        cause.error.clear(); // no words fit everything
        QVERIFY(!rootCauseOf(finding, {cause}));
    }
};

QTEST_GUILESS_MAIN(TestReportParts)
#include "tst_reportparts.moc"
