// SPDX-License-Identifier: GPL-3.0-or-later
// Scans at a server by the hands of a person: what the Running page tells of them, and what its
// buttons do. The whole window against FakeCloud.
#include "app/services.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"
#include "tests/support/storecalls.h"
#include "ui/mainwindow.h"
#include "ui/pages/running/scancard.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRunningPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new NatStyle); }
    void init();
    void cleanup();

    void stopsWaitingAndWatchesAgain();
    void tellsWhenTheServerWasAsked();
    void cancels();
    void saysThatTheServerGoesOn();
    void aRefusedKeyWaitsForAnother();
    void anUncertainStartIsDecidedHere();
    void aFullServerIsWaitedFor();
    void aUsedUpQuotaLeadsToThisComputer();
    void aScanStartedElsewhereIsFetched();
    void theNextWindowGoesOn();

private:
    void openWindow();
    Server server() const { return {u"s"_s, u"Staging"_s, m_base, {Dialect::Documented, {}, {}}}; }
    int start(const QString &target = u"http://shop.example/"_s)
    {
        ScanRequest request;
        request.url = QUrl(target);
        return m_services->scanner.start(server(), request);
    }
    ScanCard *card() const { return m_window->findChild<ScanCard *>(); }
    template <typename Widget>
    Widget *inCard(const QString &name) const
    {
        return card() ? card()->findChild<Widget *>(name) : nullptr;
    }
    bool offers(const QString &name) const
    {
        const auto *button = inCard<QPushButton>(name);
        return button && button->isVisible() && button->isEnabled();
    }
    void click(const QString &name)
    {
        QTest::mouseClick(m_window->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    const MessageBar *notice() const
    {
        return card() ? card()->findChild<MessageBar *>() : nullptr;
    }
    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }
    bool isStarted() const { return m_cloud->seen().count(u"GET /scan/scan_1"_s) > 1; }
    qsizetype reports() { return history(m_services->store)->size(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<BadServer> m_bad;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    QUrl m_base;
};

void TestRunningPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_cloud->setPolls(1'000'000);
    m_base = m_cloud->base();
    openWindow();
}

void TestRunningPage::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_bad.reset();
}

