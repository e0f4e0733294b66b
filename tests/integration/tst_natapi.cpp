// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Fault = BadServer::Fault;

/// Every endpoint against the cloud as documented, and against servers that break.
class TestNatApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scansFromStartToResults();
    void acceptsABaseWithASlash();
    void encodesIdsInPaths();
    void sendsTheKeyAndARequestId();
    void turnsEveryStatusIntoAnError_data();
    void turnsEveryStatusIntoAnError();
    void obeysTheServersWait();
    void cancels();
    void exportsWholeFilesOnly_data();
    void exportsWholeFilesOnly();
    void checksTheHashOfACapture();
    void endsOnceOnEveryFault_data();
    void endsOnceOnEveryFault();
    void saysNothingAfterTheAskerIsGone_data();
    void saysNothingAfterTheAskerIsGone();

private:
    enum class Call { Start, Status, Results, Cancel, Export, Capture };

    /// Makes a call and gives its error, or nothing when it succeeded.
    using Outcome = std::function<void(std::optional<Error>)>;
    static void make(Call call, NatApi &api, QObject *context, const Outcome &done);
    std::optional<Error> outcomeOf(Call call, NatApi &api);
    template <typename Value, typename Ask>
    Result<Value> wait(Ask ask);
    QString started();

    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NatApi> m_api;
};

namespace {

ScanRequest request()
{
    ScanRequest scan;
    scan.url = QUrl(u"https://shop.example.com"_s);
    return scan;
}

} // namespace

void TestNatApi::init()
{
    m_http = std::make_unique<HttpClient>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_api = std::make_unique<NatApi>(*m_http, m_cloud->endpoint());
}

