// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ratebudget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Headers = QHash<QByteArray, QByteArray>;

/// When requests may go, with a clock of the test's own.
class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUnderTenAMinuteUntilTold();
    void keepsTheLastTenthFromPolls();
    void obeysWhatIsLeft();
    void countsWhatIsUnderWay();
    void countsByItselfWhereOnlyTheLimitIsTold();
    void believesTheLeastOfAnswersOutOfOrder();
    void beginsAnewAfterTheReset();
    void keepsWhatWasTold();
    void waitsAfterARefusal_data();
    void waitsAfterARefusal();
    void doublesItsBackOff();
    void spreadsItsBackOff();
    void forgetsRefusalsAfterASuccess();
    void readsHeaders_data();
    void readsHeaders();
    void trustsTheClockOfTheServer();
};

namespace {

const QDateTime Now({2026, 11, 24}, {12, 0}, Qt::UTC);

/// Sends as fast as it is allowed to; how many went in the time.
int sentWithin(RateBudget &budget, Urgency urgency, RateBudget::Time from, RateBudget::Time to)
{
    int count = 0;
    for (RateBudget::Time now = from; now < to;) {
        const RateBudget::Time wait = budget.waitFor(urgency, now);
        if (wait > 0ms) {
            now += wait;
            continue;
        }
        budget.sent(now);
        budget.learn({}, now, 0);
        ++count;
        now += 1ms;
    }
    return count;
}

} // namespace

void TestRateBudget::staysUnderTenAMinuteUntilTold()
{
    RateBudget budget;
    QCOMPARE(sentWithin(budget, Urgency::Normal, 0ms, 60s), 9);
    QCOMPARE(sentWithin(budget, Urgency::Normal, 60s, 120s), 9);
    RateBudget polls;
    QCOMPARE(sentWithin(polls, Urgency::Polling, 0ms, 60s), 8);
}

void TestRateBudget::keepsTheLastTenthFromPolls()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 60, .remaining = 6, .resetsIn = 30s}, 0ms, 0);
    QCOMPARE(budget.waitFor(Urgency::Polling, 1ms), 31s - 1ms);
    QCOMPARE(budget.waitFor(Urgency::Normal, 1ms), 0ms);
}

void TestRateBudget::obeysWhatIsLeft()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 12, .remaining = 0, .resetsIn = 40s}, 1s, 0);
    QCOMPARE(budget.waitFor(Urgency::Normal, 1s), 41s); // whole seconds, so one more
    QCOMPARE(budget.waitFor(Urgency::Normal, 42s), 0ms);
}

void TestRateBudget::countsWhatIsUnderWay()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 60, .remaining = 2, .resetsIn = 40s}, 0ms, 0);
    budget.sent(1ms);
    QCOMPARE(budget.waitFor(Urgency::Normal, 2ms), 0ms);
    budget.sent(2ms);
    QVERIFY(budget.waitFor(Urgency::Normal, 3ms) > 0ms);
    budget.lost(); // one never arrived
    QCOMPARE(budget.waitFor(Urgency::Normal, 3ms), 0ms);
}

void TestRateBudget::countsByItselfWhereOnlyTheLimitIsTold()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 30}, 0ms, 0);
    QCOMPARE(sentWithin(budget, Urgency::Normal, 1ms, 60s), 29);
}

void TestRateBudget::believesTheLeastOfAnswersOutOfOrder()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.sent(0ms);
    budget.learn({.limit = 10, .remaining = 0, .resetsIn = 30s}, 1s, 0);
    budget.learn({.limit = 10, .remaining = 1, .resetsIn = 30s}, 1s, 0); // was sent before
    QCOMPARE(budget.remaining(), std::optional<int>(0));
    budget.sent(40s);
    budget.learn({.limit = 10, .remaining = 9, .resetsIn = 30s}, 40s, 0);
    QCOMPARE(budget.remaining(), std::optional<int>(9));
}

void TestRateBudget::beginsAnewAfterTheReset()
{
    RateBudget budget;
    for (int i = 0; i < 5; ++i)
        budget.sent(0ms);
    for (int i = 0; i < 5; ++i)
        budget.learn({.limit = 60, .remaining = 0, .resetsIn = 10s}, 0ms, 0);
    QVERIFY(budget.waitFor(Urgency::Normal, 10s) > 0ms);
    QCOMPARE(budget.waitFor(Urgency::Normal, 11s), 0ms);
    budget.sent(11s); // goes alone, until it is known how many may follow
    QVERIFY(budget.waitFor(Urgency::Normal, 11s) > 0ms);
    budget.learn({.limit = 60, .remaining = 59, .resetsIn = 10s}, 12s, 0);
    QCOMPARE(budget.waitFor(Urgency::Normal, 12s), 0ms);
}

void TestRateBudget::keepsWhatWasTold()
{
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 60, .remaining = 2, .resetsIn = 30s}, 0ms, 0);
    budget.sent(0ms);
    budget.learn({}, 0ms, 0); // an answer without headers counts all the same
    QCOMPARE(budget.remaining(), std::optional<int>(1));
    QCOMPARE(budget.limit(), std::optional<int>(60));
}

