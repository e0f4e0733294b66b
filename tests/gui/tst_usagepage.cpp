// SPDX-License-Identifier: GPL-3.0-or-later
// Usage and Upgrade by the hands of a person: the whole window against FakeCloud, with a shim in
// place of the browser.
#include "app/services.h"
#include "tests/support/fakecloud.h"
#include "tests/support/savedreport.h"
#include "ui/mainwindow.h"
#include "ui/statusmeter.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/quotaring.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestUsagePage : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void takeLink(const QUrl &link) { m_opened.append(link); } ///< the browser

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void nobodyIsAskedBeforeThePageIsOpened();
    void showsWhatIsLeft();
    void theMeterLeadsThere();
    void theMeterIsAbsentWhereNothingIsCounted();
    void lastFiguresAreShownAfterAStart();
    void figuresFollowAScan();
    void aLowQuotaIsToldOnce();
    void aUsedUpQuotaOffersThisComputerFirst();
    void theCostIsToldBeforeTheStart();
    void chartsAreTablesToo();
    void severalServersStandBesideEachOther();
    void aPlanIsBought();
    void aPlanThatArrivesElsewhereIsTold();
    void aRefusedScanLeadsToThePlans();
    void scansOnThisComputerAreCountedAsFree();
    void aLinkThatIsNotSafeIsOnlyShown();
    void thePriceIdIsAskedForOnceAndKept();
    void aServerWithoutAShopSaysSoOnce();
    void theKeyOfAFreePlanCanBeKept();
    void thePortalIsOpened();
    void anErrorLeadsToTheServer();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = nullptr;
        for (T *each : m_window->findChildren<T *>(name))
            found = each->isVisible() || !found ? each : found;
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    bool shows(const QString &name) const
    {
        const auto all = m_window->findChildren<QWidget *>(name);
        return std::any_of(all.begin(), all.end(),
                           [](const QWidget *each) { return each->isVisible(); });
    }
    void open();
    void close();
    void putKey(const QString &id, const QByteArray &key);
    void addServer(const QString &id, FakeCloud &cloud);
    QString page() const { return find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(); }
    void showUsage() { QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    Meter shownQuota(const QString &quota) const
    {
        return find<QWidget>(quota)->findChild<QuotaRing *>()->meter();
    }
    const MessageBar *message() const; ///< above the page; null without one
    void choosePlan(const QString &plan);
    void leaveAndComeBack();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

void TestUsagePage::initTestCase()
{
    QApplication::setStyle(new NatStyle);
    for (const char *scheme : {"http", "https"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "takeLink");
}

void TestUsagePage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_cloud->setQuota(41, 50);
    const QDateTime nextWeek = QDateTime::currentDateTimeUtc().addDays(7);
    m_cloud->account().setMore({{u"quota_reset_date"_s, nextWeek.toString(Qt::ISODate)}});
    m_cloud->account().setShop(FakeAccount::Shop::ByPlan);
    m_opened.clear();
    open();
    addServer(u"c"_s, *m_cloud);
}

void TestUsagePage::cleanupTestCase()
{
    for (const char *scheme : {"http", "https"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void TestUsagePage::cleanup()
{
    close();
    m_cloud.reset();
}

void TestUsagePage::open()
{
    m_services = std::make_unique<Services>(Services::Options {
        m_dir->filePath(u"data"_s), m_dir->filePath(u"no-engine"_s), m_dir->filePath(u"s.ini"_s)});
    m_services->settings.set(Language, u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUsagePage::close()
{
    m_window.reset();
    m_services->settingsFile->sync();
    m_services.reset();
}

void TestUsagePage::putKey(const QString &id, const QByteArray &key)
{
    bool kept = false;
    m_services->secrets.write(id, key, this,
                              [&kept](const Result<Secrets::Kept> &where) { kept = bool(where); });
    QTRY_VERIFY_WITH_TIMEOUT(kept, 15'000);
}

void TestUsagePage::addServer(const QString &id, FakeCloud &cloud)
{
    putKey(id, cloud.key());
    m_services->servers.put({.id = id, .name = u"Server "_s + id, .address = cloud.base()});
}

const MessageBar *TestUsagePage::message() const
{
    for (const MessageBar *bar :
         m_window->findChild<MessageArea *>()->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

void TestUsagePage::choosePlan(const QString &plan)
{
    QTRY_VERIFY(shows(u"planTable"_s));
    auto *table = find<QTableView>(u"planTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == plan)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
    }
}

void TestUsagePage::leaveAndComeBack()
{
    QWidget browser;
    browser.show();
    browser.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&browser));
    browser.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUsagePage::nobodyIsAskedBeforeThePageIsOpened()
{
    QVERIFY(savedReport(m_services->store, sampleReport())); // the event loop has come round
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(page(), u"newScanPage"_s);
    QVERIFY(m_cloud->seen().isEmpty());
    showUsage();
    QCOMPARE(page(), u"usagePage"_s);
    QTRY_VERIFY(!m_cloud->seen().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), u"newScanPage"_s);
}

void TestUsagePage::showsWhatIsLeft()
{
    showUsage();
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 41);
    QCOMPARE(shownQuota(u"scansQuota"_s).remaining(), 9);
    QVERIFY(!shownQuota(u"securityQuota"_s).inPlan);
    QVERIFY(!find<QWidget>(u"securityQuota"_s)->findChild<QuotaRing *>()->isVisible());
    QVERIFY(shows(u"planFacts"_s));
    QTRY_VERIFY(shows(u"usageAlerts"_s));
    QTRY_VERIFY(shows(u"usageMonthsChart"_s));
    const QAccessibleInterface *ring = QAccessible::queryAccessibleInterface(
        find<QWidget>(u"scansQuota"_s)->findChild<QuotaRing *>());
    QCOMPARE(ring->role(), QAccessible::ProgressBar);
    QVERIFY(!ring->text(QAccessible::Name).isEmpty());
    QCOMPARE(ring->text(QAccessible::Value), u"41 of 50"_s);
    m_cloud->setQuota(42, 50);
    click(u"refreshUsage"_s);
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 42);
}

void TestUsagePage::theMeterLeadsThere()
{
    QVERIFY(!shows(u"statusMeter"_s));
    showUsage();
    QTRY_VERIFY(shows(u"statusMeter"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(find<StatusMeter>(u"statusMeter"_s), Qt::LeftButton);
    QCOMPARE(page(), u"usagePage"_s);
}

void TestUsagePage::theMeterIsAbsentWhereNothingIsCounted()
{
    m_cloud->account().setMore({{u"plan"_s, u"legacy"_s}, {u"tenant_id"_s, QJsonValue()}});
    showUsage();
    ServerAccount *account = m_services->accounts.of(u"c"_s);
    QTRY_VERIFY(account->state().usage);
    QVERIFY(!account->state().usage->counted);
    QVERIFY(!shows(u"statusMeter"_s));
    QVERIFY(shows(u"usageNote"_s));
    QVERIFY(!shows(u"scansQuota"_s));
    QVERIFY(!shows(u"planTable"_s));
}

void TestUsagePage::lastFiguresAreShownAfterAStart()
{
    showUsage();
    const ServerAccount *account = m_services->accounts.of(u"c"_s);
    QTRY_VERIFY(account->state().plans && !account->state().months.isEmpty()
                && !account->state().alerts.isEmpty()); // the last answers
    close();
    const auto asked = m_cloud->seen().size();
    open();
    QTRY_VERIFY(shows(u"statusMeter"_s));
    QVERIFY(!find<StatusMeter>(u"statusMeter"_s)->accessibleDescription().isEmpty());
    QCOMPARE(m_cloud->seen().size(), asked);
}

void TestUsagePage::figuresFollowAScan()
{
    showUsage();
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 41);
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    m_services->scanner.start(*m_services->servers.byId(u"c"_s), request);
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 42);
}

void TestUsagePage::aLowQuotaIsToldOnce()
{
    ServerAccount *account = m_services->accounts.of(u"c"_s);
    account->refreshUsage();
    QTRY_VERIFY(message());
    QCOMPARE(message()->notice().kind, Notice::Kind::Warning);
    QTest::mouseClick(message()->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(page(), u"usagePage"_s);
    QVERIFY(!message());
    QTRY_VERIFY(!account->state().asking);
    close();
    open();
    putKey(u"c"_s, m_cloud->key());
    account = m_services->accounts.of(u"c"_s);
    account->refreshUsage();
    QTRY_VERIFY(account->state().usage && !account->state().remembered);
    QVERIFY(!message());
}

void TestUsagePage::aUsedUpQuotaOffersThisComputerFirst()
{
    m_cloud->setQuota(50, 50);
    m_services->settings.set(LastServer, u"c"_s);
    m_services->accounts.of(u"c"_s)->refreshUsage();
    QTRY_VERIFY(message());
    const auto *first = message()->findChild<QPushButton *>(u"messageAction"_s);
    auto *second = message()->findChild<QPushButton *>(u"messageSecond"_s);
    QVERIFY(first->x() < second->x());
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(page(), u"usagePage"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find<QTableView>(u"planTable"_s));
    click(u"scanHere"_s);
    QCOMPARE(page(), u"newScanPage"_s);
    QCOMPARE(find<QComboBox>(u"scanServer"_s)->currentData().toString(), u"local"_s);
}

void TestUsagePage::theCostIsToldBeforeTheStart()
{
    m_services->settings.set(LastServer, u"c"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!shows(u"scanCost"_s)); // nobody has asked yet
    m_services->accounts.of(u"c"_s)->refreshUsage();
    QTRY_VERIFY(shows(u"scanCost"_s));
    QVERIFY(find<QLabel>(u"scanCost"_s)->text().contains(u"9"_s));
    auto *server = find<QComboBox>(u"scanServer"_s);
    server->setFocus();
    QTest::keyClick(server, Qt::Key_Up);
    QCOMPARE(server->currentData().toString(), u"local"_s);
    QVERIFY(!shows(u"scanCost"_s));
}

void TestUsagePage::chartsAreTablesToo()
{
    showUsage();
    QTRY_VERIFY(shows(u"usageMonthsChart"_s));
    QVERIFY(!find<QWidget>(u"usageMonthsChart"_s)->accessibleDescription().isEmpty());
    auto *asTable = find<QAbstractButton>(u"usageMonthsAsTable"_s);
    asTable->setFocus();
    QTest::keyClick(asTable, Qt::Key_Space);
    QVERIFY(shows(u"usageMonthsTable"_s));
    // Our own count stands there until the server has told its history.
    QTRY_COMPARE(find<QTableView>(u"usageMonthsTable"_s)->model()->rowCount(), 12);
    click(u"usageMonthsCopy"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 13);
    QCOMPARE(lines.last().count(u'\t'), 2);
}

void TestUsagePage::severalServersStandBesideEachOther()
{
    FakeCloud team;
    QVERIFY(team.listen());
    team.account().setPlan(u"pro"_s);
    team.account().setQuota(212, 500);
    showUsage();
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 41);
    addServer(u"t"_s, team);
    QTRY_VERIFY(shows(u"serverTile-t"_s) && shows(u"serverTile-c"_s));
    QTRY_VERIFY(m_services->accounts.of(u"t"_s)->state().usage);
    const auto *first = find<QWidget>(u"serverTile-c"_s);
    auto *second = find<QAbstractButton>(u"serverTile-t"_s);
    QCOMPARE(first->y(), second->y());
    QTest::mouseClick(second, Qt::LeftButton);
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 212);
    m_services->servers.remove(u"t"_s);
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 41);
    QVERIFY(!shows(u"serverTile-c"_s)); // one needs no choice
}

void TestUsagePage::aPlanIsBought()
{
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().path(), u"/checkout/session-1"_s);
    QTRY_VERIFY(shows(u"paymentLink"_s));
    QCOMPARE(find<QLineEdit>(u"paymentLink"_s)->text(), m_opened.first().toString());
    click(u"copyPaymentLink"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_opened.first().toString());
    click(u"openPaymentLink"_s);
    QCOMPARE(m_opened.size(), 2);

    m_cloud->account().pay();
    leaveAndComeBack();
    QTRY_VERIFY(shows(u"planNews"_s));
    QCOMPARE(find<MessageBar>(u"planNews"_s)->notice().title, u"You are on Pro now"_s);
    QVERIFY(!shows(u"paymentLink"_s));
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).limit, 500);
    QTRY_VERIFY(shows(u"manageSubscription"_s));
}

