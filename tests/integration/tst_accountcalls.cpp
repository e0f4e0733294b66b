// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/links.h"
#include "app/api/natapi.h"
#include "app/net/httpclient.h"
#include "app/net/ratelimiter.h"
#include "tests/support/fakecloud.h"
#include "tests/support/outcome.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Plans, quotas, limits and the shop, asked of the cloud as documented.
class TestAccountCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsPlanAndQuota();
    void refusesWhatThePlanHasNot();
    void sellsAPlan();
    void checksAKey();
    void sharesOneLimiter();
    void leavesARefusingServerAlone_data();
    void leavesARefusingServerAlone();

private:
    Result<ScanStarted> start(ScanMode mode = ScanMode::Functional);
    static Result<Usage> usage(NatApi &api);

    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<NatApi> m_api;
};

namespace {

CheckoutRequest order()
{
    return {.plan = u"pro"_s, .priceId = {}, .successUrl = {}, .cancelUrl = {}};
}

} // namespace

void TestAccountCalls::init()
{
    m_http = std::make_unique<HttpClient>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_api = std::make_unique<NatApi>(*m_http, m_cloud->endpoint());
}

Result<ScanStarted> TestAccountCalls::start(ScanMode mode)
{
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    request.mode = mode;
    return outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { m_api->startScan(request, context, done); });
}

Result<Usage> TestAccountCalls::usage(NatApi &api)
{
    return outcomeOf<Usage>([&](QObject *context, auto done) { api.usage(context, done); });
}

void TestAccountCalls::tellsPlanAndQuota()
{
    m_cloud->setQuota(45, 50);
    const Result<Usage> usage = this->usage(*m_api);
    QVERIFY(usage);
    QCOMPARE(usage->scans.remaining(), std::optional<int>(5));
    QVERIFY(!usage->securityScans.inPlan);
    QCOMPARE(usage->approachingLimit, std::optional<bool>(true));
    const auto alerts = outcomeOf<QList<UsageAlert>>(
        [&](QObject *context, auto done) { m_api->usageAlerts(context, done); });
    QVERIFY(alerts && alerts->size() == 1);
    QVERIFY(mayOpen(alerts->first().upgradeUrl, m_cloud->base()));
    const auto history = outcomeOf<QList<UsageMonth>>(
        [&](QObject *context, auto done) { m_api->usageHistory(100, context, done); });
    QVERIFY(history);
    QCOMPARE(history->size(), 24); // no more may be asked for
    QCOMPARE(history->last().scans, std::optional<int>(45));
    const auto plans
        = outcomeOf<QList<Plan>>([&](QObject *context, auto done) { m_api->plans(context, done); });
    QVERIFY(plans && plans->size() == 3);
    QVERIFY(plans->last().scans.unlimited);
    const auto me
        = outcomeOf<Account>([&](QObject *context, auto done) { m_api->me(context, done); });
    QVERIFY(me);
    QCOMPARE(me->plan, u"free"_s);
}

void TestAccountCalls::refusesWhatThePlanHasNot()
{
    m_cloud->setQuota(50, 50);
    const Result<ScanStarted> used = start();
    QVERIFY(!used);
    QCOMPARE(used.error().kind, ErrorKind::QuotaExceeded);
    QVERIFY(used.error().resetsAt.isValid() && !used.error().plan.isEmpty());
    QVERIFY(!used.error().upgradeUrl.isEmpty());
    m_cloud->setQuota(0, 50);
    m_cloud->account().setConcurrentLimit(1);
    QVERIFY(start());
    const Result<ScanStarted> busy = start();
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Busy);
    const Result<ScanStarted> notInPlan = start(ScanMode::Security);
    QVERIFY(!notInPlan);
    QCOMPARE(notInPlan.error().kind, ErrorKind::Forbidden);
}

