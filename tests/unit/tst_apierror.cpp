// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apierror.h"
#include "app/net/httpclient.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Wait = std::optional<std::chrono::seconds>;

/// The five shapes of an error (contract.md section 2) and the waits that come with them.
class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByStatus_data();
    void decidesByStatus();
    void refinesByCode_data();
    void refinesByCode();
    void readsWhatTheRefusalIsAbout();
    void readsEveryShape_data();
    void readsEveryShape();
    void namesTheRefusedFields_data();
    void namesTheRefusedFields();
    void showsTheRequestId();
    void cutsLongMessages();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void takesTheWaitOfTheBody_data();
    void takesTheWaitOfTheBody();
};

void TestApiError::decidesByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, ErrorKind::Invalid);
    row(401, ErrorKind::Unauthorized);
    row(402, ErrorKind::QuotaExceeded);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(405, ErrorKind::Unsupported);
    row(409, ErrorKind::Conflict);
    row(413, ErrorKind::TooLarge);
    row(414, ErrorKind::TooLarge);
    row(418, ErrorKind::Server);
    row(422, ErrorKind::Invalid);
    row(429, ErrorKind::RateLimited);
    row(431, ErrorKind::TooLarge);
    row(500, ErrorKind::Server);
    row(501, ErrorKind::Unsupported);
    row(502, ErrorKind::Server);
    row(503, ErrorKind::Server);
    row(504, ErrorKind::Server);
    row(599, ErrorKind::Server);
}

void TestApiError::decidesByStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    // The body never overrules the status.
    const Error error = errorOf(
        {.status = status, .headers = {}, .body = R"({"error":"UNAUTHORIZED"})", .elapsed = {}});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QCOMPARE(error.code, u"UNAUTHORIZED"_s);
}

void TestApiError::refinesByCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("scans at once")
        << 429 << QByteArray(R"({"error":{"code":"CONCURRENT_LIMIT","message":"1/1"}})")
        << ErrorKind::Busy;
    QTest::addRow("full queue")
        << 429
        << QByteArray(R"({"error":{"code":"429","message":"Scan queue is full (1). Later."}})")
        << ErrorKind::Busy;
    QTest::addRow("full queue of our engine")
        << 429 << QByteArray(R"({"error":"QUEUE_FULL","message":"too many scans"})")
        << ErrorKind::Busy;
    QTest::addRow("rate") << 429
                          << QByteArray(R"({"error":{"code":"RATE_LIMITED","message":"slow"}})")
                          << ErrorKind::RateLimited;
    QTest::addRow("nothing said") << 429 << QByteArray() << ErrorKind::RateLimited;
    QTest::addRow("no shop") << 503 << QByteArray(R"({"error":{"code":"BILLING_NOT_CONFIGURED"}})")
                             << ErrorKind::NoBilling;
    QTest::addRow("no shop, documented")
        << 503 << QByteArray(R"({"error":"STRIPE_NOT_CONFIGURED","message":""})")
        << ErrorKind::NoBilling;
    QTest::addRow("shop code with another status")
        << 500 << QByteArray(R"({"error":"STRIPE_NOT_CONFIGURED","message":""})")
        << ErrorKind::Server;
}

void TestApiError::refinesByCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const Error error = errorOf({.status = status, .headers = {}, .body = body, .elapsed = {}});
    QCOMPARE(error.kind, kind);
}

void TestApiError::readsWhatTheRefusalIsAbout()
{
    const Error documented = errorOf(
        {.status = 402,
         .headers = {},
         .body = R"({"error":"QUOTA_EXCEEDED","quota_reset_date":"2027-02-01T00:00:00Z"})",
         .elapsed = {}});
    QCOMPARE(documented.resetsAt, QDateTime({2027, 2, 1}, {0, 0}, Qt::UTC));
    const Error seen
        = errorOf({.status = 402,
                   .headers = {},
                   .body = R"({"error":{"code":"QUOTA_EXCEEDED","message":"used","details":)"
                           R"({"plan":"pro","upgrade_url":"https://app.example/dashboard"}}})",
                   .elapsed = {}});
    QCOMPARE(seen.plan, u"pro"_s);
    QCOMPARE(seen.upgradeUrl, QUrl(u"https://app.example/dashboard"_s));
    const Error printed = errorOf(
        {.status = 403,
         .headers = {},
         .body = R"({"error":{"code":"403","message":"{'code': 'FEATURE_NOT_AVAILABLE', )"
                 R"('message': 'It\\'s \"off\"', 'plan': 'free', 'upgrade_url': 'https://u/'}"}})",
         .elapsed = {}});
    QCOMPARE(printed.message, u"It's \"off\""_s);
    QCOMPARE(printed.plan, u"free"_s);
    QCOMPARE(printed.upgradeUrl, QUrl(u"https://u/"_s));
    const Error header = errorOf({.status = 402,
                                  .headers = {{"x-nat-upgrade-url", "https://h/"}},
                                  .body = "{}",
                                  .elapsed = {}});
    QCOMPARE(header.upgradeUrl, QUrl(u"https://h/"_s));
}

