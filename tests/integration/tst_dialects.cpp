// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/describeserver.h"
#include "app/api/keptrequest.h"
#include "app/api/resultsjson.h"
#include "app/net/httpclient.h"
#include "tests/support/apicalls.h"
#include "tests/support/fakecloud.h"
#include "tests/support/fakeserver11.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Which of the two dialects is spoken, and what is sent in the documented one.
class TestDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhichDialect_data();
    void asksWhichDialect();
    void asksOnlyOnce();
    void asksNothingOfAServerItKnows();
    void looksAgainWhenTheVersionHasChanged_data();
    void looksAgainWhenTheVersionHasChanged();
    void learnsFromARefusedStart();
    void saysWhenThereIsNoServer();
    void sendsTheDocumentedBody();
    void sendsOurAdditionsOnlyWhereListed();
    void sendsCredentialsOfEveryType_data();
    void sendsCredentialsOfEveryType();
    void writesNoSecretsIntoWhatIsKept();

private:
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeServer11> m_server11;
};

void TestDialects::init()
{
    m_http = std::make_unique<HttpClient>();
    m_cloud = std::make_unique<FakeCloud>();
    m_server11 = std::make_unique<FakeServer11>();
    QVERIFY(m_cloud->listen());
    QVERIFY(m_server11->listen());
}

void TestDialects::asksWhichDialect_data()
{
    QTest::addColumn<QByteArray>("health"); // empty: 404
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<Dialect>("dialect");
    const QByteArray health = R"({"status":"ok","version":"1.1.14"})";
    const auto scanTakes = [](const QByteArray &type) -> QByteArray {
        return R"({"paths":{"/api/v1/scan":{"post":{"requestBody":{"content":{")" + type
            + R"(":{}}}}}}})";
    };
    QTest::addRow("a form") << health << scanTakes("multipart/form-data") << Dialect::Server11;
    QTest::addRow("JSON") << health << scanTakes("application/json") << Dialect::Documented;
    QTest::addRow("no description") << health << QByteArray() << Dialect::Documented;
    QTest::addRow("description of something else")
        << health << QByteArray(R"({"paths":{"/pets":{}}})") << Dialect::Documented;
    QTest::addRow("description of wrong types")
        << health << QByteArray(R"({"paths":[1],"openapi":{}})") << Dialect::Documented;
    QTest::addRow("description that is a page")
        << health << QByteArray("<html></html>") << Dialect::Documented;
    QTest::addRow("no health") << QByteArray() << scanTakes("multipart/form-data")
                               << Dialect::Server11;
    QTest::addRow("neither") << QByteArray() << QByteArray() << Dialect::Documented;
    QTest::addRow("our engine") << QByteArray(
        R"({"status":"ok","version":"0.1","features":["engine","list"]})")
                                << scanTakes("multipart/form-data") << Dialect::Documented;
    QTest::addRow("health without a version")
        << QByteArray("{}") << QByteArray() << Dialect::Documented;
}

void TestDialects::asksWhichDialect()
{
    QFETCH(QByteArray, health);
    QFETCH(QByteArray, description);
    HttpServer server;
    const auto serve = [&server](const QString &path, const QByteArray &body) {
        server.route("GET", path, [body](const ServerRequest &request, const Responder &client) {
            if (request.path.endsWith("/health"_L1) && request.headers.contains("x-api-key"))
                return client.answer({.status = 400}); // it needs no key, so it gets none
            client.answer(body.isEmpty() ? ServerResponse {.status = 404}
                                         : ServerResponse {.body = body});
        });
    };
    serve(u"/api/v1/health"_s, health);
    serve(u"/api/v1/openapi.json"_s, description);
    QVERIFY(server.listen());
    NatApi api(*m_http, {QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(server.port())), "k"});
    const auto described = outcomeOf<ServerDescription>(
        [&](QObject *context, auto done) { api.describe(context, done); });
    QVERIFY(described);
    QTEST(described->facts.dialect, "dialect");
    QCOMPARE(api.facts(), described->facts);
    if (health.contains("1.1.14"))
        QCOMPARE(described->facts.version, u"1.1.14"_s);
}

