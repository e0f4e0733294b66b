// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fixfirst.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

void add(Results &results, const QString &rule, Severity severity, int page,
         const QString &selector)
{
    Finding finding;
    finding.ruleId = rule;
    finding.title = rule;
    finding.severity = severity;
    finding.url = u"https://shop.example/%1"_s.arg(page);
    finding.selector = selector;
    results.accessibility->violations.append(finding);
}

Results empty()
{
    Results results;
    results.accessibility.emplace();
    return results;
}

} // namespace

class TestFixFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFormNobodyCanUseComesBeforeAThousandSmallFaults()
    {
        Results results = empty();
        for (int i = 0; i < 1000; ++i)
            add(results, u"small"_s, Severity::Low, 1, u"td:nth-child(%1)"_s.arg(i));
        for (int page = 0; page < 4; ++page)
            add(results, u"label"_s, Severity::Critical, page, u"#q"_s);
        const auto lines = fixFirst(FindingIndex(results), 5);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].ruleId, u"label"_s);
        QCOMPARE(lines[0].weight, 10 * 4 * 3.0);
        QCOMPARE(lines[1].places, 1000);
        QCOMPARE(lines[1].pages, 1);
        QVERIFY(lines[1].component.isEmpty()); // all of it on one page
    }

    void theElementThatRepeatsIsNamed()
    {
        Results results = empty();
        for (int page = 0; page < 6; ++page) {
            add(results, u"link-name"_s, Severity::High, page,
                u"footer > a:nth-child(%1)"_s.arg(page + 1));
            add(results, u"link-name"_s, Severity::High, page, u"#only-%1"_s.arg(page));
        }
        const auto lines = fixFirst(FindingIndex(results), 5);
        QCOMPARE(lines[0].component, u"footer > a"_s);
        QCOMPARE(lines[0].componentPages, 6);
    }

    void pagesSeenInTwoViewportsCountOnce()
    {
        Results results = empty();
        for (int round = 0; round < 2; ++round) {
            for (int page = 0; page < 2; ++page)
                add(results, u"label"_s, Severity::High, page, u"#q"_s);
        }
        const auto lines = fixFirst(FindingIndex(results), 5);
        QCOMPARE(lines[0].pages, 2);
        QVERIFY(lines[0].component.isEmpty());
    }

    void pagesLookedAtAreThoseWithACount()
    {
        Task tested;
        tested.url = u"https://a.example/"_s;
        tested.issues = 0;
        tested.viewport = u"375x812"_s;
        Task again = tested;
        again.viewport = u"1280x800"_s;
        Task errorPage = tested;
        errorPage.url = u"https://a.example/gone"_s;
        errorPage.passed = false;
        Task unreachable = errorPage;
        unreachable.url = u"https://a.example/dead"_s;
        unreachable.issues.reset();
        QCOMPARE(pagesLookedAt({tested, again, errorPage, unreachable}), 2);
        QCOMPARE(pagesLookedAt({}), 0);
    }

    void whatNeedsReviewIsNotAProblemYet()
    {
        Results results = empty();
        add(results, u"color-contrast"_s, Severity::High, 1, u"p"_s);
        results.accessibility->needsReview = results.accessibility->violations;
        results.accessibility->violations.clear();
        QVERIFY(fixFirst(FindingIndex(results), 5).isEmpty());
    }

    void theListIsCut()
    {
        Results results = empty();
        for (int rule = 0; rule < 9; ++rule)
            add(results, u"rule-%1"_s.arg(rule), Severity::Medium, 1, u"p"_s);
        QCOMPARE(fixFirst(FindingIndex(results), 5).size(), 5);
        QVERIFY(fixFirst(FindingIndex(Results {}), 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFixFirst)
#include "tst_fixfirst.moc"
