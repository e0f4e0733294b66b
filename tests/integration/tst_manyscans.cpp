// SPDX-License-Identifier: GPL-3.0-or-later
// A window that watches a thousand scans, and one that watches none.
#include "tests/support/windowworld.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Many = 1000;
constexpr int Rate = 60; ///< requests a minute that the server takes
constexpr int Settling = 60'000; ///< ms; until all were asked about
constexpr int Measured = 120'000; ///< ms

QByteArray procFile(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Seconds of processor time, of all its threads.
double cpuSeconds(qint64 pid)
{
    const QList<QByteArray> fields = procFile(pid, u"stat"_s).split(')').constLast().split(' ');
    return (fields.value(12).toDouble() + fields.value(13).toDouble())
        / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// How often its main thread was woken.
int wakeUps(qint64 pid)
{
    const QByteArray status = procFile(pid, u"status"_s);
    const QByteArray name = "\nvoluntary_ctxt_switches:";
    return status.mid(status.indexOf(name) + name.size()).trimmed().split('\n').first().toInt();
}

} // namespace

class TestManyScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesAThousandInPassing();
    void sleepsWhenNothingRuns();
};

void TestManyScans::watchesAThousandInPassing()
{
    WindowWorld world({u"--scans"_s, QString::number(Many), u"--polls"_s, u"1000000"_s, u"--rate"_s,
                       QString::number(Rate)});
    QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
    QList<RunRecord> runs;
    for (int i = 1; i <= Many; ++i) {
        RunRecord run = world.run(i);
        run.scanId = u"scan_%1"_s.arg(i);
        run.stage = RunStage::Watched;
        runs.append(run);
    }
    QVERIFY(world.leaveRuns(runs));
    world.startWindow();
    QTest::qWait(Settling);
    QVERIFY(world.isRunning());
    const double before = cpuSeconds(world.processId());
    const qsizetype asked = world.asked().size();
    QTest::qWait(Measured);
    QVERIFY(world.isRunning());
    const double percent = (cpuSeconds(world.processId()) - before) * 100'000 / Measured;
    const double perMinute = double(world.asked().size() - asked) * 60'000 / Measured;
    qInfo("%.2f %% of one processor, %.1f requests a minute", percent, perMinute);
    QVERIFY2(percent < 1, qPrintable(QString::number(percent)));
    QVERIFY2(perMinute <= Rate, qPrintable(QString::number(perMinute)));
    QVERIFY(perMinute > 5);
    QVERIFY(world.asked().filter(u" 429"_s).isEmpty());
    QVERIFY(world.asked().filter(u"GET /scan/"_s).isEmpty());
}

void TestManyScans::sleepsWhenNothingRuns()
{
    WindowWorld world;
    QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
    world.startWindow();
    QTest::qWait(10'000); // what a start does later, too
    const int before = wakeUps(world.processId());
    const qsizetype asked = world.asked().size();
    QTest::qWait(10'000);
    const int woken = wakeUps(world.processId()) - before;
    qInfo("woken %d times in 10 s", woken);
    // The text cursor in the address blinks twice a second.
    QVERIFY2(woken <= 23, qPrintable(QString::number(woken)));
    QCOMPARE(world.asked().size(), asked);
}

QTEST_GUILESS_MAIN(TestManyScans)
#include "tst_manyscans.moc"
