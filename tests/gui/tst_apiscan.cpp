// SPDX-License-Identifier: GPL-3.0-or-later
// Scans of APIs by the hands of a person: a description is read, credentials are typed, the scan is
// started, and what came to the server is looked at. In a private session with an open keyring, and
// in one without any.
#include "app/servers/targetcredentials.h"
#include "app/services.h"
#include "tests/support/fakecloud.h"
#include "tests/support/fakeserver11.h"
#include "tests/support/fixtures.h"
#include "ui/mainwindow.h"
#include "ui/style/natstyle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString Secret = u"s3cr3t-of-the-target-5f2a"_s;
const QString Base = u"http://127.0.0.1:8080"_s;
} // namespace

class TestApiScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyKindOfCredentials_data();
    void everyKindOfCredentials();
    void credentialsStayWithTheirTarget();
    void pathsAreLeftOut();
    void runAgainFindsEverything();
    void serverPicksItUp();
    void testsOnAServerOfOnesOwn();
    void securityOnAServerOfOnesOwn();
    void whatCannotBeDoneIsDisabled();
    void whatCannotBeReadIsTold();
    void warningsAreShown();
    void aDroppedFileOpensTheForm();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<QWidget *>(u"newScanPage"_s)->findChild<Widget *>(name);
    }
    void connectTo(const QUrl &base, Dialect dialect);
    void openForm(); ///< of an API, on the connected server
    void press(const QString &name); ///< Space on it
    void type(const QString &field, const QString &text);
    void typeFile(const QString &name); ///< and waits until it is read
    void start(); ///< and waits until it has come to the server
    int starts() const;
    QString missing() const { return find<QPushButton>(u"startScan"_s)->toolTip(); }
    QString file(const QString &name, const QByteArray &content) const;
    TargetAuth kept();
    bool isOnDisk(const QByteArray &secret) const;
    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }

    bool m_keyring = false;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeServer11> m_own;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestApiScan::initTestCase()
{
    const QString kind = qEnvironmentVariable("NAT_TEST_KEYRING");
    QVERIFY2(!kind.isEmpty(), "run it by tests/support/with-keyring.sh KIND");
    m_keyring = kind == u"unlocked"_s;
    QApplication::setStyle(new NatStyle);
}

