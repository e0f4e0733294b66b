// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/resultsjson.h"
#include "app/engine/engineserver.h"
#include "tests/support/fakecloud.h"
#include "tests/support/rawhttp.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The same rows against FakeCloud and against our engine: the fake can't drift from the engine,
/// nor the engine from the contract. Peers are known by address and key only.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase();
    void tellsItsHealthWithoutAKey();
    void asksForTheKey_data();
    void asksForTheKey();
    void answersAStartWithAnId();
    void refusesABadStart_data();
    void refusesABadStart();
    void knowsNoOtherScan_data();
    void knowsNoOtherScan();
    void namesTheVerbsItTakes_data();
    void namesTheVerbsItTakes();
    void scansToTheEnd();
    void exportsWhatItFound_data();
    void exportsWhatItFound();
    void refusesAnUnknownFormat();
    void cancelsARunningScan();
    void refusesToCancelAnEndedScan();
    void listsScansNewestFirst();
    void tellsTheUsage();
    void tellsHowManyRequestsItTakes();
    void sellsNothing();
    void refusesMoreScansThanItsQuota();
    void refusesMoreRequestsThanItTakes();

private:
    RawAnswer ask(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    RawAnswer askNarrow(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    static RawAnswer askAt(const Endpoint &endpoint, const QByteArray &verb, const QString &path,
                           const QByteArray &body);
    QByteArray startBody(const QString &page) const;
    QString start(const QString &page);
    QJsonObject statusOf(const QString &id);
    QString ended(const QString &page);
    static QJsonObject objectOf(const RawAnswer &answer);

    std::unique_ptr<HttpServer> m_site;
    QList<Responder> m_held;
    std::unique_ptr<FakeCloud> m_cloud;
    QTemporaryDir m_data;
    std::unique_ptr<EngineServer> m_engine;
    QHash<QString, Endpoint> m_peers;
    // The same two with one scan a month and a few requests a minute.
    std::unique_ptr<FakeCloud> m_narrowCloud;
    QTemporaryDir m_narrowData;
    std::unique_ptr<EngineServer> m_narrowEngine;
    QHash<QString, Endpoint> m_narrowPeers;
};

namespace {

constexpr int RequestsOfTheNarrow = 8;

bool isError(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    if (error.isString())
        return !error.toString().isEmpty() && body.value("message"_L1).isString();
    return error.toObject().value("code"_L1).isString()
        && error.toObject().value("message"_L1).isString();
}

} // namespace

void TestContract::initTestCase_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addRow("cloud") << u"cloud"_s;
    QTest::addRow("engine") << u"engine"_s;
}

void TestContract::initTestCase()
{
    m_site = std::make_unique<HttpServer>();
    m_site->route("GET", u"/page"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.contentType = "text/html",
                       .body = "<!doctype html><html><head><title>A</title></head>"
                               "<body><img src=\"data:,\"><p>Text</p></body></html>"});
    });
    m_site->route("GET", u"/never"_s, [this](const ServerRequest &, const Responder &client) {
        m_held.append(client);
    });
    QVERIFY(m_site->listen());

    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_peers.insert(u"cloud"_s, m_cloud->endpoint());

    EngineServer::Options options;
    options.dataDir = m_data.path();
    options.key = "one-time-key-of-this-test";
    options.limits.requestsPerMinute = 10'000;
    m_engine = std::make_unique<EngineServer>(options);
    const Result<quint16> port = m_engine->listen();
    QVERIFY(port);
    m_peers.insert(u"engine"_s, {QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(*port)), options.key});

    m_narrowCloud = std::make_unique<FakeCloud>();
    QVERIFY(m_narrowCloud->listen());
    m_narrowCloud->account().setRateLimit(RequestsOfTheNarrow);
    m_narrowCloud->setQuota(0, 1);
    m_narrowPeers.insert(u"cloud"_s, m_narrowCloud->endpoint());
    options.dataDir = m_narrowData.path();
    options.limits = {.requestsPerMinute = RequestsOfTheNarrow, .scansPerMonth = 1};
    m_narrowEngine = std::make_unique<EngineServer>(options);
    const Result<quint16> narrow = m_narrowEngine->listen();
    QVERIFY(narrow);
    m_narrowPeers.insert(u"engine"_s,
                         {QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(*narrow)), options.key});
}

