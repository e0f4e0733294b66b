// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"

#include <QDir>
#include <QTemporaryDir>
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
    void keepsTheOldFileWhenAnExportIsRefused();
    void leavesNoPartWhenTheAskerIsGone();
    void checksTheHashOfACapture();
    void fetchesPicturesFromItsOriginOnly();
    void tellsRootCausesAndBadges();
    void endsOnceOnEveryFault_data();
    void endsOnceOnEveryFault();
    void saysNothingAfterTheAskerIsGone_data();
    void saysNothingAfterTheAskerIsGone();

private:
    enum class Call {
        Start,
        Status,
        Results,
        Cancel,
        Export,
        Capture,
        List,
        Usage,
        Alerts,
        History,
        Me,
        Plans,
        Checkout,
        Portal,
        RootCauses,
        Badges,
    };
    static constexpr Call LastCall = Call::Badges;
    static QList<Call> allCalls();
    static bool isOptional(Call call); ///< a server may not have it

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

CheckoutRequest order()
{
    return {.plan = u"pro"_s, .priceId = {}, .successUrl = {}, .cancelUrl = {}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        return api.exportScan(u"scan_1"_s, u"json"_s, QDir::temp().filePath(u"nat-export.json"_s),
                              context, report);
    case Call::Capture:
        return api.capture(u"scan_1"_s, QString(64, u'0'), context, report);
    case Call::List:
        return api.scans({}, context, report);
    case Call::Usage:
        return api.usage(context, report);
    case Call::Alerts:
        return api.usageAlerts(context, report);
    case Call::History:
        return api.usageHistory(6, context, report);
    case Call::Me:
        return api.me(context, report);
    case Call::Plans:
        return api.plans(context, report);
    case Call::Checkout:
        return api.checkout(order(), context, report);
    case Call::Portal:
        return api.portal({}, context, report);
    case Call::RootCauses:
        return api.rootCauses(u"scan_1"_s, context, report);
    case Call::Badges:
        return api.badges(context, report);
    }
}

QList<TestNatApi::Call> TestNatApi::allCalls()
{
    QList<Call> calls;
    for (int call = 0; call <= int(LastCall); ++call)
        calls.append(Call(call));
    return calls;
}

bool TestNatApi::isOptional(Call call)
{
    static const QList<Call> optional {Call::List, Call::Alerts, Call::History,
                                       Call::Me,   Call::Plans,  Call::Badges};
    return optional.contains(call);
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
    NatApi api(*m_http, {server.url(), "nat_pk_1", {.dialect = Dialect::Documented}});
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
    QTest::addRow("405") << 405 << ErrorKind::Unsupported;
    QTest::addRow("413") << 413 << ErrorKind::TooLarge;
    QTest::addRow("422") << 422 << ErrorKind::Invalid;
    QTest::addRow("503") << 503 << ErrorKind::Server;
}

void TestNatApi::turnsEveryStatusIntoAnError()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_cloud->failWith(status);
    for (const Call call : allCalls()) {
        const std::optional<Error> error = outcomeOf(call, *m_api);
        QVERIFY(error);
        const bool hidden = status == 404 && isOptional(call);
        QCOMPARE(error->kind, hidden ? ErrorKind::Unsupported : kind);
        QCOMPARE(error->status, status);
    }
    QCOMPARE(m_cloud->seen().size(), allCalls().size()); // nothing was asked twice
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
    QTest::addRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.7\n1 0 obj\n%%EOF\n") << true;
    QTest::addRow("pdf cut") << u"pdf"_s << QByteArray("%PDF-1.7\n1 0 obj") << false;
    QTest::addRow("page in place of a pdf") << u"pdf"_s << QByteArray("<html>%%EOF") << false;
    QTest::addRow("empty") << u"csv"_s << QByteArray() << false;
    QTest::addRow("large") << u"csv"_s << QByteArray(3'000'000, 'x') + "\n" << true;
}

/// A file that appears is whole; one that was there stays until then.
void TestNatApi::exportsWholeFilesOnly()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, file);
    QFETCH(bool, whole);
    HttpServer server;
    server.setFallback(
        [file](const ServerRequest &, const Responder &client) { client.answer({.body = file}); });
    QVERIFY(server.listen());
    NatApi api(
        *m_http,
        {QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())), "k", {.dialect = Dialect::Documented}});
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report"_s);
    QVERIFY(write(path, "old"));
    const auto result = wait<ExportedFile>(
        [&](QObject *context, auto done) { api.exportScan(u"a"_s, format, path, context, done); });
    QCOMPARE(bool(result), whole);
    QCOMPARE(read(path), whole ? file : QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"report"_s});
    if (whole)
        QCOMPARE(result->bytes, file.size());
    else
        QCOMPARE(result.error().kind, ErrorKind::BadReply);
}

