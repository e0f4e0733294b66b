// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "app/scan/scanrun.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestScanRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesFromStartToCaptures();
    void endsOnceForEveryFaultAtEveryStage_data();
    void endsOnceForEveryFaultAtEveryStage();
    void saysNothingAfterItsDeletion_data();
    void saysNothingAfterItsDeletion();
    void outlivesAnUnsteadyServer();
    void stopsAtOnceWhenTheKeyIsRefused();
    void neverStartsTwice();
    void followsAServerThatMoved();
    void fetchesTheRestFromAServerThatMoved_data();
    void fetchesTheRestFromAServerThatMoved();
    void keepsResultsWhosePicturesAreLost();
    void waitsForResultsAsLongAsItIsAskedTo();
    void refusesNothingInsideStart();
    void stopsAndKeeps();
    void stopsOnceTheServerListens();
    void leavesAServerThatCannotStop();
    void doesNotCancelWhatHasEnded();
    void tellsAScanThatTestedNothing();

private:
    static PollRule quick()
    {
        return {.local = true, .visible = 5ms, .hidden = 20ms, .remote = {5ms}, .attempts = 2};
    }
    static ScanRequest request()
    {
        ScanRequest wanted;
        wanted.url = QUrl(u"http://shop.example/"_s);
        return wanted;
    }
    EndpointSource always(const QUrl &base) const
    {
        return [base, key = m_cloud->key()](QObject *, const Handler<Endpoint> &handler) {
            handler(Endpoint {base, key});
        };
    }
    static bool endsByDeadline(BadServer::Fault fault)
    {
        return fault == BadServer::Fault::Silent || fault == BadServer::Fault::Stalled
            || fault == BadServer::Fault::Dripping || fault == BadServer::Fault::EndlessHead
            || fault == BadServer::Fault::EndlessBody;
    }
    int starts() const { return static_cast<int>(m_cloud->seen().count(u"POST /scan"_s)); }

    std::unique_ptr<FakeCloud> m_cloud;
    HttpClient m_http;
    HttpClient m_strained; ///< for heads without an end, which keep a thread of it busy for long
};

void TestScanRun::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
}

void TestScanRun::goesFromStartToCaptures()
{
    const QByteArray png = "\x89PNG\r\n\x1a\n picture";
    const QString name = m_cloud->addCapture(png, u"http://shop.example/"_s, {10, 10});
    m_cloud->setPolls(4);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy progressed(&run, &ScanRun::progressed);
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(outcome);
    QCOMPARE(outcome->status.state, ScanState::Completed);
    QVERIFY(outcome->results.accessibility.has_value());
    QCOMPARE(outcome->captures.value(name), png);
    QVERIFY(progressed.size() >= 4);
    QCOMPARE(starts(), 1);
}

void TestScanRun::endsOnceForEveryFaultAtEveryStage_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("stage");
    const auto faults = QMetaEnum::fromType<BadServer::Fault>();
    const QList<std::pair<const char *, QByteArray>> stages {{"start", "POST "},
                                                             {"poll", "GET STATUS "},
                                                             {"results", "/results "},
                                                             {"capture", "/captures/"}};
    for (int i = 0; i < faults.keyCount(); ++i) {
        for (const auto &[name, line] : stages)
            QTest::addRow("%s at %s", faults.key(i), name) << faults.value(i) << line;
    }
}

void TestScanRun::endsOnceForEveryFaultAtEveryStage()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, stage);
    m_cloud->addCapture("\x89PNG\r\n\x1a\n picture", u"http://shop.example/"_s, {10, 10});
    BadServer bad {BadServer::Fault(fault)};
    bad.setRedirectTarget(QUrl(u"http://localhost:1/"_s));
    bad.standBefore(m_cloud->port(), [stage](const QByteArray &line) {
        if (stage == "GET STATUS ")
            return line.startsWith("GET ") && !line.contains("/results")
                && !line.contains("/captures/");
        return line.contains(stage);
    });
    PollRule rule = quick();
    if (endsByDeadline(BadServer::Fault(fault))) {
        rule.attempts = 0;
        rule.patience = {.idle = 700ms, .answer = 1s, .document = 1s};
    }
    HttpClient &http = fault == int(BadServer::Fault::EndlessHead) ? m_strained : m_http;
    ScanRun run(http, always(QUrl(bad.url().toString() + u"/api/v1"_s)), request(), rule);
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!finished.wait(50));
    QCOMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    // Without a picture a report is still a report; without anything else it is none.
    QCOMPARE(bool(outcome), stage == "/captures/");
    if (stage == "POST ")
        QVERIFY(starts() <= 1);
}

