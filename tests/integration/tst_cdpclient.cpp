// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/cdpclient.h"
#include "app/engine/browser/pipetransport.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <array>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The other end of the pipe, played by hand: what a browser may send, and what it must not.
class TestCdpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersCallsInAnyOrder();
    void reportsRefusals();
    void timesOut();
    void answersCallsOfALostTab_data();
    void answersCallsOfALostTab();
    void answersEverythingWhenBrowserGoes();
    void failsCallsAfterTheEnd();
    void forgetsDeadContexts();
    void deliversEventsBySession();
    void survivesDeletionInAHandler();
    void readsMessagesInPieces();
    void refusesEndlessMessages();
    void sendsMoreThanAPipeHolds();

private:
    void browserSays(const QByteArray &message) { m_browser->write(message + '\0'); }
    void call(const QString &session, const QString &method,
              std::chrono::milliseconds timeout = 10s)
    {
        m_client->call(session, method, {}, timeout, this, [this, method](const auto &result) {
            m_outcomes.append(method + u' ' + word(result));
        });
    }
    static QString word(const Result<QJsonObject> &result)
    {
        if (result)
            return u"ok"_s;
        return QString::number(int(result.error().kind));
    }
    static QString failed(const QString &method, ErrorKind kind)
    {
        return method + u' ' + QString::number(int(kind));
    }

    std::unique_ptr<QLocalSocket> m_browser;
    std::unique_ptr<PipeTransport> m_transport;
    std::unique_ptr<CdpClient> m_client;
    QStringList m_outcomes;
};

void TestCdpClient::init()
{
    std::array<int, 2> ends {};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    m_browser = std::make_unique<QLocalSocket>();
    QVERIFY(m_browser->setSocketDescriptor(ends[1]));
    m_transport = std::make_unique<PipeTransport>(ends[0], 1'000'000);
    m_client = std::make_unique<CdpClient>(*m_transport);
    m_outcomes.clear();
}

void TestCdpClient::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_browser.reset();
}

void TestCdpClient::answersCallsInAnyOrder()
{
    call({}, u"A.first"_s);
    call(u"S"_s, u"B.second"_s);
    QTRY_COMPARE(m_browser->bytesAvailable() > 0, true);
    QTRY_COMPARE(m_browser->peek(10'000).count('\0'), 2);
    const QList<QByteArray> sent = m_browser->readAll().split('\0');
    const QJsonObject second = QJsonDocument::fromJson(sent.at(1)).object();
    QCOMPARE(second.value("sessionId"_L1).toString(), u"S"_s);
    QCOMPARE(second.value("method"_L1).toString(), u"B.second"_s);
    browserSays(R"({"id":2,"result":{"x":1},"sessionId":"S"})");
    browserSays(R"({"id":1,"result":{}})");
    browserSays(R"({"id":1,"result":{}})"); // a second answer is nobody's
    browserSays(R"({"id":77,"result":{}})");
    QTRY_COMPARE(m_outcomes, QStringList({u"B.second ok"_s, u"A.first ok"_s}));
}

void TestCdpClient::reportsRefusals()
{
    Error error;
    m_client->call({}, u"No.such"_s, {}, 10s, this, [&](const auto &r) { error = r.error(); });
    browserSays(R"({"id":1,"error":{"code":-32601,"message":"'No.such' wasn't found"}})");
    QTRY_COMPARE(error.status, -32601);
    QCOMPARE(error.kind, ErrorKind::BadReply);
    QCOMPARE(error.message, u"'No.such' wasn't found"_s);
}

void TestCdpClient::timesOut()
{
    call({}, u"A.slow"_s, 20ms);
    QTRY_COMPARE(m_outcomes, QStringList {failed(u"A.slow"_s, ErrorKind::Timeout)});
    browserSays(R"({"id":1,"result":{}})");
    call({}, u"A.next"_s);
    browserSays(R"({"id":2,"result":{}})");
    QTRY_COMPARE(m_outcomes.size(), 2); // the late answer made no third outcome
}

void TestCdpClient::answersCallsOfALostTab_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addRow("crashed") << QByteArray(
        R"({"method":"Inspector.targetCrashed","params":{},"sessionId":"S"})");
    QTest::addRow("closed") << QByteArray(
        R"({"method":"Target.detachedFromTarget","params":{"sessionId":"S"}})");
}

void TestCdpClient::answersCallsOfALostTab()
{
    QFETCH(QByteArray, event);
    QSignalSpy lost(m_client.get(), &CdpClient::sessionLost);
    call(u"S"_s, u"A.one"_s);
    call(u"other"_s, u"A.two"_s);
    browserSays(event);
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.first().first().toString(), u"S"_s);
    QCOMPARE(m_outcomes, QStringList {failed(u"A.one"_s, ErrorKind::NotFound)});
}

void TestCdpClient::answersEverythingWhenBrowserGoes()
{
    QSignalSpy lost(m_client.get(), &CdpClient::lost);
    call({}, u"A.one"_s);
    call(u"S"_s, u"A.two"_s);
    m_browser->abort();
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(m_outcomes,
             QStringList({failed(u"A.one"_s, ErrorKind::EngineDown),
                          failed(u"A.two"_s, ErrorKind::EngineDown)}));
}

void TestCdpClient::failsCallsAfterTheEnd()
{
    m_transport->close();
    call({}, u"A.late"_s);
    QVERIFY(m_outcomes.isEmpty()); // never inside the call
    QTRY_COMPARE(m_outcomes, QStringList {failed(u"A.late"_s, ErrorKind::EngineDown)});
}

void TestCdpClient::forgetsDeadContexts()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_client->call({}, u"A.one"_s, {}, 10s, context.get(), [&](const auto &) { called = true; });
    m_client->on({}, u"E.vent"_s, context.get(), [&](const auto &) { called = true; });
    context.reset();
    browserSays(R"({"id":1,"result":{}})");
    browserSays(R"({"method":"E.vent","params":{}})");
    call({}, u"A.two"_s);
    browserSays(R"({"id":2,"result":{}})");
    QTRY_COMPARE(m_outcomes, QStringList {u"A.two ok"_s});
    QVERIFY(!called);
}