template <typename Value, typename Ask>
Result<Value> TestNatApi::wait(Ask ask)
{
    std::optional<Result<Value>> outcome;
    QObject context;
    ask(&context, [&](Result<Value> result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
        return Error {.kind = ErrorKind::EngineDown, .detail = u"no outcome"_s};
    return *outcome;
}

QString TestNatApi::started()
{
    const auto scan = wait<ScanStarted>(
        [&](QObject *context, auto done) { m_api->startScan(request(), context, done); });
    return scan ? scan->scanId : QString();
}

void TestNatApi::make(Call call, NatApi &api, QObject *context, const Outcome &done)
{
    const auto report = [done](const auto &result) {
        done(result ? std::nullopt : std::optional<Error>(result.error()));
    };
    switch (call) {
    case Call::Start:
        return api.startScan(request(), context, report);
    case Call::Status:
        return api.status(u"scan_1"_s, context, report);
    case Call::Results:
        return api.results(u"scan_1"_s, context, report);
    case Call::Cancel:
        return api.cancelScan(u"scan_1"_s, context, report);
    case Call::Export:
        return api.exportScan(u"scan_1"_s, u"json"_s, context, report);
    case Call::Capture:
        return api.capture(u"scan_1"_s, QString(64, u'0'), context, report);
    }
}

std::optional<Error> TestNatApi::outcomeOf(Call call, NatApi &api)
{
    int calls = 0;
    std::optional<Error> outcome;
    QObject context;
    make(call, api, &context, [&](const std::optional<Error> &error) {
        ++calls;
        outcome = error;
    });
    if (!QTest::qWaitFor([&] { return calls > 0; }, 10'000))
        return Error {.kind = ErrorKind::EngineDown, .detail = u"no outcome"_s};
    return calls == 1 ? outcome : Error {.kind = ErrorKind::EngineDown, .detail = u"twice"_s};
}

void TestNatApi::scansFromStartToResults()
{
    const QString id = started();
    QCOMPARE(id, u"scan_1"_s);
    QCOMPARE(m_cloud->lastStart().value("mode"_L1).toString(), u"functional"_s);
    ScanState state = ScanState::Running;
    for (int polls = 0; polls < 10 && state == ScanState::Running; ++polls) {
        const auto status = wait<ScanStatus>(
            [&](QObject *context, auto done) { m_api->status(id, context, done); });
        QVERIFY(status);
        state = status->state;
    }
    QCOMPARE(state, ScanState::Completed);
    const auto results
        = wait<Results>([&](QObject *context, auto done) { m_api->results(id, context, done); });
    QVERIFY(results);
    QCOMPARE(results->unread, QStringList());
    QCOMPARE(results->accessibility->violations.size(), 2);
}

void TestNatApi::acceptsABaseWithASlash()
{
    Endpoint endpoint = m_cloud->endpoint();
    endpoint.base.setPath(endpoint.base.path() + u'/');
    NatApi api(*m_http, endpoint);
    QVERIFY(!outcomeOf(Call::Start, api));
    QCOMPARE(m_cloud->seen(), QStringList {u"POST /scan"_s});
}

void TestNatApi::encodesIdsInPaths()
{
    const auto status = wait<ScanStatus>([&](QObject *context, auto done) {
        m_api->status(u"a/../b?c=d#e %2F ä"_s, context, done);
    });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_cloud->seen(), QStringList {u"GET /scan/a/../b?c=d#e %2F ä"_s});
}

void TestNatApi::sendsTheKeyAndARequestId()
{
    BadServer server(Fault::Closed);
    NatApi api(*m_http, {server.url(), "nat_pk_1"});
    const std::optional<Error> error = outcomeOf(Call::Status, api);
    QVERIFY(error);
    const QByteArray head = server.heads().first();
    QVERIFY(head.contains("X-API-Key: nat_pk_1"));
    QVERIFY(!head.toLower().contains("authorization"));
    const qsizetype at = head.indexOf("X-Request-ID: ");
    QVERIFY(at > 0);
    const QByteArray id = head.mid(at + 14, 36);
    QVERIFY2(error->detail.contains(QLatin1String(id)), qPrintable(error->detail));
    QVERIFY(!error->detail.contains(u"nat_pk"_s));
}

void TestNatApi::turnsEveryStatusIntoAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("301") << 301 << ErrorKind::BadReply;
    QTest::addRow("400") << 400 << ErrorKind::Invalid;
    QTest::addRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::addRow("402") << 402 << ErrorKind::QuotaExceeded;
    QTest::addRow("403") << 403 << ErrorKind::Forbidden;
    QTest::addRow("404") << 404 << ErrorKind::NotFound;
    QTest::addRow("409") << 409 << ErrorKind::Conflict;
    QTest::addRow("429") << 429 << ErrorKind::RateLimited;
    QTest::addRow("500") << 500 << ErrorKind::Server;
    QTest::addRow("503") << 503 << ErrorKind::Server;
}

void TestNatApi::turnsEveryStatusIntoAnError()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_cloud->failWith(status);
    for (const Call call :
         {Call::Start, Call::Status, Call::Results, Call::Cancel, Call::Export, Call::Capture}) {
        const std::optional<Error> error = outcomeOf(call, *m_api);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->status, status);
    }
    QCOMPARE(m_cloud->seen().size(), 6); // nothing was asked twice
}

void TestNatApi::obeysTheServersWait()
{
    m_cloud->failWith(429);
    const std::optional<Error> error = outcomeOf(Call::Status, *m_api);
    QVERIFY(error && error->retryAfter);
    QCOMPARE(error->retryAfter->count(), 1);
    QCOMPARE(error->code, u"RATE_LIMITED"_s);
}

void TestNatApi::cancels()
{
    const QString id = started();
    QVERIFY(!outcomeOf(Call::Cancel, *m_api));
    const std::optional<Error> again = outcomeOf(Call::Cancel, *m_api);
    QVERIFY(again);
    QCOMPARE(again->kind, ErrorKind::Conflict);
    const auto status
        = wait<ScanStatus>([&](QObject *context, auto done) { m_api->status(id, context, done); });
    QCOMPARE(status->state, ScanState::Cancelled);
}

