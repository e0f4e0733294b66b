// SPDX-License-Identifier: GPL-3.0-or-later
// `nat-desktop scan` of APIs on both kinds of servers: what comes to the server, what is refused
// and why, and that no secret stays anywhere.
#include "tests/support/fakecloud.h"
#include "tests/support/fakeserver11.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString Secret = u"s3cr3t-of-the-target-5f2a"_s;
const QString Api = u"http://127.0.0.1:9/v2"_s;
const QString Shop = QStringLiteral(NAT_FIXTURES "/specs/shop.yaml");
} // namespace

class TestCliApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void credentials_data();
    void credentials();
    void testsOnAnOwnServer();
    void securityOnAnOwnServer();
    void byAddress();
    void refused_data();
    void refused();

private:
    QStringList scan(const QUrl &server, const QStringList &more) const
    {
        return QStringList {u"scan"_s, Api, u"--server"_s, server.toString()} + more;
    }
    bool isOnDisk(const QByteArray &secret) const;

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeServer11> m_own;
    std::unique_ptr<Program> m_program;
};

void TestCliApi::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    m_own = std::make_unique<FakeServer11>();
    QVERIFY(m_data->isValid() && m_cloud->listen() && m_own->listen());
    m_cloud->setPolls(1);
    m_cloud->account().setSecurityQuota(0, 100);
    m_program = std::make_unique<Program>(m_data->path());
    m_program->setEnvironment(u"NAT_API_KEY"_s, QString::fromLatin1(m_cloud->key()));
    m_program->setEnvironment(u"TOKEN"_s, Secret);
    m_program->setEnvironment(u"PAIR"_s, u"me:"_s + Secret);
}