void TestApiError::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addRow("documented") << QByteArray(
        R"({"error":"QUOTA_EXCEEDED","message":"All used","status":402})")
                                << u"QUOTA_EXCEEDED"_s << u"All used"_s;
    QTest::addRow("server 1.1") << QByteArray(
        R"({"error":{"code":"404","message":"Scan 'x' not found","details":{}}})")
                                << u"404"_s << u"Scan 'x' not found"_s;
    QTest::addRow("map printed as text")
        << QByteArray(R"({"error":{"code":"403","message":"{'code': 'FEATURE_NOT_AVAILABLE', )"
                      R"('message': 'Not in the free plan', 'upgrade_url': 'https://x'}"}})")
        << u"FEATURE_NOT_AVAILABLE"_s << u"Not in the free plan"_s;
    QTest::addRow("map printed as text, other quotes") << QByteArray(
        R"({"error":{"code":"403","message":"{'code': 'A', 'message': \"It's over\"}"}})")
                                                       << u"A"_s << u"It's over"_s;
    QTest::addRow("map that does not parse")
        << QByteArray(R"({"error":{"code":"403","message":"{'code': 5"}})") << u"403"_s
        << u"{'code': 5"_s;
    QTest::addRow("detail") << QByteArray(R"({"detail":"Not Found"})") << QString()
                            << u"Not Found"_s;
    QTest::addRow("list of details")
        << QByteArray(R"({"detail":[{"loc":["body","url"],"msg":"Field required"}]})") << QString()
        << u"Field required"_s;
    QTest::addRow("text") << QByteArray("Internal Server Error") << QString()
                          << u"Internal Server Error"_s;
    QTest::addRow("page of a proxy")
        << QByteArray("<html><h1>502 Bad Gateway</h1></html>") << QString() << QString();
    QTest::addRow("nothing") << QByteArray() << QString() << QString();
    QTest::addRow("array") << QByteArray("[1,2]") << QString() << u"[1,2]"_s;
    QTest::addRow("wrong types") << QByteArray(R"({"error":5,"message":{"a":1}})") << QString()
                                 << QString();
    QTest::addRow("cut short") << QByteArray(R"({"error":"X)") << QString() << u"{\"error\":\"X"_s;
}

void TestApiError::readsEveryShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Error error = errorOf({.status = 500, .headers = {}, .body = body, .elapsed = {}});
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
}

void TestApiError::namesTheRefusedFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("server 1.1") << QByteArray(
        R"({"error":{"code":"VALIDATION_ERROR","message":"no","details":{"fields":[)"
        R"({"loc":["body","spec_file"],"msg":"Field required"}]}}})");
    QTest::addRow("unknown route form")
        << QByteArray(R"({"detail":[{"loc":["body","spec_file"],"msg":"Field required"}]})");
}

void TestApiError::namesTheRefusedFields()
{
    QFETCH(QByteArray, body);
    const Error error = errorOf({.status = 422, .headers = {}, .body = body, .elapsed = {}});
    QVERIFY2(error.detail.contains(u"spec_file"_s), qPrintable(error.detail));
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.constFirst().name, u"spec_file"_s);
    QCOMPARE(error.fields.constFirst().message, u"Field required"_s);
}

void TestApiError::showsTheRequestId()
{
    const Error error = errorOf(
        {.status = 500, .headers = {{"x-request-id", "abc-1"}}, .body = {}, .elapsed = {}});
    QVERIFY(error.detail.contains(u"500"_s) && error.detail.contains(u"abc-1"_s));
}

