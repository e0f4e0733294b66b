// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, killed in the middle of scans at a server, and started again.
#include "tests/support/storecalls.h"
#include "tests/support/windowworld.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestKilledRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOn();
    void theWindowTakesUpWhatACommandLeft();
    void twoProgramsDoNotShareARun();

private:
    static QList<ReportSummary> reportsIn(const WindowWorld &world)
    {
        ScanStore store(world.dataDir());
        const Result<QList<ReportSummary>> reports = history(store);
        return reports ? *reports : QList<ReportSummary>();
    }
    static QString howSaved(const WindowWorld &world);
};

/// Empty when one report was saved of one start, and nothing of the run is left.
QString TestKilledRuns::howSaved(const WindowWorld &world)
{
    const QList<ReportSummary> reports = reportsIn(world);
    if (reports.size() != 1)
        return u"%1 reports"_s.arg(reports.size());
    if (world.asked(u"POST /scan 202"_s) != 1)
        return u"%1 starts"_s.arg(world.asked(u"POST /scan 202"_s));
    ScanStore store(world.dataDir());
    const Result<QList<RunRecord>> left = adoptedRuns(store);
    if (!left || !left->isEmpty())
        return u"the run is left"_s;
    return reports.constFirst().state == ScanState::Completed ? QString() : u"not completed"_s;
}

void TestKilledRuns::theWindowGoesOn()
{
    const int rounds = qEnvironmentVariable("NAT_TEST_LENGTH") == u"long" ? 50 : 5;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        WindowWorld world({u"--polls"_s, u"1"_s});
        QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
        QVERIFY(world.leaveRuns({world.run()}));
        // From the start of the program to some time after the report is saved.
        const int moment = random.bounded(200, 4500);
        world.startWindow();
        QTest::qWait(moment);
        world.kill();
        const QStringList asked = world.asked().filter(u"/scan"_s);
        const QString last = asked.isEmpty() ? u"nothing"_s : asked.constLast();
        qInfo("round %d: killed after %d ms, asked last: %s", round, moment, qPrintable(last));
        world.startWindow();
        QTRY_COMPARE_WITH_TIMEOUT(reportsIn(world).size(), 1, 60'000);
        world.kill();
        const QString saved = howSaved(world);
        QVERIFY2(saved.isEmpty(), qPrintable(saved));
    }
}

void TestKilledRuns::theWindowTakesUpWhatACommandLeft()
{
    WindowWorld world({u"--polls"_s, u"3"_s});
    QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
    world.start({u"scan"_s, u"https://shop.example.com"_s, u"--server"_s, world.server().name});
    QTRY_COMPARE_WITH_TIMEOUT(world.asked(u"GET /scan/scan_1 200"_s), 1, 30'000);
    world.kill();
    world.startWindow();
    QTRY_COMPARE_WITH_TIMEOUT(reportsIn(world).size(), 1, 60'000);
    world.kill();
    const QString saved = howSaved(world);
    QVERIFY2(saved.isEmpty(), qPrintable(saved));
}

/// While the command goes on, the window leaves its scan alone.
void TestKilledRuns::twoProgramsDoNotShareARun()
{
    WindowWorld world({u"--polls"_s, u"1000000"_s});
    QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
    world.start({u"scan"_s, u"https://shop.example.com"_s, u"--server"_s, world.server().name});
    QTRY_COMPARE_WITH_TIMEOUT(world.asked(u"GET /scan/scan_1 200"_s), 1, 30'000);
    ScanStore store(world.dataDir());
    QVERIFY(adoptedRuns(store)->isEmpty());
    world.kill();
    QCOMPARE(adoptedRuns(store)->size(), 1);
}

QTEST_GUILESS_MAIN(TestKilledRuns)
#include "tst_killedruns.moc"