bool TestCliApi::isOnDisk(const QByteArray &secret) const
{
    QDirIterator files(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

void TestCliApi::credentials_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QJsonObject>("auth");
    QTest::addRow("none") << QStringList() << QJsonObject();
    QTest::addRow("bearer") << QStringList {u"--bearer-env"_s, u"TOKEN"_s}
                            << QJsonObject {{u"type"_s, u"bearer"_s}, {u"token"_s, Secret}};
    QTest::addRow("basic") << QStringList {u"--basic-env"_s, u"PAIR"_s}
                           << QJsonObject {{u"type"_s, u"basic"_s},
                                           {u"username"_s, u"me"_s},
                                           {u"password"_s, Secret}};
    QTest::addRow("header") << QStringList {u"--header-env"_s, u"X-Key=TOKEN"_s}
                            << QJsonObject {{u"type"_s, u"header"_s},
                                            {u"header_name"_s, u"X-Key"_s},
                                            {u"header_value"_s, Secret}};
}

void TestCliApi::credentials()
{
    QFETCH(QStringList, options);
    QFETCH(QJsonObject, auth);
    m_program->start(scan(m_cloud->base(),
                          QStringList {u"--mode"_s, u"security"_s, u"--spec"_s, Shop, u"--json"_s,
                                       u"--out"_s, m_data->filePath(u"out"_s)}
                              + options));
    const ProgramRun run = m_program->waitForEnd();
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(run.err.contains(u"OpenAPI 3.1"_s));
    const QJsonObject sent = m_cloud->lastStart();
    QCOMPARE(sent.value("mode"_L1), QJsonValue(u"security"_s));
    QCOMPARE(sent.value("url"_L1), QJsonValue(Api));
    QCOMPARE(sent.value("auth"_L1).toObject(), auth);
    QVERIFY(QByteArray::fromBase64(sent.value("spec_content"_L1).toString().toLatin1())
                .contains("Shop API"));
    QVERIFY(!QString(run.out + run.err).contains(Secret));
    QVERIFY(!isOnDisk(Secret.toUtf8()));
}

void TestCliApi::testsOnAnOwnServer()
{
    m_program->start(
        scan(m_own->base(), {u"--spec"_s, Shop, u"--bearer-env"_s, u"TOKEN"_s, u"--quiet"_s}));
    const ProgramRun run = m_program->waitForEnd();
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(m_own->lastBody().contains("filename=\"shop.yaml\""));
    QVERIFY(m_own->lastBody().contains(Secret.toUtf8()));
    QVERIFY(!isOnDisk(Secret.toUtf8()));
}

/// How it ends is told by a list that is asked for more seldom than a test should wait.
void TestCliApi::securityOnAnOwnServer()
{
    m_program->start(scan(m_own->base(),
                          {u"--mode"_s, u"security"_s, u"--server-spec"_s, u"/srv/shop.yaml"_s,
                           u"--i-may-test-this"_s, u"--quiet"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_own->seen().contains(u"POST /security-scan"_s), 20'000);
    QVERIFY(m_own->lastBody().contains("/srv/shop.yaml"));
}

void TestCliApi::byAddress()
{
    HttpServer docs;
    docs.route("GET", u"/openapi.yaml"_s, [](const ServerRequest &, const Responder &client) {
        QFile file(Shop);
        client.answer({.body = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
    });
    QVERIFY(docs.listen());
    const QString address = u"http://127.0.0.1:%1/openapi.yaml"_s.arg(docs.port());
    m_program->start(scan(m_cloud->base(), {u"--spec"_s, address, u"--quiet"_s}));
    const ProgramRun run = m_program->waitForEnd();
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(m_cloud->lastStart().value("spec_url"_L1), QJsonValue(address));
    QCOMPARE(m_cloud->lastStart().value("mode"_L1), QJsonValue(u"functional"_s));
}

void TestCliApi::refused_data()
{
    QTest::addColumn<bool>("own"); ///< server of one's own, else the cloud
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named"); ///< in what is said
    const QString nothing = QStringLiteral(NAT_FIXTURES "/specs/nothing.yaml");
    QTest::addRow("no such file") << false << QStringList {u"--spec"_s, nothing} << 2
                                  << u"nothing.yaml"_s;
    QTest::addRow("a collection for a server without")
        << false << QStringList {u"--spec"_s, QStringLiteral(NAT_FIXTURES "/specs/collection.json")}
        << 3 << u"Postman"_s;
    QTest::addRow("no description")
        << false << QStringList {u"--bearer-env"_s, u"TOKEN"_s} << 3 << u"--spec"_s;
    QTest::addRow("an empty variable")
        << false << QStringList {u"--spec"_s, Shop, u"--bearer-env"_s, u"NOTHING"_s} << 3
        << u"NOTHING"_s;
    QTest::addRow("no pair") << false
                             << QStringList {u"--spec"_s, Shop, u"--basic-env"_s, u"TOKEN"_s} << 3
                             << u"--basic-env"_s;
    QTest::addRow("no header") << false
                               << QStringList {u"--spec"_s, Shop, u"--header-env"_s, u"TOKEN"_s}
                               << 3 << u"--header-env"_s;
    QTest::addRow("two kinds") << false << QStringList {u"--spec"_s,       Shop,
                                                        u"--bearer-env"_s, u"TOKEN"_s,
                                                        u"--basic-env"_s,  u"PAIR"_s}
                               << 3 << u"--basic-env"_s;
    QTest::addRow("security without a file there")
        << true << QStringList {u"--mode"_s, u"security"_s, u"--spec"_s, Shop} << 3
        << u"--server-spec"_s;
    QTest::addRow("security without consent")
        << true << QStringList {u"--mode"_s, u"security"_s, u"--server-spec"_s, u"/srv/x.json"_s}
        << 3 << u"--i-may-test-this"_s;
    QTest::addRow("security with credentials")
        << true << QStringList {u"--mode"_s,      u"security"_s,          u"--server-spec"_s,
                                u"/srv/x.json"_s, u"--i-may-test-this"_s, u"--bearer-env"_s,
                                u"TOKEN"_s}
        << 3 << QString();
}

void TestCliApi::refused()
{
    QFETCH(bool, own);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, named);
    m_program->start(scan(own ? m_own->base() : m_cloud->base(), options));
    const ProgramRun run = m_program->waitForEnd();
    QCOMPARE(run.code, code);
    QVERIFY2(run.err.contains(named), qPrintable(run.err));
    QVERIFY(!run.err.contains(Secret));
    for (const QString &call : m_cloud->seen() + m_own->seen())
        QVERIFY2(!call.startsWith(u"POST"_s), qPrintable(call));
}

QTEST_GUILESS_MAIN(TestCliApi)
#include "tst_cliapi.moc"