void TestScanRun::saysNothingAfterItsDeletion_data()
{
    QTest::addColumn<QString>("stage");
    for (const char *stage : {"/scan", "/scan/", "/results", "/captures/"})
        QTest::addRow("%s", stage) << QString::fromLatin1(stage);
}

void TestScanRun::saysNothingAfterItsDeletion()
{
    QFETCH(QString, stage);
    m_cloud->addCapture("\x89PNG\r\n\x1a\n picture", u"http://shop.example/"_s, {10, 10});
    m_cloud->answerAfter(30ms);
    auto run = std::make_unique<ScanRun>(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(run.get(), &ScanRun::finished);
    run->start();
    QTRY_VERIFY(m_cloud->seen().join(u' ').contains(stage));
    run.reset();
    QVERIFY(!finished.wait(150));
}

void TestScanRun::outlivesAnUnsteadyServer()
{
    m_cloud->setPolls(3);
    m_cloud->failWith(503, u"/scan/"_s, 2);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    QVERIFY(finished.constFirst().constFirst().value<Result<ScanOutcome>>());
    QCOMPARE(starts(), 1);
}

void TestScanRun::stopsAtOnceWhenTheKeyIsRefused()
{
    m_cloud->failWith(401, u"/scan/"_s);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_cloud->seen().filter(u"GET /scan/"_s).size(), 1);
}

void TestScanRun::neverStartsTwice()
{
    m_cloud->failWith(500, u"/scan"_s);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.wait(200));
    QCOMPARE(starts(), 1);
}

/// As the local engine does when it is started again: other port, same scan.
void TestScanRun::followsAServerThatMoved()
{
    m_cloud->setPolls(3);
    int asked = 0;
    BadServer dying(BadServer::Fault::Closed);
    int polls = 0;
    dying.standBefore(m_cloud->port(), [&polls](const QByteArray &line) {
        return line.startsWith("GET /api/v1/scan/") && ++polls >= 2;
    });
    const QUrl first(dying.url().toString() + u"/api/v1"_s);
    const auto source = [&](QObject *, const Handler<Endpoint> &handler) {
        handler(Endpoint {++asked == 1 ? first : m_cloud->base(), m_cloud->key()});
    };
    ScanRun run(m_http, source, request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    QVERIFY(finished.constFirst().constFirst().value<Result<ScanOutcome>>());
    QCOMPARE(asked, 2);
    QCOMPARE(starts(), 1);
}

void TestScanRun::fetchesTheRestFromAServerThatMoved_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addRow("results") << QByteArray("/results ");
    QTest::addRow("captures") << QByteArray("/captures/");
}

