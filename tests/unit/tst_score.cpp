// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score/accessibility.h"
#include "app/score/performance.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Golden numbers made with Lighthouse's own statistics.js.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresMetrics_data();
    void scoresMetrics();
    void hasNoLabScoreWithoutAllFour();
    void weighsTheLabScore();
    void ratesVitals_data();
    void ratesVitals();
    void scoresAccessibilityAsLighthouse();
    void countsReviewAsPassedOnlyAtTheHighEnd();
    void leavesBestPracticesOutOfCompliance();
    void hasNoScoreWhereNothingRan();
};

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

void TestScore::hasNoLabScoreWithoutAllFour()
{
    QList<Metric> metrics;
    for (const char *name : {"FCP", "LCP", "TBT"})
        metrics.append({.name = QString::fromLatin1(name),
                        .value = 50.0,
                        .unit = u"ms"_s,
                        .rating = {},
                        .url = u"/"_s,
                        .viewport = {}});
    QVERIFY(!labScore(metrics, Device::Desktop));
    metrics.append(
        {.name = u"CLS"_s, .value = {}, .unit = {}, .rating = {}, .url = u"/"_s, .viewport = {}});
    QVERIFY(!labScore(metrics, Device::Desktop));
    metrics.last().value = 0.0;
    QCOMPARE(labScore(metrics, Device::Desktop).value_or(-1), 100.0);
    QVERIFY(!metricScore(u"TTFB"_s, 1, Device::Desktop));
}

void TestScore::weighsTheLabScore()
{
    // 0.5 everywhere but FCP: (10·1 + 25·.5 + 30·.5 + 25·.5) / 90
    const auto metric = [](const QString &name, double value) {
        return Metric {
            .name = name, .value = value, .unit = {}, .rating = {}, .url = u"/"_s, .viewport = {}};
    };
    const QList<Metric> metrics {metric(u"FCP"_s, 1), metric(u"LCP"_s, 4000), metric(u"TBT"_s, 600),
                                 metric(u"CLS"_s, .25)};
    QCOMPARE(labScore(metrics, Device::Mobile).value_or(-1), 56.0);
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
    QTest::addRow("TBT is no vital") << u"TBT"_s << 1.0 << QString();
}

void TestScore::ratesVitals()
{
    QFETCH(QString, name);
    QFETCH(double, value);
    QTEST(vitalRating(name, value), "rating");
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
    QCOMPARE(lighthouseScore(rules).value_or(-1), 100 * 14.0 / 24);
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

void TestScore::hasNoScoreWhereNothingRan()
{
    QVERIFY(!lighthouseScore({}));
    QVERIFY(!compliance({}));
    QVERIFY(!meanCompliance({{}, {}}));
    QVERIFY(!meanLabScore({}));
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
