// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "app/net/httpserver.h"
#include "tests/support/badserver.h"
#include "tests/support/tlsserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QPointer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Fault = BadServer::Fault;

/// HttpClient against servers that answer well, badly, and not at all.
class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliversEveryStatusAsAnAnswer_data();
    void deliversEveryStatusAsAnAnswer();
    void sendsVerbHeadersAndBody();
    void sendsABodyOnce();
    void sendsALargeBody();
    void turnsBadServersIntoErrors_data();
    void turnsBadServersIntoErrors();
    void takesAnAnswerInChunksAsFarAsItCame();
    void stopsADecompressionBomb();
    void confinesAServerWhoseHeadNeverEnds();
    void reportsARefusedConnection();
    void refusesAddressesThatAreNotHttp_data();
    void refusesAddressesThatAreNotHttp();
    void followsRedirectsInsideTheOrigin();
    void keepsTheKeyFromOtherOrigins_data();
    void keepsTheKeyFromOtherOrigins();
    void keepsNoCookies();
    void reachesLoopbackWithoutTheProxy();
    void saysNothingAfterTheAskerIsGone_data();
    void saysNothingAfterTheAskerIsGone();
    void letsTheHandlerDeleteTheAsker_data();
    void letsTheHandlerDeleteTheAsker();
    void survivesItsOwnDeletionInFlight();
    void distrustsAnUnknownCertificate();
    void trustsAnExtraCertificate();
    void takesOnlyTheCertificateThatIsPinned();
    void asksTheProxyThatWasChosen();
    void waitsForItsProfile();
    void logsNoSecrets();

private:
    Result<HttpResponse> ask(const HttpRequest &request);
    HttpRequest hurried(const QUrl &url) const;

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    QUrl m_base;
    QList<ServerRequest> m_seen;
};

void TestHttpClient::init()
{
    m_client = std::make_unique<HttpClient>();
    m_server = std::make_unique<HttpServer>();
    m_seen.clear();
    m_server->route("GET", u"/status/{code}"_s, [](const ServerRequest &request, Responder answer) {
        answer.answer({.status = request.captures.first().toInt(),
                       .body = "{}",
                       .headers = {{"X-RateLimit-Limit", "60"}}});
    });
    m_server->route("GET", u"/start"_s, [](const ServerRequest &, Responder answer) {
        answer.answer({.status = 307, .headers = {{"Location", "/end"}}});
    });
    m_server->route("GET", u"/cookie"_s, [](const ServerRequest &, Responder answer) {
        answer.answer({.body = "{}", .headers = {{"Set-Cookie", "id=1; Path=/"}}});
    });
    m_server->setFallback([this](const ServerRequest &request, Responder answer) {
        m_seen.append(request);
        answer.answer({.body = "fallback"});
    });
    QVERIFY(m_server->listen());
    m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
}

Result<HttpResponse> TestHttpClient::ask(const HttpRequest &request)
{
    std::optional<Result<HttpResponse>> outcome;
    int calls = 0;
    QObject context;
    m_client->send(request, &context, [&](Result<HttpResponse> result) {
        ++calls;
        outcome = std::move(result);
    });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000) || calls != 1)
        return Error {.kind = ErrorKind::EngineDown, .detail = u"the handler was not called"_s};
    return *outcome;
}

HttpRequest TestHttpClient::hurried(const QUrl &url) const
{
    return {.url = url, .idleTimeout = 400ms, .deadline = 900ms, .maxBody = 1024 * 1024};
}

void TestHttpClient::deliversEveryStatusAsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 304, 400, 401, 402, 403, 404,
                             405, 407, 409, 422, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::deliversEveryStatusAsAnAnswer()
{
    QFETCH(int, status);
    const auto result = ask({.url = QUrl(m_base.toString() + u"/status/%1"_s.arg(status))});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, status == 204 || status == 304 ? QByteArray() : QByteArray("{}"));
    QCOMPARE(result->headers.value("x-ratelimit-limit"), QByteArray("60"));
}

