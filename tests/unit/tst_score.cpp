// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/accessibility.h"
#include "app/score/performance.h"
#include "app/score/ruleweights.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Golden numbers made with Lighthouse's own statistics.js.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresMetrics_data();
    void scoresMetrics();
    void scoresPagesAsLighthouse_data();
    void scoresPagesAsLighthouse();
    void hasNoScoreWithoutSpeedIndex();
    void hasNoLabScoreWithoutAllFour();
    void weighsTheLabScore();
    void ratesVitals_data();
    void ratesVitals();
    void weighsAsManyRulesAsLighthouse();
    void scoresAccessibilityAsLighthouse();
    void scoresWithTheWeightsOfEitherRelease();
    void countsReviewAsPassedOnlyAtTheHighEnd();
    void leavesBestPracticesOutOfCompliance();
    void pagesAreMeansAndTheWorstIsNamed();
    void hasNoScoreWhereNothingRan();
};

static Metric metric(const QString &name, std::optional<double> value)
{
    return {.name = name, .value = value, .unit = {}, .rating = {}, .url = u"/"_s, .viewport = {}};
}

void TestScore::scoresMetrics_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("device");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("score");
    const auto rows = [](const char *name, Device device,
                         std::initializer_list<std::pair<double, double>> list) {
        for (const auto &[value, score] : list)
            QTest::addRow("%s %g %s", name, value, device == Device::Mobile ? "mobile" : "desktop")
                << QString::fromLatin1(name) << int(device) << value << score;
    };
    rows("FCP", Device::Mobile,
         {{1000, 1}, {1600, .94}, {1800, .90}, {2400, .71}, {3000, .50}, {6000, .04}});
    rows("FCP", Device::Desktop,
         {{934, .90}, {1000, .86}, {1600, .50}, {1800, .38}, {2400, .16}, {3000, .06}});
    rows("SI", Device::Mobile, {{2300, .99}, {3387, .90}, {4500, .72}, {5800, .50}, {10000, .09}});
    rows("SI", Device::Desktop, {{1311, .90}, {2300, .50}, {3387, .18}, {4500, .06}});
    rows("LCP", Device::Mobile,
         {{1200, 1}, {2400, .91}, {2500, .90}, {3200, .72}, {4000, .50}, {6000, .13}});
    rows("LCP", Device::Desktop,
         {{1000, .94}, {1200, .90}, {2400, .50}, {2500, .46}, {3200, .29}, {4000, .17}});
    rows("TBT", Device::Mobile,
         {{50, 1}, {150, .94}, {200, .90}, {350, .73}, {400, .68}, {600, .50}, {1200, .20}});
    rows("TBT", Device::Desktop,
         {{50, 1}, {150, .90}, {200, .80}, {350, .50}, {400, .41}, {600, .20}});
    rows("CLS", Device::Mobile,
         {{.01, 1}, {.05, .99}, {.1, .90}, {.15, .76}, {.25, .50}, {.5, .16}, {1, .02}, {0, 1}});
    rows("CLS", Device::Desktop,
         {{.01, 1}, {.05, .99}, {.1, .90}, {.15, .76}, {.25, .50}, {.5, .16}, {1, .02}});
    for (const Device device : {Device::Mobile, Device::Desktop})
        rows("INP", device, {{50, 1}, {100, .99}, {200, .90}, {300, .76}, {500, .50}, {800, .25}});
}

void TestScore::scoresMetrics()
{
    QFETCH(QString, name);
    QFETCH(int, device);
    QFETCH(double, value);
    QFETCH(double, score);
    const std::optional<double> found = metricScore(name, value, Device(device));
    QVERIFY(found.has_value());
    QCOMPARE(*found, score);
}

