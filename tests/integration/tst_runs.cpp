// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"
#include "tests/support/storecalls.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Scans at servers are not lost, whatever ends the program, the connection or the patience of the
/// server.
class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnAfterARestart_data();
    void goesOnAfterARestart();
    void findsAScanWhoseAnswerWasLost();
    void sendsAgainWhatDidNotArrive();
    void asksAPersonWhenTheListCannotTell_data();
    void asksAPersonWhenTheListCannotTell();
    void doesNotRepeatWhatASlowServerMayStillDo();
    void stopsAskingWithARefusedKey();
    void stopsWaitingAndWatchesAgain();
    void cancelsWhereTheServerCan();
    void goesOnWhereTheServerCannotCancel();
    void waitsHereForAFreePlace();
    void waitsHereOverARestart();
    void keepsWhatTheQuotaRefused();
    void forgetsWhatAPersonRemoves();
    void fetchesWhatWasStartedElsewhere();
    void watchesManyByTheList();
    void watchesWithoutAList();
    void outlastsAServerThatIsAway();
    void takesNoNewKeyToTheOldPlace();
    void followsAnEditedAddress();
    void forgetsWhatWasCancelledBeforeItWasQueued();

private:
    Server cloudServer() const
    {
        return {u"cloud"_s, u"Test cloud"_s, m_base, {Dialect::Documented, {}, {}}};
    }
    static ScanRequest request(int number = 1)
    {
        ScanRequest wanted;
        wanted.url = QUrl(u"http://shop%1.example/"_s.arg(number));
        return wanted;
    }
    void openProgram();
    Scanner &scanner() { return m_services->scanner; }
    int start(int number = 1) { return scanner().start(cloudServer(), request(number)); }
    RunStage stageOf(int ticket)
    {
        const std::optional<RunningScan> scan = scanner().scan(ticket);
        return scan ? scan->stage : RunStage::Held;
    }
    qsizetype seen(const QString &request) const { return m_cloud->seen().count(request); }
    qsizetype reports() { return history(m_services->store)->size(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<BadServer> m_bad;
    std::unique_ptr<Services> m_services;
    QUrl m_base;
};

void TestRuns::init()
{
    m_services.reset();
    m_bad.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_base = m_cloud->base();
    openProgram();
}

/// As after a start of the program: what is left of the one before is taken up.
void TestRuns::openProgram()
{
    m_services.reset();
    m_services = std::make_unique<Services>(
        Services::Options {.dataDir = m_dir->path(),
                           .engineProgram = m_dir->filePath(u"no-engine"_s),
                           .settingsFile = m_dir->filePath(u"settings.ini"_s),
                           .poll = {.remote = {20ms, 30ms, 50ms},
                                    .remoteHidden = 100ms,
                                    .settle = 300ms,
                                    .placeWait = 200ms,
                                    .attempts = 2}});
    scanner().setSessionKey(m_cloud->key());
    scanner().adopt([this](const RunRecord &) { return cloudServer(); });
}

void TestRuns::goesOnAfterARestart_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addRow("the start was sent") << u"POST /scan"_s;
    QTest::addRow("it is watched") << u"GET /scan/scan_1"_s;
    QTest::addRow("its results are fetched") << u"GET /scan/scan_1/results"_s;
}

void TestRuns::goesOnAfterARestart()
{
    QFETCH(QString, moment);
    m_cloud->answerAfter(100ms); // so that the program ends before the answer
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_cloud->seen().contains(moment), 20'000);
    m_services.reset();
    m_cloud->answerAfter(0ms);
    openProgram();
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(seen(u"POST /scan"_s), 1);
    QCOMPARE(reports(), 1);
    QCOMPARE(history(m_services->store)->constFirst().target, request().url);
    QVERIFY(scanner().tickets().isEmpty());
    openProgram();
    QVERIFY(open(m_services->store)); // behind the adoption
    QVERIFY(scanner().tickets().isEmpty());
}