void TestDialects::asksOnlyOnce()
{
    NatApi api(*m_http, m_server11->unknownEndpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QVERIFY(started);
    QCOMPARE(waitForEnd(api, started->scanId).state, ScanState::Completed);
    QCOMPARE(m_server11->seen().mid(0, 3),
             QStringList({u"GET /health"_s, u"GET /openapi.json"_s, u"POST /scan"_s}));
    QCOMPARE(m_server11->seen().count(u"GET /health"_s), 1);
    QCOMPARE(api.facts(), (ServerFacts {Dialect::Server11, u"1.1.14"_s, {}}));
}

void TestDialects::asksNothingOfAServerItKnows()
{
    NatApi api(*m_http, m_server11->endpoint());
    QVERIFY(start(api, apiRequest(ScanMode::Functional)));
    QCOMPARE(m_server11->seen(), QStringList {u"POST /scan"_s});
}

/// A server that describes itself to nobody is found out by what it misses.
void TestDialects::looksAgainWhenTheVersionHasChanged_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("descriptions");
    QTest::newRow("the same") << u"1.1.14"_s << 0;
    QTest::newRow("another") << u"1.0.9"_s << 1;
}

void TestDialects::looksAgainWhenTheVersionHasChanged()
{
    QFETCH(QString, version);
    Endpoint endpoint = m_server11->unknownEndpoint();
    endpoint.facts = {Dialect::Server11, version, {}};
    NatApi api(*m_http, endpoint);
    const auto described = outcomeOf<ServerDescription>(
        [&](QObject *context, auto done) { api.describe(context, done); });
    QVERIFY(described);
    QCOMPARE(described->facts, (ServerFacts {Dialect::Server11, u"1.1.14"_s, {}}));
    QCOMPARE(m_server11->seen().count(u"GET /health"_s), 1);
    QTEST(int(m_server11->seen().count(u"GET /openapi.json"_s)), "descriptions");
}

void TestDialects::learnsFromARefusedStart()
{
    m_server11->setHasDescription(false);
    NatApi api(*m_http, m_server11->unknownEndpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QVERIFY(started);
    QCOMPARE(m_server11->seen().count(u"POST /scan"_s), 2);
    QCOMPARE(api.facts().dialect, Dialect::Server11);
    QCOMPARE(waitForEnd(api, started->scanId).state, ScanState::Completed);
}

void TestDialects::saysWhenThereIsNoServer()
{
    const QUrl nowhere(u"http://127.0.0.1:1/api/v1"_s);
    NatApi api(*m_http, {nowhere, "k"});
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Offline);
    QCOMPARE(api.facts().dialect, Dialect::Unknown);
}

void TestDialects::sendsTheDocumentedBody()
{
    NatApi api(*m_http, m_cloud->endpoint());
    m_cloud->account().setSecurityQuota(0, 10);
    ScanRequest request = apiRequest(ScanMode::Security);
    request.exclude = {u"/admin/*"_s};
    request.failOn = Severity::High;
    request.concurrency = 3;
    request.timeoutSeconds = 20;
    const auto started = start(api, request);
    QVERIFY(started);
    QCOMPARE(started->quotaRemaining, std::optional<int>(50));
    const QJsonObject body = m_cloud->lastStart();
    QCOMPARE(body.value("url"_L1).toString(), u"http://127.0.0.1:9000"_s);
    QCOMPARE(body.value("mode"_L1).toString(), u"security"_s);
    QCOMPARE(QByteArray::fromBase64(body.value("spec_content"_L1).toString().toLatin1()),
             SmallSpec);
    const QJsonObject options = body.value("options"_L1).toObject();
    QCOMPARE(options.value("fail_on"_L1).toString(), u"high"_s);
    QCOMPARE(options.value("exclude"_L1).toArray(), QJsonArray {u"/admin/*"_s});
    QCOMPARE(options.value("concurrency"_L1).toInt(), 3);
    QCOMPARE(options.value("timeout"_L1).toInt(), 20);
    for (const QString &added : {u"engine"_s, u"spec"_s, u"auth"_s})
        QVERIFY2(!body.contains(added), qPrintable(added));
}