void TestNatApi::exportsWholeFilesOnly_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("whole");
    QTest::addRow("html") << u"html"_s << QByteArray("<html>a</HTML>\n") << true;
    QTest::addRow("html cut") << u"html"_s << QByteArray("<html><p>a") << false;
    QTest::addRow("csv") << u"csv"_s << QByteArray("a,b\r\n1,2\r\n") << true;
    QTest::addRow("csv cut") << u"csv"_s << QByteArray("a,b\r\n1,") << false;
    QTest::addRow("json") << u"json"_s << QByteArray("{\"a\":[1]}") << true;
    QTest::addRow("json cut") << u"json"_s << QByteArray("{\"a\":[1") << false;
}

void TestNatApi::exportsWholeFilesOnly()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, file);
    QFETCH(bool, whole);
    HttpServer server;
    server.setFallback(
        [file](const ServerRequest &, const Responder &client) { client.answer({.body = file}); });
    QVERIFY(server.listen());
    NatApi api(*m_http, {QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())), "k"});
    const auto result = wait<QByteArray>(
        [&](QObject *context, auto done) { api.exportScan(u"a"_s, format, context, done); });
    QCOMPARE(bool(result), whole);
    if (whole)
        QCOMPARE(*result, file);
    else
        QCOMPARE(result.error().kind, ErrorKind::BadReply);
}

void TestNatApi::checksTheHashOfACapture()
{
    const QByteArray png("\x89PNG picture");
    const QString sha256 = m_cloud->addCapture(png, u"https://shop.example.com/"_s, {1280, 800});
    const QString id = started();
    const auto fetch = [&](NatApi &api) {
        return wait<QByteArray>(
            [&](QObject *context, auto done) { api.capture(id, sha256, context, done); });
    };
    const Result<QByteArray> right = fetch(*m_api);
    QVERIFY(right);
    QCOMPARE(*right, png);

    BadServer other(Fault::NotJson);
    NatApi wrongApi(*m_http, {other.url(), "k"});
    const Result<QByteArray> wrong = fetch(wrongApi);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::BadReply);
}

void TestNatApi::endsOnceOnEveryFault_data()
{
    QTest::addColumn<Fault>("fault");
    // Silent and stalled servers cost the whole idle time-out: tst_httpclient has them.
    QTest::addRow("closed") << Fault::Closed;
    QTest::addRow("garbage") << Fault::Garbage;
    QTest::addRow("truncated") << Fault::Truncated;
    QTest::addRow("truncated in chunks") << Fault::TruncatedChunked;
    QTest::addRow("redirect loop") << Fault::RedirectLoop;
    QTest::addRow("broken compression") << Fault::BrokenCompression;
    QTest::addRow("no JSON") << Fault::NotJson;
}

void TestNatApi::endsOnceOnEveryFault()
{
    QFETCH(Fault, fault);
    BadServer server(fault);
    NatApi api(*m_http, {server.url(), "k"});
    for (const Call call :
         {Call::Start, Call::Status, Call::Results, Call::Export, Call::Capture}) {
        const std::optional<Error> error = outcomeOf(call, api);
        QVERIFY(error);
        QVERIFY2(error->kind == ErrorKind::BadReply || error->kind == ErrorKind::Offline,
                 qPrintable(error->detail));
    }
}

void TestNatApi::saysNothingAfterTheAskerIsGone_data()
{
    QTest::addColumn<int>("call");
    for (const Call call :
         {Call::Start, Call::Status, Call::Results, Call::Cancel, Call::Export, Call::Capture})
        QTest::addRow("call %d", int(call)) << int(call);
}

void TestNatApi::saysNothingAfterTheAskerIsGone()
{
    QFETCH(int, call);
    started();
    m_cloud->answerAfter(50ms);
    bool called = false;
    auto context = std::make_unique<QObject>();
    make(Call(call), *m_api, context.get(), [&](const std::optional<Error> &) { called = true; });
    QTRY_COMPARE(m_cloud->seen().size(), 2);
    context.reset();
    QVERIFY(!outcomeOf(Call::Status, *m_api)); // comes after the answer nobody waits for
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestNatApi)
#include "tst_natapi.moc"
