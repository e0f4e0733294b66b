// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/lostscan.h"
#include "app/scan/pollpace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const Error Away {.kind = ErrorKind::Offline};

ListedScan row(const QString &id, int secondsAfterNoon, const QString &target = {})
{
    ListedScan scan;
    scan.scanId = id;
    scan.createdAt = Noon.addSecs(secondsAfterNoon);
    scan.target = target;
    return scan;
}

} // namespace

Q_DECLARE_METATYPE(QList<ListedScan>)

/// When a server is asked, and what its list says of a start whose answer was lost.
class TestPollPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerStepByStep();
    void isSpreadByAFifth();
    void isCheapWhenNobodyLooks();
    void backsOffAndComesBack();
    void obeysTheServer();
    void noticesASleep_data();
    void noticesASleep();
    void findsALostStart_data();
    void findsALostStart();
    void readsTheListFarEnough();
};

void TestPollPace::waitsLongerStepByStep()
{
    PollPace pace {PollRule()};
    QList<std::chrono::milliseconds> waits;
    for (int i = 0; i < 5; ++i)
        waits.append(pace.next(true, 0));
    const QList<std::chrono::milliseconds> expected {2s, 3s, 5s, 5s, 5s};
    QCOMPARE(waits, expected);
    pace.restart();
    QCOMPARE(pace.next(true, 0), 2s);
}

void TestPollPace::isSpreadByAFifth()
{
    QCOMPARE(PollPace {PollRule()}.next(true, -1), 1600ms);
    QCOMPARE(PollPace {PollRule()}.next(true, 1), 2400ms);
}

void TestPollPace::isCheapWhenNobodyLooks() { QCOMPARE(PollPace {PollRule()}.next(false, 0), 15s); }

void TestPollPace::backsOffAndComesBack()
{
    PollPace pace {PollRule()};
    std::chrono::milliseconds last = 0ms;
    for (int i = 0; i < 30; ++i) {
        const auto wait = pace.afterFailure(Away, 0);
        QVERIFY(wait >= last);
        QVERIFY(wait <= 120s);
        last = wait;
    }
    QCOMPARE(last, 60s);
    pace.next(true, 0);
    QCOMPARE(pace.afterFailure(Away, 0), 1s);
}

void TestPollPace::obeysTheServer()
{
    PollPace pace {PollRule()};
    QCOMPARE(pace.afterFailure({.kind = ErrorKind::RateLimited, .retryAfter = 42s}, -1), 42s);
    QCOMPARE(pace.afterFailure({.kind = ErrorKind::RateLimited, .retryAfter = 0s}, -1), 1s);
}

void TestPollPace::noticesASleep_data()
{
    QTest::addColumn<int>("steady");
    QTest::addColumn<int>("wall");
    QTest::addColumn<bool>("slept");
    QTest::addRow("awake") << 15'000 << 15'000 << false;
    QTest::addRow("busy") << 15'000 << 22'000 << false;
    QTest::addRow("asleep for an hour") << 5'000 << 3'600'000 << true;
    QTest::addRow("clock set back") << 15'000 << -3'600'000 << false;
}

void TestPollPace::noticesASleep()
{
    QFETCH(int, steady);
    QFETCH(int, wall);
    QFETCH(bool, slept);
    SleepSense sense;
    QVERIFY(!sense.hasSlept(100s, Noon));
    QCOMPARE(sense.hasSlept(100s + std::chrono::milliseconds(steady), Noon.addMSecs(wall)), slept);
}

void TestPollPace::findsALostStart_data()
{
    QTest::addColumn<QList<ListedScan>>("rows");
    QTest::addColumn<QString>("known");
    QTest::addColumn<LostVerdict::Kind>("kind");
    const QString shop = u"https://shop.example/"_s;
    using Kind = LostVerdict::Kind;
    QTest::addRow("there") << QList {row(u"a"_s, 2, shop)} << QString() << Kind::Found;
    QTest::addRow("slash and case of the host")
        << QList {row(u"a"_s, 2, u"https://SHOP.example"_s)} << QString() << Kind::Found;
    QTest::addRow("its target is not told") << QList {row(u"a"_s, 2)} << QString() << Kind::Found;
    QTest::addRow("beside others")
        << QList {row(u"b"_s, 3, u"https://other.example/"_s), row(u"a"_s, 2, shop)} << QString()
        << Kind::Found;
    QTest::addRow("nothing") << QList<ListedScan>() << QString() << Kind::Absent;
    QTest::addRow("only another target")
        << QList {row(u"b"_s, 3, u"https://other.example/"_s)} << QString() << Kind::Absent;
    QTest::addRow("known already") << QList {row(u"a"_s, 2, shop)} << u"a"_s << Kind::Absent;
    QTest::addRow("yesterday's") << QList {row(u"a"_s, -20 * 3600, shop)} << QString()
                                 << Kind::Absent;
    QTest::addRow("two of them") << QList {row(u"a"_s, 2, shop), row(u"b"_s, 1, shop)} << QString()
                                 << Kind::CannotTell;
    QTest::addRow("one is known") << QList {row(u"a"_s, 2, shop), row(u"b"_s, 1, shop)} << u"b"_s
                                  << Kind::Found;
    QTest::addRow("another page of the host")
        << QList {row(u"a"_s, 2, u"https://shop.example/cart"_s)} << QString() << Kind::CannotTell;
    QTest::addRow("a clock an hour ahead")
        << QList {row(u"a"_s, 3600, shop)} << QString() << Kind::CannotTell;
    ListedScan timeless = row(u"a"_s, 0, shop);
    timeless.createdAt = {};
    QTest::addRow("without a time") << QList {timeless} << QString() << Kind::CannotTell;
    ListedScan security = row(u"a"_s, 2, shop);
    security.isSecurity = true;
    QTest::addRow("of another kind") << QList {security} << QString() << Kind::Absent;
}

void TestPollPace::findsALostStart()
{
    QFETCH(QList<ListedScan>, rows);
    QFETCH(QString, known);
    QFETCH(LostVerdict::Kind, kind);
    const LostStart start {QUrl(u"https://shop.example"_s), ScanMode::Functional, Noon};
    const LostVerdict verdict = findLost(rows, {known}, start, Noon.addSecs(30));
    QCOMPARE(verdict.kind, kind);
    if (kind == LostVerdict::Kind::Found)
        QCOMPARE(verdict.scanId, u"a"_s);
}

void TestPollPace::readsTheListFarEnough()
{
    const LostStart start {QUrl(u"https://shop.example"_s), ScanMode::Functional, Noon};
    QVERIFY(needsOlderRows({row(u"a"_s, 2)}, start));
    QVERIFY(!needsOlderRows({row(u"a"_s, 2), row(u"b"_s, -15 * 3600)}, start));
}

QTEST_GUILESS_MAIN(TestPollPace)
#include "tst_pollpace.moc"