void TestContract::cleanupTestCase()
{
    m_narrowEngine.reset();
    m_narrowCloud.reset();
    m_engine.reset();
    m_cloud.reset();
    m_site.reset();
}

RawAnswer TestContract::askAt(const Endpoint &endpoint, const QByteArray &verb, const QString &path,
                              const QByteArray &body)
{
    return askRaw(verb, QUrl(endpoint.base.toString() + path),
                  {{"X-API-Key", endpoint.key}, {"Content-Type", "application/json"}}, body);
}

RawAnswer TestContract::ask(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QFETCH_GLOBAL(QString, peer);
    return askAt(m_peers.value(peer), verb, path, body);
}

RawAnswer TestContract::askNarrow(const QByteArray &verb, const QString &path,
                                  const QByteArray &body)
{
    QFETCH_GLOBAL(QString, peer);
    return askAt(m_narrowPeers.value(peer), verb, path, body);
}

QJsonObject TestContract::objectOf(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray TestContract::startBody(const QString &page) const
{
    return QJsonDocument(
               QJsonObject {{u"url"_s, u"http://127.0.0.1:%1%2"_s.arg(m_site->port()).arg(page)},
                            {u"mode"_s, u"functional"_s},
                            {u"engine"_s, QJsonObject {{u"depth"_s, 0}}}})
        .toJson();
}

QString TestContract::start(const QString &page)
{
    return objectOf(ask("POST", u"/scan"_s, startBody(page))).value("scan_id"_L1).toString();
}

QJsonObject TestContract::statusOf(const QString &id)
{
    return objectOf(ask("GET", u"/scan/"_s + id));
}

/// The id of a scan that has ended as completed; empty when it did not.
QString TestContract::ended(const QString &page)
{
    const QString id = start(page);
    QString word;
    const bool over = QTest::qWaitFor(
        [&] {
            word = statusOf(id).value("status"_L1).toString();
            return word != "running"_L1 && word != "queued"_L1;
        },
        60'000);
    return over && word == "completed"_L1 ? id : QString();
}

void TestContract::tellsItsHealthWithoutAKey()
{
    QFETCH_GLOBAL(QString, peer);
    const RawAnswer answer
        = askRaw("GET", QUrl(m_peers.value(peer).base.toString() + u"/health"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(objectOf(answer).value("status"_L1).toString(), u"ok"_s);
    QVERIFY(objectOf(answer).value("version"_L1).isString());
}

void TestContract::asksForTheKey_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Headers>("headers");
    const Headers none;
    const Headers wrong {{"X-API-Key", "nat_pk_wrong"}};
    const Headers bearer {{"Authorization", "Bearer nat_pk_0123"}};
    QTest::addRow("start, no key") << QByteArray("POST") << u"/scan"_s << none;
    QTest::addRow("start, wrong key") << QByteArray("POST") << u"/scan"_s << wrong;
    QTest::addRow("start, empty key")
        << QByteArray("POST") << u"/scan"_s << Headers {{"X-API-Key", ""}};
    QTest::addRow("status, no key") << QByteArray("GET") << u"/scan/x"_s << none;
    QTest::addRow("status, bearer") << QByteArray("GET") << u"/scan/x"_s << bearer;
    QTest::addRow("results, no key") << QByteArray("GET") << u"/scan/x/results"_s << none;
    QTest::addRow("export, no key") << QByteArray("GET") << u"/scan/x/export?format=csv"_s << none;
    QTest::addRow("capture, no key") << QByteArray("GET") << u"/scan/x/captures/0"_s << none;
    QTest::addRow("cancel, no key") << QByteArray("DELETE") << u"/scan/x"_s << none;
    QTest::addRow("list, no key") << QByteArray("GET") << u"/scans"_s << none;
    QTest::addRow("usage, no key") << QByteArray("GET") << u"/usage"_s << none;
    QTest::addRow("checkout, no key") << QByteArray("POST") << u"/billing/checkout"_s << none;
}

void TestContract::asksForTheKey()
{
    QFETCH_GLOBAL(QString, peer);
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(Headers, headers);
    const RawAnswer answer
        = askRaw(verb, QUrl(m_peers.value(peer).base.toString() + path), headers);
    QCOMPARE(answer.status, 401);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    QVERIFY(answer.body.contains("UNAUTHORIZED"));
}

void TestContract::answersAStartWithAnId()
{
    const RawAnswer answer
        = ask("POST", u"/scan"_s,
              QByteArray(
                  R"({"url":"http://127.0.0.1:%1/page","mode":"functional","later_field":{"a":1}})")
                  .replace("%1", QByteArray::number(m_site->port())));
    QCOMPARE(answer.status, 202);
    const QJsonObject body = objectOf(answer);
    QVERIFY(!body.value("scan_id"_L1).toString().isEmpty());
    const QString word = body.value("status"_L1).toString();
    QVERIFY2(word == "running"_L1 || word == "queued"_L1, qPrintable(word));
    const QString created = body.value("created_at"_L1).toString();
    QVERIFY2(QDateTime::fromString(created, Qt::ISODateWithMs).isValid(), qPrintable(created));
    QVERIFY2(created.endsWith(u'Z'), qPrintable(created));
    ask("DELETE", u"/scan/"_s + body.value("scan_id"_L1).toString());
}

void TestContract::refusesABadStart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    QTest::addRow("no body") << QByteArray() << 400 << QByteArray();
    QTest::addRow("no JSON") << QByteArray("url=http://x") << 400 << QByteArray();
    QTest::addRow("array") << QByteArray("[1]") << 400 << QByteArray();
    QTest::addRow("cut short") << QByteArray(R"({"url":"http://x)") << 400 << QByteArray();
    QTest::addRow("deep") << QByteArray(5000, '[') << 400 << QByteArray();
    QTest::addRow("no url") << QByteArray(R"({"mode":"functional"})") << 422 << QByteArray("url");
    QTest::addRow("empty url") << QByteArray(R"({"url":"","mode":"functional"})") << 422
                               << QByteArray("url");
    QTest::addRow("url is a number")
        << QByteArray(R"({"url":[5],"mode":"functional"})") << 422 << QByteArray("url");
    QTest::addRow("file url") << QByteArray(R"({"url":"file:///etc","mode":"functional"})") << 422
                              << QByteArray("url");
    QTest::addRow("url without a host")
        << QByteArray(R"({"url":"http://","mode":"functional"})") << 422 << QByteArray("url");
    QTest::addRow("unknown mode") << QByteArray(R"({"url":"http://127.0.0.1/","mode":"magic"})")
                                  << 422 << QByteArray("mode");
    QTest::addRow("no time") << QByteArray(
        R"({"url":"http://127.0.0.1/","mode":"functional","options":{"timeout":0}})")
                             << 422 << QByteArray("timeout");
}

void TestContract::refusesABadStart()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    const RawAnswer answer = ask("POST", u"/scan"_s, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    QVERIFY2(answer.body.contains(field), answer.body.constData());
}

void TestContract::knowsNoOtherScan_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addRow("status") << QByteArray("GET") << u"/scan/nope"_s;
    QTest::addRow("results") << QByteArray("GET") << u"/scan/nope/results"_s;
    QTest::addRow("export") << QByteArray("GET") << u"/scan/nope/export?format=json"_s;
    QTest::addRow("capture") << QByteArray("GET") << u"/scan/nope/captures/00ff"_s;
    QTest::addRow("cancel") << QByteArray("DELETE") << u"/scan/nope"_s;
    QTest::addRow("slash in the id") << QByteArray("GET") << u"/scan/a%2F..%2F..%2Fb"_s;
    QTest::addRow("very long id") << QByteArray("GET") << u"/scan/"_s + QString(5000, u'a');
}

void TestContract::knowsNoOtherScan()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    const RawAnswer answer = ask(verb, path);
    QCOMPARE(answer.status, 404);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
}

void TestContract::namesTheVerbsItTakes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addRow("start") << QByteArray("PUT") << u"/scan"_s << QByteArray("POST");
    QTest::addRow("results") << QByteArray("POST") << u"/scan/x/results"_s << QByteArray("GET");
    QTest::addRow("status") << QByteArray("PATCH") << u"/scan/x"_s << QByteArray("DELETE");
}

void TestContract::namesTheVerbsItTakes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, allowed);
    const RawAnswer answer = ask(verb, path);
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.headers.value("allow").contains(allowed));
}

void TestContract::scansToTheEnd()
{
    const QString id = ended(u"/page"_s);
    QVERIFY(!id.isEmpty());
    const Result<ScanStatus> status = readScanStatus(statusOf(id));
    QVERIFY(status);
    QCOMPARE(status->scanId, id);
    QVERIFY(status->createdAt.isValid());
    QVERIFY(status->updatedAt >= status->createdAt);

    const RawAnswer answer = ask("GET", u"/scan/%1/results"_s.arg(id));
    QCOMPARE(answer.status, 200);
    const Result<Results> results = readResults(answer.body);
    QVERIFY(results);
    QCOMPARE(results->unread, QStringList());
    QCOMPARE(results->state, ScanState::Completed);
    QVERIFY(results->total && results->passed && results->failed);
    QCOMPARE(*results->total, *results->passed + *results->failed);
    QVERIFY(results->elapsedSeconds && *results->elapsedSeconds > 0);
    QVERIFY(!results->tasks.isEmpty());
    QVERIFY(results->accessibility && results->accessibility->pagesScanned.value_or(0) > 0);
    QVERIFY(!results->accessibility->violations.isEmpty());
    for (const Finding &finding : results->accessibility->violations) {
        QVERIFY(!finding.ruleId.isEmpty() && !finding.url.isEmpty());
        QVERIFY(finding.severity != Severity::Unknown);
    }
    QVERIFY(results->performance && !results->performance->metrics.isEmpty());
}

void TestContract::exportsWhatItFound_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::addRow("html") << u"html"_s << QByteArray("text/html");
    QTest::addRow("json") << u"json"_s << QByteArray("application/json");
    QTest::addRow("csv") << u"csv"_s << QByteArray("text/csv");
}

void TestContract::exportsWhatItFound()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, type);
    const QString id = ended(u"/page"_s);
    const RawAnswer answer = ask("GET", u"/scan/%1/export?format=%2"_s.arg(id, format));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith(type));
    QVERIFY(answer.headers.value("content-disposition").startsWith("attachment"));
    if (format == "html"_L1)
        QVERIFY(answer.body.trimmed().endsWith("</html>"));
    else if (format == "csv"_L1)
        QVERIFY(answer.body.endsWith('\n') && answer.body.count('\n') > 1);
    else
        QVERIFY(objectOf(answer).contains("accessibility"_L1));
}

