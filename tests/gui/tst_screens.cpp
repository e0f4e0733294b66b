// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every page with data in every look and refuses what nobody should have to see. The pictures
// go to the folder that NAT_SCREENSHOTS names.
#include "app/scan/remoterun.h"
#include "app/services.h"
#include "tests/support/fakecloud.h"
#include "tests/support/savedreport.h"
#include "tests/support/screencheck.h"
#include "tests/support/screenshots.h"
#include "tests/support/serverreport.h"
#include "tests/support/stillserver.h"
#include "tests/support/storecalls.h"
#include "tests/support/tlsserver.h"
#include "ui/dialogs/serverform.h"
#include "ui/dialogs/servertrust.h"
#include "ui/dialogs/settingsform.h"
#include "ui/languageswitch.h"
#include "ui/mainwindow.h"
#include "ui/pages/running/scancard.h"
#include "ui/style/fonts.h"
#include "ui/style/natstyle.h"
#include "ui/style/themeswitch.h"
#include "ui/widgets/findingtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Look
{
    QString name;
    QString appearance = u"light"_s;
    QString language = u"en"_s;
    bool wordy = false;
    double textScale = 1;
};

const QStringList PageNames {u"home"_s,     u"newscan"_s,  u"running"_s,
                             u"overview"_s, u"findings"_s, u"history"_s};

} // namespace

Q_DECLARE_METATYPE(Look)

