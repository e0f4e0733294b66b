// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/links.h"
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "tests/support/natserver.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The client against the real server with accounts in a database: plans, quotas, money.
class TestNatAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhoseKeyItIs();
    void tellsPlanAndQuota();
    void refusesWhatIsNotInThePlan();
    void refusesWhatIsUsedUp();
    void warnsWhenItIsUsedUp();
    void tellsTheHistory();
    void hasNoPortalBeforeAPurchase();

private:
    QByteArray keyOf(const QString &plan, QString *tenant = nullptr);
    Result<HttpResponse> send(const QByteArray &verb, const QString &path, const QJsonObject &body,
                              const QList<QPair<QByteArray, QByteArray>> &headers = {});
    NatApi apiWith(const QByteArray &key);
    ScanRequest anyScan(ScanMode mode) const;
    QString specFile() const { return m_dir.filePath(u"spec.json"_s); }

    QTemporaryDir m_dir;
    HttpClient m_http;
    NatServer m_server;
    QByteArray m_free;
    QByteArray m_pro;
    QString m_proTenant;
};

const QByteArray SmallApi = R"({"openapi":"3.0.3","info":{"title":"A","version":"1"},"paths":{
    "/a":{"get":{"responses":{"200":{"description":"ok"}}}}}})";

Result<HttpResponse> TestNatAccounts::send(const QByteArray &verb, const QString &path,
                                           const QJsonObject &body,
                                           const QList<QPair<QByteArray, QByteArray>> &headers)
{
    HttpRequest request {.verb = verb,
                         .url = QUrl(m_server.base().toString() + path),
                         .headers = {{"Content-Type", "application/json"}},
                         .body = QJsonDocument(body).toJson()};
    request.headers += headers;
    return outcomeOf<HttpResponse>(
        [&](QObject *context, auto done) { m_http.send(request, context, done); });
}

/// Signs up; the key is told once.
QByteArray TestNatAccounts::keyOf(const QString &plan, QString *tenant)
{
    const auto answer = send("POST", u"/register"_s,
                             {{u"name"_s, QString(u"Shop "_s + plan)},
                              {u"email"_s, QString(plan + u"@shop.example"_s)},
                              {u"plan"_s, plan}});
    if (!answer)
        return {};
    const QJsonObject account = QJsonDocument::fromJson(answer->body).object();
    if (tenant)
        *tenant = account.value("tenant_id"_L1).toString();
    return account.value("api_key"_L1).toString().toUtf8();
}

NatApi TestNatAccounts::apiWith(const QByteArray &key)
{
    Endpoint endpoint = m_server.endpoint(key);
    endpoint.facts.dialect = Dialect::Server11;
    return NatApi(m_http, endpoint);
}

ScanRequest TestNatAccounts::anyScan(ScanMode mode) const
{
    ScanRequest request;
    request.url = QUrl(u"http://127.0.0.1:1"_s);
    request.mode = mode;
    request.spec.content = SmallApi;
    request.spec.serverPath = specFile();
    return request;
}