void TestHttpClient::sendsVerbHeadersAndBody()
{
    const auto result = ask({.verb = "DELETE",
                             .url = QUrl(m_base.toString() + u"/a%2Fb?c=%26"_s),
                             .headers = {{"X-API-Key", "nat_pk_1"}},
                             .body = "{}"});
    QVERIFY(result);
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().verb, QByteArray("DELETE"));
    QCOMPARE(m_seen.first().path, u"/a/b"_s);
    QCOMPARE(m_seen.first().headers.value("x-api-key"), QByteArray("nat_pk_1"));
    QCOMPARE(m_seen.first().body, QByteArray("{}"));
}

/// Qt would do it up to four times.
void TestHttpClient::sendsABodyOnce()
{
    BadServer bad(BadServer::Fault::Closed);
    HttpRequest request = hurried(bad.url());
    request.verb = "POST";
    request.body = "{}";
    const Result<HttpResponse> answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(bad.heads().size(), 1);
}

void TestHttpClient::sendsALargeBody()
{
    m_server->route(
        "POST", u"/large"_s,
        [this](const ServerRequest &request, Responder answer) {
            m_seen.append(request);
            answer.answer({.body = "{}"});
        },
        8 * 1024 * 1024);
    QByteArray body(3 * 1024 * 1024 + 17, 'x');
    body.back() = 'y';
    QVERIFY(ask({.verb = "POST", .url = m_base.resolved(QUrl(u"/large"_s)), .body = body}));
    QCOMPARE(m_seen.constLast().body, body);
}

void TestHttpClient::turnsBadServersIntoErrors_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("silent") << Fault::Silent << ErrorKind::Timeout;
    QTest::addRow("closed") << Fault::Closed << ErrorKind::Offline;
    QTest::addRow("garbage") << Fault::Garbage << ErrorKind::Offline;
    QTest::addRow("truncated") << Fault::Truncated << ErrorKind::Offline;
    QTest::addRow("stalled") << Fault::Stalled << ErrorKind::Timeout;
    QTest::addRow("dripping") << Fault::Dripping << ErrorKind::Timeout;
    QTest::addRow("endless body") << Fault::EndlessBody << ErrorKind::TooLarge;
    QTest::addRow("redirect loop") << Fault::RedirectLoop << ErrorKind::BadReply;
    QTest::addRow("broken compression") << Fault::BrokenCompression << ErrorKind::BadReply;
}

void TestHttpClient::turnsBadServersIntoErrors()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    BadServer server(fault);
    QElapsedTimer clock;
    clock.start();
    const auto result = ask(hurried(server.url()));
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind, qPrintable(result.error().detail));
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
    // Neither the sockets nor the bytes go on after the outcome.
    QTRY_COMPARE(server.openConnections(), 0);
}

/// Qt calls a chunked answer without its last chunk complete, most of the time: whoever reads the
/// body has to look for its end.
void TestHttpClient::takesAnAnswerInChunksAsFarAsItCame()
{
    BadServer server(Fault::TruncatedChunked);
    const auto result = ask(hurried(server.url()));
    if (result)
        QCOMPARE(result->body, QByteArray("{\"scan_id\":"));
    else
        QCOMPARE(result.error().kind, ErrorKind::Offline);
}

/// Our cap or Qt's own check of the ratio, whichever sees it first.
void TestHttpClient::stopsADecompressionBomb()
{
    BadServer server(Fault::Bomb);
    const auto result = ask(hurried(server.url()));
    QVERIFY(!result);
    const ErrorKind kind = result.error().kind;
    QVERIFY(kind == ErrorKind::TooLarge || kind == ErrorKind::BadReply);
}

void TestHttpClient::confinesAServerWhoseHeadNeverEnds()
{
    BadServer server(Fault::EndlessHead);
    const auto result = ask(hurried(server.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QVERIFY(ask(hurried(m_base)));
}

void TestHttpClient::reportsARefusedConnection()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    const auto result = ask({.url = url});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Offline);
}

