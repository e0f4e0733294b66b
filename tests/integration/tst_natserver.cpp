// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "app/net/httpserver.h"
#include "app/net/ratelimiter.h"
#include "app/sample/sampleservers.h"
#include "app/servers/descriptionload.h"
#include "tests/support/natserver.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The client against the real server, end to end: what is believed of it is true.
class TestNatServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsItsDialect();
    void readsItsDescription();
    void checksKeys();
    void testsTheSampleApi();
    void listsTheScan();
    void exportsTheScan_data();
    void exportsTheScan();
    void refusesToCancelAnEndedScan();
    void scansTheSampleApiForSecurity();
    void knowsNoOtherScan();
    void namesTheRefusedFields();
    void findsNoFileThatIsNotThere();
    void tellsBadges();
    void tellsPlansWithoutAccounts();
    void sellsNothing();
    void saysWhenTheTargetIsDown();
    void refusesMoreThanFitsInItsQueue();
    void isNotAskedMoreOftenThanItTakes();
    void refusesWhoAsksTooOften();

private:
    ScanRequest request(ScanMode mode);
    ScanStatus waitForEnd(NatApi &api, const QString &id);
    Endpoint politely() const; ///< m_strict, no faster than it takes

    HttpClient m_http;
    QTemporaryDir m_dir;
    std::unique_ptr<SampleServers> m_sample;
    NatServer m_open; ///< takes what comes
    NatServer m_strict; ///< ten requests a second, one scan at a time
    std::shared_ptr<RateLimiter> m_limiter = std::make_shared<RateLimiter>(); ///< of m_strict
    std::unique_ptr<NatApi> m_api; ///< of m_open
    QByteArray m_spec;
    QString m_scanId;
};

const QByteArray Key = "nat_pk_of_this_test";

ScanRequest TestNatServer::request(ScanMode mode)
{
    ScanRequest scan;
    scan.url = m_sample->apiUrl();
    scan.mode = mode;
    scan.spec.fileName = u"sample.json"_s;
    scan.spec.content = m_spec;
    scan.spec.serverPath = m_dir.filePath(u"sample.json"_s);
    scan.maxTests = 8;
    return scan;
}