void TestNatApi::keepsTheOldFileWhenAnExportIsRefused()
{
    const QString id = started();
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.pdf"_s);
    QVERIFY(write(path, "old"));
    const auto exported = [&](const QString &format, const QString &file) {
        return wait<ExportedFile>([&](QObject *context, auto done) {
            m_api->exportScan(id, format, file, context, done);
        });
    };
    const Result<ExportedFile> refused = exported(u"pdf"_s, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(!refused.error().message.isEmpty()); // its words were read, not saved
    QCOMPARE(read(path), QByteArray("old"));
    const Result<ExportedFile> nowhere = exported(u"csv"_s, dir.filePath(u"no/folder.csv"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
    m_cloud->account().setPlan(u"pro"_s);
    QVERIFY(exported(u"pdf"_s, path));
    QVERIFY(read(path).startsWith("%PDF-"));
}

void TestNatApi::leavesNoPartWhenTheAskerIsGone()
{
    const QString id = started();
    m_cloud->answerAfter(50ms);
    QTemporaryDir dir;
    auto context = std::make_unique<QObject>();
    m_api->exportScan(id, u"csv"_s, dir.filePath(u"a.csv"_s), context.get(),
                      [](const Result<ExportedFile> &) { QFAIL("nobody asks any more"); });
    QTRY_COMPARE(m_cloud->seen().size(), 2);
    context.reset();
    QVERIFY(!outcomeOf(Call::Status, *m_api));
    QVERIFY(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
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

void TestNatApi::fetchesPicturesFromItsOriginOnly()
{
    HttpServer elsewhere;
    bool asked = false;
    elsewhere.setFallback([&](const ServerRequest &, const Responder &client) {
        asked = true;
        client.answer({});
    });
    QVERIFY(elsewhere.listen());
    const auto fetch = [&](const QUrl &url) {
        return wait<QByteArray>(
            [&](QObject *context, auto done) { m_api->picture(url, context, done); });
    };
    const QUrl away(u"http://127.0.0.1:%1/a.png"_s.arg(elsewhere.port()));
    for (const QUrl &url : {away, QUrl(u"//127.0.0.1:%1/a.png"_s.arg(elsewhere.port())),
                            QUrl(u"file:///etc/hostname"_s), QUrl(u"data:,x"_s)}) {
        const Result<QByteArray> picture = fetch(url);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, ErrorKind::BadAddress);
    }
    QVERIFY(!asked);
    QVERIFY(fetch(QUrl(u"/api/v1/health"_s))); // of its own, with or without a host
    QVERIFY(fetch(QUrl(m_cloud->base().toString() + u"/health"_s)));
}

void TestNatApi::tellsRootCausesAndBadges()
{
    const QString id = started();
    const auto causes = wait<RootCauses>(
        [&](QObject *context, auto done) { m_api->rootCauses(id, context, done); });
    QVERIFY(causes);
    QCOMPARE(causes->unread, QStringList());
    QCOMPARE(causes->causes.size(), 1);
    QCOMPARE(causes->causes.first().severity, Severity::Medium);
    QCOMPARE(causes->causes.first().files, QStringList {u"cart.html"_s});
    const auto unknown = wait<RootCauses>(
        [&](QObject *context, auto done) { m_api->rootCauses(u"nope"_s, context, done); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound); // the scan, not the call
    const auto badges
        = wait<QList<Badge>>([&](QObject *context, auto done) { m_api->badges(context, done); });
    QVERIFY(badges && badges->size() == 1);
    QCOMPARE(badges->first().framework, u"owasp-api-top10"_s);
    QCOMPARE(badges->first().label, u"8/10 passing"_s);
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
    for (const Call call : allCalls()) {
        if (call == Call::Cancel) // says nothing that could be wrong
            continue;
        const std::optional<Error> error = outcomeOf(call, api);
        QVERIFY(error);
        QVERIFY2(error->kind == ErrorKind::BadReply || error->kind == ErrorKind::Offline,
                 qPrintable(error->detail));
    }
}

void TestNatApi::saysNothingAfterTheAskerIsGone_data()
{
    QTest::addColumn<int>("call");
    for (const Call call : allCalls())
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