void TestApiError::cutsLongMessages()
{
    const QByteArray longText(100'000, 'x');
    const Error json
        = errorOf({.status = 500,
                   .headers = {{"x-request-id", longText}},
                   .body = R"({"error":")" + longText + R"(","message":")" + longText + R"("})",
                   .elapsed = {}});
    QVERIFY(json.message.size() <= 2000 && json.code.size() <= 60 && json.detail.size() <= 300);
    const Error text = errorOf({.status = 500, .headers = {}, .body = longText, .elapsed = {}});
    QVERIFY(text.message.size() <= 2000);
}

void TestApiError::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Wait>("wait");
    QTest::addRow("seconds") << QByteArray("57") << Wait(57s);
    QTest::addRow("spaces") << QByteArray(" 57 ") << Wait(57s);
    QTest::addRow("none") << QByteArray() << Wait();
    QTest::addRow("zero") << QByteArray("0") << Wait(0s);
    QTest::addRow("past") << QByteArray("-5") << Wait(0s);
    QTest::addRow("a day") << QByteArray("86400") << Wait(15min);
    QTest::addRow("overflow") << QByteArray("99999999999999999999999") << Wait(15min);
    QTest::addRow("fraction") << QByteArray("1.5") << Wait(1s);
    QTest::addRow("infinity") << QByteArray("inf") << Wait();
    QTest::addRow("not a number") << QByteArray("nan") << Wait();
    QTest::addRow("words") << QByteArray("soon") << Wait();
    QTest::addRow("IMF date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << Wait(30s);
    QTest::addRow("RFC 850 date") << QByteArray("Tuesday, 24-Nov-26 12:00:30 GMT") << Wait(30s);
    QTest::addRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Wait(0s);
    QTest::addRow("RFC 850 date of last century")
        << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << Wait(0s);
    QTest::addRow("date far away") << QByteArray("Fri, 31 Dec 2099 23:59:59 GMT") << Wait(15min);
    QTest::addRow("no such day") << QByteArray("Tue, 31 Feb 2026 12:00:00 GMT") << Wait();
    QTest::addRow("no such month") << QByteArray("Tue, 24 Foo 2026 12:00:00 GMT") << Wait();
    QTest::addRow("long nonsense") << QByteArray(100'000, '1') << Wait();
}

void TestApiError::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(Wait, wait);
    const QDateTime now({2026, 11, 24}, {12, 0}, Qt::UTC);
    QCOMPARE(retryAfter(header, now).has_value(), wait.has_value());
    QCOMPARE(retryAfter(header, now).value_or(-1s).count(), wait.value_or(-1s).count());
}

void TestApiError::takesTheWaitOfTheBody_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Wait>("wait");
    QTest::addRow("header first") << QByteArray("3")
                                  << QByteArray(R"({"error":"X","retry_after":10})") << Wait(3s);
    QTest::addRow("top") << QByteArray() << QByteArray(R"({"error":"X","retry_after":10})")
                         << Wait(10s);
    QTest::addRow("details")
        << QByteArray()
        << QByteArray(
               R"({"error":{"code":"RATE_LIMITED","message":"","details":{"retry_after":57}}})")
        << Wait(57s);
    QTest::addRow("neither") << QByteArray()
                             << QByteArray(R"({"error":{"code":"CONCURRENT_LIMIT"}})") << Wait();
    QTest::addRow("huge") << QByteArray() << QByteArray(R"({"error":"X","retry_after":1e300})")
                          << Wait(15min);
    QTest::addRow("negative") << QByteArray() << QByteArray(R"({"error":"X","retry_after":-1e300})")
                              << Wait(0s);
    QTest::addRow("text") << QByteArray() << QByteArray(R"({"error":"X","retry_after":"later"})")
                          << Wait();
}

void TestApiError::takesTheWaitOfTheBody()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(Wait, wait);
    HttpResponse response {.status = 429, .headers = {}, .body = body, .elapsed = {}};
    if (!header.isEmpty())
        response.headers.insert("retry-after", header);
    QCOMPARE(errorOf(response).retryAfter.value_or(-1s).count(), wait.value_or(-1s).count());
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