ScanStatus TestNatServer::waitForEnd(NatApi &api, const QString &id)
{
    ScanStatus status;
    const auto ended = [&] {
        const auto answer = outcomeOf<ScanStatus>(
            [&](QObject *context, auto done) { api.status(id, context, done); });
        if (answer)
            status = *answer;
        return !answer || answer->ended();
    };
    return QTest::qWaitFor(ended, 90'000) ? status : ScanStatus();
}

Endpoint TestNatServer::politely() const
{
    Endpoint endpoint = m_strict.endpoint();
    endpoint.limiter = m_limiter;
    return endpoint;
}

void TestNatServer::initTestCase()
{
    if (const QString reason = NatServer::unavailable(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_open.start({{u"NAT_API_KEY"_s, QString::fromLatin1(Key)}});
    m_strict.start({{u"NAT_RATE_LIMIT"_s, u"10/second"_s}, {u"NAT_MAX_QUEUE_DEPTH"_s, u"1"_s}});
    m_sample = std::make_unique<SampleServers>(SampleServers::Options {});
    QVERIFY(m_sample->listen());
    const auto spec = outcomeOf<HttpResponse>([&](QObject *context, auto done) {
        m_http.send({.url = m_sample->specUrl()}, context, done);
    });
    QVERIFY(spec);
    m_spec = spec->body;
    QFile file(m_dir.filePath(u"sample.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_spec);
    file.close();
    QVERIFY2(m_open.waitUntilReady(), m_open.output().constData());
    QVERIFY2(m_strict.waitUntilReady(), m_strict.output().constData());
    m_api = std::make_unique<NatApi>(m_http, m_open.endpoint(Key));
}

void TestNatServer::tellsItsDialect()
{
    const auto server = outcomeOf<ServerDescription>(
        [&](QObject *context, auto done) { m_api->describe(context, done); });
    QVERIFY(server);
    QCOMPARE(server->facts, (ServerFacts {Dialect::Server11, u"1.1.14"_s, {}}));
    QCOMPARE(server->status, u"ok"_s);
    QVERIFY(server->latency > 0ms);
}

/// A large description that nobody here wrote.
void TestNatServer::readsItsDescription()
{
    DescriptionLoad load(m_http);
    QSignalSpy loaded(&load, &DescriptionLoad::loaded);
    const QUrl address(m_open.endpoint(Key).base.toString() + u"/openapi.json"_s);
    load.fetch(address);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 30'000);
    const Loaded read = loaded.value(0).value(0).value<Loaded>();
    QVERIFY(read->spec.version.startsWith(u"3.1"_s));
    QVERIFY(std::any_of(
        read->spec.operations.cbegin(), read->spec.operations.cend(), [](const ApiOperation &each) {
            return each.method == u"POST"_s && each.path.endsWith(u"/scan"_s) && each.hasBody;
        }));
    QVERIFY(read->spec.operations.size() > 30);
    QCOMPARE(read->spec.warningCount, 0);
}

void TestNatServer::checksKeys()
{
    const auto check = [&](const Endpoint &endpoint) {
        NatApi api(m_http, endpoint);
        return outcomeOf<KeyCheck>(
            [&](QObject *context, auto done) { api.checkKey(context, done); });
    };
    const auto shared = check(m_open.endpoint(Key));
    QVERIFY(shared);
    QCOMPARE(shared->verdict, KeyCheck::Verdict::Open);
    QVERIFY(!shared->usage.counted && !shared->usage.message.isEmpty());
    const auto wrong = check(m_open.endpoint("nat_pk_wrong"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(wrong.error().code, u"UNAUTHORIZED"_s);
    QVERIFY(!wrong.error().requestId.isEmpty());
}

void TestNatServer::testsTheSampleApi()
{
    const auto started = outcomeOf<ScanStarted>([&](QObject *context, auto done) {
        m_api->startScan(request(ScanMode::Functional), context, done);
    });
    QVERIFY(started);
    m_scanId = started->scanId;
    const ScanStatus status = waitForEnd(*m_api, m_scanId);
    QVERIFY2(status.state == ScanState::Completed, qPrintable(status.word + status.errorMessage));
    QVERIFY(status.createdAt.isValid() && status.updatedAt > status.createdAt);
    const auto results = outcomeOf<Results>(
        [&](QObject *context, auto done) { m_api->results(m_scanId, context, done); });
    QVERIFY(results);
    QCOMPARE(results->unread, QStringList());
    QVERIFY(!results->tasks.isEmpty());
    QCOMPARE(results->total, std::optional<int>(int(results->tasks.size())));
    QVERIFY(*results->passed > 0);
    for (const Task &task : results->tasks)
        QVERIFY(!task.id.isEmpty() && !task.url.isEmpty() && task.timeMs);
}

void TestNatServer::listsTheScan()
{
    const auto list = outcomeOf<ScanList>([&](QObject *context, auto done) {
        m_api->scans({1, 20}, context, done);
    });
    QVERIFY(list);
    QCOMPARE(list->unread, QStringList());
    QVERIFY(!list->scans.isEmpty());
    QCOMPARE(list->scans.first().scanId, m_scanId);
    QCOMPARE(list->scans.first().state, ScanState::Completed);
    QVERIFY(list->scans.first().total.value_or(0) > 0);
}

void TestNatServer::exportsTheScan_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *format : {"html", "json", "csv"})
        QTest::addRow("%s", format) << true;
    QTest::addRow("pdf") << false; // on no plan of this version
}

void TestNatServer::exportsTheScan()
{
    QFETCH(bool, allowed);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_dir.filePath(u"export."_s + format);
    const auto file = outcomeOf<ExportedFile>([&](QObject *context, auto done) {
        m_api->exportScan(m_scanId, format, path, context, done);
    });
    QCOMPARE(bool(file), allowed);
    QCOMPARE(QFile::exists(path), allowed);
    if (allowed) {
        QVERIFY(file->bytes > 100);
        return;
    }
    QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    QCOMPARE(file.error().code, u"FEATURE_NOT_AVAILABLE"_s); // out of a map printed as text
    QVERIFY(file.error().upgradeUrl.isValid() && !file.error().plan.isEmpty());
    QVERIFY(!file.error().message.contains(u'{'));
}

void TestNatServer::refusesToCancelAnEndedScan()
{
    const auto done = outcomeOf<Done>(
        [&](QObject *context, auto handler) { m_api->cancelScan(m_scanId, context, handler); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void TestNatServer::scansTheSampleApiForSecurity()
{
    ScanRequest security = request(ScanMode::Security);
    security.securityChecks = {u"API8"_s};
    const auto started = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { m_api->startScan(security, context, done); });
    QVERIFY(started);
    const ScanStatus status = waitForEnd(*m_api, started->scanId);
    QVERIFY2(status.state == ScanState::Completed, qPrintable(status.word + status.errorMessage));
    const auto results = outcomeOf<Results>(
        [&](QObject *context, auto done) { m_api->results(started->scanId, context, done); });
    QVERIFY(results && results->security);
    QCOMPARE(results->scanId, started->scanId);
    QCOMPARE(results->unread, QStringList());
    QVERIFY(!results->security->isEmpty());
    for (const Finding &finding : *results->security) {
        QVERIFY(finding.ruleId.startsWith(u"API8"_s));
        QVERIFY(finding.severity != Severity::Unknown);
        QVERIFY(!finding.title.isEmpty() && !finding.url.isEmpty());
    }
    const auto cancelled = outcomeOf<Done>(
        [&](QObject *context, auto done) { m_api->cancelScan(started->scanId, context, done); });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Unsupported);
}

void TestNatServer::knowsNoOtherScan()
{
    for (const QString &id : {u"nope"_s, u"security:nope"_s}) {
        const auto status = outcomeOf<ScanStatus>(
            [&](QObject *context, auto done) { m_api->status(id, context, done); });
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::NotFound);
    }
}

/// As a documented client would start it: refused, and understood.
void TestNatServer::namesTheRefusedFields()
{
    Endpoint endpoint = m_open.endpoint(Key);
    endpoint.facts.dialect = Dialect::Documented;
    NatApi api(m_http, endpoint);
    ScanRequest noSpec = request(ScanMode::Functional);
    noSpec.spec = {};
    const auto started = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { api.startScan(noSpec, context, done); });
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Unsupported); // pages, asked of the other dialect
    QCOMPARE(api.facts().dialect, Dialect::Server11);
}

void TestNatServer::findsNoFileThatIsNotThere()
{
    ScanRequest security = request(ScanMode::Security);
    security.spec.serverPath = u"/nowhere/spec.json"_s;
    const auto started = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { m_api->startScan(security, context, done); });
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Invalid);
    QCOMPARE(started.error().status, 422);
}

void TestNatServer::tellsBadges()
{
    const auto badges = outcomeOf<QList<Badge>>(
        [&](QObject *context, auto done) { m_api->badges(context, done); });
    QVERIFY(badges);
    QVERIFY(!badges->isEmpty());
    const QString framework = u"owasp-api-top10"_s;
    const auto badge = outcomeOf<Badge>(
        [&](QObject *context, auto done) { m_api->badge(framework, context, done); });
    QVERIFY(badge);
    QCOMPARE(badge->total, std::optional<int>(10));
    QCOMPARE(badge->checks.size(), 10);
    QVERIFY(!badge->checks.first().name.isEmpty());
}

void TestNatServer::tellsPlansWithoutAccounts()
{
    const auto plans
        = outcomeOf<QList<Plan>>([&](QObject *context, auto done) { m_api->plans(context, done); });
    QVERIFY(plans);
    QCOMPARE(plans->first().name, u"free"_s);
    QVERIFY(plans->last().scans.limit || plans->last().scans.unlimited);
    const auto alerts = outcomeOf<QList<UsageAlert>>(
        [&](QObject *context, auto done) { m_api->usageAlerts(context, done); });
    QVERIFY(alerts && alerts->isEmpty());
    const auto history = outcomeOf<QList<UsageMonth>>(
        [&](QObject *context, auto done) { m_api->usageHistory(6, context, done); });
    QVERIFY(history && history->isEmpty());
}

void TestNatServer::sellsNothing()
{
    const auto checkout = outcomeOf<Checkout>([&](QObject *context, auto done) {
        m_api->checkout({.plan = u"pro"_s, .priceId = {}, .successUrl = {}, .cancelUrl = {}},
                        context, done);
    });
    QVERIFY(!checkout);
    QCOMPARE(checkout.error().kind, ErrorKind::NoBilling);
}

void TestNatServer::saysWhenTheTargetIsDown()
{
    ScanRequest down = request(ScanMode::Functional);
    down.url = QUrl(u"http://127.0.0.1:1"_s);
    NatApi api(m_http, politely());
    const auto started = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { api.startScan(down, context, done); });
    QVERIFY(started);
    QCOMPARE(waitForEnd(api, started->scanId).state, ScanState::Completed); // so it says
    const auto results = outcomeOf<Results>(
        [&](QObject *context, auto done) { api.results(started->scanId, context, done); });
    QVERIFY(results);
    QCOMPARE(results->state, ScanState::Failed);
    QCOMPARE(results->errorCode, u"NOTHING_TESTED"_s);
}

