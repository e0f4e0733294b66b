// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "tests/support/apicalls.h"
#include "tests/support/fakeserver11.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// The dialect of the server people host themselves: what is sent, and that the same values come
/// out as of any other.
class TestServer11Api : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAFileToServer11();
    void fetchesADescriptionWithoutTheKey();
    void sendsCredentialsToServer11_data();
    void sendsCredentialsToServer11();
    void saysWhatServer11CannotDo_data();
    void saysWhatServer11CannotDo();
    void testsAnApi();
    void tellsWhyAScanFailed();
    void tellsAUselessRun();
    void scansForSecurity();
    void endsAFailedSecurityScan();
    void doesBothInAFullScan();
    void goesOnWithHalfAFullScan();
    void startsNothingWhenSecurityIsRefused();
    void cancelsWhatCanBeCancelled();
    void listsBothKinds();
    void knowsRefusalsThatSayNothingAboutTheKey();

private:
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeServer11> m_server11;
};

void TestServer11Api::init()
{
    m_http = std::make_unique<HttpClient>();
    m_server11 = std::make_unique<FakeServer11>();
    QVERIFY(m_server11->listen());
}

void TestServer11Api::sendsAFileToServer11()
{
    NatApi api(*m_http, m_server11->endpoint());
    ScanRequest request = apiRequest(ScanMode::Functional);
    request.spec.fileName = u"a\"b\r\nX: y.json"_s;
    request.maxTests = 12;
    const auto started = start(api, request);
    QVERIFY(started);
    QCOMPARE(started->quotaRemaining, std::optional<int>(7));
    QCOMPARE(started->state, ScanState::Queued);
    const QByteArray body = m_server11->lastBody();
    const QByteArray mark = QByteArrayLiteral("--") + m_server11->lastType().mid(30);
    const QByteArray first = mark + "\r\n";
    const QByteArray last = mark + "--\r\n";
    const QByteArray file = "\r\n\r\n" + SmallSpec + "\r\n";
    QVERIFY(body.startsWith(first));
    QVERIFY(body.endsWith(last));
    QVERIFY(body.contains("name=\"spec_file\"; filename=\"a_b__X: y.json\"\r\n"));
    QVERIFY(body.contains(file));
    QVERIFY(body.contains("name=\"base_url\"\r\n\r\nhttp://127.0.0.1:9000\r\n"));
    QVERIFY(body.contains("name=\"format\"\r\n\r\nopenapi\r\n"));
    QVERIFY(body.contains("name=\"max_tests\"\r\n\r\n12\r\n"));
}

void TestServer11Api::fetchesADescriptionWithoutTheKey()
{
    HttpServer site;
    QHash<QByteArray, QByteArray> headers;
    site.setFallback([&](const ServerRequest &request, const Responder &client) {
        headers = request.headers;
        client.answer({.body = SmallSpec});
    });
    QVERIFY(site.listen());
    ScanRequest request = apiRequest(ScanMode::Functional);
    request.spec = {};
    request.spec.url = QUrl(u"http://127.0.0.1:%1/api/shop.yaml"_s.arg(site.port()));
    NatApi api(*m_http, m_server11->endpoint());
    QVERIFY(start(api, request));
    QVERIFY(!headers.isEmpty() && !headers.contains("x-api-key"));
    QVERIFY(m_server11->lastBody().contains("filename=\"shop.yaml\""));
    QVERIFY(m_server11->lastBody().contains(SmallSpec));
}

void TestServer11Api::sendsCredentialsToServer11_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addRow("bearer") << int(TargetAuthType::Bearer)
                            << QByteArrayList {"name=\"auth_token\"\r\n\r\ns-token\r\n"};
    QTest::addRow("header") << int(TargetAuthType::Header)
                            << QByteArrayList {"name=\"api_key\"\r\n\r\ns-value\r\n",
                                               "name=\"api_key_header\"\r\n\r\nX-Key\r\n"};
    QTest::addRow("basic") << int(TargetAuthType::Basic)
                           << QByteArrayList {"name=\"api_key\"\r\n\r\nBasic "
                                                  + QByteArray("s-user:s-password").toBase64()
                                                  + "\r\n",
                                              "name=\"api_key_header\"\r\n\r\nAuthorization\r\n"};
}

void TestServer11Api::sendsCredentialsToServer11()
{
    QFETCH(int, type);
    QFETCH(QByteArrayList, parts);
    NatApi api(*m_http, m_server11->endpoint());
    ScanRequest request = apiRequest(ScanMode::Functional);
    request.auth = authOf(type);
    QVERIFY(start(api, request));
    for (const QByteArray &part : parts)
        QVERIFY2(m_server11->lastBody().contains(part), m_server11->lastBody().constData());
}