void TestNatAccounts::initTestCase()
{
    if (const QString reason = NatServer::unavailable(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const QString database = qEnvironmentVariable("DATABASE_URL");
    if (database.isEmpty())
        QSKIP("there is no PostgreSQL on this machine");
    m_server.start({{u"DATABASE_URL"_s, database},
                    {u"NAT_ADMIN_KEY"_s, u"admin-of-this-test"_s},
                    {u"NAT_API_KEY"_s, u"nobody-uses-this"_s}}); // else every key would do
    QFile file(specFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(SmallApi) > 0);
    file.close();
    QVERIFY2(m_server.waitUntilReady(), m_server.output().constData());
    m_free = keyOf(u"free"_s);
    m_pro = keyOf(u"pro"_s, &m_proTenant);
    QVERIFY2(m_free.startsWith("nat_pk_") && m_pro.startsWith("nat_pk_"),
             m_server.output().constData());
}

void TestNatAccounts::knowsWhoseKeyItIs()
{
    NatApi api = apiWith(m_pro);
    const auto check
        = outcomeOf<KeyCheck>([&](QObject *context, auto done) { api.checkKey(context, done); });
    QVERIFY(check);
    QCOMPARE(check->verdict, KeyCheck::Verdict::Account);
    QCOMPARE(check->account.plan, u"pro"_s);
    QCOMPARE(check->account.email, u"pro@shop.example"_s);
    QVERIFY(m_pro.startsWith(check->account.keyPrefix.toUtf8()));
    NatApi wrong = apiWith("nat_pk_wrong");
    const auto refused
        = outcomeOf<KeyCheck>([&](QObject *context, auto done) { wrong.checkKey(context, done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
}

void TestNatAccounts::tellsPlanAndQuota()
{
    NatApi api = apiWith(m_free);
    const auto usage
        = outcomeOf<Usage>([&](QObject *context, auto done) { api.usage(context, done); });
    QVERIFY(usage);
    QCOMPARE(usage->unread, QStringList());
    QCOMPARE(usage->plan, u"free"_s);
    QCOMPARE(usage->scans.used, std::optional<int>(0));
    QVERIFY(usage->scans.limit.value_or(0) > 0);
    QVERIFY(usage->resetsAt > QDateTime::currentDateTimeUtc());
    QVERIFY(usage->requestsPerMinute && usage->concurrentScans);
    QVERIFY(!usage->features.isEmpty());
    const auto plans
        = outcomeOf<QList<Plan>>([&](QObject *context, auto done) { api.plans(context, done); });
    QVERIFY(plans);
    const auto isFree = [](const Plan &plan) { return plan.name == "free"_L1; };
    const auto free = std::find_if(plans->begin(), plans->end(), isFree);
    QVERIFY(free != plans->end());
    QCOMPARE(free->scans.limit, usage->scans.limit);
}

void TestNatAccounts::refusesWhatIsNotInThePlan()
{
    NatApi api = apiWith(m_free);
    const auto started = outcomeOf<ScanStarted>([&](QObject *context, auto done) {
        api.startScan(anyScan(ScanMode::Security), context, done);
    });
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Forbidden);
    QCOMPARE(started.error().code, u"FEATURE_NOT_AVAILABLE"_s);
    QVERIFY(mayOpen(started.error().upgradeUrl, m_server.base()));
}

void TestNatAccounts::refusesWhatIsUsedUp()
{
    const auto changed
        = send("PUT", u"/admin/tenants/"_s + m_proTenant, {{u"monthly_scan_quota"_s, 1}},
               {{"X-Admin-Key", "admin-of-this-test"}, {"X-API-Key", "nobody-uses-this"}});
    QVERIFY(changed && changed->status == 200);
    NatApi api = apiWith(m_pro);
    const auto start = [&] {
        return outcomeOf<ScanStarted>([&](QObject *context, auto done) {
            api.startScan(anyScan(ScanMode::Functional), context, done);
        });
    };
    QVERIFY(start());
    const auto refused = start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::QuotaExceeded);
    QCOMPARE(refused.error().plan, u"pro"_s);
    QVERIFY(mayOpen(refused.error().upgradeUrl, m_server.base()));
}

void TestNatAccounts::warnsWhenItIsUsedUp()
{
    NatApi api = apiWith(m_pro);
    const auto usage
        = outcomeOf<Usage>([&](QObject *context, auto done) { api.usage(context, done); });
    QVERIFY(usage);
    QCOMPARE(usage->scans.remaining(), std::optional<int>(0));
    QCOMPARE(usage->approachingLimit, std::optional<bool>(true));
    QVERIFY(!usage->days.isEmpty());
    const auto alerts = outcomeOf<QList<UsageAlert>>(
        [&](QObject *context, auto done) { api.usageAlerts(context, done); });
    QVERIFY(alerts && !alerts->isEmpty());
    QVERIFY(!alerts->first().message.isEmpty());
}

void TestNatAccounts::tellsTheHistory()
{
    NatApi api = apiWith(m_pro);
    const auto months = outcomeOf<QList<UsageMonth>>(
        [&](QObject *context, auto done) { api.usageHistory(6, context, done); });
    QVERIFY(months && !months->isEmpty());
    QCOMPARE(months->last().scans, std::optional<int>(1));
}

void TestNatAccounts::hasNoPortalBeforeAPurchase()
{
    NatApi api = apiWith(m_pro);
    const auto portal
        = outcomeOf<QUrl>([&](QObject *context, auto done) { api.portal({}, context, done); });
    QVERIFY(!portal);
    QVERIFY(portal.error().kind == ErrorKind::NotFound
            || portal.error().kind == ErrorKind::NoBilling);
    const auto checkout = outcomeOf<Checkout>([&](QObject *context, auto done) {
        api.checkout({.plan = u"team"_s, .priceId = {}, .successUrl = {}, .cancelUrl = {}}, context,
                     done);
    });
    QVERIFY(!checkout);
    QCOMPARE(checkout.error().kind, ErrorKind::NoBilling);
}

QTEST_GUILESS_MAIN(TestNatAccounts)
#include "tst_nataccounts.moc"