void TestCdpClient::deliversEventsBySession()
{
    QStringList seen;
    for (const QString &session : {u"S"_s, u"T"_s}) {
        m_client->on(session, u"E.vent"_s, this, [&seen, session](const QJsonObject &params) {
            seen += session + params.value("n"_L1).toString();
        });
    }
    browserSays(R"({"method":"E.vent","params":{"n":"1"},"sessionId":"T"})");
    browserSays(R"({"method":"E.other","params":{"n":"2"},"sessionId":"T"})");
    browserSays(R"({"method":"E.vent","params":{"n":"3"},"sessionId":"S"})");
    QTRY_COMPARE(seen, QStringList({u"T1"_s, u"S3"_s}));
}

void TestCdpClient::survivesDeletionInAHandler()
{
    m_client->call({}, u"A.one"_s, {}, 10s, this, [this](const auto &) { m_client.reset(); });
    call({}, u"A.two"_s);
    m_transport->close();
    QVERIFY(!m_client);
    QVERIFY(m_outcomes.isEmpty());
}

void TestCdpClient::readsMessagesInPieces()
{
    call({}, u"A.one"_s);
    call({}, u"A.two"_s);
    m_browser->write(R"({"id":1,"res)");
    QVERIFY(m_browser->waitForBytesWritten());
    QCoreApplication::sendPostedEvents();
    m_browser->write(QByteArray("ult\":{}}\0{\"id\":2,\"result\":{}}\0{\"id\"", 35));
    QTRY_COMPARE(m_outcomes, QStringList({u"A.one ok"_s, u"A.two ok"_s}));
}

void TestCdpClient::refusesEndlessMessages()
{
    call({}, u"A.one"_s);
    m_browser->write(QByteArray(1'100'000, 'x'));
    QTRY_COMPARE(m_outcomes, QStringList {failed(u"A.one"_s, ErrorKind::EngineDown)});
}

void TestCdpClient::sendsMoreThanAPipeHolds()
{
    const QString big(700'000, u'é');
    m_client->tell({}, u"A.big"_s, {{u"script"_s, big}});
    QByteArray got;
    connect(m_browser.get(), &QLocalSocket::readyRead, this, [&] { got += m_browser->readAll(); });
    QTRY_VERIFY(got.endsWith('\0'));
    got.chop(1);
    const QJsonObject message = QJsonDocument::fromJson(got).object();
    QCOMPARE(message.value("params"_L1).toObject().value("script"_L1).toString(), big);
}

QTEST_GUILESS_MAIN(TestCdpClient)
#include "tst_cdpclient.moc"