void TestDialects::sendsOurAdditionsOnlyWhereListed()
{
    m_cloud->setFeatures({u"engine"_s});
    NatApi api(*m_http, m_cloud->unknownEndpoint());
    ScanRequest request;
    request.url = QUrl(u"https://shop.example/"_s);
    request.spec.url = QUrl(u"https://shop.example/openapi.yaml"_s);
    QVERIFY(start(api, request));
    QVERIFY(m_cloud->lastStart().contains(u"engine"_s));
    QCOMPARE(m_cloud->lastStart().value("spec_url"_L1).toString(), request.spec.url.toString());
    QVERIFY(!m_cloud->seen().contains(u"GET /openapi.json"_s)); // /health said enough
}

void TestDialects::sendsCredentialsOfEveryType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QJsonObject>("body");
    QTest::addRow("bearer") << int(TargetAuthType::Bearer)
                            << QJsonObject {{u"type"_s, u"bearer"_s}, {u"token"_s, u"s-token"_s}};
    QTest::addRow("header") << int(TargetAuthType::Header)
                            << QJsonObject {{u"type"_s, u"header"_s},
                                            {u"header_name"_s, u"X-Key"_s},
                                            {u"header_value"_s, u"s-value"_s}};
    QTest::addRow("basic") << int(TargetAuthType::Basic)
                           << QJsonObject {{u"type"_s, u"basic"_s},
                                           {u"username"_s, u"s-user"_s},
                                           {u"password"_s, u"s-password"_s}};
    QTest::addRow("oauth2") << int(TargetAuthType::OAuth2)
                            << QJsonObject {{u"type"_s, u"oauth2"_s},
                                            {u"oauth2_token_url"_s, u"https://id.example/token"_s},
                                            {u"oauth2_client_id"_s, u"s-client"_s},
                                            {u"oauth2_client_secret"_s, u"s-secret"_s},
                                            {u"oauth2_scope"_s, u"read"_s}};
}

void TestDialects::sendsCredentialsOfEveryType()
{
    QFETCH(int, type);
    QFETCH(QJsonObject, body);
    NatApi api(*m_http, m_cloud->endpoint());
    ScanRequest request;
    request.url = QUrl(u"https://shop.example/"_s);
    request.auth = authOf(type);
    QVERIFY(start(api, request));
    QCOMPARE(m_cloud->lastStart().value("auth"_L1).toObject(), body);
    // Our engine reads what the client sends.
    const Result<ScanRequest> read = readScanRequest(m_cloud->lastStart());
    QVERIFY(read);
    QCOMPARE(int(read->auth.type), type);
}

void TestDialects::writesNoSecretsIntoWhatIsKept()
{
    ScanRequest request = apiRequest(ScanMode::Full);
    request.auth = authOf(int(TargetAuthType::OAuth2));
    request.spec.url
        = QUrl(u"https://s-user:s-password@specs.example/shop.json?t=s-token#s-value"_s);
    const QByteArray kept = QJsonDocument(keptJson(request)).toJson();
    for (const char *secret :
         {"s-token", "s-value", "s-user", "s-password", "s-client", "s-secret"})
        QVERIFY2(!kept.contains(secret), secret);
    QVERIFY(!kept.contains("spec_content"));
    QVERIFY(!keepsSpecAddress(request));
    const Result<ScanRequest> again = readScanRequest(keptJson(request));
    QVERIFY(again);
    QCOMPARE(again->spec.url, QUrl(u"https://specs.example/shop.json"_s));
    QVERIFY(keepsSpecAddress(*again));
    QCOMPARE(again->spec.fileName, u"shop.json"_s);
    QCOMPARE(again->spec.serverPath, u"/srv/shop.json"_s);
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