class TestScreens : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void takeLink(const QUrl &) { } ///< in place of the browser

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new NatStyle);
        useInter();
        m_font = QApplication::font();
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_dir->path())); // pictures show the usual folder in it
        m_services = std::make_unique<Services>(
            Services::Options {m_dir->filePath(u".local/share/nat-desktop"_s),
                               {},
                               m_dir->filePath(u"settings.ini"_s)});
        m_language = std::make_unique<LanguageSwitch>(m_services->settings);
        m_theme = std::make_unique<ThemeSwitch>(m_services->settings);
    }

    void cleanup()
    {
        m_window.reset();
        m_still.reset();
        m_theme.reset();
        m_language.reset();
        m_services.reset();
        QCoreApplication::removeTranslator(&m_wordy);
        QApplication::setFont(m_font);
    }

    void everyPage_data()
    {
        QTest::addColumn<Look>("look");
        const QList<Look> looks {
            {.name = u"light"_s},
            {.name = u"dark"_s, .appearance = u"dark"_s},
            {.name = u"contrast"_s, .appearance = u"contrast"_s},
            {.name = u"de"_s, .language = u"de"_s},
            {.name = u"wordy"_s, .wordy = true},
            {.name = u"large"_s, .textScale = 2},
        };
        for (const Look &look : looks)
            QTest::addRow("%s", qPrintable(look.name)) << look;
    }

    void everyPage()
    {
        QFETCH(Look, look);
        put(look);
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        check(u"welcome"_s, look);

        QVERIFY(fillStore());
        startScans();
        addServers();
        m_services->settings.set(LastServer, u"s"_s);
        openNewest();
        for (qsizetype page = 0; page < PageNames.size(); ++page) {
            m_window->findChild<QAction *>(u"actionPage%1"_s.arg(page + 1))->trigger();
            if (PageNames[page] == u"newscan")
                m_window->findChild<QWidget *>(u"newScanPage"_s)
                    ->findChild<QLineEdit *>(u"address"_s)
                    ->setText(u"https://shop.example.com"_s);
            if (PageNames[page] == u"findings")
                chooseFinding();
            check(PageNames[page], look);
        }
    }

    void serverReports_data() { everyPage_data(); }
    void serverReports()
    {
        QFETCH(Look, look);
        put(look);
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 1600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        addServers();
        QVERIFY(savedReport(m_services->store, serverReport()));
        openNewest();
        auto *tests = m_window->findChild<QTableView *>(u"testTable"_s);
        tests->selectRow(1);
        check(u"server-report"_s, look);
        auto *scroll = m_window->findChild<QScrollArea *>(u"overviewScroll"_s)->verticalScrollBar();
        scroll->setValue(scroll->maximum());
        check(u"server-report-end"_s, look);
        m_window->findChild<QAction *>(u"actionPage5"_s)->trigger();
        chooseFinding(1); // one of security, with its evidence
        check(u"server-finding"_s, look);
        m_window->findChild<QAction *>(u"actionPage1"_s)->trigger();
        QVERIFY(savedReport(m_services->store, testsOnlyReport()));
        openNewest();
        check(u"server-tests"_s, look);
        m_window->findChild<QAction *>(u"actionPage1"_s)->trigger();
        QVERIFY(savedReport(m_services->store, serverReport()));
        openNewest();
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"openComparison"_s), Qt::LeftButton);
        auto *large = m_window->findChild<QDialog *>(u"comparisonDialog"_s);
        QVERIFY(large);
        checkWidget(*large, u"server-comparison"_s, look);
    }

    void smallWindow()
    {
        if (qGuiApp->devicePixelRatio() > 1)
            QSKIP("at 2x the smallest window is larger than the screen of the offscreen platform");
        put({.name = u"small"_s});
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(m_window->minimumSize());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(fillStore());
        openNewest();
        for (qsizetype page = 0; page < PageNames.size(); ++page) {
            m_window->findChild<QAction *>(u"actionPage%1"_s.arg(page + 1))->trigger();
            check(PageNames[page], {.name = u"small"_s});
        }
    }

    /// Scans at servers in every stage, as earlier windows left them.
    void runs_data() { everyPage_data(); }
    void runs()
    {
        QFETCH(Look, look);
        put(look);
        FakeCloud cloud;
        QVERIFY(cloud.listen());
        cloud.setPolls(1'000'000);
        for (const char *word : {"running", "failed", "completed", "completed"})
            cloud.addScan(u"https://docs.example.org/handbook"_s, QString::fromLatin1(word));
        const Server server {u"f"_s, u"Team server"_s, cloud.base(), cloud.endpoint().facts};
        m_services->servers.put(server);
        m_services->scanner.setSessionKey(cloud.key());
        QVERIFY(leaveRuns(server));
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 1600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction *>(u"actionPage3"_s)->trigger();
        QTRY_COMPARE(m_window->findChildren<ScanCard *>().size(), 5);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"serverScansShow"_s), Qt::LeftButton);
        auto *table = m_window->findChild<QTableView *>(u"serverScansTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTRY_VERIFY(m_services->scanner.schedule(1).askedAt.isValid());
        check(u"runs"_s, look);
    }

    void settings_data() { everyPage_data(); }
    void settings()
    {
        QFETCH(Look, look);
        put(look);
        SettingsForm form(*m_services);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        checkWidget(form, u"settings"_s, look);
        addServers();
        form.showPage(SettingsPage::Servers);
        checkWidget(form, u"servers"_s, look);
        m_services->network.setProxy({.proxy = NetworkProfile::Proxy::Http,
                                      .proxyHost = u"proxy.example.com"_s,
                                      .proxyPort = 3128,
                                      .proxyUser = u"qa"_s});
        m_services->network.setCaFiles({u"/etc/ssl/certs/ca-certificates.crt"_s});
        SettingsForm network(*m_services);
        network.showPage(SettingsPage::Network);
        network.show();
        QVERIFY(QTest::qWaitForWindowActive(&network));
        checkWidget(network, u"network"_s, look);
    }

    void server_data() { everyPage_data(); }
    void server()
    {
        QFETCH(Look, look);
        put(look);
        FakeCloud cloud;
        QVERIFY(cloud.listen());
        ServerForm form(*m_services, {});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        checkWidget(form, u"server"_s, look);
        form.findChild<QRadioButton *>(u"serverOwn"_s)->click();
        form.findChild<QLineEdit *>(u"serverAddress"_s)->setText(u"http://nat.example"_s);
        form.findChild<QLineEdit *>(u"serverKey"_s)->setText(u"abcdefghijk"_s);
        checkWidget(form, u"server-http"_s, look);
        form.findChild<QLineEdit *>(u"serverAddress"_s)->setText(cloud.base().toString());
        const auto *message = form.findChild<MessageBar *>();
        const auto *test = form.findChild<QPushButton *>(u"serverTest"_s);
        QTest::mouseClick(form.findChild<QPushButton *>(u"serverTest"_s), Qt::LeftButton);
        QTRY_VERIFY(message->isVisible() && test->isEnabled());
        checkWidget(form, u"server-refused"_s, look);
        form.findChild<QLineEdit *>(u"serverKey"_s)->setText(QString::fromLatin1(cloud.key()));
        QTest::mouseClick(form.findChild<QPushButton *>(u"serverTest"_s), Qt::LeftButton);
        QTRY_VERIFY(message->isVisible() && test->isEnabled());
        checkWidget(form, u"server-ready"_s, look);
        TlsServer tls(cloud.port());
        if (!tls.problem().isEmpty())
            QSKIP(qPrintable(tls.problem()));
        form.findChild<QLineEdit *>(u"serverAddress"_s)->setText(tls.url().toString());
        auto *trust = form.findChild<ServerTrust *>();
        trust->look(tls.url());
        QTRY_VERIFY(trust->isVisible());
        checkWidget(form, u"server-certificate"_s, look);
        QTest::mouseClick(form.findChild<QPushButton *>(u"serverTrustButton"_s), Qt::LeftButton);
        QTRY_VERIFY(message->isVisible() && test->isEnabled());
        checkWidget(form, u"server-pinned"_s, look);
    }

    void usage_data() { everyPage_data(); }
    void usage()
    {
        QFETCH(Look, look);
        put(look);
        FakeCloud cloud;
        QVERIFY(cloud.listen());
        useUp(cloud.account(), 41, 4);
        FakeCloud team;
        QVERIFY(team.listen());
        useUp(team.account(), 212, 30);
        team.account().setPlan(u"pro"_s);
        team.account().setQuota(212, 500);
        team.account().setSecurityQuota(30, 100);
        m_services->scanner.setSessionKey(cloud.key());
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction *>(u"actionPage7"_s)->trigger();
        check(u"usage-empty"_s, look);

        QVERIFY(fillStore());
        m_services->servers.put({.id = u"c"_s, .name = u"NAT Cloud"_s, .address = cloud.base()});
        showUsage(u"c"_s);
        check(u"usage"_s, look);
        m_window->resize(1280, 1500);
        check(u"usage-long"_s, look);
        usePayments(cloud, look);
        m_services->servers.put({.id = u"t"_s, .name = u"Team"_s, .address = team.base()});
        showUsage(u"t"_s);
        m_window->resize(1280, 820);
        check(u"usage-two"_s, look);
        if (qGuiApp->devicePixelRatio() == 1) {
            m_window->resize(m_window->minimumSize());
            check(u"usage-small"_s, look);
            m_window->resize(1280, 820);
        }
        m_services->settings.set(LastServer, u"c"_s);
        m_window->findChild<QAction *>(u"actionPage2"_s)->trigger();
        check(u"newscan-cost"_s, look);
    }

    void apiScan_data() { everyPage_data(); }
    void apiScan()
    {
        QFETCH(Look, look);
        put(look);
        addServers();
        m_services->settings.set(LastServer, u"c"_s);
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 1500); // all of the form
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
        const QWidget *page = m_window->findChild<QWidget *>(u"newScanPage"_s);
        page->findChild<QRadioButton *>(u"kindApi"_s)->click();
        check(u"api-empty"_s, look);
        page->findChild<QLineEdit *>(u"specFile"_s)
            ->setText(QStringLiteral(NAT_FIXTURES "/specs/old.yaml"));
        QTRY_VERIFY(page->findChild<QWidget *>(u"operations"_s)->isVisible());
        check(u"api"_s, look);
        page->findChild<QComboBox *>(u"scanServer"_s)->setCurrentIndex(2); // one's own
        page->findChild<QRadioButton *>(u"modeBoth"_s)->click();
        page->findChild<QRadioButton *>(u"specFromText"_s)->click();
        page->findChild<QPlainTextEdit *>(u"specText"_s)
            ->setPlainText(u"openapi: 3.1.0\nservers: [{url: /v1}]\npaths:\n"
                           " /a: {get: {}}\n /a: {$ref: 'b.yaml'}\n /c: {get: {}}\n"_s);
        auto *fold = page->findChild<QPushButton *>(u"specWarnings"_s);
        QTRY_VERIFY(fold->isVisible());
        fold->click();
        page->findChild<QComboBox *>(u"authType"_s)->setCurrentIndex(3);
        check(u"api-own"_s, look);
    }