void TestRunningPage::openWindow()
{
    m_window.reset();
    m_services.reset();
    m_services = std::make_unique<Services>(Services::Options {
        .dataDir = m_dir->filePath(u"data"_s),
        .engineProgram = m_dir->filePath(u"no-engine"_s),
        .settingsFile = m_dir->filePath(u"settings.ini"_s),
        .poll = {.remote = {50ms, 100ms}, .settle = 300ms, .placeWait = 200ms, .attempts = 2}});
    m_services->scanner.setSessionKey(m_cloud->key());
    m_services->settings.set(Language, u"en"_s);
    m_services->servers.put(server());
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->resize(1100, 900);
    m_window->show();
    m_window->findChild<QAction *>(u"actionPage3"_s)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestRunningPage::stopsWaitingAndWatchesAgain()
{
    start();
    QTRY_VERIFY(isStarted() && offers(u"runStopWaiting"_s));
    click(u"runStopWaiting"_s);
    QTRY_VERIFY(offers(u"runWatchAgain"_s));
    QVERIFY(!offers(u"runStopWaiting"_s) && !offers(u"runCancel"_s));
    QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_services->scanner.runningCount(), 0);
    m_cloud->setPolls(1);
    click(u"runWatchAgain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
    QTRY_COMPARE(page(), u"overviewPage"_s);
}

void TestRunningPage::tellsWhenTheServerWasAsked()
{
    start();
    QTRY_VERIFY(isStarted());
    const auto *schedule = inCard<QLabel>(u"runSchedule"_s);
    QTRY_VERIFY(schedule->isVisible() && !schedule->text().isEmpty());
    m_cloud->failWith(503, u"/scan/"_s);
    const QString before = schedule->text();
    QTRY_VERIFY(m_services->scanner.schedule(1).trouble.has_value());
    QTRY_VERIFY(schedule->text() != before);
    m_cloud->stopFailing();
    const qsizetype asked = m_cloud->seen().size();
    click(u"runCheckNow"_s);
    QTRY_VERIFY(m_cloud->seen().size() > asked);
    QTRY_VERIFY(!m_services->scanner.schedule(1).trouble.has_value());
}

void TestRunningPage::cancels()
{
    start();
    QTRY_VERIFY(isStarted() && offers(u"runCancel"_s));
    click(u"runCancel"_s);
    QVERIFY(!offers(u"runCancel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
    QCOMPARE(history(m_services->store)->constFirst().state, ScanState::Cancelled);
}

void TestRunningPage::saysThatTheServerGoesOn()
{
    m_cloud->setCanCancel(false);
    start();
    QTRY_VERIFY(isStarted() && offers(u"runCancel"_s));
    click(u"runCancel"_s);
    QTRY_VERIFY(notice() && notice()->isVisible());
    QVERIFY(!notice()->notice().title.isEmpty());
    QVERIFY(!offers(u"runCancel"_s));
    QVERIFY(offers(u"runStopWaiting"_s));
    QCOMPARE(m_services->scanner.runningCount(), 1);
}

void TestRunningPage::aRefusedKeyWaitsForAnother()
{
    start();
    QTRY_VERIFY(isStarted());
    m_cloud->setKey("nat_pk_another");
    QTRY_VERIFY(offers(u"runWatchAgain"_s));
    QVERIFY(notice()->isVisible());
    QVERIFY(!notice()->notice().actionText.isEmpty()); // leads to the key
    m_cloud->setPolls(1);
    m_services->scanner.setSessionKey(m_cloud->key());
    click(u"runWatchAgain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
}

void TestRunningPage::anUncertainStartIsDecidedHere()
{
    m_cloud->setHasList(false);
    m_cloud->setPolls(1);
    m_bad = std::make_unique<BadServer>(BadServer::Fault::LostAnswer);
    int starts = 0;
    m_bad->standBefore(m_cloud->port(), [&starts](const QByteArray &line) {
        return line.startsWith("POST ") && ++starts == 1;
    });
    m_base = QUrl(m_bad->url().toString() + u"/api/v1"_s);
    m_services->servers.put(server()); // a key goes only where its server is listed
    start();
    QTRY_VERIFY_WITH_TIMEOUT(offers(u"runLookAgain"_s), 20'000);
    QVERIFY(offers(u"runStartNow"_s) && offers(u"runForget"_s));
    QCOMPARE(notice()->notice().kind, Notice::Kind::Warning);
    m_cloud->setHasList(true);
    click(u"runLookAgain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
    QCOMPARE(m_cloud->seen().count(u"POST /scan"_s), 1);
}

void TestRunningPage::aFullServerIsWaitedFor()
{
    m_cloud->account().setConcurrentLimit(0);
    start();
    QTRY_VERIFY(offers(u"runStartNow"_s) && offers(u"runForget"_s));
    QCOMPARE(m_services->scanner.runningCount(), 1);
    QVERIFY(inCard<QLabel>(u"scanCounts"_s)->text().contains(u"Staging"_s));
    click(u"runForget"_s);
    QTRY_VERIFY(!card());
    QCOMPARE(m_services->scanner.runningCount(), 0);
}

void TestRunningPage::aUsedUpQuotaLeadsToThisComputer()
{
    m_cloud->setQuota(50, 50);
    start();
    QTRY_VERIFY(notice() && notice()->isVisible());
    QVERIFY(offers(u"runStartNow"_s));
    QTest::mouseClick(notice()->findChild<QPushButton *>(), Qt::LeftButton);
    // The engine of the test is missing: what counts is that it was asked.
    QTRY_VERIFY(card() && card()->hasEnded() && card()->server().isLocal());
    QCOMPARE(m_window->findChildren<ScanCard *>().size(), 1);
}

void TestRunningPage::aScanStartedElsewhereIsFetched()
{
    m_cloud->addScan(u"https://old.example.org/"_s, u"cancelled"_s);
    m_cloud->addScan(u"https://docs.example.org/"_s, u"completed"_s);
    m_window->findChild<QAction *>(u"actionPage3"_s)->trigger();
    QCOMPARE(m_cloud->seen().count(u"GET /scans"_s), 0); // nobody asked for it
    click(u"serverScansShow"_s);
    auto *table = m_window->findChild<QTableView *>(u"serverScansTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto *open = m_window->findChild<QPushButton *>(u"serverScansOpen"_s);
    QVERIFY(!open->isEnabled());
    click(u"serverScansFetch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
    QTRY_COMPARE(page(), u"overviewPage"_s);
    m_window->findChild<QAction *>(u"actionPage3"_s)->trigger();
    QTRY_VERIFY(open->isEnabled());
    QVERIFY(!m_window->findChild<QPushButton *>(u"serverScansFetch"_s)->isEnabled());
    QCOMPARE(history(m_services->store)->constFirst().target, QUrl(u"https://docs.example.org/"_s));
}

void TestRunningPage::theNextWindowGoesOn()
{
    start();
    QTRY_VERIFY(isStarted());
    openWindow();
    QTRY_VERIFY(card());
    QCOMPARE(m_services->scanner.runningCount(), 1);
    m_cloud->setPolls(1);
    QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, 20'000);
    QCOMPARE(m_cloud->seen().count(u"POST /scan"_s), 1);
}

QTEST_MAIN(TestRunningPage)
#include "tst_runningpage.moc"
