// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/resultsfetch.h"
#include "app/services.h"
#include "app/words/filepath.h"
#include "tests/support/apicalls.h"
#include "tests/support/fakecloud.h"
#include "tests/support/fixtures.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDBusConnection>
#include <QDesktopServices>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A file manager on the session bus of the test.
class FileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &items, const QString &) { shown += items; }
};

/// Stands in for whatever opens folders and links.
class Opener : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// The report of another server in the window, with every block and with few, and the files that
/// this server makes of it.
class TestServerReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new NatStyle); }
    void init();
    void cleanup();
    void showsEveryBlock();
    void narrowsThousandsOfTestsAtOnce();
    void tellsWhatWasNotReported();
    void callsAUselessRunUseless();
    void showsComparisonsLarge();
    void findingsTellTheirEvidence();
    void savesAServerExport_data();
    void savesAServerExport();
    void explainsAnExportOffThePlan();
    void offersItsOwnForWhatAServerLacks();
    void offersNothingOfAServerThatIsGone();

private:
    void openReport();
    QString saveAs(const QString &format);
    const MessageBar *message(Notice::Kind kind) const;
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QByteArray picture(const QColor &color)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(color);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

void TestServerReport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    m_cloud->setPolls(0);
    m_cloud->setResults(jsonFixture(u"replies/every-block.json"_s));
    m_cloud->addPicture(u"home-before.png"_s,
                        {.contentType = "image/png", .body = picture(Qt::white)});
    m_cloud->addPicture(u"home-now.png"_s,
                        {.contentType = "image/png", .body = picture(Qt::darkCyan)});
    QVERIFY(m_cloud->listen());
    m_services = std::make_unique<Services>(
        Services::Options {m_dir->path(), {}, m_dir->filePath(u"settings.ini"_s)});
    m_services->servers.put({.id = u"f"_s,
                             .name = u"Staging & Co"_s,
                             .address = m_cloud->base(),
                             .facts = m_cloud->endpoint().facts});
    m_services->scanner.setSessionKey(m_cloud->key());
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestServerReport::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_cloud.reset();
}

/// Scanned by that server, fetched, saved, opened.
void TestServerReport::openReport()
{
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    NatApi api(m_services->http, m_cloud->endpoint());
    const auto started = start(api, request);
    QVERIFY(started);
    const EndpointSource cloud
        = [this](QObject *, const Handler<Endpoint> &handler) { handler(m_cloud->endpoint()); };
    ResultsFetch fetch(m_services->http, cloud,
                       std::make_unique<NatApi>(m_services->http, m_cloud->endpoint()), {});
    std::optional<Result<ScanOutcome>> outcome;
    connect(&fetch, &ResultsFetch::finished, this,
            [&outcome](const Result<ScanOutcome> &ended) { outcome = ended; });
    fetch.start(waitForEnd(api, started->scanId));
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(*outcome);
    Report report {.summary = {}, .results = (**outcome).results, .request = request};
    report.summary.scanId = started->scanId;
    report.summary.serverName = u"Staging & Co"_s;
    report.summary.target = request.url;
    report.summary.serverId = u"f"_s;
    const auto saved = outcomeOf<qint64>([&](QObject *context, auto done) {
        m_services->store.save(report, (**outcome).captures, context, done);
    });
    QVERIFY(saved);
    QMetaObject::invokeMethod(find<QWidget>(u"historyPage"_s), "reportRequested",
                              Q_ARG(qint64, *saved));
    QTRY_COMPARE(find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(),
                 u"overviewPage"_s);
}

void TestServerReport::showsEveryBlock()
{
    openReport();
    auto *tests = find<QTableView>(u"testTable"_s);
    QVERIFY(tests->isVisible());
    QCOMPARE(tests->model()->rowCount(), 4);
    QVERIFY(!find<QWidget>(u"pageTable"_s)->isVisible()); // it told of tests, not of pages
    QVERIFY(find<QWidget>(u"accessibilityGauge"_s)->isVisible());
    QVERIFY(find<QLabel>(u"badge-owasp-api-top10"_s)->isVisible());
    QVERIFY(find<QListView>(u"comparisonList"_s)->isVisible());
    QCOMPARE(find<QListView>(u"comparisonList"_s)->model()->rowCount(), 2);

    tests->setFocus();
    tests->selectRow(1); // the one the server has a cause for
    QVERIFY(find<QLabel>(u"testError"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"testError"_s)->text(), u"Unexpected status 500"_s);
    QVERIFY(find<QWidget>(u"testsCard"_s)->findChild<QLabel *>(u"likelyCause"_s)->isVisible());
    QCOMPARE(find<QWidget>(u"testsCard"_s)->findChild<QLabel *>(u"filesToCheck"_s)->text(),
             u"cart.html"_s);
    tests->selectRow(0);
    QVERIFY(!find<QWidget>(u"testsCard"_s)->findChild<QLabel *>(u"likelyCause"_s)->isVisible());
    // 0 pages and 100 points are no score.
    QVERIFY(find<QLabel>(u"missingBlocks"_s)->isVisible());
}