private:
    /// As a server tells it that keeps everything: 24 days of a period that ends in a week.
    static void useUp(FakeAccount &account, int scans, int securityScans)
    {
        account.setQuota(scans, 50);
        account.setShop(FakeAccount::Shop::ByPlan);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QJsonArray days;
        for (int ago = 23; ago >= 0; --ago)
            days.append(
                QJsonObject {{u"date"_s, today.addDays(-ago).toString(Qt::ISODate)},
                             {u"functional"_s, ago % 7 < 2 ? 0 : (ago * 5 % 7) * scans / 60},
                             {u"security"_s, ago % 6 == 2 ? securityScans / 4 : 0}});
        account.setMore(
            {{u"tenant_name"_s, u"Example Ltd"_s},
             {u"period_start"_s, today.addDays(-23).toString(Qt::ISODate)},
             {u"quota_reset_date"_s, today.addDays(8).toString(Qt::ISODate)},
             {u"rate_limits"_s,
              QJsonObject {{u"requests_per_minute"_s, 60}, {u"concurrent_scans"_s, 5}}},
             {u"features"_s,
              QJsonObject {{u"export_pdf"_s, true},
                           {u"api_specs"_s, 5},
                           {u"modules"_s, QJsonArray {u"functional"_s, u"accessibility"_s}},
                           {u"scheduled_scans"_s,
                            QJsonObject {{u"enabled"_s, true}, {u"max_schedules"_s, 3}}}}},
             {u"daily_breakdown"_s, days}});
    }

    /// Used up, and on the way to another plan.
    void usePayments(FakeCloud &cloud, const Look &look)
    {
        cloud.account().setQuota(50, 50);
        m_window->findChild<QPushButton *>(u"refreshUsage"_s)->click();
        QTRY_COMPARE(m_services->accounts.of(u"c"_s)->state().usage->scans.used, 50);
        QTRY_VERIFY(m_services->accounts.of(u"c"_s)->state().alerts.value(0).percentUsed == 100);
        cloud.account().setShop(FakeAccount::Shop::ByPriceId);
        m_window->findChild<QPushButton *>(u"buyPlan"_s)->click();
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"priceId"_s)->isVisible());
        check(u"usage-price"_s, look);
        cloud.account().setShop(FakeAccount::Shop::ByPlan);
        QDesktopServices::setUrlHandler(u"http"_s, this, "takeLink");
        m_window->findChild<QLineEdit *>(u"priceId"_s)->setText(u"price_1"_s);
        m_window->findChild<QPushButton *>(u"buyPlan"_s)->click();
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"paymentLink"_s)->isVisible());
        QDesktopServices::unsetUrlHandler(u"http"_s);
        check(u"usage-paying"_s, look);
    }

    void showUsage(const QString &id)
    {
        ServerAccount *account = m_services->accounts.of(id);
        QTRY_VERIFY(account->state().askedAll && account->state().plans
                    && !account->state().months.isEmpty());
    }

    void put(const Look &look)
    {
        m_services->settings.set(Appearance, look.appearance);
        m_services->settings.set(Language, look.language);
        if (look.wordy)
            QCoreApplication::installTranslator(&m_wordy);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * look.textScale);
        QApplication::setFont(font);
    }

    void addServers()
    {
        ServerList &servers = m_services->servers;
        servers.put({.id = u"c"_s,
                     .name = u"NAT Cloud"_s,
                     .address = QUrl(u"https://api.nat-testing.io/api/v1"_s)});
        servers.put({.id = u"s"_s,
                     .name = u"Staging"_s,
                     .address = QUrl(u"https://10.0.0.5:8443/api/v1"_s),
                     .facts = {Dialect::Server11, u"1.1.14"_s, {}}});
        servers.setState(u"c"_s, {.kind = ServerState::Kind::Ready, .plan = u"pro"_s});
        servers.setState(u"s"_s,
                         {.kind = ServerState::Kind::Failed,
                          .error = {.kind = ErrorKind::Tls, .code = u"EXPIRED"_s}});
    }

    bool leaveRuns(const Server &server)
    {
        RunRecord run;
        run.serverId = server.id;
        run.serverName = server.name;
        run.serverAddress = server.address;
        run.request.url = QUrl(u"https://shop.example.com"_s);
        run.orderedAt = QDateTime::currentDateTimeUtc().addSecs(-130);
        // Further away would be taken for a wrong clock, and started at once.
        run.dueAt
            = QDateTime::currentDateTimeUtc().addMSecs(RemoteRun::LongestQueueWait.count() / 2);
        const QList<std::pair<RunStage, std::optional<Error>>> stages {
            {RunStage::Watched, {}},
            {RunStage::Queued, Error {.kind = ErrorKind::Busy}},
            {RunStage::Held,
             Error {.kind = ErrorKind::QuotaExceeded,
                    .status = 402,
                    .message = u"30 of 30 scans used"_s,
                    .resetsAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC)}},
            {RunStage::Uncertain, Error {.kind = ErrorKind::Timeout}},
            {RunStage::Unwatched, Error {.kind = ErrorKind::Unauthorized, .status = 401}}};
        ScanStore earlier(m_services->store.dataDir());
        for (const auto &[stage, reason] : stages) {
            run.id = QString::number(int(stage));
            run.scanId = stage == RunStage::Watched ? u"scan_1"_s : QString();
            run.stage = stage;
            run.reason = reason;
            if (!addedRun(earlier, run))
                return false;
        }
        return true;
    }

    bool fillStore()
    {
        return savedReport(m_services->store, sampleReport({.day = 5, .slower = true}))
            && savedReport(m_services->store, sampleReport({.day = 8, .failedPages = 3}))
            && savedReport(
                   m_services->store,
                   sampleReport(
                       {.day = 10, .target = QUrl(u"https://docs.example.org"_s), .clean = true}))
            && savedReport(m_services->store, sampleReport({.day = 12, .fixedSearch = true}));
    }

    void startScans()
    {
        m_still = std::make_unique<StillServer>(halfDone());
        m_window->findChild<QAction *>(u"actionPage3"_s)->trigger(); // failures are told there
        Scanner &scanner = m_services->scanner;
        scanner.setSessionKey("nat_pk_for_the_test");
        ScanRequest request;
        request.url = QUrl(u"http://127.0.0.1:9/not-there"_s);
        bool failed = false;
        const auto watch = connect(&scanner, &Scanner::failed, this, [&failed] { failed = true; });
        scanner.start({.id = u"gone"_s,
                       .name = u"Old server"_s,
                       .address = QUrl(u"http://127.0.0.1:9/api/v1"_s)},
                      request);
        QTRY_VERIFY_WITH_TIMEOUT(failed, 20'000);
        disconnect(watch);
        request.url = QUrl(u"https://shop.example.com"_s);
        scanner.start(m_still->server(), request);
        QTRY_VERIFY(!scanner.running().isEmpty() && scanner.running().first().status.progress);
    }

    void openNewest()
    {
        std::optional<qint64> newest;
        QObject asker; // goes with what the answer is written to
        m_services->store.history(&asker, [&](const Result<QList<ReportSummary>> &history) {
            newest = history && !history->isEmpty() ? history->first().id : 0;
        });
        QTRY_VERIFY(newest.has_value());
        m_window->findChild<QWidget *>(u"homePage"_s)->show();
        const auto *stack = m_window->findChild<QStackedWidget *>(u"pages"_s);
        QMetaObject::invokeMethod(m_window->findChild<QWidget *>(u"historyPage"_s),
                                  "reportRequested", Q_ARG(qint64, *newest));
        QTRY_COMPARE(stack->currentWidget()->objectName(), u"overviewPage"_s);
    }

    void chooseFinding(int row = 0)
    {
        auto *table = m_window->findChild<FindingTable *>();
        QTRY_VERIFY(table->model()->rowCount() > row);
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    void check(const QString &page, const Look &look) { checkWidget(*m_window, page, look); }

    void checkWidget(QWidget &widget, const QString &page, const Look &look)
    {
        // Layouts settle in the event loop, charts and cuttings come off other threads: soon, or
        // later on a busy machine.
        QTest::qWait(50);
        const auto finds = [&widget] {
            return clippedTexts(widget) + overlaps(widget) + unnamedWidgets(widget);
        };
        const bool settled = QTest::qWaitFor([&finds] { return finds().isEmpty(); }, 2000);
        const QString scale = widget.devicePixelRatioF() > 1 ? u"-2x"_s : QString();
        keepScreenshot(widget, page + u'-' + look.name + scale);
        QVERIFY2(settled, qPrintable(page + u":\n"_s + finds().join(u'\n')));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<StillServer> m_still;
    std::unique_ptr<MainWindow> m_window;
    WordyTranslator m_wordy;
    QFont m_font;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