void TestRuns::findsAScanWhoseAnswerWasLost()
{
    m_cloud->addScan(u"http://other.example/"_s);
    int starts = 0;
    m_bad = std::make_unique<BadServer>(BadServer::Fault::LostAnswer);
    m_bad->standBefore(m_cloud->port(), [&starts](const QByteArray &line) {
        return line.startsWith("POST ") && ++starts == 1;
    });
    m_base = QUrl(m_bad->url().toString() + u"/api/v1"_s);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(seen(u"POST /scan"_s), 1);
    QCOMPARE(history(m_services->store)->constFirst().scanId, u"scan_2"_s);
}

void TestRuns::sendsAgainWhatDidNotArrive()
{
    int starts = 0;
    m_bad = std::make_unique<BadServer>(BadServer::Fault::Closed);
    m_bad->standBefore(m_cloud->port(), [&starts](const QByteArray &line) {
        return line.startsWith("POST ") && ++starts <= 1;
    });
    m_base = QUrl(m_bad->url().toString() + u"/api/v1"_s);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(starts, 2);
    QCOMPARE(seen(u"POST /scan"_s), 1);
}

void TestRuns::asksAPersonWhenTheListCannotTell_data()
{
    QTest::addColumn<bool>("hasList");
    QTest::addRow("there is none") << false;
    QTest::addRow("two could be it") << true;
}

