// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of figures that a server told: history, forecast, words.
#include "app/account/usageforecast.h"
#include "app/account/usagehistory.h"
#include "app/words/usagewords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

UsageSnapshot seen(int month, int day, std::optional<int> scans, int endMonth)
{
    return {.server = u"s"_s,
            .day = QDate(2026, month, day),
            .periodEnd = QDate(2026, endMonth, 1),
            .scans = scans,
            .securityScans = 0};
}

Meter meter(std::optional<int> used, std::optional<int> limit)
{
    Meter meter;
    meter.used = used;
    meter.limit = limit;
    return meter;
}

QDateTime utc(int month, int day, int hour = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

Q_DECLARE_METATYPE(Meter)
Q_DECLARE_METATYPE(QuotaLevel)

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void daysAreDifferences()
    {
        QVERIFY(daysFrom({}).isEmpty());
        QVERIFY(daysFrom({seen(11, 2, 5, 12)}).isEmpty()); // nothing to compare with
        const QList<Usage::Day> days
            = daysFrom({seen(10, 30, 40, 11), seen(11, 2, 5, 12), seen(11, 3, 9, 12),
                        seen(11, 5, 8, 12), seen(11, 6, {}, 12)});
        QCOMPARE(days.size(), 4);
        QCOMPARE(days[0].scans, 5); // the first of a new period
        QCOMPARE(days[1].scans, 4);
        QCOMPARE(days[2].scans, 0); // one was taken back
        QVERIFY(!days[3].scans);
    }

    void monthsAreTheHighestCounts()
    {
        const QList<UsageMonth> months
            = monthsFrom({seen(10, 20, 30, 11), seen(10, 30, 40, 11), seen(11, 2, 5, 12)});
        QCOMPARE(months.size(), 2);
        QCOMPARE(months[0].month, QDate(2026, 10, 1));
        QCOMPARE(months[0].scans, 40);
        QCOMPARE(months[1].scans, 5);
    }

    void forecastComesFromData()
    {
        Usage usage;
        usage.scans = meter(20, 30);
        usage.resetsAt = utc(12, 1);
        QVERIFY(!forecastOf(usage, {}, utc(11, 11))); // no begin
        usage.periodStart = utc(11, 1);
        const auto soon = forecastOf(usage, {}, utc(11, 11));
        QVERIFY(soon && !soon->lasts);
        QCOMPARE(soon->usedUpOn, utc(11, 16).toLocalTime().date()); // 2 a day, 10 left
        usage.scans = meter(4, 30);
        QVERIFY(forecastOf(usage, {}, utc(11, 11))->lasts);
        QVERIFY(!forecastOf(usage, {}, utc(11, 2))); // one day says nothing
        usage.scans = meter(30, 30);
        QVERIFY(!forecastOf(usage, {}, utc(11, 11))); // nothing left
        usage.scans = meter(20, {});
        QVERIFY(!forecastOf(usage, {}, utc(11, 11))); // no limit
        usage.scans = meter(20, 30);
        QVERIFY(!forecastOf(usage, {}, utc(12, 2))); // it has begun anew since
    }

    void forecastFromWhatWasSeen()
    {
        Usage usage;
        usage.scans = meter(20, 30);
        usage.resetsAt = utc(12, 1);
        const auto forecast = forecastOf(usage, {seen(11, 5, 10, 12)}, utc(11, 11));
        QVERIFY(forecast && !forecast->lasts);
        QCOMPARE(forecast->usedUpOn, utc(11, 16).toLocalTime().date());
        QVERIFY(!forecastOf(usage, {seen(10, 5, 10, 11)}, utc(11, 11))); // another period
    }

    void levels_data()
    {
        QTest::addColumn<Meter>("meter");
        QTest::addColumn<QuotaLevel>("level");
        QTest::addColumn<QString>("text");
        Meter none = meter({}, {});
        none.inPlan = false;
        Meter unlimited = meter(12, {});
        unlimited.unlimited = true;
        QTest::addRow("fine") << meter(23, 30) << QuotaLevel::Fine << u"23 of 30"_s;
        QTest::addRow("80 percent") << meter(24, 30) << QuotaLevel::Low << u"24 of 30"_s;
        QTest::addRow("used up") << meter(30, 30) << QuotaLevel::UsedUp << u"30 of 30"_s;
        QTest::addRow("more than all") << meter(31, 30) << QuotaLevel::UsedUp << u"31 of 30"_s;
        QTest::addRow("unlimited") << unlimited << QuotaLevel::Unlimited << u"12, unlimited"_s;
        QTest::addRow("not in the plan") << none << QuotaLevel::NotInPlan << u"Not in this plan"_s;
        QTest::addRow("no limit told") << meter(3, {}) << QuotaLevel::Unknown << u"3 used"_s;
        QTest::addRow("nothing told")
            << Meter() << QuotaLevel::Unknown << u"Not reported by this server"_s;
    }
    void levels()
    {
        QFETCH(Meter, meter);
        QTEST(quotaLevel(meter), "level");
        QTEST(meterText(meter), "text");
    }

    void countdowns()
    {
        const QDateTime now = utc(11, 10, 12);
        QCOMPARE(countdownText(now.addSecs(-5), now), u"now"_s);
        QCOMPARE(countdownText(now.addSecs(12 * 60), now), u"in 12 minute(s)"_s);
        QCOMPARE(countdownText(now.addSecs(5 * 3600 + 59), now), u"in 5 hour(s)"_s);
        QCOMPARE(countdownText(now.addDays(6), now), u"in 6 day(s)"_s);
        QVERIFY(resetText({}, now).isEmpty());
        QVERIFY(resetText(now.addDays(6), now).contains(u"November 2026"_s));
        QVERIFY(resetMomentText({}, now).isEmpty());
    }

    void asOf()
    {
        const QDateTime now = utc(11, 10, 12);
        QVERIFY(asOfText({}, now).isEmpty());
        QVERIFY(!asOfText(now.addSecs(-60), now).contains(u"2026"_s)); // today: the time is enough
        QVERIFY(asOfText(now.addDays(-3), now).contains(u"7 November 2026"_s));
    }

    void costs_data()
    {
        QTest::addColumn<Meter>("meter");
        QTest::addColumn<QString>("text");
        Meter none = meter(0, {});
        none.inPlan = false;
        Meter unlimited = meter(12, {});
        unlimited.unlimited = true;
        QTest::addRow("some left") << meter(23, 30) << u"Uses 1 of 7 scan(s) left."_s;
        QTest::addRow("none left") << meter(30, 30) << u"No scan of this plan is left."_s;
        QTest::addRow("more than all") << meter(31, 30) << u"No scan of this plan is left."_s;
        QTest::addRow("unlimited") << unlimited << u"Scans of this plan are unlimited."_s;
        QTest::addRow("not in the plan") << none << u"Scans of this kind are not in the plan."_s;
        QTest::addRow("no limit told") << meter(3, {}) << QString();
        QTest::addRow("nothing told") << Meter() << QString();
    }
    void costs()
    {
        QFETCH(Meter, meter);
        Usage usage;
        usage.scans = meter;
        QTEST(costText(usage, ScanMode::Functional, utc(11, 10)), "text");
        usage.counted = false;
        QVERIFY(costText(usage, ScanMode::Functional, utc(11, 10)).isEmpty());
    }

    void securityScansHaveTheirOwnQuota()
    {
        Usage usage;
        usage.scans = meter(1, 30);
        usage.securityScans = meter(10, 10);
        QVERIFY(isUsedUp(usage));
        QVERIFY(costText(usage, ScanMode::Security, utc(11, 10)).startsWith(u"No scan"_s));
        QVERIFY(quotasText(usage, utc(11, 10)).contains(u"10 of 10"_s));
        usage.securityScans = meter(9, 10);
        QVERIFY(!isUsedUp(usage));
        QCOMPARE(costText(usage, ScanMode::Security, utc(11, 10)),
                 u"Uses 1 of 1 security scan(s) left."_s);
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
