// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/accountjson.h"
#include "app/api/links.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Plans, quotas and money as both dialects tell them.
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedUsage();
    void readsTheUsageOfServer11();
    void knowsAServerThatCountsNothing();
    void drawsNothingThatIsNotReported_data();
    void drawsNothingThatIsNotReported();
    void keepsReadingAfterWrongTypes();
    void readsAlerts();
    void readsHistoryOldestFirst();
    void readsMe();
    void readsPlans();
    void readsCheckouts_data();
    void readsCheckouts();
    void seesThatAPriceIdIsWanted_data();
    void seesThatAPriceIdIsWanted();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void opensOnlySafeLinks_data();
    void opensOnlySafeLinks();
    void paysOnlyAtSafeLinks_data();
    void paysOnlyAtSafeLinks();
};

void TestAccount::readsTheDocumentedUsage()
{
    const Result<Usage> usage = readUsage(R"({"plan":"free","scans_used":41,"scans_limit":50,
        "security_scan_count":0,"monthly_security_scan_quota":0,"approaching_limit":true,
        "quota_reset_date":"2027-01-01T00:00:00Z","later_field":1})");
    QVERIFY(usage);
    QVERIFY(usage->counted);
    QCOMPARE(usage->plan, u"free"_s);
    QCOMPARE(usage->scans.used, std::optional<int>(41));
    QCOMPARE(usage->scans.remaining(), std::optional<int>(9));
    QCOMPARE(usage->scans.percent(), std::optional<double>(82));
    QVERIFY(!usage->securityScans.inPlan);
    QVERIFY(!usage->securityScans.percent());
    QCOMPARE(usage->approachingLimit, std::optional<bool>(true));
    QCOMPARE(usage->resetsAt, QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(usage->unread, QStringList());
    QVERIFY(usage->document.contains("later_field"_L1));
}

void TestAccount::readsTheUsageOfServer11()
{
    const Result<Usage> usage = readUsage(R"({"tenant_id":"t-9","tenant_name":"Shop","plan":"pro",
        "period":"2026-11","period_start":"2026-11-01","period_end":"2026-11-30",
        "functional_scans":{"used":3,"limit":500,"remaining":497,"percent":0.6,"warning":null},
        "security_scans":{"used":0,"limit":999999,"remaining":999999,"percent":0.0},
        "approaching_limit":false,"upgrade_url":null,"quota_reset_date":"2026-12-01",
        "rate_limits":{"requests_per_minute":120,"concurrent_scans":3,"active_scans":1},
        "features":{"security_scans":true,"export_pdf":false,"api_specs":-1,
                    "modules":["functional","visual"],
                    "scheduled_scans":{"enabled":true,"max_schedules":3}},
        "daily_breakdown":[{"date":"2026-11-20","functional":2,"security":0},
                           {"date":"2026-11-03","functional":1,"security":0}]})");
    QVERIFY(usage);
    QCOMPARE(usage->tenantName, u"Shop"_s);
    QCOMPARE(usage->scans.limit, std::optional<int>(500));
    QVERIFY(usage->securityScans.unlimited && !usage->securityScans.limit);
    QVERIFY(!usage->securityScans.percent());
    QCOMPARE(usage->periodStart.date(), QDate(2026, 11, 1));
    QCOMPARE(usage->resetsAt, QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(usage->requestsPerMinute, std::optional<int>(120));
    QCOMPARE(usage->activeScans, std::optional<int>(1));
    QCOMPARE(usage->days.size(), 2);
    QCOMPARE(usage->days.first().date, QDate(2026, 11, 3));
    QCOMPARE(usage->unread, QStringList());
    QHash<QString, PlanFeature> features;
    for (const PlanFeature &feature : usage->features)
        features.insert(feature.name, feature);
    QVERIFY(features.value(u"security_scans"_s).included);
    QVERIFY(!features.value(u"export_pdf"_s).included);
    QCOMPARE(features.value(u"api_specs"_s).value, u"unlimited"_s);
    QCOMPARE(features.value(u"modules"_s).value, u"functional, visual"_s);
    QCOMPARE(features.value(u"scheduled_scans"_s).value, u"3"_s);
    QVERIFY(features.value(u"scheduled_scans"_s).included);
}

void TestAccount::knowsAServerThatCountsNothing()
{
    const Result<Usage> usage
        = readUsage(R"({"tenant_id":null,"plan":"legacy","message":"Not enabled"})");
    QVERIFY(usage);
    QVERIFY(!usage->counted);
    QCOMPARE(usage->message, u"Not enabled"_s);
    QVERIFY(!usage->scans.isReported());
}