void TestNatServer::refusesMoreThanFitsInItsQueue()
{
    HttpServer target; // takes requests and never answers
    QList<Responder> held;
    target.setFallback(
        [&](const ServerRequest &, const Responder &client) { held.append(client); });
    QVERIFY(target.listen());
    ScanRequest slow = request(ScanMode::Functional);
    slow.url = QUrl(u"http://127.0.0.1:%1"_s.arg(target.port()));
    NatApi api(m_http, politely());
    const auto first = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { api.startScan(slow, context, done); });
    QVERIFY(first);
    const auto second = outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { api.startScan(slow, context, done); });
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(!second.error().retryAfter);
    QVERIFY(outcomeOf<Done>(
        [&](QObject *context, auto done) { api.cancelScan(first->scanId, context, done); }));
    const auto status = outcomeOf<ScanStatus>(
        [&](QObject *context, auto done) { api.status(first->scanId, context, done); });
    QVERIFY(status);
    QCOMPARE(status->state, ScanState::Cancelled);
}

/// With a limiter: not one refusal, however much is asked at once.
void TestNatServer::isNotAskedMoreOftenThanItTakes()
{
    NatApi api(m_http, politely());
    int answered = 0;
    QList<Error> refused;
    for (int i = 0; i < 35; ++i) {
        api.usage(this, [&](const Result<Usage> &usage) {
            ++answered;
            if (!usage)
                refused.append(usage.error());
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 35, 30'000);
    QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).message));
    QCOMPARE(m_limiter->limit(), std::optional<int>(10));
}

void TestNatServer::refusesWhoAsksTooOften()
{
    NatApi api(m_http, m_strict.endpoint());
    int answered = 0;
    QList<Error> refused;
    for (int i = 0; i < 40; ++i) {
        api.usage(this, [&](const Result<Usage> &usage) {
            ++answered;
            if (!usage)
                refused.append(usage.error());
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 40, 30'000);
    QVERIFY(!refused.isEmpty());
    for (const Error &error : std::as_const(refused)) {
        QCOMPARE(error.kind, ErrorKind::RateLimited);
        QCOMPARE(error.code, u"RATE_LIMITED"_s);
        QVERIFY(error.retryAfter && *error.retryAfter >= 1s);
    }
}

QTEST_GUILESS_MAIN(TestNatServer)
#include "tst_natserver.moc"