void TestServer11Api::saysWhatServer11CannotDo_data()
{
    QTest::addColumn<ScanRequest>("request");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    ScanRequest website;
    website.url = QUrl(u"https://shop.example/"_s);
    QTest::addRow("pages") << website << ErrorKind::Unsupported << u"PAGES"_s;
    ScanRequest noPath = apiRequest(ScanMode::Security);
    noPath.spec.serverPath.clear();
    QTest::addRow("security without a path") << noPath << ErrorKind::Invalid << u"NO_SERVER_FILE"_s;
    ScanRequest noFile = apiRequest(ScanMode::Full);
    noFile.spec.content.clear();
    QTest::addRow("full without a file") << noFile << ErrorKind::Invalid << u"NO_DESCRIPTION"_s;
    ScanRequest oauth = apiRequest(ScanMode::Functional);
    oauth.auth.type = TargetAuthType::OAuth2;
    QTest::addRow("oauth2") << oauth << ErrorKind::Unsupported << u"AUTH"_s;
}

void TestServer11Api::saysWhatServer11CannotDo()
{
    QFETCH(ScanRequest, request);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, request);
    QVERIFY(!started);
    QTEST(started.error().kind, "kind");
    QTEST(started.error().code, "code");
    QCOMPARE(m_server11->seen(), QStringList()); // it was not even asked
    QVERIFY(!abilitiesOf(m_server11->endpoint().facts).websites);
    QVERIFY(abilitiesOf({.dialect = Dialect::Documented}).websites);
}

void TestServer11Api::testsAnApi()
{
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QVERIFY(started);
    const Result<Results> running = resultsOf(api, started->scanId);
    QVERIFY(running && running->tasks.isEmpty());
    const ScanStatus status = waitForEnd(api, started->scanId);
    QCOMPARE(status.state, ScanState::Completed);
    QCOMPARE(status.scanId, started->scanId);
    const Result<Results> results = resultsOf(api, started->scanId);
    QVERIFY(results);
    QCOMPARE(results->unread, QStringList());
    QCOMPARE(results->tasks.size(), 3);
    QCOMPARE(results->total, std::optional<int>(3));
    QCOMPARE(results->passed, std::optional<int>(1));
    QCOMPARE(results->failed, std::optional<int>(2));
    QCOMPARE(results->tasks.at(0).url, u"/orders"_s);
    QCOMPARE(results->tasks.at(1).id, u"b"_s);
    QCOMPARE(results->tasks.at(1).outcome, PageOutcome::Ok); // it answered, wrongly
    QCOMPARE(results->tasks.at(2).outcome, PageOutcome::Unreachable);
    QVERIFY(!results->security && !results->accessibility);
}

void TestServer11Api::tellsWhyAScanFailed()
{
    m_server11->setEnd(u"failed"_s);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    const ScanStatus status = waitForEnd(api, started->scanId);
    QCOMPARE(status.state, ScanState::Failed);
    QVERIFY(status.errorMessage.contains(u"no attribute"_s));
    m_server11->refuse(u"GET /scan/{id}/export"_s, 500);
    const auto again = outcomeOf<ScanStatus>(
        [&](QObject *context, auto done) { api.status(started->scanId, context, done); });
    QVERIFY(again); // failed all the same
    QCOMPARE(again->state, ScanState::Failed);
}

void TestServer11Api::tellsAUselessRun()
{
    m_server11->setTargetIsDown(true);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QCOMPARE(waitForEnd(api, started->scanId).state, ScanState::Completed); // so it says
    const Result<Results> results = resultsOf(api, started->scanId);
    QVERIFY(results);
    QCOMPARE(results->state, ScanState::Failed);
    QCOMPARE(results->errorCode, u"NOTHING_TESTED"_s);
    QCOMPARE(results->tasks.first().outcome, PageOutcome::Unreachable);
}

void TestServer11Api::scansForSecurity()
{
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Security));
    QVERIFY(started);
    QCOMPARE(started->scanId, u"security:sec-1"_s);
    const QJsonObject body = QJsonDocument::fromJson(m_server11->lastBody()).object();
    QCOMPARE(body.value("spec"_L1).toString(), u"/srv/shop.json"_s);
    const Result<Results> early = resultsOf(api, started->scanId);
    QVERIFY(early); // 202 with an error in it is no error
    QCOMPARE(early->state, ScanState::Running);
    QVERIFY(!early->security);
    const ScanStatus status = waitForEnd(api, started->scanId);
    QCOMPARE(status.state, ScanState::Completed);
    QCOMPARE(status.scanId, started->scanId);
    const Result<Results> results = resultsOf(api, started->scanId);
    QVERIFY(results && results->security);
    QCOMPARE(results->scanId, started->scanId);
    QCOMPARE(results->total, std::optional<int>(4));
    const Finding &finding = results->security->first();
    QCOMPARE(finding.ruleId, u"API2:2023"_s);
    QCOMPARE(finding.severity, Severity::Critical);
    QCOMPARE(finding.cwe, u"CWE-306"_s);
    QCOMPARE(finding.confidence, std::optional<double>(0.9));
    QCOMPARE(finding.url, u"GET /orders"_s);
    QCOMPARE(finding.failureSummary, u"Ask for one"_s);
}

