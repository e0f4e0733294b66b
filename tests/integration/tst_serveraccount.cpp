// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accounts.h"
#include "app/account/planwatch.h"
#include "app/net/httpclient.h"
#include "app/net/ratelimiter.h"
#include "app/store/scanstore.h"
#include "tests/support/fakecloud.h"
#include "tests/support/storecalls.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The account on a server, asked of the cloud as documented and kept in a real store.
class TestServerAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAll();
    void keepsWhatItKnewAfterAnError();
    void aServerWithoutAccountsCountsNothing();
    void countsItselfWhereNoHistoryIsTold();
    void migratesAnOlderStore();
    void buysAPlan();
    void aShopThatIsNone();
    void givesUpWaiting();
    void tellsALowQuotaOnce();
    void tellsThatItIsUsedUpOnce();
    void remembersTheLastAnswer();
    void forgetsWhatIsOverByNow();
    void takesWhatATestFound();
    void followsTheNameOfItsServer();
    void asksAgainWithAnotherKey();
    void keepsAccountsOfServersThatStay();

private:
    Server server() const
    {
        return {.id = u"cloud"_s, .name = u"Cloud"_s, .address = m_cloud->base()};
    }
    EndpointSource source() const;
    bool answered(const ServerAccount &account) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<ServerAccount> m_account;
    std::shared_ptr<RateLimiter> m_limiter;
};

void TestServerAccount::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<HttpClient>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_store = std::make_unique<ScanStore>(m_dir->path());
    m_limiter = std::make_shared<RateLimiter>();
    m_account = std::make_unique<ServerAccount>(*m_http, *m_store, server(), source());
}

void TestServerAccount::cleanup()
{
    m_account.reset();
    m_store.reset();
}

EndpointSource TestServerAccount::source() const
{
    return [this](QObject *context, const Handler<Endpoint> &handler) {
        QTimer::singleShot(0, context, [this, handler] {
            Endpoint endpoint = m_cloud->endpoint();
            endpoint.limiter = m_limiter;
            handler(endpoint);
        });
    };
}

bool TestServerAccount::answered(const ServerAccount &account) const
{
    return QTest::qWaitFor([&] { return !account.state().asking; }, 10'000);
}

void TestServerAccount::readsAll()
{
    m_cloud->setQuota(41, 50);
    m_account->refresh();
    m_account->refresh(); // under way: not asked twice
    QTRY_VERIFY(m_account->state().plans);
    const AccountState &state = m_account->state();
    QCOMPARE(state.usage->plan, u"free"_s);
    QCOMPARE(state.usage->scans.remaining(), 9);
    QVERIFY(!state.usage->securityScans.inPlan);
    QTRY_COMPARE(state.alerts.size(), 1);
    QTRY_VERIFY(!state.months.isEmpty() && !state.ownMonths);
    QCOMPARE(state.plans->size(), 3);
    QVERIFY(state.rateLimit.has_value());
    QCOMPARE(m_cloud->seen().count(u"GET /usage"_s), 1);
}

void TestServerAccount::keepsWhatItKnewAfterAnError()
{
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    m_cloud->failWith(401, u"usage"_s);
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    QCOMPARE(m_account->state().error->kind, ErrorKind::Unauthorized);
    QVERIFY(m_account->state().usage);
    m_cloud->stopFailing();
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    QVERIFY(!m_account->state().error);
}

void TestServerAccount::aServerWithoutAccountsCountsNothing()
{
    m_cloud->account().setPlan(u"legacy"_s);
    m_account->refresh();
    QVERIFY(answered(*m_account));
    QVERIFY(!m_account->state().usage->counted);
    QVERIFY(m_cloud->seen().filter(u"plans"_s).isEmpty()); // nothing to buy, nothing asked
    const auto kept = answerOf<QList<UsageSnapshot>>(
        [&](auto handler) { m_store->usage(u"cloud"_s, m_store.get(), handler); });
    QVERIFY(kept && kept->isEmpty());
}

void TestServerAccount::countsItselfWhereNoHistoryIsTold()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (int ago = 3; ago > 0; --ago)
        QVERIFY(answerOf<Done>([&](auto handler) {
            m_store->keepUsage({.server = u"cloud"_s,
                                .day = today.addDays(-ago),
                                .periodEnd = QDate(2027, 1, 1),
                                .scans = 10 - 2 * ago,
                                .securityScans = 0},
                               m_store.get(), handler);
        }));
    m_cloud->setQuota(15, 50);
    m_cloud->failWith(404, u"history"_s);
    m_account->refresh();
    QTRY_COMPARE(m_account->state().days.size(), 3);
    QVERIFY(m_account->state().ownDays && m_account->state().ownMonths);
    QCOMPARE(m_account->state().days.last().scans, 7);
    QCOMPARE(m_account->state().months.last().scans, 15);
    // Once more on the same day takes the place of the row.
    m_cloud->setQuota(16, 50);
    m_account->refresh();
    QTRY_COMPARE(m_account->state().days.last().scans, 8);
    QCOMPARE(m_account->state().days.size(), 3);
}