void TestServerReport::narrowsThousandsOfTestsAtOnce()
{
    QJsonArray tasks;
    constexpr int Many = 20'000;
    for (int i = 0; i < Many; ++i) {
        const bool passed = i % 10 != 0;
        tasks.append(QJsonObject {{u"test_id"_s, QString::number(i)},
                                  {u"target"_s, u"/orders"_s},
                                  {u"passed"_s, passed},
                                  {u"error"_s, passed ? QString() : u"Unexpected status 500"_s}});
    }
    m_cloud->setResults({{u"results"_s, tasks}});
    openReport();
    auto *tests = find<QTableView>(u"testTable"_s);
    QCOMPARE(tests->model()->rowCount(), Many);
    QElapsedTimer timer;
    timer.start();
    click(u"testChip1"_s);
    QCOMPARE(tests->model()->rowCount(), Many / 10);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(tests->height() < 1000);
}

void TestServerReport::tellsWhatWasNotReported()
{
    m_cloud->setResults(
        {{u"accessibility"_s, u"not an object"_s},
         {u"tasks"_s,
          QJsonArray {QJsonObject {{u"task_id"_s, u"t"_s}, {u"status"_s, u"passed"_s}}}}});
    openReport();
    QVERIFY(!find<QWidget>(u"accessibilityGauge"_s)->isVisible()); // not 0, and not green
    QVERIFY(!find<QWidget>(u"performanceGauge"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"problemTotal"_s)->isVisible());
    QVERIFY(find<QLabel>(u"missingBlocks"_s)->isVisible());
    const auto *unread = find<QLabel>(u"unreadParts"_s);
    QVERIFY(unread->isVisible());
    QVERIFY(unread->text().contains(u"results.accessibility"_s));
    QVERIFY(find<QWidget>(u"overviewBanner"_s)->isVisible());
}

void TestServerReport::callsAUselessRunUseless()
{
    QJsonObject results = jsonFixture(u"replies/every-block.json"_s);
    QJsonArray tasks;
    for (const QString &id : {u"a"_s, u"b"_s})
        tasks.append(QJsonObject {{u"test_id"_s, id},
                                  {u"target"_s, u"/orders"_s},
                                  {u"passed"_s, false},
                                  {u"error"_s, u"Connection error: refused"_s}});
    results.remove(u"tasks"_s);
    results.insert(u"results"_s, tasks);
    m_cloud->setResults(results); // its security checks did find something
    openReport();
    QVERIFY(find<QWidget>(u"overviewBanner"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"testChip0"_s)->isVisible());
    QVERIFY(find<QWidget>(u"testChip2"_s)->isVisible());
}

void TestServerReport::showsComparisonsLarge()
{
    openReport();
    auto *list = find<QListView>(u"comparisonList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *dialog = m_window->findChild<QDialog *>(u"comparisonDialog"_s);
    QVERIFY(dialog);
    const auto pictureIn = [dialog](int at) {
        const auto *label
            = dialog->findChild<QWidget *>(u"comparison%1"_s.arg(at))->findChild<QLabel *>();
        return label->pixmap().toImage();
    };
    QTRY_COMPARE(pictureIn(1).size(), QSize(320, 200));
    QCOMPARE(pictureIn(1).pixelColor(9, 9), QColor(Qt::darkCyan));
    QTRY_COMPARE(pictureIn(0).pixelColor(9, 9), QColor(Qt::white));
    QVERIFY(pictureIn(2).isNull()); // the server did not give it, and that is said
    const auto *tabs = dialog->findChild<QTabWidget *>(u"comparisonTabs"_s);
    QCOMPARE(tabs->count(), 3);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"comparisonDialog"_s));
}