void TestContract::refusesAnUnknownFormat()
{
    const QString id = ended(u"/page"_s);
    for (const QString &query : {u"?format=xml"_s, u"?format="_s, u""_s}) {
        const RawAnswer answer = ask("GET", u"/scan/%1/export"_s.arg(id) + query);
        QCOMPARE(answer.status, 400);
        QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    }
}

void TestContract::cancelsARunningScan()
{
    m_cloud->setPolls(1000);
    const QString id = start(u"/never"_s);
    QVERIFY(!id.isEmpty());
    const RawAnswer answer = ask("DELETE", u"/scan/"_s + id);
    m_cloud->setPolls(3);
    QCOMPARE(answer.status, 200);
    QCOMPARE(objectOf(answer).value("scan_id"_L1).toString(), id);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id).value("status"_L1).toString(), u"cancelled"_s, 2000);
    const RawAnswer results = ask("GET", u"/scan/%1/results"_s.arg(id));
    QCOMPARE(results.status, 200);
    QVERIFY(readResults(results.body));
}

void TestContract::refusesToCancelAnEndedScan()
{
    const QString id = ended(u"/page"_s);
    const RawAnswer answer = ask("DELETE", u"/scan/"_s + id);
    QCOMPARE(answer.status, 409);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    QCOMPARE(statusOf(id).value("status"_L1).toString(), u"completed"_s);
}

