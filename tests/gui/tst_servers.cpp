// SPDX-License-Identifier: GPL-3.0-or-later
// Servers by the hands of a person: connected, tested, refused, scanned on, removed. The whole
// window against FakeCloud; in a private session with an open keyring, and in one without any.
#include "app/services.h"
#include "tests/support/fakecloud.h"
#include "tests/support/tlsserver.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkProxy>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void connectedTestedSavedAndScannedOn();
    void aWrongKeyIsNotSaved();
    void aServerThatIsGoneIsTold();
    void httpToAnotherComputerNeedsATick();
    void keyIsShownWhileTheButtonIsHeld();
    void anotherAddressNeedsItsKeyAgain();
    void anOpenServerElsewhereNeverGetsTheOldKey();
    void nothingChangesWhileItIsTested();
    void theKeyIsReplacedAndRemoved();
    void theServerIsRemovedWithItsKey();
    void whatItCannotDoIsDisabledWithTheReason();
    void aRefusedScanLeadsToTheKey();
    void oneCertificateIsTrustedForOneServer();
    void aProxyIsChosen();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        Widget *found = nullptr;
        for (Widget *each : m_window->findChildren<Widget *>(name))
            found = each->isVisible() || !found ? each : found;
        return found;
    }
    QPointer<QDialog> dialog() const { return m_window->findChild<QDialog *>(u"serverDialog"_s); }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void openDialog();
    void type(const QString &field, const QString &text);
    void typeServer(const QString &address, const QByteArray &key);
    /// Saves, and says that this session is enough where there is no key store.
    void save();
    const MessageBar *messageIn(const QWidget *parent) const;
    void openServersPage();
    void openEditor(); ///< of the server that is selected there
    QTableWidget *table() const { return find<QTableWidget>(u"serversTable"_s); }
    QByteArray keptKey(const QString &id);
    bool isOnDisk(const QByteArray &secret) const;

    bool m_keyring = false;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestServers::initTestCase()
{
    const QString kind = qEnvironmentVariable("NAT_TEST_KEYRING");
    QVERIFY2(!kind.isEmpty(), "run it by tests/support/with-keyring.sh KIND");
    m_keyring = kind == u"unlocked"_s;
    QApplication::setStyle(new NatStyle);
}

