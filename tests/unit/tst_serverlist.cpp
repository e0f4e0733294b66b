// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"
#include "app/net/origin.h"
#include "app/servers/serveraddress.h"
#include "app/servers/serverlist.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestServerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsServersOverARestart();
    void replacesAndRemoves();
    void leavesOutWhatIsNoServer();
    void isNamedByNameOrAddress_data();
    void isNamedByNameOrAddress();
    void addressesAreTakenAsPasted_data();
    void addressesAreTakenAsPasted();
    void knowsWhatTravelsInClear();

private:
    static Server staging()
    {
        return {.id = u"a-1"_s,
                .name = u"Staging"_s,
                .address = QUrl(u"https://10.0.0.5:8443/api/v1"_s),
                .facts = {Dialect::Server11, u"1.1.14"_s, {u"list"_s}}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_ini;
    std::unique_ptr<Settings> m_settings;
};

void TestServerList::init()
{
    m_settings.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_ini = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_ini);
}

void TestServerList::keepsServersOverARestart()
{
    ServerList(*m_settings).put(staging());
    const ServerList again(*m_settings);
    QCOMPARE(again.servers().size(), 1);
    const Server &server = again.servers().first();
    QCOMPARE(server.id, u"a-1"_s);
    QCOMPARE(server.name, u"Staging"_s);
    QCOMPARE(server.address, staging().address);
    QVERIFY(server.facts == staging().facts);
    QVERIFY(again.state(u"a-1"_s).kind == ServerState::Kind::NotAsked);
}

void TestServerList::replacesAndRemoves()
{
    ServerList list(*m_settings);
    QSignalSpy changed(&list, &ServerList::changed);
    list.put(staging());
    Server renamed = staging();
    renamed.name = u"Test lab"_s;
    list.put(renamed);
    QCOMPARE(list.servers().size(), 1);
    QCOMPARE(list.byId(u"a-1"_s)->name, u"Test lab"_s);
    list.setState(u"a-1"_s, {.kind = ServerState::Kind::Ready});
    list.remove(u"a-1"_s);
    QVERIFY(list.servers().isEmpty());
    QVERIFY(!list.byId(u"a-1"_s));
    QVERIFY(list.state(u"a-1"_s).kind == ServerState::Kind::NotAsked);
    QCOMPARE(changed.count(), 3);
}

void TestServerList::leavesOutWhatIsNoServer()
{
    m_settings->set(Setting<QByteArray> {"servers/list", {}},
                    QByteArray(R"([1, {"id":"local","name":"x","address":"https://a.example"},
                        {"id":"b","name":"","address":"https://a.example"},
                        {"id":"c","name":"c","address":"ftp://a.example"},
                        {"id":"d","name":"D","address":"https://d.example"}])"));
    const ServerList list(*m_settings);
    QCOMPARE(list.servers().size(), 1);
    QCOMPARE(list.servers().first().address, QUrl(u"https://d.example/api/v1"_s));
    m_settings->set(Setting<QByteArray> {"servers/list", {}}, QByteArray("{]"));
    QVERIFY(ServerList(*m_settings).servers().isEmpty());
}

void TestServerList::isNamedByNameOrAddress_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::addRow("name") << u"Staging"_s << true;
    QTest::addRow("another case") << u" staging "_s << true;
    QTest::addRow("address") << u"https://10.0.0.5:8443"_s << true;
    QTest::addRow("whole address") << u"https://10.0.0.5:8443/api/v1/"_s << true;
    QTest::addRow("without scheme") << u"10.0.0.5:8443"_s << true;
    QTest::addRow("another port") << u"https://10.0.0.5"_s << false;
    QTest::addRow("http") << u"http://10.0.0.5:8443"_s << false;
    QTest::addRow("part of the name") << u"Stag"_s << false;
}

void TestServerList::isNamedByNameOrAddress()
{
    QFETCH(QString, word);
    QFETCH(bool, found);
    QCOMPARE(serverNamed({staging()}, word).has_value(), found);
}

void TestServerList::addressesAreTakenAsPasted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base"); // empty: refused
    QTest::addRow("bare") << u"nat.example"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("spaces, slashes")
        << u"  https://nat.example// "_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("whole") << u"https://nat.example/api/v1"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("whole, slash") << u"https://nat.example/api/v1/"_s
                                  << u"https://nat.example/api/v1"_s;
    QTest::addRow("query") << u"https://nat.example/?x=1#y"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("folder") << u"x.example/nat"_s << u"https://x.example/nat/api/v1"_s;
    QTest::addRow("this computer") << u"localhost:8080"_s << u"http://localhost:8080/api/v1"_s;
    QTest::addRow("password") << u"https://a:b@nat.example"_s << QString();
    QTest::addRow("another scheme") << u"ws://nat.example"_s << QString();
    QTest::addRow("empty") << u" "_s << QString();
}

void TestServerList::addressesAreTakenAsPasted()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const Result<QUrl> address = serverAddressFrom(typed);
    QCOMPARE(address ? address->toString() : QString(), base);
}

void TestServerList::knowsWhatTravelsInClear()
{
    QVERIFY(travelsInClear(QUrl(u"http://nat.example/api/v1"_s)));
    QVERIFY(!travelsInClear(QUrl(u"https://nat.example/api/v1"_s)));
    QVERIFY(!travelsInClear(QUrl(u"http://127.0.0.1:8080/api/v1"_s)));
    QVERIFY(hasSameOrigin(QUrl(u"https://a.example:443/x"_s), QUrl(u"https://a.example"_s)));
    QVERIFY(!hasSameOrigin(QUrl(u"https://a.example"_s), QUrl(u"http://a.example"_s)));
    QVERIFY(isCloud(cloudAddress()));
}

QTEST_GUILESS_MAIN(TestServerList)
#include "tst_serverlist.moc"