void TestContract::listsScansNewestFirst()
{
    const QString older = ended(u"/page"_s);
    const QString newer = ended(u"/page"_s);
    const auto idsOf = [this](const QString &query) {
        QStringList ids;
        const QJsonArray rows
            = QJsonDocument::fromJson(ask("GET", u"/scans"_s + query).body).array();
        for (const QJsonValue &row : rows)
            ids.append(row.toObject().value("scan_id"_L1).toString());
        return ids;
    };
    QCOMPARE(idsOf(u"?page=1&per_page=2"_s), QStringList({newer, older}));
    QCOMPARE(idsOf(u"?page=2&per_page=1"_s), QStringList {older});
    QCOMPARE(idsOf(u"?page=1000&per_page=50"_s), QStringList());
    QVERIFY(idsOf({}).contains(newer));
    QVERIFY(!idsOf(u"?page=-1&per_page=x"_s).isEmpty());
}

void TestContract::tellsTheUsage()
{
    const QJsonObject usage = objectOf(ask("GET", u"/usage"_s));
    QVERIFY(usage.value("plan"_L1).isString());
    QVERIFY(usage.value("scans_used"_L1).isDouble());
    QVERIFY(usage.value("scans_limit"_L1).isDouble());
}

void TestContract::tellsHowManyRequestsItTakes()
{
    const auto number = [](const RawAnswer &answer, const char *name) {
        bool ok = false;
        const qint64 value = answer.headers.value(name).toLongLong(&ok);
        return ok ? value : -1;
    };
    const RawAnswer first = ask("GET", u"/usage"_s);
    const RawAnswer second = ask("GET", u"/usage"_s);
    QCOMPARE(number(first, "x-ratelimit-limit"), 10'000);
    const qint64 left = number(first, "x-ratelimit-remaining");
    QVERIFY(left >= 0 && left < 10'000);
    QVERIFY(number(second, "x-ratelimit-remaining") < left
            || number(second, "x-ratelimit-reset") > number(first, "x-ratelimit-reset"));
    const qint64 reset = number(first, "x-ratelimit-reset") - QDateTime::currentSecsSinceEpoch();
    QVERIFY2(reset >= -1 && reset <= 61, qPrintable(QString::number(reset)));
}

void TestContract::sellsNothing()
{
    const RawAnswer answer = ask("POST", u"/billing/checkout"_s, R"({"plan":"pro"})");
    QCOMPARE(answer.status, 503);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    QVERIFY(answer.body.contains("NOT_CONFIGURED"));
}

void TestContract::refusesMoreScansThanItsQuota()
{
    const RawAnswer first = askNarrow("POST", u"/scan"_s, startBody(u"/page"_s));
    QCOMPARE(first.status, 202);
    QCOMPARE(first.headers.value("x-nat-quota-remaining"), QByteArray("0"));
    const RawAnswer second = askNarrow("POST", u"/scan"_s, startBody(u"/page"_s));
    QCOMPARE(second.status, 402);
    const QJsonObject refusal = objectOf(second);
    QVERIFY2(isError(refusal), second.body.constData());
    QVERIFY(second.body.contains("QUOTA_EXCEEDED"));
    const QString reset = refusal.value("quota_reset_date"_L1).toString();
    QVERIFY2(QDateTime::fromString(reset, Qt::ISODate).isValid(), qPrintable(reset));
    QCOMPARE(refusal.value("details"_L1).toObject().value("limit"_L1).toInt(), 1);
    const QJsonObject usage = objectOf(askNarrow("GET", u"/usage"_s));
    QCOMPARE(usage.value("scans_used"_L1).toInt(), 1);
    QCOMPARE(usage.value("scans_limit"_L1).toInt(), 1);
    QCOMPARE(usage.value("approaching_limit"_L1).toBool(), true);
}

void TestContract::refusesMoreRequestsThanItTakes()
{
    RawAnswer answer;
    for (int i = 0; i <= RequestsOfTheNarrow && answer.status != 429; ++i)
        answer = askNarrow("GET", u"/usage"_s);
    QCOMPARE(answer.status, 429);
    QVERIFY2(isError(objectOf(answer)), answer.body.constData());
    QVERIFY(answer.body.contains("RATE_LIMITED"));
    const int pause = answer.headers.value("retry-after").toInt();
    QVERIFY2(pause >= 1 && pause <= 60, answer.headers.value("retry-after").constData());
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    QFETCH_GLOBAL(QString, peer); // its health is told all the same
    QCOMPARE(askRaw("GET", QUrl(m_narrowPeers.value(peer).base.toString() + u"/health"_s)).status,
             200);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
