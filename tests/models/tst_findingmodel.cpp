// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Finding finding(const QString &rule, Severity severity, const QString &page,
                const QString &selector = u"main > p"_s)
{
    Finding value;
    value.ruleId = rule;
    value.severity = severity;
    value.title = u"Title of "_s + rule;
    value.url = u"https://shop.example"_s + page;
    value.selector = selector;
    value.html = u"<p class=\"lead\">"_s;
    value.tags = {u"wcag2a"_s, u"wcag111"_s};
    return value;
}

// Two rules of equal severity, one worse, one to review, one of security.
Results someResults()
{
    Results results;
    results.accessibility.emplace();
    results.accessibility->violations = {
        finding(u"list"_s, Severity::High, u"/"_s),
        finding(u"color-contrast"_s, Severity::High, u"/"_s, u"footer > a"_s),
        finding(u"color-contrast"_s, Severity::High, u"/cart"_s, u"footer > a"_s),
        finding(u"color-contrast"_s, Severity::High, u"/cart"_s, u"#Straße"_s),
        finding(u"label"_s, Severity::Critical, u"/"_s, u"input#q"_s),
    };
    results.accessibility->needsReview = {finding(u"color-contrast"_s, Severity::High, u"/"_s)};
    Finding header = finding(u"csp"_s, Severity::Low, u"/"_s, {});
    header.category = Category::Security;
    results.security = QList<Finding> {header};
    return results;
}

QStringList printed(const FindingModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, FindingModel::Problem);
        const bool group = first.data(FindingModel::GroupRole).toBool();
        lines.append((group ? u""_s : u"  "_s)
                     + (group ? first.data(FindingModel::RuleRole) : first.data()).toString() + u' '
                     + (group ? model.index(row, FindingModel::Pages).data()
                              : first.data(FindingModel::PageRole))
                           .toString()
                     + u' ' + model.index(row, FindingModel::Places).data().toString());
    }
    return lines;
}

} // namespace

class TestFindingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FindingModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setFindings(std::make_shared<FindingIndex>(someResults()));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void rulesComeWorstAndMostFrequentFirst()
    {
        QCOMPARE(
            printed(*m_model),
            (QStringList {u"label 1 1"_s, u"color-contrast 2 3"_s, u"list 1 1"_s, u"csp 1 1"_s}));
        QCOMPARE(m_model->findings().countOf(Severity::High, false), 4);
        QCOMPARE(m_model->findings().countOf(Severity::High, true), 1);
        QCOMPARE(m_model->findings().count(false), 6);
    }

    void aRuleUnfoldsItsPlacesInPlace()
    {
        m_model->setExpanded(1, true);
        QCOMPARE(m_model->rowCount(), 7);
        QCOMPARE(printed(*m_model).mid(1, 4),
                 (QStringList {u"color-contrast 2 3"_s, u"  footer > a https://shop.example/ "_s,
                               u"  footer > a https://shop.example/cart "_s,
                               u"  #Straße https://shop.example/cart "_s}));
        QCOMPARE(m_model->groupRow(4), 1);
        QCOMPARE(m_model->finding(4)->selector, u"#Straße"_s);
        QCOMPARE(m_model->finding(1)->selector, u"footer > a"_s);
        QCOMPARE(m_model->finding(7), nullptr);

        m_model->setExpanded(4, false); // from a row of the rule
        QCOMPARE(m_model->rowCount(), 4);
        m_model->expandAll(true);
        QCOMPARE(m_model->rowCount(), 4 + 6);
    }

    void filters_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QStringList>("rules");
        const QStringList all {u"label"_s, u"color-contrast"_s, u"list"_s, u"csp"_s};
        QTest::addRow("nothing asked") << FindingFilter {} << all;
        QTest::addRow("needs review")
            << FindingFilter {.needsReview = true} << QStringList {all[1]};
        QTest::addRow("word of a rule")
            << FindingFilter {.text = u"LABEL"_s} << QStringList {all[0]};
        QTest::addRow("word of a place, folded")
            << FindingFilter {.text = u"#STRAßE"_s} << QStringList {all[1]};
        QTest::addRow("one word of each")
            << FindingFilter {.text = u"contrast  /cart"_s} << QStringList {all[1]};
        QTest::addRow("words never run together")
            << FindingFilter {.text = u"lead\">https"_s} << QStringList {};
        QTest::addRow("only spaces") << FindingFilter {.text = u"   "_s} << all;
        QTest::addRow("a NUL") << FindingFilter {.text = QString(QChar(0))} << QStringList {};
        QTest::addRow("severity") << FindingFilter {.severities
                                                    = {Severity::Critical, Severity::Low}}
                                  << QStringList {all[0], all[3]};
        QTest::addRow("category") << FindingFilter {.category = Category::Security}
                                  << QStringList {all[3]};
        QTest::addRow("page") << FindingFilter {.page = u"https://shop.example/cart"_s}
                              << QStringList {all[1]};
        QTest::addRow("page that is not there")
            << FindingFilter {.page = u"https://shop.example/x"_s} << QStringList {};
        QTest::addRow("rule") << FindingFilter {.rule = u"list"_s} << QStringList {all[2]};
    }
    void filters()
    {
        QFETCH(const FindingFilter, filter);
        m_model->setFilter(filter);
        QStringList rules;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rules.append(m_model->index(row, 0).data(FindingModel::RuleRole).toString());
        QTEST(rules, "rules");
    }

    void aFilterCountsWhatIsLeftOfARule()
    {
        m_model->setExpanded(1, true);
        m_model->setFilter({.page = u"https://shop.example/cart"_s});
        QCOMPARE(printed(*m_model).first(), u"color-contrast 1 2"_s);
        QVERIFY(m_model->isExpanded(0)); // as it was
        QCOMPARE(m_model->matchCount(), 2);
        QCOMPARE(m_model->groupCount(), 1);
    }

    void aPlaceIsFoundAgainWhereverItsRuleStands()
    {
        m_model->setExpanded(1, true);
        const int position = m_model->index(4, 0).data(FindingModel::PositionRole).toInt();
        m_model->expandAll(false);
        m_model->sort(FindingModel::Places, Qt::AscendingOrder);
        QCOMPARE(printed(*m_model).last(), u"color-contrast 2 3"_s);
        QCOMPARE(m_model->rowOf(position), 6);
        QCOMPARE(m_model->finding(6)->selector, u"#Straße"_s);
        const int rule = m_model->findings().groupOf(position);
        QCOMPARE(m_model->rowOfRule(rule), 3);
        m_model->setFilter({.rule = u"list"_s});
        QCOMPARE(m_model->rowOf(position), -1);
        QCOMPARE(m_model->rowOfRule(rule), -1);
    }

    void sortingTakesRowsAlong()
    {
        m_model->setExpanded(1, true);
        const QPersistentModelIndex place = m_model->index(4, 0);
        const QPersistentModelIndex rule = m_model->index(0, FindingModel::Places);
        m_model->sort(FindingModel::Problem, Qt::DescendingOrder);
        QCOMPARE(place.data().toString(), u"#Straße"_s);
        QCOMPARE(rule.data(FindingModel::RuleRole).toString(), u"label"_s);
        QCOMPARE(rule.column(), int(FindingModel::Places));
        m_model->sort(-1); // as at first
        QCOMPARE(place.row(), 4);
        QCOMPARE(rule.row(), 0);
    }

    void nothingFoundIsAnEmptyModel()
    {
        m_model->setFindings(std::make_shared<FindingIndex>(Results {}));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->groupCount(), 0);
        m_model->expandAll(true);
        QCOMPARE(m_model->rowOf(0), -1);
    }

    void fiftyThousandPlaces()
    {
        Results results;
        results.accessibility.emplace();
        QList<Finding> &list = results.accessibility->violations;
        for (int i = 0; i < 50'000; ++i) {
            list.append(finding(u"rule-%1"_s.arg(i % 90), Severity(i % 4),
                                u"/page/%1"_s.arg(i % 1000),
                                u"main > div:nth-child(%1) > a"_s.arg(i)));
        }
        m_tester.reset(); // it asks for every cell on each change
        QBENCHMARK_ONCE { m_model->setFindings(std::make_shared<FindingIndex>(results)); }
        m_model->expandAll(true);
        QCOMPARE(m_model->rowCount(), 50'090);
        QElapsedTimer timer;
        timer.start();
        m_model->setFilter({.text = u"page/77 nth-child(1"_s, .severities = {Severity::High}});
        qInfo("filter: %lld ms in this build", timer.elapsed());
        QVERIFY(m_model->matchCount() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->finding(row)->url.contains("/page/77"_L1));
    }

private:
    std::unique_ptr<FindingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