void TestScore::scoresPagesAsLighthouse_data()
{
    QTest::addColumn<QList<double>>("values"); // FCP, SI, LCP, TBT, CLS
    QTest::addColumn<double>("mobile");
    QTest::addColumn<double>("desktop");
    QTest::addRow("nothing at all") << QList<double> {0, 0, 0, 0, 0} << 100. << 100.;
    QTest::addRow("fast") << QList<double> {900, 1200, 1200, 100, .05} << 99. << 95.;
    QTest::addRow("no blocking") << QList<double> {1000, 2000, 1500, 50, .01} << 100. << 90.;
    QTest::addRow("tenths") << QList<double> {1800, 3387, 2500, 200, .1} << 90. << 64.;
    QTest::addRow("in between") << QList<double> {2000, 4000, 3000, 300, .15} << 79. << 49.;
    QTest::addRow("late image") << QList<double> {2200, 4400, 3900, 420, .06} << 73. << -1.;
    QTest::addRow("medians") << QList<double> {3000, 5800, 4000, 600, .25} << 50. << 23.;
    QTest::addRow("slow") << QList<double> {5000, 9000, 8000, 1500, .5} << 11. << 5.;
}

void TestScore::scoresPagesAsLighthouse()
{
    QFETCH(QList<double>, values);
    QFETCH(double, desktop);
    const QList<Metric> metrics {metric(u"FCP"_s, values.at(0)), metric(u"SI"_s, values.at(1)),
                                 metric(u"LCP"_s, values.at(2)), metric(u"TBT"_s, values.at(3)),
                                 metric(u"CLS"_s, values.at(4))};
    QTEST(lighthousePerformance(metrics, Device::Mobile).value_or(-2), "mobile");
    if (desktop >= 0)
        QCOMPARE(lighthousePerformance(metrics, Device::Desktop).value_or(-2), desktop);
}

void TestScore::hasNoScoreWithoutSpeedIndex()
{
    const QList<Metric> metrics {metric(u"FCP"_s, 900), metric(u"LCP"_s, 1200),
                                 metric(u"TBT"_s, 100), metric(u"CLS"_s, .05)};
    QVERIFY(!lighthousePerformance(metrics, Device::Desktop));
    QVERIFY(labScore(metrics, Device::Desktop));
}

void TestScore::hasNoLabScoreWithoutAllFour()
{
    QList<Metric> metrics {metric(u"FCP"_s, 50), metric(u"LCP"_s, 50), metric(u"TBT"_s, 50)};
    QVERIFY(!labScore(metrics, Device::Desktop));
    metrics.append(metric(u"CLS"_s, {}));
    QVERIFY(!labScore(metrics, Device::Desktop));
    metrics.last().value = 0;
    QCOMPARE(labScore(metrics, Device::Desktop).value_or(-1), 100.);
    QVERIFY(!metricScore(u"TTFB"_s, 1, Device::Desktop));
}

void TestScore::weighsTheLabScore()
{
    // 0.5 everywhere but FCP: (10·1 + 25·.5 + 30·.5 + 25·.5) / 90
    const QList<Metric> metrics {metric(u"FCP"_s, 1), metric(u"LCP"_s, 4000), metric(u"TBT"_s, 600),
                                 metric(u"CLS"_s, .25)};
    QCOMPARE(labScore(metrics, Device::Mobile).value_or(-1), 56.);
}

void TestScore::ratesVitals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("rating");
    QTest::addRow("LCP on the threshold") << u"LCP"_s << 2500.0 << u"good"_s;
    QTest::addRow("LCP over it") << u"LCP"_s << 2500.1 << u"needs-improvement"_s;
    QTest::addRow("LCP poor") << u"LCP"_s << 4000.1 << u"poor"_s;
    QTest::addRow("CLS") << u"CLS"_s << 0.26 << u"poor"_s;
    QTest::addRow("TTFB") << u"TTFB"_s << 800.0 << u"good"_s;
    QTest::addRow("TBT by Lighthouse") << u"TBT"_s << 200.5 << u"needs-improvement"_s;
    QTest::addRow("TTI is no vital") << u"TTI"_s << 1.0 << QString();
}