void TestApiScan::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    m_own = std::make_unique<FakeServer11>();
    QVERIFY(m_cloud->listen() && m_own->listen());
    m_cloud->setPolls(1);
    m_cloud->account().setSecurityQuota(0, 100);
    m_services = std::make_unique<Services>(Services::Options {
        m_dir->filePath(u"data"_s), m_dir->filePath(u"no-engine"_s), m_dir->filePath(u"s.ini"_s)});
    m_services->settings.set(Language, u"en"_s);
    m_services->scanner.setSessionKey(m_cloud->key());
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestApiScan::cleanup()
{
    bool gone = false;
    removeCredentials(m_services->secrets, QUrl(Base), this,
                      [&gone](const Result<Done> &) { gone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(gone, 15'000);
    const bool leaked = isOnDisk(Secret.toUtf8());
    m_window.reset();
    m_services->settingsFile->sync();
    const bool leakedAfterwards = isOnDisk(Secret.toUtf8());
    m_services.reset();
    QVERIFY(!leaked && !leakedAfterwards);
}

bool TestApiScan::isOnDisk(const QByteArray &secret) const
{
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile each(files.next());
        if (!each.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = each.readAll();
        if (content.contains(secret) || content.contains(secret.toBase64())
            || content.contains((u"me:"_s + Secret).toUtf8().toBase64()))
            return true;
    }
    return false;
}

void TestApiScan::connectTo(const QUrl &base, Dialect dialect)
{
    m_services->servers.put(
        {.id = u"s"_s, .name = u"Staging"_s, .address = base, .facts = {dialect, {}, {}}});
}

void TestApiScan::openForm()
{
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    auto *choice = find<QComboBox>(u"scanServer"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Staging"_s);
    press(u"kindApi"_s);
    QVERIFY(find<QLineEdit>(u"specFile"_s)->isVisible());
}

void TestApiScan::press(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestApiScan::type(const QString &field, const QString &text)
{
    auto *edit
        = field == u"baseAddress"_s ? find<QComboBox>(field)->lineEdit() : find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestApiScan::typeFile(const QString &name)
{
    type(u"specFile"_s, name);
    QTest::keyClick(find<QLineEdit>(u"specFile"_s), Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(u"specState"_s)->text().contains(u"operation"_s));
}

int TestApiScan::starts() const
{
    const QStringList calls = m_cloud->seen() + m_own->seen();
    return int(calls.count(u"POST /scan"_s) + calls.count(u"POST /security-scan"_s));
}

void TestApiScan::start()
{
    QVERIFY2(find<QPushButton>(u"startScan"_s)->isEnabled(), qPrintable(missing()));
    const int before = starts();
    press(u"startScan"_s);
    QTRY_COMPARE_WITH_TIMEOUT(starts(), before + 1, 15'000);
}

QString TestApiScan::file(const QString &name, const QByteArray &content) const
{
    QFile written(m_dir->filePath(name));
    if (written.open(QIODevice::WriteOnly))
        written.write(content);
    return written.fileName();
}

TargetAuth TestApiScan::kept()
{
    std::optional<TargetAuth> found;
    readCredentials(
        m_services->secrets, QUrl(Base), this,
        [&found](const Result<TargetAuth> &auth) { found = auth ? *auth : TargetAuth(); });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 15'000))
        return {};
    return *found;
}

void TestApiScan::everyKindOfCredentials_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("fields"); ///< name, text, …
    QTest::addColumn<QJsonObject>("auth");
    const QString token = u"https://id.example.com/token"_s;
    QTest::addRow("none") << int(TargetAuthType::None) << QStringList() << QJsonObject();
    QTest::addRow("bearer") << int(TargetAuthType::Bearer) << QStringList {u"authToken"_s, Secret}
                            << QJsonObject {{u"type"_s, u"bearer"_s}, {u"token"_s, Secret}};
    QTest::addRow("header") << int(TargetAuthType::Header)
                            << QStringList {u"authHeaderName"_s, u"X-Key"_s, u"authHeaderValue"_s,
                                            Secret}
                            << QJsonObject {{u"type"_s, u"header"_s},
                                            {u"header_name"_s, u"X-Key"_s},
                                            {u"header_value"_s, Secret}};
    QTest::addRow("basic") << int(TargetAuthType::Basic)
                           << QStringList {u"authUser"_s, u"me"_s, u"authPassword"_s, Secret}
                           << QJsonObject {{u"type"_s, u"basic"_s},
                                           {u"username"_s, u"me"_s},
                                           {u"password"_s, Secret}};
    QTest::addRow("OAuth 2") << int(TargetAuthType::OAuth2)
                             << QStringList {u"authTokenUrl"_s,     token,
                                             u"authClientId"_s,     u"me"_s,
                                             u"authClientSecret"_s, Secret,
                                             u"authScope"_s,        u"read"_s}
                             << QJsonObject {{u"type"_s, u"oauth2"_s},
                                             {u"oauth2_token_url"_s, token},
                                             {u"oauth2_client_id"_s, u"me"_s},
                                             {u"oauth2_client_secret"_s, Secret},
                                             {u"oauth2_scope"_s, u"read"_s}};
}

void TestApiScan::everyKindOfCredentials()
{
    QFETCH(int, type);
    QFETCH(QStringList, fields);
    QFETCH(QJsonObject, auth);
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    const QByteArray content = fixture(u"specs/shop.yaml"_s);
    typeFile(file(u"shop.yaml"_s, content));
    QVERIFY(find<QLabel>(u"specState"_s)->text().contains(u"3"_s));
    QCOMPARE(find<QTableView>(u"operations"_s)->model()->rowCount(), 3);
    // The first server of the description is offered; another one is typed.
    QCOMPARE(find<QComboBox>(u"baseAddress"_s)->currentText(),
             u"https://eu.shop.example.com/v2/"_s);
    this->type(u"baseAddress"_s, Base);
    auto *choice = find<QComboBox>(u"authType"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < type; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2)
        this->type(fields[i], fields[i + 1]);
    if (type != int(TargetAuthType::None))
        press(u"authRemember"_s);
    start();
    if (QTest::currentTestFailed())
        return;

    const QJsonObject sent = m_cloud->lastStart();
    QCOMPARE(sent.value("mode"_L1), QJsonValue(u"security"_s));
    QCOMPARE(sent.value("url"_L1), QJsonValue(Base + u'/'));
    QCOMPARE(QByteArray::fromBase64(sent.value("spec_content"_L1).toString().toLatin1()), content);
    QCOMPARE(sent.value("auth"_L1).toObject(), auth);
    QCOMPARE(int(kept().type), type);
    const bool keeps = type != int(TargetAuthType::None);
    QCOMPARE(m_services->secrets.isForThisSession(u"target "_s + Base), keeps && !m_keyring);
}

void TestApiScan::credentialsStayWithTheirTarget()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    const QByteArray content = fixture(u"specs/shop.yaml"_s);
    typeFile(file(u"shop.yaml"_s, content));
    find<QComboBox>(u"authType"_s)->setCurrentIndex(int(TargetAuthType::Bearer));
    type(u"authToken"_s, Secret);
    // The same description, of somebody else.
    QByteArray another = content;
    typeFile(file(u"another.yaml"_s, another.replace("shop.example.com", "other.example.org")));
    QTRY_COMPARE(find<QComboBox>(u"baseAddress"_s)->currentText(),
                 u"https://eu.other.example.org/v2/"_s);
    QCOMPARE(find<QLineEdit>(u"authToken"_s)->text(), QString());

    // Neither does it reach another target over one that cannot be read.
    find<QComboBox>(u"authType"_s)->setCurrentIndex(int(TargetAuthType::Bearer));
    type(u"authToken"_s, Secret);
    type(u"baseAddress"_s, u"https://"_s);
    find<QLineEdit>(u"authToken"_s)->setFocus();
    type(u"baseAddress"_s, u"https://eu.other.example.org/v3"_s);
    find<QLineEdit>(u"authToken"_s)->setFocus();
    QCOMPARE(find<QLineEdit>(u"authToken"_s)->text(), Secret);
    type(u"baseAddress"_s, Base);
    find<QLineEdit>(u"authToken"_s)->setFocus();
    QCOMPARE(find<QLineEdit>(u"authToken"_s)->text(), QString());
}

void TestApiScan::pathsAreLeftOut()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    typeFile(file(u"shop.yaml"_s, fixture(u"specs/shop.yaml"_s)));
    type(u"baseAddress"_s, Base);
    find<QComboBox>(u"authType"_s)->setCurrentIndex(0);
    auto *table = find<QTableView>(u"operations"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 1)); // the whole row is meant
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!find<QLabel>(u"operationHint"_s)->text().contains(u"/products/*"_s));
    QTest::keyClick(table, Qt::Key_Home); // to the tick itself
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(find<QLabel>(u"operationHint"_s)->text().contains(u"/products/*"_s));
    start();
    QCOMPARE(m_cloud->lastStart().value("options"_L1).toObject().value("exclude"_L1).toArray(),
             QJsonArray({u"/products/*"_s}));
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    press(u"operationsNone"_s);
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    press(u"operationsAll"_s);
    QVERIFY(find<QPushButton>(u"startScan"_s)->isEnabled());
}

void TestApiScan::runAgainFindsEverything()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    typeFile(file(u"shop.yaml"_s, fixture(u"specs/shop.yaml"_s)));
    type(u"baseAddress"_s, Base);
    find<QComboBox>(u"authType"_s)->setCurrentIndex(int(TargetAuthType::Bearer));
    type(u"authToken"_s, Secret);
    press(u"authRemember"_s);
    press(u"modeTests"_s);
    QSignalSpy ended(&m_services->scanner, &Scanner::reportReady);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(kept().token, Secret);
    QTRY_COMPARE(page(), u"overviewPage"_s);

    // Everything typed is gone with the window; what is kept comes back.
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    QVERIFY(find<QRadioButton>(u"kindApi"_s)->isChecked());
    QVERIFY(find<QRadioButton>(u"modeTests"_s)->isChecked());
    QTRY_VERIFY(find<QLabel>(u"specState"_s)->text().contains(u"operation"_s));
    QTRY_COMPARE(find<QLineEdit>(u"authToken"_s)->text(), Secret);
    QVERIFY(find<QCheckBox>(u"authRemember"_s)->isChecked());
    // No longer to be remembered: removed when the scan starts.
    press(u"authRemember"_s);
    start();
    QCOMPARE(m_cloud->lastStart().value("auth"_L1).toObject().value("token"_L1),
             QJsonValue(Secret));
    if (m_keyring)
        QTRY_VERIFY(kept().type == TargetAuthType::None);
}

void TestApiScan::serverPicksItUp()
{
    HttpServer docs;
    docs.route("GET", u"/openapi.json"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.body = fixture(u"specs/shop.json"_s)});
    });
    QVERIFY(docs.listen());
    const QString address = u"http://127.0.0.1:%1/openapi.json"_s.arg(docs.port());
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    find<QRadioButton>(u"specFromAddress"_s)->click();
    type(u"specAddress"_s, address + u"x"_s);
    press(u"specFetch"_s);
    QTRY_VERIFY(find<QLabel>(u"specProblem"_s)->text().contains(u"404"_s));
    type(u"specAddress"_s, address);
    press(u"specFetch"_s);
    QTRY_VERIFY(find<QLabel>(u"specState"_s)->text().contains(u"operation"_s));
    find<QComboBox>(u"authType"_s)->setCurrentIndex(0);
    start();
    QCOMPARE(m_cloud->lastStart().value("spec_url"_L1), QJsonValue(address));
    QVERIFY(!m_cloud->lastStart().contains("spec_content"_L1));
}