void TestAccount::drawsNothingThatIsNotReported_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("absent") << QByteArray(R"({"plan":"pro"})");
    QTest::addRow("null") << QByteArray(R"({"plan":"pro","scans_used":null,"scans_limit":null})");
    QTest::addRow("only a limit") << QByteArray(R"({"plan":"pro","scans_limit":50})");
    QTest::addRow("unlimited") << QByteArray(
        R"({"plan":"pro","scans_used":7,"scans_limit":999999})");
    QTest::addRow("unlimited as a feature says it")
        << QByteArray(R"({"plan":"pro","scans_used":7,"scans_limit":-1})");
    QTest::addRow("nothing of it in the plan")
        << QByteArray(R"({"plan":"pro","scans_used":0,"scans_limit":0})");
}

void TestAccount::drawsNothingThatIsNotReported()
{
    QFETCH(QByteArray, json);
    const Result<Usage> usage = readUsage(json);
    QVERIFY(usage);
    QVERIFY(!usage->scans.percent());
}

void TestAccount::keepsReadingAfterWrongTypes()
{
    const Result<Usage> usage
        = readUsage(R"({"plan":"pro","scans_used":"many","scans_limit":50,"features":[1]})");
    QVERIFY(usage);
    QVERIFY(!usage->scans.used);
    QCOMPARE(usage->scans.limit, std::optional<int>(50));
    QCOMPARE(usage->unread, QStringList({u"usage.scans_used"_s, u"usage.features"_s}));
}

void TestAccount::readsAlerts()
{
    const auto alerts = readUsageAlerts(R"({"alerts":[{"type":"exhausted","scan_type":"functional",
        "message":"All used","percent_used":100,"upgrade_url":"https://app.nat-testing.io/"}]})");
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 1);
    QCOMPARE(alerts->first().percentUsed, std::optional<double>(100));
    const auto none = readUsageAlerts(R"({"alerts":[]})");
    QVERIFY(none && none->isEmpty());
}

void TestAccount::readsHistoryOldestFirst()
{
    const auto months = readUsageHistory(R"({"tenant_id":"t","history":[
        {"period":"2026-11","functional_scans":4,"security_scans":1},
        {"period":"2026-10","functional_scans":9},{"period":"soon"}]})");
    QVERIFY(months);
    QCOMPARE(months->size(), 2);
    QCOMPARE(months->first().month, QDate(2026, 10, 1));
    QCOMPARE(months->first().scans, std::optional<int>(9));
    QVERIFY(!months->first().securityScans);
}

void TestAccount::readsMe()
{
    const Result<Account> account = readAccount(R"({"tenant_id":"t-1","name":"Shop",
        "email":"qa@shop.example","plan":"pro","created_at":"2026-11-01T10:00:00.123456+00:00",
        "api_key_prefix":"nat_pk_e","api_key_last_used_at":null})");
    QVERIFY(account);
    QCOMPARE(account->email, u"qa@shop.example"_s);
    QCOMPARE(account->createdAt.date(), QDate(2026, 11, 1));
    QVERIFY(!account->keyLastUsedAt.isValid());
}

void TestAccount::readsPlans()
{
    const auto plans = readPlans(R"({"plans":[
        {"name":"free","display_name":"Free","price_monthly_usd":0.0,"monthly_scan_quota":50,
         "monthly_security_scan_quota":0,"rate_limit_per_minute":10,"max_concurrent_scans":1,
         "features":{"export_pdf":false}},
        {"name":"enterprise","monthly_scan_quota":999999},{"display_name":"No name"}]})");
    QVERIFY(plans);
    QCOMPARE(plans->size(), 2);
    QCOMPARE(plans->first().scans.limit, std::optional<int>(50));
    QVERIFY(!plans->first().securityScans.inPlan);
    QCOMPARE(plans->first().priceMonthlyUsd, std::optional<double>(0));
    QCOMPARE(plans->last().displayName, u"enterprise"_s);
    QVERIFY(plans->last().scans.unlimited);
    QVERIFY(!plans->last().priceMonthlyUsd); // never made up
}

void TestAccount::readsCheckouts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addRow("documented") << QByteArray(R"({"checkout_url":"https://pay.example/s/1"})")
                                << QUrl(u"https://pay.example/s/1"_s) << QByteArray();
    QTest::addRow("free plan") << QByteArray(
        R"({"checkout_url":null,"api_key":"nat_pk_new","tenant_id":"t","plan":"free"})")
                               << QUrl() << QByteArray("nat_pk_new");
}