void TestScore::ratesVitals()
{
    QFETCH(QString, name);
    QFETCH(double, value);
    QTEST(vitalRating(name, value), "rating");
}

void TestScore::weighsAsManyRulesAsLighthouse()
{
    // Every rule of the product's axe-core that Lighthouse knows by name, in one sum each.
    const QStringList informative {u"bypass"_s, u"duplicate-id-aria"_s,
                                   u"form-field-multiple-labels"_s, u"th-has-data-cells"_s,
                                   u"video-caption"_s};
    for (const QString &rule : informative)
        QCOMPARE(ruleWeights(rule)->lighthouse13, 0);
    int rules = 0;
    int sum = 0;
    for (const RuleWeights &rule : allRuleWeights()) {
        rules += rule.lighthouse13 > 0 ? 1 : 0;
        sum += rule.lighthouse13;
    }
    QCOMPARE(rules, 53);
    QCOMPARE(sum, 379);
    QVERIFY(!ruleWeights(u"a rule of tomorrow"));
}

void TestScore::scoresAccessibilityAsLighthouse()
{
    // image-alt 10 fails, link-name 7 and heading-order 3 pass, blink is not scored.
    const PageRules rules {.url = {},
                           .viewport = {},
                           .passed = {u"link-name"_s, u"heading-order"_s, u"blink"_s},
                           .violated = {u"image-alt"_s},
                           .review = {}};
    QCOMPARE(lighthouseScore(rules).value_or(-1), 50.0);
}

void TestScore::scoresWithTheWeightsOfEitherRelease()
{
    // label weighs 10 since release 13 and 7 before it.
    const PageRules rules {.url = {},
                           .viewport = {},
                           .passed = {u"link-name"_s},
                           .violated = {u"label"_s},
                           .review = {}};
    QCOMPARE(lighthouseScore(rules).value_or(-1), 41.);
    QCOMPARE(lighthouseScore(rules, LighthouseRelease::V12_8).value_or(-1), 50.);
}

void TestScore::countsReviewAsPassedOnlyAtTheHighEnd()
{
    const PageRules rules {.url = {},
                           .viewport = {},
                           .passed = {u"link-name"_s},
                           .violated = {u"image-alt"_s},
                           .review = {u"color-contrast"_s}};
    const std::optional<ScoreInterval> interval = compliance(rules);
    QVERIFY(interval.has_value());
    QCOMPARE(interval->low, 100 * 7.0 / 24);
    QCOMPARE(interval->high, 100 * 14.0 / 24);
    QCOMPARE(lighthouseScore(rules).value_or(-1), 58.);
}

void TestScore::leavesBestPracticesOutOfCompliance()
{
    const PageRules rules {.url = {},
                           .viewport = {},
                           .passed = {u"link-name"_s},
                           .violated = {u"region"_s},
                           .review = {}};
    QCOMPARE(compliance(rules)->low, 100.0);
}

void TestScore::pagesAreMeansAndTheWorstIsNamed()
{
    const PageRules good {.url = u"/"_s,
                          .viewport = u"1280x800"_s,
                          .passed = {u"link-name"_s},
                          .violated = {},
                          .review = {}};
    const PageRules bad {.url = u"/cart"_s,
                         .viewport = u"1280x800"_s,
                         .passed = {u"link-name"_s},
                         .violated = {u"list"_s},
                         .review = {}};
    const QList<PageRules> pages {good, {}, bad};
    QCOMPARE(meanLighthouseScore(pages).value_or(-1), 75.);
    const std::optional<PageScore> worst = worstLighthousePage(pages);
    QVERIFY(worst);
    QCOMPARE(worst->url, u"/cart"_s);
    QCOMPARE(worst->score, 50.);
}

void TestScore::hasNoScoreWhereNothingRan()
{
    QVERIFY(!lighthouseScore({}));
    QVERIFY(!compliance({}));
    QVERIFY(!meanCompliance({{}, {}}));
    QVERIFY(!worstLighthousePage({{}, {}}));
    QVERIFY(!meanLabScore({}));
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