void TestApiScan::testsOnAServerOfOnesOwn()
{
    connectTo(m_own->base(), Dialect::Server11);
    openForm();
    press(u"modeTests"_s);
    typeFile(file(u"calls.json"_s, fixture(u"specs/collection.json"_s)));
    type(u"baseAddress"_s, Base);
    find<QComboBox>(u"authType"_s)->setCurrentIndex(int(TargetAuthType::Bearer));
    type(u"authToken"_s, Secret);
    // It takes neither OAuth 2 nor a choice of operations.
    const QModelIndex oauth2
        = find<QComboBox>(u"authType"_s)->model()->index(int(TargetAuthType::OAuth2), 0);
    QVERIFY(!(oauth2.flags() & Qt::ItemIsEnabled));
    QVERIFY(!oauth2.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!find<QPushButton>(u"operationsNone"_s)->isEnabled());
    start();
    const QByteArray body = m_own->lastBody();
    QVERIFY(m_own->lastType().startsWith("multipart/form-data"));
    QVERIFY(body.contains("filename=\"calls.json\""));
    QVERIFY(body.contains(fixture(u"specs/collection.json"_s)));
    QVERIFY(body.contains("\r\n\r\npostman\r\n"));
    const QByteArray token = "name=\"auth_token\"\r\n\r\n" + Secret.toUtf8() + "\r\n";
    QVERIFY(body.contains(token));
}