void TestRateBudget::waitsAfterARefusal_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("pause");
    QTest::addColumn<int>("seconds");
    using Pause = std::optional<std::chrono::seconds>;
    QTest::addRow("seconds") << Pause(57s) << 57;
    QTest::addRow("no pause told") << Pause() << 1;
    QTest::addRow("none at all") << Pause(0s) << 1;
    QTest::addRow("a quarter of an hour") << Pause(15min) << 900;
}

void TestRateBudget::waitsAfterARefusal()
{
    QFETCH(std::optional<std::chrono::seconds>, pause);
    QFETCH(int, seconds);
    RateBudget budget;
    budget.sent(0ms);
    budget.learn({.limit = 60, .remaining = 59, .resetsIn = 30s, .refused = true, .pause = pause},
                 5s, 0);
    QCOMPARE(budget.waitFor(Urgency::Normal, 5s), std::chrono::seconds(seconds));
    QCOMPARE(budget.waitFor(Urgency::Polling, 5s), std::chrono::seconds(seconds));
}

void TestRateBudget::doublesItsBackOff()
{
    RateBudget budget;
    const QList<std::chrono::seconds> expected {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
    RateBudget::Time now {};
    for (const std::chrono::seconds wait : expected) {
        budget.learn({.limit = 1000, .refused = true}, now, 0);
        QCOMPARE(budget.waitFor(Urgency::Normal, now), RateBudget::Time(wait));
        now += wait;
    }
}

void TestRateBudget::spreadsItsBackOff()
{
    RateBudget early;
    RateBudget late;
    early.learn({.refused = true}, 0ms, -1);
    late.learn({.refused = true}, 0ms, 1);
    QCOMPARE(early.waitFor(Urgency::Normal, 0ms), 800ms);
    QCOMPARE(late.waitFor(Urgency::Normal, 0ms), 1200ms);
}

void TestRateBudget::forgetsRefusalsAfterASuccess()
{
    RateBudget budget;
    for (int i = 0; i < 4; ++i)
        budget.learn({.refused = true}, 0ms, 0);
    budget.learn({}, 60s, 0);
    budget.learn({.refused = true}, 61s, 0);
    QCOMPARE(budget.waitFor(Urgency::Normal, 61s), 1s);
}

void TestRateBudget::readsHeaders_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("limit"); // −1: none
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("resetsIn");
    const QByteArray soon = QByteArray::number(Now.toSecsSinceEpoch() + 42);
    QTest::addRow("none") << Headers {} << -1 << -1 << -1;
    QTest::addRow("all") << Headers {{"x-ratelimit-limit", "120"},
                                     {"x-ratelimit-remaining", "119"},
                                     {"x-ratelimit-reset", soon}}
                         << 120 << 119 << 42;
    QTest::addRow("limit alone") << Headers {{"x-ratelimit-limit", " 30 "}} << 30 << -1 << -1;
    QTest::addRow("a limit of nothing") << Headers {{"x-ratelimit-limit", "0"}} << -1 << -1 << -1;
    QTest::addRow("negative") << Headers {{"x-ratelimit-limit", "-5"},
                                          {"x-ratelimit-remaining", "-1"},
                                          {"x-ratelimit-reset", "-1"}}
                              << -1 << -1 << -1;
    QTest::addRow("words") << Headers {{"x-ratelimit-limit", "many"},
                                       {"x-ratelimit-remaining", "few"},
                                       {"x-ratelimit-reset", "soon"}}
                           << -1 << -1 << -1;
    QTest::addRow("in the past") << Headers {{"x-ratelimit-reset", "1000000000"}} << -1 << -1 << 0;
    QTest::addRow("in a century") << Headers {{"x-ratelimit-reset", "4900000000"}} << -1 << -1
                                  << 900;
    QTest::addRow("overflow") << Headers {{"x-ratelimit-limit", "99999999999999999999999"},
                                          {"x-ratelimit-reset", "99999999999999999999999"}}
                              << -1 << -1 << -1;
    QTest::addRow("large") << Headers {{"x-ratelimit-limit", "999999999999"}} << 1'000'000 << -1
                           << -1;
}

void TestRateBudget::readsHeaders()
{
    QFETCH(Headers, headers);
    const RateAnswer answer = rateAnswerOf(headers, Now);
    QTEST(answer.limit.value_or(-1), "limit");
    QTEST(answer.remaining.value_or(-1), "remaining");
    QTEST(int(answer.resetsIn.value_or(-1s).count()), "resetsIn");
}

void TestRateBudget::trustsTheClockOfTheServer()
{
    // It is an hour behind ours, and so is the moment it names.
    const qint64 there = Now.toSecsSinceEpoch() - 3600;
    const Headers headers {{"date", "Tue, 24 Nov 2026 11:00:00 GMT"},
                           {"x-ratelimit-reset", QByteArray::number(there + 20)}};
    QCOMPARE(rateAnswerOf(headers, Now).resetsIn, std::optional<std::chrono::seconds>(20s));
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