void TestAccountCalls::sellsAPlan()
{
    const auto checkout = [&](const CheckoutRequest &request) {
        return outcomeOf<Checkout>(
            [&](QObject *context, auto done) { m_api->checkout(request, context, done); });
    };
    QCOMPARE(checkout(order()).error().kind, ErrorKind::NoBilling);
    m_cloud->account().setShop(FakeAccount::Shop::ByPriceId);
    const Result<Checkout> refused = checkout(order());
    QVERIFY(!refused && asksForPriceId(refused.error()));
    CheckoutRequest byPrice = order();
    byPrice.priceId = u"price_1"_s;
    QVERIFY(checkout(byPrice));
    m_cloud->account().setShop(FakeAccount::Shop::ByPlan);
    const Result<Checkout> link = checkout(order());
    QVERIFY(link);
    QVERIFY(mayPayAt(link->url));
    const auto portal = [&] {
        return outcomeOf<QUrl>(
            [&](QObject *context, auto done) { m_api->portal({}, context, done); });
    };
    QCOMPARE(portal().error().kind, ErrorKind::NotFound); // nothing bought yet
    m_cloud->account().pay();
    const Result<Usage> usage = this->usage(*m_api);
    QCOMPARE(usage->plan, u"pro"_s);
    QVERIFY(portal());
}

void TestAccountCalls::checksAKey()
{
    const auto check = [&] {
        return outcomeOf<KeyCheck>(
            [&](QObject *context, auto done) { m_api->checkKey(context, done); });
    };
    const Result<KeyCheck> account = check();
    QVERIFY(account);
    QCOMPARE(account->verdict, KeyCheck::Verdict::Account);
    QCOMPARE(account->account.email, u"qa@shop.example"_s);
    m_cloud->failWith(404, u"/me"_s);
    const Result<KeyCheck> counted = check();
    QVERIFY(counted);
    QCOMPARE(counted->verdict, KeyCheck::Verdict::Counted);
    QCOMPARE(counted->usage.plan, u"free"_s);
    m_cloud->stopFailing();
    m_cloud->setKey("nat_pk_another");
    const Result<KeyCheck> wrong = check();
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    m_cloud->failWith(500, u"/me"_s);
    QCOMPARE(check().error().kind, ErrorKind::Server); // which says nothing about the key
}

void TestAccountCalls::sharesOneLimiter()
{
    Endpoint endpoint = m_cloud->endpoint();
    endpoint.limiter = std::make_shared<RateLimiter>();
    m_cloud->account().setRateLimit(3);
    NatApi one(*m_http, endpoint);
    NatApi other(*m_http, endpoint);
    QVERIFY(usage(one));
    QCOMPARE(endpoint.limiter->limit(), std::optional<int>(3));
    QVERIFY(usage(other));
    QVERIFY(usage(one));
    auto context = std::make_unique<QObject>();
    bool called = false;
    other.usage(context.get(), [&](const Result<Usage> &) { called = true; });
    QCOMPARE(endpoint.limiter->waiting(), 1); // held back here, not refused there
    QVERIFY(endpoint.limiter->wait() > 1s);
    context.reset();
    QCOMPARE(m_cloud->seen().size(), 3);
    QVERIFY(!called);
}

void TestAccountCalls::leavesARefusingServerAlone_data()
{
    using Pause = FakeAccount::Pause;
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("least"); // seconds
    QTest::addColumn<int>("most");
    QTest::addRow("seconds") << int(Pause::Seconds) << 50 << 60;
    QTest::addRow("date") << int(Pause::Date) << 50 << 60;
    QTest::addRow("in the body") << int(Pause::Body) << 50 << 60;
    QTest::addRow("absurd") << int(Pause::Absurd) << 890 << 900;
    QTest::addRow("not told") << int(Pause::None) << 0 << 60;
}

void TestAccountCalls::leavesARefusingServerAlone()
{
    QFETCH(int, pause);
    QFETCH(int, least);
    QFETCH(int, most);
    m_cloud->account().setRateLimit(0, FakeAccount::Pause(pause));
    Endpoint endpoint = m_cloud->endpoint();
    endpoint.limiter = std::make_shared<RateLimiter>();
    NatApi api(*m_http, endpoint);
    const Result<Usage> refused = usage(api);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    const auto wait = std::chrono::duration<double>(endpoint.limiter->wait()).count();
    QVERIFY2(wait > least && wait <= most, qPrintable(QString::number(wait)));
}

QTEST_GUILESS_MAIN(TestAccountCalls)
#include "tst_accountcalls.moc"