void TestServerAccount::migratesAnOlderStore()
{
    m_account.reset();
    m_store.reset();
    QVERIFY(makeOldDatabase(m_dir->filePath(u"."_s), 1));
    m_store = std::make_unique<ScanStore>(m_dir->path());
    QVERIFY(answerOf<Done>([&](auto handler) {
        m_store->keepUsage({.server = u"s"_s,
                            .day = QDate(2026, 11, 1),
                            .periodEnd = {},
                            .scans = 1,
                            .securityScans = {}},
                           m_store.get(), handler);
    }));
}

void TestServerAccount::buysAPlan()
{
    m_cloud->account().setShop(FakeAccount::Shop::ByPriceId);
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    QSignalSpy ready(m_account.get(), &ServerAccount::checkoutReady);
    QSignalSpy refused(m_account.get(), &ServerAccount::checkoutFailed);
    m_account->checkout(u"pro"_s, {});
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(asksForPriceId(refused.first().at(1).value<Error>()));
    m_account->checkout(u"pro"_s, u"price_1"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().value<Checkout>().url.path(), u"/checkout/session-1"_s);

    PlanWatch watch(*m_account, {.every = 50ms, .forAll = 20s});
    QSignalSpy arrived(&watch, &PlanWatch::arrived);
    watch.start();
    m_cloud->account().pay();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().toString(), u"pro"_s);
    QVERIFY(!watch.isWatching());
}

void TestServerAccount::aShopThatIsNone()
{
    QSignalSpy refused(m_account.get(), &ServerAccount::checkoutFailed);
    m_account->checkout(u"pro"_s, {});
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!m_account->state().sells);
    QVERIFY(!m_account->isBuying());
    QCOMPARE(m_cloud->seen().filter(u"checkout"_s).size(), 1); // asking again changes nothing
}

void TestServerAccount::givesUpWaiting()
{
    PlanWatch watch(*m_account, {.every = 30ms, .forAll = 150ms});
    QSignalSpy gaveUp(&watch, &PlanWatch::gaveUp);
    watch.start();
    QTRY_COMPARE(gaveUp.size(), 1);
    QVERIFY(!watch.isWatching());
    QVERIFY(!m_cloud->seen().isEmpty());
}