void TestAccount::readsCheckouts()
{
    QFETCH(QByteArray, json);
    const Result<Checkout> checkout = readCheckout(json);
    QVERIFY(checkout);
    QTEST(checkout->url, "url");
    QTEST(checkout->apiKey, "key");
}

void TestAccount::seesThatAPriceIdIsWanted_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("wanted");
    QTest::addRow("by code") << Error {.kind = ErrorKind::Invalid, .code = u"INVALID_PRICE_ID"_s}
                             << true;
    QTest::addRow("by field") << Error {.kind = ErrorKind::Invalid, .fields = {{u"price_id"_s, {}}}}
                              << true;
    QTest::addRow("by words") << Error {.kind = ErrorKind::Invalid,
                                        .message = u"price_id is required"_s}
                              << true;
    QTest::addRow("another field")
        << Error {.kind = ErrorKind::Invalid, .fields = {{u"plan"_s, {}}}} << false;
    QTest::addRow("another error")
        << Error {.kind = ErrorKind::Server, .message = u"price_id is required"_s} << false;
}

void TestAccount::seesThatAPriceIdIsWanted()
{
    QFETCH(Error, error);
    QTEST(asksForPriceId(error), "wanted");
}

void TestAccount::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("array") << QByteArray("[]");
    QTest::addRow("nothing in it") << QByteArray("{}");
    QTest::addRow("page") << QByteArray("<html></html>");
    QTest::addRow("deep") << QByteArray(5000, '[');
    QTest::addRow("wrong types") << QByteArray(
        R"({"plans":5,"checkout_url":5.5,"portal_url":{},"tenant_id":[],"plan":[1]})");
}

void TestAccount::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, json);
    const auto isBad = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::BadReply
            && !result.error().detail.isEmpty();
    };
    QVERIFY(isBad(readUsage(json)));
    QVERIFY(isBad(readAccount(json)));
    QVERIFY(isBad(readPlans(json)));
    QVERIFY(isBad(readPortal(json)));
    if (!json.contains("checkout_url")) // a number reads as a text there, and is no link
        QVERIFY(isBad(readCheckout(json)));
}

void TestAccount::opensOnlySafeLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("may");
    const QString cloud = u"https://api.nat-testing.io/api/v1"_s;
    const QString own = u"https://nat.shop.example/api/v1"_s;
    const QString here = u"http://127.0.0.1:8080/api/v1"_s;
    QTest::addRow("NAT") << u"https://app.nat-testing.io/dashboard"_s << cloud << true;
    QTest::addRow("NAT, from another server") << u"https://nat-testing.io/upgrade"_s << own << true;
    QTest::addRow("its own host") << u"https://nat.shop.example/plans"_s << own << true;
    QTest::addRow("another host") << u"https://shop.example/plans"_s << own << false;
    QTest::addRow("looks like NAT") << u"https://evilnat-testing.io/"_s << cloud << false;
    QTest::addRow("NAT as a part") << u"https://nat-testing.io.evil.example/"_s << cloud << false;
    QTest::addRow("not encrypted") << u"http://app.nat-testing.io/"_s << cloud << false;
    QTest::addRow("with a name in it")
        << u"https://app.nat-testing.io@evil.example/"_s << cloud << false;
    QTest::addRow("a password in it") << u"https://a:b@app.nat-testing.io/"_s << cloud << false;
    QTest::addRow("script") << u"javascript:alert(1)"_s << cloud << false;
    QTest::addRow("file") << u"file:///etc/passwd"_s << here << false;
    QTest::addRow("this computer") << u"http://localhost:8080/dashboard"_s << here << true;
    QTest::addRow("this computer, from afar") << u"http://localhost:8080/"_s << cloud << false;
    QTest::addRow("empty") << QString() << cloud << false;
}

void TestAccount::opensOnlySafeLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, base);
    QTEST(mayOpen(QUrl(link), QUrl(base)), "may");
}

void TestAccount::paysOnlyAtSafeLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("may");
    QTest::addRow("payment provider") << u"https://checkout.stripe.example/c/pay"_s << true;
    QTest::addRow("this computer") << u"http://127.0.0.1:9/checkout"_s << true;
    QTest::addRow("not encrypted") << u"http://checkout.example/"_s << false;
    QTest::addRow("script") << u"javascript:alert(1)"_s << false;
    QTest::addRow("with a name in it") << u"https://bank@evil.example/"_s << false;
}

void TestAccount::paysOnlyAtSafeLinks()
{
    QFETCH(QString, link);
    QTEST(mayPayAt(QUrl(link)), "may");
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