void TestHttpClient::refusesAddressesThatAreNotHttp_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addRow("empty") << QUrl();
    QTest::addRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::addRow("data") << QUrl(u"data:text/plain,x"_s);
    QTest::addRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
    QTest::addRow("no host") << QUrl(u"http:///path"_s);
    QTest::addRow("relative") << QUrl(u"/path"_s);
}

void TestHttpClient::refusesAddressesThatAreNotHttp()
{
    QFETCH(QUrl, url);
    const auto result = ask({.url = url});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAddress);
}

void TestHttpClient::followsRedirectsInsideTheOrigin()
{
    const auto result = ask(
        {.url = QUrl(m_base.toString() + u"/start"_s), .headers = {{"X-API-Key", "nat_pk_1"}}});
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(m_seen.first().path, u"/end"_s);
    QCOMPARE(m_seen.first().headers.value("x-api-key"), QByteArray("nat_pk_1"));
}

void TestHttpClient::keepsTheKeyFromOtherOrigins_data()
{
    QTest::addColumn<QString>("host");
    QTest::addRow("other port") << u"127.0.0.1"_s;
    QTest::addRow("other name of the same machine") << u"localhost"_s;
}

void TestHttpClient::keepsTheKeyFromOtherOrigins()
{
    QFETCH(QString, host);
    BadServer bad(Fault::RedirectAway);
    bad.setRedirectTarget(QUrl(u"http://%1:%2/thief"_s.arg(host).arg(m_server->port())));
    HttpRequest request = hurried(bad.url());
    request.headers = {{"X-API-Key", "nat_pk_secret"}};
    const auto result = ask(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
    QVERIFY(bad.heads().first().contains("nat_pk_secret"));
    // Whatever was on its way to the other origin has arrived before this answer.
    QVERIFY(ask({.url = QUrl(m_base.toString() + u"/last"_s)}));
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().path, u"/last"_s);
}

void TestHttpClient::keepsNoCookies()
{
    QVERIFY(ask({.url = QUrl(m_base.toString() + u"/cookie"_s)}));
    QVERIFY(ask({.url = QUrl(m_base.toString() + u"/next"_s)}));
    QVERIFY(!m_seen.first().headers.contains("cookie"));
}

void TestHttpClient::reachesLoopbackWithoutTheProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    m_client = std::make_unique<HttpClient>();
    const auto byNumber = ask({.url = m_base});
    const auto byName = ask({.url = QUrl(u"http://localhost:%1/"_s.arg(m_server->port()))});
    qunsetenv("http_proxy");
    QVERIFY(byNumber);
    QVERIFY(byName);
}

void TestHttpClient::saysNothingAfterTheAskerIsGone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addRow("before the answer") << Fault::Silent;
    QTest::addRow("in the body") << Fault::Dripping;
    QTest::addRow("in a flood") << Fault::EndlessBody;
}

void TestHttpClient::saysNothingAfterTheAskerIsGone()
{
    QFETCH(Fault, fault);
    BadServer server(fault);
    auto context = std::make_unique<QObject>();
    bool called = false;
    HttpRequest request {.url = server.url()};
    request.maxBody = 1024 * 1024 * 1024;
    m_client->send(request, context.get(), [&](const Result<HttpResponse> &) { called = true; });
    QTRY_COMPARE(server.heads().size(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!called);
}

void TestHttpClient::letsTheHandlerDeleteTheAsker_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addRow("answer") << QUrl(m_base.toString() + u"/status/200"_s);
    QTest::addRow("not http") << QUrl(u"ftp://127.0.0.1/"_s);
    QTest::addRow("too large") << QUrl();
}

void TestHttpClient::letsTheHandlerDeleteTheAsker()
{
    QFETCH(QUrl, url);
    BadServer endless(Fault::EndlessBody);
    auto *context = new QObject;
    const QPointer<QObject> guard(context);
    HttpRequest request = hurried(url);
    if (url.isEmpty())
        request.url = endless.url();
    else if (url.scheme() == "http"_L1)
        request.url.setPort(m_server->port()); // a fresh one for each row
    m_client->send(request, context, [&](const Result<HttpResponse> &) { delete context; });
    QTRY_VERIFY(guard.isNull());
    QVERIFY(ask({.url = m_base}));
}