void TestServer11Api::endsAFailedSecurityScan()
{
    m_server11->setEnd(u"failed"_s);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Security));
    const ScanStatus status = waitForEnd(api, started->scanId);
    QCOMPARE(status.state, ScanState::Failed);
    QCOMPARE(status.errorMessage, u"checker broke"_s);
    const auto unknown = outcomeOf<ScanStatus>(
        [&](QObject *context, auto done) { api.status(u"security:nope"_s, context, done); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

void TestServer11Api::doesBothInAFullScan()
{
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(started);
    QVERIFY(!started->missingHalf);
    QCOMPARE(started->scanId, u"test-2+security:sec-1"_s);
    QCOMPARE(m_server11->seen(), QStringList({u"POST /security-scan"_s, u"POST /scan"_s}));
    const ScanStatus status = waitForEnd(api, started->scanId);
    QCOMPARE(status.state, ScanState::Completed);
    QCOMPARE(status.scanId, started->scanId);
    const Result<Results> results = resultsOf(api, started->scanId);
    QVERIFY(results);
    QCOMPARE(results->tasks.size(), 3);
    QVERIFY(results->security && results->security->size() == 1);
    QVERIFY(results->document.contains("security_scan"_L1));
}

void TestServer11Api::goesOnWithHalfAFullScan()
{
    m_server11->refuse(u"POST /scan"_s, 402);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(started);
    QCOMPARE(started->scanId, u"security:sec-1"_s);
    QVERIFY(started->missingHalf);
    QCOMPARE(started->missingHalf->kind, ErrorKind::QuotaExceeded);
}

void TestServer11Api::startsNothingWhenSecurityIsRefused()
{
    m_server11->refuse(u"POST /security-scan"_s, 403);
    NatApi api(*m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_server11->seen(), QStringList {u"POST /security-scan"_s});
}

void TestServer11Api::cancelsWhatCanBeCancelled()
{
    NatApi api(*m_http, m_server11->endpoint());
    const auto cancel = [&](const QString &id) {
        return outcomeOf<Done>(
            [&](QObject *context, auto done) { api.cancelScan(id, context, done); });
    };
    const auto full = start(api, apiRequest(ScanMode::Full));
    QVERIFY(cancel(full->scanId));
    QVERIFY(m_server11->seen().contains(u"DELETE /scan/test-2"_s));
    const auto security = start(api, apiRequest(ScanMode::Security));
    const Result<Done> no = cancel(security->scanId);
    QVERIFY(!no);
    QCOMPARE(no.error().kind, ErrorKind::Unsupported);
}

void TestServer11Api::listsBothKinds()
{
    NatApi api(*m_http, m_server11->endpoint());
    QVERIFY(start(api, apiRequest(ScanMode::Full)));
    const auto ask = [&](int perPage) {
        return outcomeOf<ScanList>([&](QObject *context, auto done) {
            api.scans({1, perPage}, context, done);
        });
    };
    const Result<ScanList> running = ask(50);
    QVERIFY(running);
    QCOMPARE(running->unread, QStringList());
    QCOMPARE(running->scans.size(), 2);
    QVERIFY(!running->mayGoOn);
    QVERIFY(!running->scans.first().total); // counts of a scan that runs say nothing
    const Result<ScanList> ended = ask(1);
    QVERIFY(ended && ended->mayGoOn);
    QVERIFY(ended->scans.first().createdAt > ended->scans.last().createdAt);
    for (const ListedScan &scan : ended->scans) {
        QCOMPARE(scan.scanId.startsWith(u"security:"_s), scan.isSecurity);
        QCOMPARE(scan.failed, std::optional<int>(2));
        QCOMPARE(scan.name, u"shop.json"_s);
    }
    m_server11->refuse(u"GET /security-scans"_s, 404);
    QCOMPARE(ask(50)->scans.size(), 1);
    m_server11->refuse(u"GET /scans"_s, 405);
    const Result<ScanList> none = ask(50);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Unsupported);
}

/// Without accounts it answers 401 to calls for accounts, whatever the key.
void TestServer11Api::knowsRefusalsThatSayNothingAboutTheKey()
{
    NatApi api(*m_http, m_server11->endpoint());
    const auto causes = outcomeOf<RootCauses>(
        [&](QObject *context, auto done) { api.rootCauses(u"test-1"_s, context, done); });
    QVERIFY(!causes);
    QCOMPARE(causes.error().kind, ErrorKind::Unsupported);
    const auto ofSecurity = outcomeOf<RootCauses>(
        [&](QObject *context, auto done) { api.rootCauses(u"security:x"_s, context, done); });
    QVERIFY(!ofSecurity);
    QCOMPARE(ofSecurity.error().kind, ErrorKind::Unsupported);
}

QTEST_GUILESS_MAIN(TestServer11Api)
#include "tst_server11api.moc"