void TestApiScan::securityOnAServerOfOnesOwn()
{
    connectTo(m_own->base(), Dialect::Server11);
    openForm();
    type(u"baseAddress"_s, Base);
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    type(u"serverFile"_s, u"/srv/shop.json"_s);
    // Not before somebody says that it may be done, and again for another address.
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    press(u"mayTest"_s);
    QVERIFY(find<QPushButton>(u"startScan"_s)->isEnabled());
    type(u"baseAddress"_s, Base);
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    press(u"mayTest"_s);
    QVERIFY(!find<QComboBox>(u"authType"_s)->isEnabled());
    QVERIFY(!find<QComboBox>(u"authType"_s)->toolTip().isEmpty());
    start();
    QVERIFY(m_own->seen().contains(u"POST /security-scan"_s));
    QVERIFY(m_own->lastBody().contains("/srv/shop.json"));
}

void TestApiScan::whatCannotBeDoneIsDisabled()
{
    m_window->findChild<QAction *>(u"actionNewScan"_s)->trigger();
    const auto *api = find<QRadioButton>(u"kindApi"_s);
    QVERIFY(!api->isEnabled());
    QVERIFY(!api->toolTip().isEmpty());
    QCOMPARE(api->accessibleDescription(), api->toolTip());
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    auto *choice = find<QComboBox>(u"scanServer"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    // What was filled in stays; it just cannot be started here.
    QVERIFY(api->isChecked() && find<QLineEdit>(u"specFile"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    QCOMPARE(missing(), api->toolTip());
}

void TestApiScan::whatCannotBeReadIsTold()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    type(u"specFile"_s, m_dir->filePath(u"not-there.yaml"_s));
    QTRY_VERIFY(find<QLabel>(u"specProblem"_s)->isVisible());
    find<QRadioButton>(u"specFromText"_s)->click();
    QVERIFY(!find<QLabel>(u"specProblem"_s)->isVisible());
    auto *text = find<QPlainTextEdit>(u"specText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"<html>"_s);
    QTRY_VERIFY(find<QLabel>(u"specProblem"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"startScan"_s)->isEnabled());
    text->selectAll();
    text->insertPlainText(QString::fromUtf8(fixture(u"specs/old.yaml"_s)));
    QTRY_VERIFY(find<QLabel>(u"specState"_s)->text().contains(u"OpenAPI 2.0"_s));
    QVERIFY(!find<QLabel>(u"specProblem"_s)->isVisible());
    // What it asks for is offered, its name filled in.
    QCOMPARE(find<QComboBox>(u"authType"_s)->currentIndex(), int(TargetAuthType::OAuth2));
    QCOMPARE(find<QLineEdit>(u"authTokenUrl"_s)->text(), u"https://id.example.com/t"_s);
}

void TestApiScan::warningsAreShown()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    openForm();
    typeFile(file(u"odd.yaml"_s,
                  "openapi: 3.1.0\nservers: [{url: /v1}]\npaths:\n"
                  " /a: {get: {}}\n /a: {get: {}}\n"));
    auto *fold = find<QPushButton>(u"specWarnings"_s);
    QVERIFY(fold->isVisible() && fold->text().contains(u"2"_s));
    QVERIFY(!find<QLabel>(u"specWarningList"_s)->isVisible());
    press(u"specWarnings"_s);
    QVERIFY(find<QLabel>(u"specWarningList"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"specWarningList"_s)->text().count(u'\n'), 1);
}

void TestApiScan::aDroppedFileOpensTheForm()
{
    connectTo(m_cloud->base(), Dialect::Documented);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"shop.json"_s, fixture(u"specs/shop.json"_s)))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(page(), u"newScanPage"_s);
    QTRY_VERIFY(find<QLabel>(u"specState"_s)->text().contains(u"OpenAPI 3.1"_s));
    QCOMPARE(find<QComboBox>(u"scanServer"_s)->currentText(), u"Staging"_s);
}

QTEST_MAIN(TestApiScan)
#include "tst_apiscan.moc"