void TestScanRun::fetchesTheRestFromAServerThatMoved()
{
    QFETCH(QByteArray, part);
    const QByteArray png = "\x89PNG\r\n\x1a\n picture";
    const QString name = m_cloud->addCapture(png, u"http://shop.example/"_s, {10, 10});
    int asked = 0;
    BadServer dying(BadServer::Fault::Closed);
    dying.standBefore(m_cloud->port(),
                      [part](const QByteArray &line) { return line.contains(part); });
    const QUrl first(dying.url().toString() + u"/api/v1"_s);
    const auto source = [&](QObject *, const Handler<Endpoint> &handler) {
        handler(Endpoint {++asked == 1 ? first : m_cloud->base(), m_cloud->key()});
    };
    ScanRun run(m_http, source, request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(outcome);
    QCOMPARE(outcome->captures.value(name), png);
    QCOMPARE(asked, 2);
    QCOMPARE(starts(), 1);
}

/// The engine ended for good between the results and their pictures.
void TestScanRun::keepsResultsWhosePicturesAreLost()
{
    m_cloud->addCapture("\x89PNG\r\n\x1a\n picture", u"http://shop.example/"_s, {10, 10});
    int asked = 0;
    BadServer dying(BadServer::Fault::Closed);
    dying.standBefore(m_cloud->port(),
                      [](const QByteArray &line) { return line.contains("/captures/"); });
    const QUrl base(dying.url().toString() + u"/api/v1"_s);
    const auto source = [&](QObject *, const Handler<Endpoint> &handler) {
        if (++asked == 1)
            handler(Endpoint {base, m_cloud->key()});
        else
            handler(Error {.kind = ErrorKind::EngineDown});
    };
    ScanRun run(m_http, source, request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    QVERIFY(finished.constFirst().constFirst().value<Result<ScanOutcome>>());
    QCOMPARE(asked, 2);
}

void TestScanRun::waitsForResultsAsLongAsItIsAskedTo()
{
    m_cloud->failWith(429, u"/results"_s, 1); // asks for a second
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE(m_cloud->seen().filter(u"/results"_s).size(), 1);
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<Result<ScanOutcome>>());
    QVERIFY2(clock.elapsed() > 900, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_cloud->seen().filter(u"/results"_s).size(), 2);
}

void TestScanRun::refusesNothingInsideStart()
{
    const auto source = [](QObject *, const Handler<Endpoint> &handler) {
        handler(Error {.kind = ErrorKind::Keychain});
    };
    ScanRun run(m_http, source, request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
}

void TestScanRun::stopsAndKeeps()
{
    m_cloud->setPolls(1'000'000);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy progressed(&run, &ScanRun::progressed);
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_VERIFY(progressed.size() > 2);
    run.stopAndKeep();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(outcome);
    QCOMPARE(outcome->status.state, ScanState::Cancelled);
}

/// The request to stop may be the one that is lost: it is made again.
void TestScanRun::stopsOnceTheServerListens()
{
    m_cloud->setPolls(1'000'000);
    int refused = 0;
    BadServer busy(BadServer::Fault::Closed);
    busy.standBefore(m_cloud->port(), [&refused](const QByteArray &line) {
        return line.startsWith("DELETE ") && ++refused <= 2;
    });
    ScanRun run(m_http, always(QUrl(busy.url().toString() + u"/api/v1"_s)), request(), quick());
    QSignalSpy progressed(&run, &ScanRun::progressed);
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_VERIFY(progressed.size() > 2);
    run.stopAndKeep();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(outcome);
    QCOMPARE(outcome->status.state, ScanState::Cancelled);
    QVERIFY(!outcome->goesOn);
}

void TestScanRun::leavesAServerThatCannotStop()
{
    m_cloud->setPolls(1'000'000);
    m_cloud->setCanCancel(false);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy progressed(&run, &ScanRun::progressed);
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_VERIFY(progressed.size() > 2);
    run.stopAndKeep();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(outcome);
    QVERIFY(outcome->goesOn);
    QVERIFY(!finished.wait(100));
}

void TestScanRun::doesNotCancelWhatHasEnded()
{
    m_cloud->setPolls(1);
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    connect(&run, &ScanRun::progressed, &run, [&run](const ScanStatus &status) {
        if (status.ended())
            run.stopAndKeep();
    });
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_cloud->seen().filter(u"DELETE "_s).isEmpty());
}

void TestScanRun::tellsAScanThatTestedNothing()
{
    m_cloud->setEnd(u"failed"_s);
    m_cloud->setResults(
        QJsonObject {{u"status"_s, u"failed"_s},
                     {u"tasks"_s,
                      QJsonArray {QJsonObject {{u"url"_s, u"http://shop.example/"_s},
                                               {u"status"_s, u"failed"_s},
                                               {u"outcome"_s, u"http_error"_s},
                                               {u"http_status"_s, 404}}}}});
    ScanRun run(m_http, always(m_cloud->base()), request(), quick());
    QSignalSpy finished(&run, &ScanRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<Result<ScanOutcome>>();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NothingTested);
    QCOMPARE(outcome.error().code, u"http_error"_s);
    QCOMPARE(outcome.error().status, 404);
}

QTEST_GUILESS_MAIN(TestScanRun)
#include "tst_scanrun.moc"