void TestServerAccount::tellsALowQuotaOnce()
{
    QSettings file(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    for (int start = 0; start < 2; ++start) {
        Accounts accounts(*m_http, *m_store, settings);
        QSignalSpy low(&accounts, &Accounts::quotaLow);
        accounts.setServers({{server(), source()}});
        m_cloud->setQuota(39, 50);
        accounts.all().first()->refreshUsage();
        QVERIFY(answered(*accounts.all().first()));
        QCOMPARE(low.size(), 0);
        m_cloud->setQuota(40, 50);
        for (int times = 0; times < 2; ++times) {
            accounts.all().first()->refreshUsage();
            QVERIFY(answered(*accounts.all().first()));
        }
        QCOMPARE(low.size(), start == 0 ? 1 : 0); // a period is told once, also after a new start
    }
}

void TestServerAccount::tellsThatItIsUsedUpOnce()
{
    QSettings file(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Accounts accounts(*m_http, *m_store, settings);
    QSignalSpy low(&accounts, &Accounts::quotaLow);
    accounts.setServers({{server(), source()}});
    const QList<std::pair<int, int>> told {{45, 1}, {50, 2}, {50, 2}, {45, 2}}; // used, times
    for (const auto &[used, times] : told) {
        m_cloud->setQuota(used, 50);
        accounts.all().first()->refreshUsage();
        QVERIFY(answered(*accounts.all().first()));
        QCOMPARE(low.size(), times);
    }
}

void TestServerAccount::remembersTheLastAnswer()
{
    const QDateTime nextWeek = QDateTime::currentDateTimeUtc().addDays(7);
    m_cloud->account().setMore({{u"quota_reset_date"_s, nextWeek.toString(Qt::ISODate)}});
    m_cloud->setQuota(41, 50);
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    const QDateTime askedAt = m_account->state().askedAt;
    m_account.reset();
    m_store = std::make_unique<ScanStore>(m_dir->path());
    const auto asked = m_cloud->seen().size();

    const EndpointSource nobody
        = [](QObject *, const Handler<Endpoint> &) { QFAIL("the key was looked up"); };
    ServerAccount later(*m_http, *m_store, server(), nobody);
    later.recall();
    QTRY_VERIFY(later.state().usage);
    QVERIFY(later.state().remembered);
    QCOMPARE(later.state().usage->scans.used, 41);
    QCOMPARE(later.state().askedAt, askedAt);
    QCOMPARE(m_cloud->seen().size(), asked);
}

void TestServerAccount::forgetsWhatIsOverByNow()
{
    m_cloud->account().setMore({{u"quota_reset_date"_s, u"2026-01-01"_s}});
    m_account->refreshUsage();
    QVERIFY(answered(*m_account));
    ServerAccount later(*m_http, *m_store, server(), source());
    later.recall();
    const auto kept = answerOf<UsageAnswer>(
        [&](auto handler) { m_store->usageAnswer(u"cloud"_s, m_store.get(), handler); });
    QVERIFY(kept); // asked for after the account had asked: it has its answer
    QVERIFY(!later.state().usage);
}

void TestServerAccount::takesWhatATestFound()
{
    QSignalSpy changed(m_account.get(), &ServerAccount::changed);
    Usage usage;
    usage.plan = u"pro"_s;
    usage.scans = {.used = 3, .limit = 500};
    m_account->note(usage);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_account->state().usage->plan, u"pro"_s);
    QVERIFY(m_account->state().askedAt.isValid());
    QVERIFY(m_cloud->seen().isEmpty());
}

void TestServerAccount::followsTheNameOfItsServer()
{
    QSettings file(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Accounts accounts(*m_http, *m_store, settings);
    accounts.setServers({{server(), source()}});
    const ServerAccount *before = accounts.all().first();
    Server renamed = server();
    renamed.name = u"Renamed"_s;
    accounts.setServers({{renamed, source()}});
    QCOMPARE(accounts.all().first(), before);
    QCOMPARE(before->server().name, u"Renamed"_s);
    Server moved = renamed;
    moved.address.setPort(1);
    accounts.setServers({{moved, source()}});
    QCOMPARE(accounts.all().first()->server().address, moved.address);
    QVERIFY(!accounts.all().first()->state().usage);
}

void TestServerAccount::asksAgainWithAnotherKey()
{
    const QByteArray oldKey = m_cloud->key();
    QByteArray key = oldKey;
    const EndpointSource source = [&](QObject *context, const Handler<Endpoint> &handler) {
        QTimer::singleShot(0, context, [&, handler] {
            handler(Endpoint {m_cloud->base(), key, {Dialect::Documented, {}, {}}});
        });
    };
    ServerAccount account(*m_http, *m_store, server(), source);
    QSignalSpy changed(&account, &ServerAccount::changed);
    m_cloud->setKey("nat_pk_another");
    account.refresh(); // with the old one, which is refused
    QTRY_VERIFY(m_cloud->seen().contains(u"GET /usage"_s));
    key = m_cloud->key();
    account.refreshAnew();
    QTRY_VERIFY(!account.state().asking);
    QVERIFY(account.state().usage && !account.state().error);
}

void TestServerAccount::keepsAccountsOfServersThatStay()
{
    QSettings file(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Accounts accounts(*m_http, *m_store, settings);
    const Server local {.id = u"local"_s, .name = u"This computer"_s, .address = {}};
    accounts.setServers({{server(), source()}, {local, {}}});
    QCOMPARE(accounts.all().size(), 1);
    const ServerAccount *before = accounts.of(u"cloud"_s);
    Server other = server();
    other.id = u"other"_s;
    accounts.setServers({{other, source()}, {server(), source()}});
    QCOMPARE(accounts.all().size(), 2);
    QCOMPARE(accounts.of(u"cloud"_s), before);
    accounts.setServers({});
    QVERIFY(!accounts.of(u"cloud"_s));
}

QTEST_GUILESS_MAIN(TestServerAccount)
#include "tst_serveraccount.moc"