void TestServerReport::findingsTellTheirEvidence()
{
    openReport();
    find<QAction>(u"actionPage5"_s)->trigger();
    auto *table = find<QTableView>(u"findingTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    const QModelIndexList found
        = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole,
                                u"Orders can be read without a key"_s, 1, Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.first());
    QTRY_COMPARE(find<QLabel>(u"inspectorTitle"_s)->text(), u"Orders can be read without a key"_s);
    const QString facts = find<QLabel>(u"inspectorStandards"_s)->text();
    QVERIFY2(facts.contains(u"CWE-306"_s) && facts.contains(u"70"_s), qPrintable(facts));
    QVERIFY(find<QWidget>(u"htmlCode"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"elementCode"_s)->isVisible());
}

/// Chosen in the menu, and a name typed into the dialog.
QString TestServerReport::saveAs(const QString &format)
{
    find<QAction>(u"server-export-"_s + format)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>(u"fileDialog"_s);
    if (!dialog)
        return {};
    const QString path = m_dir->filePath(u"from-server."_s + format);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return path;
}

const MessageBar *TestServerReport::message(Notice::Kind kind) const
{
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->notice().kind == kind
            && bar->notice().title.contains(u"Staging & Co"_s)) // not that a scan has ended
            return bar;
    }
    return nullptr;
}

void TestServerReport::savesAServerExport_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("fileManager");
    QTest::addRow("html, shown in the file manager") << u"html"_s << true;
    QTest::addRow("csv, in its folder") << u"csv"_s << false;
    QTest::addRow("json") << u"json"_s << false;
}

void TestServerReport::savesAServerExport()
{
    QFETCH(QString, format);
    QFETCH(bool, fileManager);
    FileManager manager;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"files"_s);
    if (fileManager) {
        if (!bus.isConnected())
            QSKIP("there is no session bus");
        QVERIFY(bus.registerObject(u"/org/freedesktop/FileManager1"_s, &manager,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.FileManager1"_s));
    }
    Opener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "open");

    openReport();
    const QString path = saveAs(format);
    QTRY_VERIFY(message(Notice::Kind::Success));
    QVERIFY(message(Notice::Kind::Success)->notice().text.contains(filePathText(path)));
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(m_cloud->seen().constLast().endsWith(u"/export"_s));
    const auto *show = message(Notice::Kind::Success)->findChild<QPushButton *>();
    QTest::mouseClick(const_cast<QPushButton *>(show), Qt::LeftButton);
    const QUrl file = QUrl::fromLocalFile(path);
    if (fileManager)
        QTRY_COMPARE(manager.shown, QStringList(QString::fromLatin1(file.toEncoded())));
    else
        QTRY_COMPARE(opener.opened, QList<QUrl> {QUrl::fromLocalFile(m_dir->path())});
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QDBusConnection::disconnectFromBus(u"files"_s);
}

void TestServerReport::explainsAnExportOffThePlan()
{
    m_cloud->account().setPlan(u"free"_s);
    openReport();
    const QString path = saveAs(u"pdf"_s);
    QTRY_VERIFY(message(Notice::Kind::Warning));
    QVERIFY(!QFile::exists(path));
    QVERIFY(message(Notice::Kind::Warning)
                ->notice()
                .text.contains(u"Refused with 403 for a test"_s)); // in the server's words
    QVERIFY(!find<QAction>(u"server-export-pdf"_s)->isEnabled());
    QVERIFY(find<QAction>(u"server-export-html"_s)->isEnabled());
    QTest::mouseClick(message(Notice::Kind::Warning)->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(), u"usagePage"_s);
}

void TestServerReport::offersItsOwnForWhatAServerLacks()
{
    openReport();
    m_cloud->failWith(405, u"/export"_s);
    saveAs(u"html"_s);
    QTRY_VERIFY(message(Notice::Kind::Warning));
    QVERIFY(!find<QAction>(u"server-export-html"_s)->isEnabled());
    QTest::mouseClick(message(Notice::Kind::Warning)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"fileDialog"_s));
}

void TestServerReport::offersNothingOfAServerThatIsGone()
{
    openReport();
    QVERIFY(find<QAction>(u"server-export-json"_s)->isVisible());
    QVERIFY(find<QAction>(u"server-export-json"_s)->text().contains(u"Staging && Co"_s));
    m_services->servers.remove(u"f"_s);
    QVERIFY(!find<QAction>(u"server-export-json"_s)->isVisible());
    QVERIFY(find<QAction>(u"export-json"_s)->isVisible());
}

QTEST_MAIN(TestServerReport)
#include "tst_serverreport.moc"
