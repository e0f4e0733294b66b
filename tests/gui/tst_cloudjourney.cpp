// SPDX-License-Identifier: GPL-3.0-or-later
// A person and a server in the cloud, from the first click to a larger plan: connect, scan, read,
// export, usage, upgrade. Everything with one marked key, which is searched for afterwards in
// whatever was written, said or sent elsewhere.
#include "app/services.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray MarkedKey = "nat_pk_5ec7e7-marked-5ec7e7";

QByteArrayList &logLines()
{
    static QByteArrayList lines;
    return lines;
}

/// One violation, and a comparison whose pictures lie on another server.
QJsonObject results(const QByteArray &elsewhere)
{
    QByteArray json
        = R"({"status":"completed","accessibility":{"pages_scanned":3,"compliance_score":71.5,)"
          R"("violations":[{"rule_id":"image-alt","impact":"critical","url":"https://shop.example/"}]},)"
          R"("visual_regression":{"comparisons":[{"url":"https://shop.example/","matched":false,)"
          R"("baseline_url":"ELSEWHERE/a.png","current_url":"ELSEWHERE/b.png"}]}})";
    return QJsonDocument::fromJson(json.replace("ELSEWHERE", elsewhere)).object();
}

} // namespace

/// Takes the place of the browser.
class Browser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

public:
    QList<QUrl> opened;
};

class TestCloudJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheFirstClickToALargerPlan();
    void cleanupTestCase();

private:
    void connectServer();
    void scan();
    void exportAll();
    void readUsage();
    void upgrade();
    void searchForTheKey();

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        Widget *found = nullptr;
        for (Widget *each : m_window->findChildren<Widget *>(name))
            found = each->isVisible() || !found ? each : found;
        return found;
    }
    void click(const QString &name);
    void type(const QString &field, const QString &text);
    void trigger(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }
    QString page() const { return find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(); }

    QTemporaryDir m_dir;
    Browser m_browser;
    BadServer m_elsewhere {BadServer::Fault::NotJson}; ///< named by the results, never given a key
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestCloudJourney::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("NAT_TEST_KEYRING"), "run it by with-keyring.sh unlocked");
    QApplication::setStyle(new NatStyle);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // a file name is typed into ours
    QDesktopServices::setUrlHandler(u"http"_s, &m_browser, "open"); // as FakeCloud speaks it
    QLoggingCategory::setFilterRules(u"nat.*=true"_s);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
        logLines().append(line.toUtf8());
    });
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_cloud->setKey(MarkedKey);
    m_cloud->setQuota(41, 50);
    m_cloud->account().setRateLimit(1000); // it tells so, else we would ask it rarely
    m_cloud->account().setShop(FakeAccount::Shop::ByPlan);
    m_cloud->setResults(results(m_elsewhere.url().toEncoded()));
    m_services = std::make_unique<Services>(Services::Options {m_dir.filePath(u"data"_s),
                                                               m_dir.filePath(u"no-engine"_s),
                                                               m_dir.filePath(u"settings.ini"_s)});
    m_services->settings.set(Language, u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCloudJourney::click(const QString &name)
{
    auto *button = find<QPushButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestCloudJourney::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestCloudJourney::connectServer()
{
    click(u"homeConnect"_s);
    QTRY_VERIFY(find<QLineEdit>(u"serverKey"_s) && find<QLineEdit>(u"serverKey"_s)->isVisible());
    find<QRadioButton>(u"serverOwn"_s)->click();
    type(u"serverAddress"_s, m_cloud->base().toString());
    type(u"serverName"_s, u"Cloud"_s);
    type(u"serverKey"_s, QString::fromLatin1(MarkedKey));
    click(u"serverSave"_s);
    QTRY_COMPARE(m_services->servers.servers().size(), 1);
    QTRY_COMPARE(page(), u"newScanPage"_s);
}

void TestCloudJourney::scan()
{
    const QWidget *form = m_window->findChild<QWidget *>(u"newScanPage"_s);
    auto *address = form->findChild<QLineEdit *>(u"address"_s);
    address->clear();
    QTest::keyClicks(address, u"https://shop.example"_s);
    click(u"startScan"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"overviewPage"_s, 30'000);
    QTRY_VERIFY(find<QLabel>(u"problemTotal"_s)->text().contains(u"1"_s));
}

/// Every file that can be had of the report: ours, and those that the server makes.
void TestCloudJourney::exportAll()
{
    for (const QString &name : {u"export-html"_s, u"export-json"_s, u"export-csv"_s,
                                u"server-export-html"_s, u"server-export-json"_s}) {
        trigger(name);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"fileDialog"_s));
        const QPointer<QFileDialog> dialog = m_window->findChild<QFileDialog *>(u"fileDialog"_s);
        const QString path = m_dir.filePath(name + u'.' + name.section(u'-', -1));
        auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(QFileInfo(path).size() > 0);
        QTRY_VERIFY(!dialog);
    }
}

void TestCloudJourney::readUsage()
{
    trigger(u"actionPage7"_s);
    QTRY_VERIFY(find<QWidget>(u"serverPlan"_s)->isVisible());
    // The scan of this journey was counted, too.
    const QWidget *quota = find<QWidget>(u"scansQuota"_s);
    const auto tells = [quota](const QString &part) {
        const QList<QLabel *> labels = quota->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(part); });
    };
    QTRY_VERIFY(tells(u"42"_s));
    QVERIFY(tells(u"50"_s));
}

void TestCloudJourney::upgrade()
{
    QTRY_VERIFY(find<QPushButton>(u"buyPlan"_s) && find<QPushButton>(u"buyPlan"_s)->isEnabled());
    click(u"buyPlan"_s);
    QTRY_COMPARE(m_browser.opened.size(), 1);
    QVERIFY(m_browser.opened.first().path().contains(u"checkout"_s));
    QVERIFY(!m_browser.opened.first().toString().contains(QLatin1StringView(MarkedKey)));
    m_cloud->account().pay();
    // The person comes back from the browser.
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_window.get(), &back);
    const auto isTold = [this] {
        const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->notice().title.contains(u"Pro"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30'000);
}

/// Settings, database, pictures, exports, log, the command line, and whoever else was asked.
void TestCloudJourney::searchForTheKey()
{
    int files = 0;
    QDirIterator all(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(MarkedKey), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 7); // settings, database, five exports
    QVERIFY(logLines().size() > 10);
    for (const QByteArray &line : logLines())
        QVERIFY2(!line.contains(MarkedKey), line.constData());
    for (const QByteArray &head : m_elsewhere.heads())
        QVERIFY2(!head.contains(MarkedKey), head.constData());
    QFile commandLine(u"/proc/self/cmdline"_s);
    QVERIFY(commandLine.open(QIODevice::ReadOnly) && !commandLine.readAll().contains(MarkedKey));
}

void TestCloudJourney::fromTheFirstClickToALargerPlan()
{
    connectServer();
    scan();
    exportAll();
    readUsage();
    upgrade();
    m_window->close();
    m_window.reset();
    m_services.reset();
    searchForTheKey();
}

void TestCloudJourney::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    m_window.reset();
    m_services.reset();
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(TestCloudJourney)
#include "tst_cloudjourney.moc"