void TestUsagePage::aPlanThatArrivesElsewhereIsTold()
{
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_VERIFY(shows(u"paymentLink"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    m_cloud->account().pay();
    leaveAndComeBack();
    QTRY_VERIFY(message());
    QCOMPARE(message()->notice().title, u"You are on Pro now"_s);
}

void TestUsagePage::scansOnThisComputerAreCountedAsFree()
{
    showUsage();
    QVERIFY(shows(u"localScans"_s));
    SampleReport sample = sampleReport();
    ReportSummary &summary = sample.report.summary;
    summary.startedAt = QDateTime::currentDateTimeUtc();
    summary.serverId = u"local"_s;
    summary.serverName = u"Dieser Computer"_s; // as it was called then
    QVERIFY(savedReport(m_services->store, sample));
    summary.serverId = u"c"_s;
    summary.serverName = u"This computer"_s; // somebody named a server so
    QVERIFY(savedReport(m_services->store, sample));
    QTRY_VERIFY(find<QLabel>(u"localScans"_s)->text().contains(u'1'));
}

void TestUsagePage::aRefusedScanLeadsToThePlans()
{
    m_cloud->setQuota(50, 50);
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    m_services->scanner.start(*m_services->servers.byId(u"c"_s), request);
    const auto failure = [this] {
        return find<QWidget>(u"runningPage"_s)->findChild<MessageBar *>(u"scanFailure"_s);
    };
    QTRY_VERIFY(failure() && failure()->isVisible());
    QCOMPARE(failure()->findChild<QPushButton *>(u"messageAction"_s)->isVisible(), true);
    auto *second = failure()->findChild<QPushButton *>(u"messageSecond"_s);
    QVERIFY(second->isVisible());
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(page(), u"usagePage"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find<QTableView>(u"planTable"_s));
}

void TestUsagePage::aLinkThatIsNotSafeIsOnlyShown()
{
    m_cloud->account().sellAt(QUrl(u"http://pay.example/session"_s));
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_VERIFY(shows(u"paymentLink"_s));
    QCOMPARE(find<QLineEdit>(u"paymentLink"_s)->text(), u"http://pay.example/session"_s);
    QVERIFY(!find<QPushButton>(u"openPaymentLink"_s)->isEnabled());
    QVERIFY(m_opened.isEmpty());
}

void TestUsagePage::thePriceIdIsAskedForOnceAndKept()
{
    m_cloud->account().setShop(FakeAccount::Shop::ByPriceId);
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_VERIFY(shows(u"priceId"_s));
    auto *price = find<QLineEdit>(u"priceId"_s);
    QTRY_COMPARE(QApplication::focusWidget(), price);
    QVERIFY(m_opened.isEmpty());
    QTest::keyClicks(price, u"price_123"_s);
    QTest::keyClick(price, Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_cloud->account().priceId(), u"price_123"_s);
    QVERIFY(!shows(u"priceId"_s));
    click(u"stopWaiting"_s);
    click(u"buyPlan"_s);
    QTRY_COMPARE(m_opened.size(), 2); // not asked for again
    QVERIFY(!shows(u"priceId"_s));
}

void TestUsagePage::aServerWithoutAShopSaysSoOnce()
{
    m_cloud->account().setShop(FakeAccount::Shop::None);
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_VERIFY(shows(u"planNews"_s));
    QVERIFY(!shows(u"planTable"_s));
    QTest::mouseClick(find<MessageBar>(u"planNews"_s)->findChild<QWidget *>(u"messageClose"_s),
                      Qt::LeftButton);
    click(u"refreshUsage"_s);
    const ServerAccount *account = m_services->accounts.of(u"c"_s);
    QTRY_VERIFY(!account->state().asking);
    QVERIFY(!shows(u"planNews"_s) && !shows(u"planTable"_s));
    QVERIFY(m_opened.isEmpty());
}

void TestUsagePage::theKeyOfAFreePlanCanBeKept()
{
    const QByteArray newKey = "nat_pk_fedcba9876543210";
    m_cloud->account().giveKey(newKey);
    showUsage();
    choosePlan(u"Pro"_s);
    click(u"buyPlan"_s);
    QTRY_VERIFY(shows(u"planNews"_s));
    QVERIFY(m_opened.isEmpty());
    m_cloud->setKey(newKey);
    QTest::mouseClick(find<MessageBar>(u"planNews"_s)->findChild<QWidget *>(u"messageAction"_s),
                      Qt::LeftButton);
    std::optional<QByteArray> kept;
    QTRY_COMPARE(find<MessageBar>(u"planNews"_s)->notice().kind, Notice::Kind::Success);
    m_services->secrets.read(u"c"_s, this,
                             [&kept](const Result<QByteArray> &key) { kept = key ? *key : ""; });
    QTRY_VERIFY(kept);
    QCOMPARE(*kept, newKey);
    const AccountState &state = m_services->accounts.of(u"c"_s)->state();
    QTRY_VERIFY(!state.asking && !state.error);
}

void TestUsagePage::thePortalIsOpened()
{
    m_cloud->account().setPlan(u"pro"_s);
    showUsage();
    QTRY_VERIFY(shows(u"manageSubscription"_s));
    click(u"manageSubscription"_s);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().path(), u"/portal/1"_s);
}

void TestUsagePage::anErrorLeadsToTheServer()
{
    showUsage();
    QTRY_COMPARE(shownQuota(u"scansQuota"_s).used, 41);
    m_cloud->failWith(401, u"usage"_s);
    click(u"refreshUsage"_s);
    QTRY_VERIFY(shows(u"usageMessage"_s));
    QCOMPARE(shownQuota(u"scansQuota"_s).used, 41); // what was known stays
    QTest::mouseClick(find<MessageBar>(u"usageMessage"_s)->findChild<QWidget *>(u"messageAction"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"serverDialog"_s));
}

int main(int argc, char *argv[])
{
    // No session bus, so no key store: keys are kept in the memory, and nobody's own is touched.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    TestUsagePage test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usagepage.moc"