void TestServers::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_services = std::make_unique<Services>(Services::Options {
        m_dir->filePath(u"data"_s), m_dir->filePath(u"no-engine"_s), m_dir->filePath(u"s.ini"_s)});
    m_services->settings.set(Language, u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestServers::cleanup()
{
    const bool leaked = isOnDisk(m_cloud->key());
    m_window.reset();
    m_services->settingsFile->sync();
    const bool leakedAfterwards = isOnDisk(m_cloud->key());
    m_services.reset();
    m_cloud.reset();
    QVERIFY(!leaked && !leakedAfterwards);
}

bool TestServers::isOnDisk(const QByteArray &secret) const
{
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

void TestServers::openDialog()
{
    click(u"homeConnect"_s);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestServers::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestServers::typeServer(const QString &address, const QByteArray &key)
{
    find<QRadioButton>(u"serverOwn"_s)->click();
    type(u"serverAddress"_s, address);
    type(u"serverName"_s, u"Staging"_s);
    type(u"serverKey"_s, QString::fromLatin1(key));
}

void TestServers::save()
{
    const QPointer<QDialog> open = dialog();
    const bool hasKey = !find<QLineEdit>(u"serverKey"_s)->text().isEmpty();
    click(u"serverSave"_s);
    if (!m_keyring && hasKey) {
        QTRY_VERIFY(messageIn(open) && messageIn(open)->notice().kind == Notice::Kind::Warning);
        QTest::mouseClick(messageIn(open)->findChild<QPushButton *>(u"messageAction"_s),
                          Qt::LeftButton);
    }
    QTRY_VERIFY(!open || !open->isVisible());
    QTRY_VERIFY(!dialog());
}

const MessageBar *TestServers::messageIn(const QWidget *parent) const
{
    for (const MessageBar *bar : parent->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

QByteArray TestServers::keptKey(const QString &id)
{
    std::optional<QByteArray> kept;
    m_services->secrets.read(
        id, this, [&kept](const Result<QByteArray> &key) { kept = key ? *key : QByteArray(); });
    if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, 15'000))
        return "no answer";
    return *kept;
}

void TestServers::openServersPage()
{
    showSettingsDialog(*m_window, *m_services, SettingsPage::Servers);
    QTRY_VERIFY(table() && table()->isVisible());
}

void TestServers::openEditor()
{
    click(u"serversEdit"_s);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestServers::connectedTestedSavedAndScannedOn()
{
    m_cloud->setFeatures({u"engine"_s});
    openDialog();
    typeServer(u" 127.0.0.1:%1/ "_s.arg(m_cloud->port()), m_cloud->key());
    click(u"serverTest"_s);
    QTRY_VERIFY(messageIn(dialog()));
    QCOMPARE(messageIn(dialog())->notice().kind, Notice::Kind::Success);
    const QList<QLabel *> facts = find<QWidget>(u"serverFacts"_s)->findChildren<QLabel *>();
    QVERIFY(facts.size() >= 12);
    QVERIFY(std::any_of(facts.begin(), facts.end(),
                        [](const QLabel *fact) { return fact->text() == u"2026.11"; }));
    QVERIFY(m_services->servers.servers().isEmpty());
    save();

    QCOMPARE(m_services->servers.servers().size(), 1);
    const Server server = m_services->servers.servers().first();
    QCOMPARE(server.name, u"Staging"_s);
    QCOMPARE(server.address, m_cloud->base());
    QVERIFY(server.facts.dialect == Dialect::Documented);
    QCOMPARE(keptKey(server.id), m_cloud->key());
    QCOMPARE(m_services->secrets.isForThisSession(server.id), !m_keyring);

    // It is chosen for the next scan, and the scan goes there with the key.
    QCOMPARE(find<QComboBox>(u"scanServer"_s)->currentText(), u"Staging"_s);
    QVERIFY(find<QLabel>(u"serverState"_s)->text().contains(u"Staging"_s));
    auto *address
        = m_window->findChild<QWidget *>(u"newScanPage"_s)->findChild<QLineEdit *>(u"address"_s);
    address->clear();
    QTest::keyClicks(address, u"https://shop.example.com"_s);
    QSignalSpy ended(&m_services->scanner, &Scanner::reportReady);
    click(u"startScan"_s);
    QTRY_VERIFY(m_cloud->seen().contains(u"POST /scan"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
}

void TestServers::aWrongKeyIsNotSaved()
{
    openDialog();
    typeServer(m_cloud->base().toString(), "nat_pk_wrong");
    click(u"serverSave"_s);
    QTRY_VERIFY(messageIn(dialog()));
    QCOMPARE(messageIn(dialog())->notice().kind, Notice::Kind::Error);
    QVERIFY(dialog()->isVisible());
    QVERIFY(m_services->servers.servers().isEmpty());
    QTest::mouseClick(messageIn(dialog())->findChild<QPushButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"serverKey"_s));
    // The right one, typed over it, is.
    QTest::keyClicks(find<QLineEdit>(u"serverKey"_s), QString::fromLatin1(m_cloud->key()));
    save();
    QCOMPARE(m_services->servers.servers().size(), 1);
}

void TestServers::aServerThatIsGoneIsTold()
{
    const QString address = m_cloud->base().toString();
    const QByteArray key = m_cloud->key();
    m_cloud = std::make_unique<FakeCloud>();
    openDialog();
    typeServer(address, key);
    click(u"serverSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messageIn(dialog()), 20'000);
    QCOMPARE(messageIn(dialog())->notice().kind, Notice::Kind::Error);
    QVERIFY(!messageIn(dialog())->notice().actionText.isEmpty());
    QVERIFY(m_services->servers.servers().isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestServers::httpToAnotherComputerNeedsATick()
{
    openDialog();
    typeServer(u"http://nat.example"_s, "nat_pk_x");
    auto *tick = find<QCheckBox>(u"serverClear"_s);
    QVERIFY(tick->isVisible());
    QVERIFY(!find<QPushButton>(u"serverTest"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"serverSave"_s)->isEnabled());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(find<QPushButton>(u"serverSave"_s)->isEnabled());
    type(u"serverAddress"_s, u"https://nat.example"_s);
    QVERIFY(!tick->isVisible());
    type(u"serverAddress"_s, u"https://me:secret@nat.example"_s);
    QVERIFY(find<QLabel>(u"serverAddressProblem"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"serverSave"_s)->isEnabled());
}

void TestServers::keyIsShownWhileTheButtonIsHeld()
{
    openDialog();
    QGuiApplication::clipboard()->setText(u"  nat_pk_pasted\n"_s);
    click(u"serverKeyPaste"_s);
    const auto *key = find<QLineEdit>(u"serverKey"_s);
    QCOMPARE(key->text(), u"nat_pk_pasted"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    auto *show = find<QPushButton>(u"serverKeyShow"_s);
    QTest::mousePress(show, Qt::LeftButton);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(show, Qt::LeftButton);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyPress(show, Qt::Key_Space);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    QTest::keyRelease(show, Qt::Key_Space);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

void TestServers::anotherAddressNeedsItsKeyAgain()
{
    openDialog();
    typeServer(m_cloud->base().toString(), m_cloud->key());
    save();
    FakeCloud other;
    QVERIFY(other.listen());
    openServersPage();
    openEditor();
    type(u"serverAddress"_s, other.base().toString());
    click(u"serverSave"_s);
    QTRY_VERIFY(messageIn(dialog()));
    QCOMPARE(messageIn(dialog())->notice().kind, Notice::Kind::Error);
    QVERIFY(!other.seen().isEmpty()); // both take the same key, so it was not sent
    QCOMPARE(m_services->servers.servers().first().address, m_cloud->base());
}

void TestServers::anOpenServerElsewhereNeverGetsTheOldKey()
{
    openDialog();
    typeServer(m_cloud->base().toString(), m_cloud->key());
    save();
    const QString id = m_services->servers.servers().first().id;
    FakeCloud open;
    open.setKey({});
    QVERIFY(open.listen());
    openServersPage();
    openEditor();
    type(u"serverAddress"_s, open.base().toString());
    click(u"serverSave"_s);
    if (!m_keyring) { // what cannot be proved to be gone is not left behind under another address
        QTRY_VERIFY(messageIn(dialog())
                    && messageIn(dialog())->notice().kind == Notice::Kind::Error);
        QCOMPARE(m_services->servers.byId(id)->address, m_cloud->base());
        return;
    }
    QTRY_COMPARE(m_services->servers.byId(id)->address, open.base());
    QVERIFY(keptKey(id).isEmpty());
}

void TestServers::nothingChangesWhileItIsTested()
{
    m_cloud->answerAfter(200ms);
    openDialog();
    typeServer(m_cloud->base().toString(), m_cloud->key());
    click(u"serverSave"_s);
    const QString address = find<QLineEdit>(u"serverAddress"_s)->text();
    type(u"serverAddress"_s, u"https://elsewhere.example"_s);
    type(u"serverKey"_s, u"another"_s);
    QCOMPARE(find<QLineEdit>(u"serverAddress"_s)->text(), address);
    QVERIFY(!find<QPushButton>(u"serverKeyPaste"_s)->isEnabled());
    if (m_keyring) {
        QTRY_COMPARE(m_services->servers.servers().size(), 1);
        QCOMPARE(m_services->servers.servers().first().address, m_cloud->base());
    } else {
        QTRY_VERIFY(messageIn(dialog()));
        QTest::keyClick(dialog(), Qt::Key_Escape);
    }
    QTRY_VERIFY(!dialog());
}

void TestServers::theKeyIsReplacedAndRemoved()
{
    openDialog();
    typeServer(m_cloud->base().toString(), m_cloud->key());
    save();
    const QString id = m_services->servers.servers().first().id;
    m_cloud->setKey("nat_pk_the_second_one");
    openServersPage();
    click(u"serversTest"_s);
    QTRY_COMPARE(m_services->servers.state(id).kind, ServerState::Kind::Failed);
    openEditor();
    type(u"serverKey"_s, u"nat_pk_the_second_one"_s);
    save();
    QCOMPARE(keptKey(id), QByteArray("nat_pk_the_second_one"));
    QCOMPARE(m_services->servers.state(id).kind, ServerState::Kind::Ready);

    openEditor();
    QTRY_VERIFY(find<QPushButton>(u"serverKeyRemove"_s)->isVisible());
    click(u"serverKeyRemove"_s);
    QTRY_VERIFY(messageIn(dialog()));
    QCOMPARE(messageIn(dialog())->notice().kind,
             m_keyring ? Notice::Kind::Success : Notice::Kind::Error);
    QVERIFY(keptKey(id).isEmpty());
}

void TestServers::theServerIsRemovedWithItsKey()
{
    openDialog();
    typeServer(m_cloud->base().toString(), m_cloud->key());
    save();
    const QString id = m_services->servers.servers().first().id;
    openServersPage();
    QTRY_COMPARE(table()->rowCount(), 2);
    QVERIFY(find<QPushButton>(u"serversRemove"_s)->isEnabled());
    click(u"serversRemove"_s);
    QTRY_VERIFY(find<QPushButton>(u"confirmYes"_s));
    click(u"confirmYes"_s);
    if (!m_keyring) { // what cannot be proved is told, and decided by the person
        const QWidget *page = find<QWidget>(u"serversPage"_s);
        QTRY_VERIFY(messageIn(page));
        QVERIFY(!m_services->servers.servers().isEmpty());
        QTest::mouseClick(messageIn(page)->findChild<QPushButton *>(u"messageAction"_s),
                          Qt::LeftButton);
    }
    QTRY_VERIFY(m_services->servers.servers().isEmpty());
    QVERIFY(keptKey(id).isEmpty());
    QCOMPARE(table()->rowCount(), 1);
    QVERIFY(!find<QPushButton>(u"serversRemove"_s)->isEnabled());
    QCOMPARE(m_services->settings.get(LastServer), u"local"_s);
}

void TestServers::whatItCannotDoIsDisabledWithTheReason()
{
    Server server {.id = u"s-11"_s,
                   .name = u"Own"_s,
                   .address = m_cloud->base(),
                   .facts = {Dialect::Server11, u"1.1.14"_s, {}}};
    m_services->servers.put(server);
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    auto *choice = find<QComboBox>(u"scanServer"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Own"_s);
    QVERIFY(find<QLabel>(u"serverLimits"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"scanWhere"_s)->text(), find<QLabel>(u"serverLimits"_s)->text());
    server.facts.dialect = Dialect::Documented;
    m_services->servers.put(server);
    find<QLineEdit>(u"address"_s)->setText(u"https://shop.example.com"_s);
    QVERIFY(find<QPushButton>(u"startScan"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"serverLimits"_s)->isVisible()); // it chooses the pages
    QTest::keyClick(choice, Qt::Key_Up);
    QVERIFY(!find<QLabel>(u"serverLimits"_s)->isVisible());
}

void TestServers::aRefusedScanLeadsToTheKey()
{
    const Server server {.id = u"s-1"_s,
                         .name = u"Own"_s,
                         .address = m_cloud->base(),
                         .facts = {Dialect::Documented, {}, {}}};
    m_services->servers.put(server);
    m_services->settings.set(LastServer, server.id);
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    auto *choice = find<QComboBox>(u"scanServer"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    find<QLineEdit>(u"address"_s)->setText(u"https://shop.example.com"_s);
    click(u"startScan"_s);
    const QWidget *page = m_window->findChild<QWidget *>(u"runningPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messageIn(page), 20'000);
    QTest::mouseClick(messageIn(page)->findChild<QPushButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(find<QLineEdit>(u"serverName"_s)->text(), u"Own"_s);
}

void TestServers::oneCertificateIsTrustedForOneServer()
{
    TlsServer tls(m_cloud->port());
    if (!tls.problem().isEmpty())
        QSKIP(qPrintable(tls.problem()));
    openDialog();
    typeServer(tls.url().toString(), m_cloud->key());
    click(u"serverTest"_s);
    QTRY_VERIFY(messageIn(dialog()));
    QCOMPARE(messageIn(dialog())->notice().kind, Notice::Kind::Error);
    QVERIFY(m_cloud->seen().isEmpty()); // not a byte of a request, so no key
    QTest::mouseClick(messageIn(dialog())->findChild<QPushButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(u"serverTrustButton"_s)->isVisible());
    QVERIFY(m_cloud->seen().isEmpty());
    click(u"serverTrustButton"_s);
    QTRY_VERIFY(messageIn(dialog()) && messageIn(dialog())->notice().kind == Notice::Kind::Success);
    save();
    QCOMPARE(m_services->servers.servers().first().pinned,
             tls.certificate().digest(QCryptographicHash::Sha256));

    // Taken back, it is refused again.
    openServersPage();
    openEditor();
    click(u"serverTrustButton"_s);
    click(u"serverSave"_s);
    QTRY_VERIFY(messageIn(dialog()) && messageIn(dialog())->notice().kind == Notice::Kind::Error);
}

void TestServers::aProxyIsChosen()
{
    showSettingsDialog(*m_window, *m_services, SettingsPage::Network);
    QTRY_VERIFY(find<QComboBox>(u"proxyKind"_s)->isVisible());
    auto *kind = find<QComboBox>(u"proxyKind"_s);
    kind->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), kind->window());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(find<QLineEdit>(u"proxyHost"_s)->isVisible());
    // It counts when it is complete.
    QCOMPARE(m_services->network.proxy().proxy, NetworkProfile::Proxy::None);
    type(u"proxyHost"_s, u"proxy.example"_s);
    type(u"proxyUser"_s, u"me"_s);
    type(u"proxyPassword"_s, QString::fromLatin1(m_cloud->key())); // searched for on disk
    find<QComboBox>(u"proxyKind"_s)->setFocus();
    QTRY_COMPARE(m_services->network.proxy().proxyUser, u"me"_s);
    QCOMPARE(m_services->network.proxy().proxy, NetworkProfile::Proxy::Http);
    QCOMPARE(m_services->network.proxy().proxyHost, u"proxy.example"_s);
    QTRY_COMPARE(m_services->http.proxyFor(QUrl(u"https://nat.example"_s)).password(),
                 QString::fromLatin1(m_cloud->key()));
    QTRY_COMPARE(keptKey(u"proxy"_s), m_cloud->key());
    // What is not a certificate is said, and not taken.
    m_services->network.setCaFiles({m_dir->filePath(u"nothing.pem"_s)});
    QVERIFY(m_services->network.caFiles().first().certificates.isEmpty());
    QVERIFY(m_services->http.extraCa().isEmpty());
}

QTEST_MAIN(TestServers)
#include "tst_servers.moc"