void TestHttpClient::survivesItsOwnDeletionInFlight()
{
    BadServer server(Fault::Dripping);
    QObject context;
    int outcomes = 0;
    m_client->send({.url = server.url()}, &context,
                   [&](const Result<HttpResponse> &) { ++outcomes; });
    QTRY_COMPARE(server.heads().size(), 1);
    m_client.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(outcomes <= 1);
}

void TestHttpClient::distrustsAnUnknownCertificate()
{
    TlsServer server;
    if (!server.problem().isEmpty())
        QSKIP(qPrintable(server.problem()));
    const auto result = ask(hurried(server.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
}

void TestHttpClient::trustsAnExtraCertificate()
{
    TlsServer server;
    if (!server.problem().isEmpty())
        QSKIP(qPrintable(server.problem()));
    m_client->setProfile({.extraCa = {server.certificate()}});
    const auto result = ask(hurried(server.url()));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->body, QByteArray("secret"));
}

void TestHttpClient::takesOnlyTheCertificateThatIsPinned()
{
    TlsServer server;
    if (!server.problem().isEmpty())
        QSKIP(qPrintable(server.problem()));
    const QByteArray right = server.certificate().digest(QCryptographicHash::Sha256);
    QByteArray wrong = right;
    wrong[0] = char(~wrong[0]);
    HttpRequest request = hurried(server.url());
    request.pinned = wrong;
    const auto refused = ask(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Tls);
    request.pinned = right;
    const auto result = ask(request);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->body, QByteArray("secret"));
}

void TestHttpClient::asksTheProxyThatWasChosen()
{
    BadServer proxy(Fault::NotJson);
    m_client->setProfile({.proxy = NetworkProfile::Proxy::Http,
                          .proxyHost = u"127.0.0.1"_s,
                          .proxyPort = quint16(proxy.url().port()),
                          .proxyUser = u"me"_s,
                          .proxyPassword = "word"});
    const auto result = ask(hurried(QUrl(u"http://nat.invalid/a"_s)));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(proxy.heads().size(), 1);
    QVERIFY(proxy.heads().first().startsWith("GET http://nat.invalid/a "));
    QVERIFY(ask(hurried(QUrl(m_base.toString() + u"/here"_s)))); // not for this computer
    QCOMPARE(proxy.heads().size(), 1);
    m_client->setProfile({.proxy = NetworkProfile::Proxy::None});
    const auto direct = ask(hurried(QUrl(u"http://nat.invalid/a"_s)));
    QCOMPARE(direct.error().kind, ErrorKind::Offline);
    QCOMPARE(proxy.heads().size(), 1);
}

void TestHttpClient::waitsForItsProfile()
{
    m_client->holdForProfile();
    int answers = 0;
    QObject context;
    auto gone = std::make_unique<QObject>();
    for (QObject *asker : {&context, gone.get()})
        m_client->send(hurried(m_base), asker, [&](const Result<HttpResponse> &) { ++answers; });
    gone.reset();
    QTest::qWait(50); // nothing may happen
    QVERIFY(m_seen.isEmpty());
    m_client->setProfile({});
    QTRY_COMPARE(answers, 1);
    QCOMPARE(m_seen.size(), 1);
}

void TestHttpClient::logsNoSecrets()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"nat.net.debug=true"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    QUrl url(m_base.toString() + u"/page?token=hidden1"_s);
    url.setUserName(u"me"_s);
    url.setPassword(u"hidden2"_s);
    const auto result = ask({.url = url,
                             .headers = {{"X-API-Key", "hidden3"}, {"X-Request-ID", "shown"}},
                             .body = "hidden4"});
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(result);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains("/page"_L1) && all.contains("shown"_L1), qPrintable(all));
    QVERIFY2(!all.contains("hidden"_L1), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