void TestRuns::asksAPersonWhenTheListCannotTell()
{
    QFETCH(bool, hasList);
    m_cloud->setHasList(hasList);
    m_cloud->addScan(request().url.toString());
    m_bad = std::make_unique<BadServer>(BadServer::Fault::LostAnswer);
    int starts = 0;
    m_bad->standBefore(m_cloud->port(), [&starts](const QByteArray &line) {
        return line.startsWith("POST ") && ++starts == 1;
    });
    m_base = QUrl(m_bad->url().toString() + u"/api/v1"_s);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    const int ticket = start();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    QCOMPARE(stageOf(ticket), RunStage::Uncertain);
    QCOMPARE(scanner().runningCount(), 0);
    QCOMPARE(seen(u"POST /scan"_s), 1);
    scanner().command(ticket, RunCommand::LookAgain);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 2, 20'000);
    QCOMPARE(seen(u"POST /scan"_s), 1);
    openProgram(); // it waits for a person over a restart, too
    QSignalSpy readyLater(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE(scanner().tickets().size(), 1);
    QCOMPARE(stageOf(scanner().tickets().constFirst()), RunStage::Uncertain);
    scanner().command(scanner().tickets().constFirst(), RunCommand::StartNow);
    QTRY_COMPARE_WITH_TIMEOUT(readyLater.size(), 1, 20'000);
    QCOMPARE(seen(u"POST /scan"_s), 2);
    QVERIFY(ready.isEmpty());
}

void TestRuns::doesNotRepeatWhatASlowServerMayStillDo()
{
    m_cloud->failWith(504, u"/scan"_s, 1);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    const int ticket = start();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    QCOMPARE(stageOf(ticket), RunStage::Uncertain);
    QCOMPARE(seen(u"POST /scan"_s), 1);
}

void TestRuns::stopsAskingWithARefusedKey()
{
    m_cloud->setPolls(1'000'000);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    m_cloud->setKey("nat_pk_another");
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    QCOMPARE(paused.constFirst().at(1).value<Error>().kind, ErrorKind::Unauthorized);
    QCOMPARE(stageOf(ticket), RunStage::Unwatched);
    const qsizetype asked = m_cloud->seen().size();
    QVERIFY(!paused.wait(300));
    QCOMPARE(m_cloud->seen().size(), asked);
    m_cloud->setPolls(1);
    scanner().setSessionKey(m_cloud->key());
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().command(ticket, RunCommand::WatchAgain);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(seen(u"POST /scan"_s), 1);
}

void TestRuns::stopsWaitingAndWatchesAgain()
{
    m_cloud->setPolls(1'000'000);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    scanner().command(ticket, RunCommand::StopWaiting);
    QCOMPARE(stageOf(ticket), RunStage::Unwatched);
    QTest::qWait(100); // what is under way may still arrive
    const qsizetype asked = m_cloud->seen().size();
    openProgram(); // stays so
    QTRY_COMPARE(scanner().tickets().size(), 1);
    QTest::qWait(200);
    QCOMPARE(m_cloud->seen().size(), asked);
    QVERIFY(m_cloud->seen().filter(u"DELETE"_s).isEmpty());
    m_cloud->setPolls(1);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().command(scanner().tickets().constFirst(), RunCommand::WatchAgain);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

void TestRuns::cancelsWhereTheServerCan()
{
    m_cloud->setPolls(1'000'000);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().command(ticket, RunCommand::Stop);
    QVERIFY(scanner().scan(ticket)->stopping);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(history(m_services->store)->constFirst().state, ScanState::Cancelled);
}

void TestRuns::goesOnWhereTheServerCannotCancel()
{
    m_cloud->setPolls(1'000'000);
    m_cloud->setCanCancel(false);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    QSignalSpy refused(&scanner(), &Scanner::stopRefused);
    scanner().command(ticket, RunCommand::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QVERIFY(!scanner().scan(ticket)->canCancel);
    QVERIFY(!scanner().scan(ticket)->stopping);
    QCOMPARE(stageOf(ticket), RunStage::Watched);
    m_cloud->setPolls(1);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(history(m_services->store)->constFirst().state, ScanState::Completed);
}

void TestRuns::waitsHereForAFreePlace()
{
    m_cloud->account().setConcurrentLimit(1);
    m_cloud->setPolls(10);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QSignalSpy failed(&scanner(), &Scanner::failed);
    const QList<int> tickets {start(1), start(2), start(3)};
    QTRY_VERIFY(stageOf(tickets[2]) == RunStage::Queued && scanner().scan(tickets[2]));
    QCOMPARE(scanner().runningCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, 30'000);
    QVERIFY(failed.isEmpty());
    QCOMPARE(reports(), 3);
}

void TestRuns::waitsHereOverARestart()
{
    m_cloud->account().setConcurrentLimit(0);
    const int ticket = start();
    QTRY_COMPARE(stageOf(ticket), RunStage::Queued);
    openProgram();
    QTRY_COMPARE(scanner().runningCount(), 1);
    QVERIFY(seen(u"GET /scans"_s) == 0);
    m_cloud->account().setConcurrentLimit(1);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

void TestRuns::keepsWhatTheQuotaRefused()
{
    m_cloud->setQuota(50, 50);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    openProgram();
    QTRY_COMPARE(scanner().tickets().size(), 1);
    const int ticket = scanner().tickets().constFirst();
    QCOMPARE(stageOf(ticket), RunStage::Held);
    QCOMPARE(scanner().scan(ticket)->reason->kind, ErrorKind::QuotaExceeded);
    QVERIFY(scanner().scan(ticket)->reason->resetsAt.isValid());
    QCOMPARE(scanner().runningCount(), 0);
    m_cloud->setQuota(0, 50);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().command(ticket, RunCommand::StartNow);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

void TestRuns::forgetsWhatAPersonRemoves()
{
    m_cloud->setPolls(1'000'000);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    scanner().command(ticket, RunCommand::Forget);
    QVERIFY(scanner().tickets().isEmpty());
    QVERIFY(open(m_services->store));
    openProgram();
    QVERIFY(open(m_services->store));
    QVERIFY(scanner().tickets().isEmpty());
}

void TestRuns::fetchesWhatWasStartedElsewhere()
{
    const QString done = m_cloud->addScan(u"https://docs.example.org/"_s, u"completed"_s);
    ListedScan listed;
    listed.scanId = done;
    listed.state = ScanState::Completed;
    listed.createdAt = QDateTime::currentDateTimeUtc().addDays(-1);
    listed.target = u"https://docs.example.org/"_s;
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    const int ticket = scanner().follow(cloudServer(), listed);
    QCOMPARE(scanner().follow(cloudServer(), listed), ticket);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    const ReportSummary summary = history(m_services->store)->constFirst();
    QCOMPARE(summary.target, QUrl(u"https://docs.example.org/"_s));
    QCOMPARE(summary.scanId, done);
    QCOMPARE(summary.startedAt.toUTC().date(), listed.createdAt.date());
    QCOMPARE(seen(u"POST /scan"_s), 0);
}

void TestRuns::watchesManyByTheList()
{
    m_cloud->setPolls(30);
    constexpr int Many = 12;
    for (int i = 0; i < Many; ++i)
        start(i);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE_WITH_TIMEOUT(seen(u"POST /scan"_s), Many, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), Many, 60'000);
    QVERIFY(seen(u"GET /scans"_s) > 5);
    // Of each no more than the first questions before there were many, and the last one.
    for (int i = 1; i <= Many; ++i)
        QVERIFY(seen(u"GET /scan/scan_%1"_s.arg(i)) < 15);
    QCOMPARE(reports(), Many);
}

void TestRuns::watchesWithoutAList()
{
    m_cloud->setHasList(false);
    for (int i = 0; i < 6; ++i)
        start(i);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 6, 60'000);
    QVERIFY(seen(u"GET /scans"_s) <= 1);
}

void TestRuns::outlastsAServerThatIsAway()
{
    m_cloud->setPolls(6);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    m_cloud->failWith(503, u"/scan/"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scanner().schedule(ticket).trouble.has_value(), 20'000);
    QVERIFY(scanner().schedule(ticket).nextAt.isValid());
    QCOMPARE(stageOf(ticket), RunStage::Watched);
    m_cloud->stopFailing();
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().wake();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

void TestRuns::takesNoNewKeyToTheOldPlace()
{
    m_services->servers.put(cloudServer());
    m_cloud->setPolls(1'000'000);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    bool hasAsked = false;
    m_cloud->setLog([&hasAsked](const QString &, int status) { hasAsked |= status == 401; });
    Server moved = cloudServer();
    moved.address.setPort(1);
    scanner().setSessionKey("nat_pk_of_the_new_place");
    m_services->servers.put(moved);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    QCOMPARE(paused.constFirst().at(1).value<Error>().code, u"MOVED"_s);
    QCOMPARE(stageOf(ticket), RunStage::Unwatched);
    scanner().command(ticket, RunCommand::WatchAgain);
    scanner().command(ticket, RunCommand::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 2, 20'000);
    QVERIFY(!hasAsked);
}

/// No restart is needed for what a person corrects.
void TestRuns::followsAnEditedAddress()
{
    Server wrong = cloudServer();
    m_services->servers.put(wrong);
    m_cloud->setPolls(1'000'000);
    const int ticket = start();
    QTRY_VERIFY(seen(u"GET /scan/scan_1"_s) > 1);
    wrong.address.setPath(u"/wrong/api/v1"_s);
    QSignalSpy paused(&scanner(), &Scanner::paused);
    m_services->servers.put(wrong);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, 20'000);
    m_services->servers.put(cloudServer());
    m_cloud->setPolls(1);
    QSignalSpy ready(&scanner(), &Scanner::reportReady);
    scanner().command(ticket, RunCommand::WatchAgain);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
}

void TestRuns::forgetsWhatWasCancelledBeforeItWasQueued()
{
    m_cloud->account().setConcurrentLimit(0);
    m_cloud->answerAfter(200ms);
    QSignalSpy failed(&scanner(), &Scanner::failed);
    const int ticket = start();
    QTRY_VERIFY(seen(u"POST /scan"_s) > 0);
    QCOMPARE(stageOf(ticket), RunStage::Starting);
    scanner().command(ticket, RunCommand::Stop);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(scanner().tickets().isEmpty());
    QCOMPARE(seen(u"POST /scan"_s), 1);
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
