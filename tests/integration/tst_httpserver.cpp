// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpserver.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Talks to the server in bytes, as no well-behaved client would.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersByStatus_data();
    void answersByStatus();
    void decodesPathQueryAndBody();
    void keepsSlashesInsideSegments();
    void leavesTheBodyOutForHead();
    void namesTheAllowedVerbs();
    void answersPipelinedRequestsInOrder();
    void saysContinueBeforeALargeBody();
    void refusesALargeBodyBeforeItIsSent();
    void answersAfterAHalfClose();
    void survivesAClientThatLeaves();
    void waitsForAHandlerLongerThanForAClient();
    void dropsASlowHead();
    void dropsAHeadThatDrips();
    void dropsABodyThatDrips();
    void dropsAClientThatDoesNotRead();
    void holdsBackWhileAnswersAreUnread();
    void goesOnAfterAnUnknownPath();
    void limitsConnections();
    void keepsForeignPagesOut_data();
    void keepsForeignPagesOut();
    void deliversALargeAnswerToASlowReader();

private:
    QByteArray exchange(const QByteArray &bytes);
    static QByteArray get(const QByteArray &path)
    {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    QByteArray drip(const QByteArray &start, const QByteArray &drop);

    std::unique_ptr<HttpServer> m_server;
    QList<Responder> m_waiting;
    int m_largeServed = 0;
};

void TestHttpServer::init()
{
    HttpServer::Options options;
    options.headTimeout = 400ms;
    options.idleTimeout = 400ms;
    options.bodyTimeout = 600ms;
    options.maxConnections = 4;
    m_server = std::make_unique<HttpServer>(options);
    m_server->route("GET", u"/hello"_s, [](const ServerRequest &, const Responder &responder) {
        responder.answer({.contentType = "text/plain", .body = "hello"});
    });
    m_server->route(
        "POST", u"/echo/{name}"_s,
        [](const ServerRequest &request, const Responder &responder) {
            responder.answer({.body = request.captures.first().toUtf8() + '|'
                                  + request.query.queryItemValue(u"q"_s).toUtf8() + '|'
                                  + request.body});
        },
        1000);
    m_server->route("GET", u"/later"_s, [this](const ServerRequest &, const Responder &responder) {
        m_waiting.append(responder);
    });
    m_server->route("GET", u"/after"_s, [this](const ServerRequest &, const Responder &responder) {
        QTimer::singleShot(700, this, [responder] { responder.answer({.body = "at last"}); });
    });
    m_largeServed = 0;
    m_server->route("GET", u"/large"_s, [this](const ServerRequest &, const Responder &responder) {
        ++m_largeServed;
        responder.answer({.body = QByteArray(8 * 1024 * 1024, 'x')});
    });
    QVERIFY(m_server->listen());
}

void TestHttpServer::cleanup()
{
    m_waiting.clear();
    m_server.reset();
}

/// Everything the server says until it closes.
QByteArray TestHttpServer::exchange(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.write(bytes);
    const bool closed
        = QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }, 5000);
    answer += socket.readAll();
    return closed ? answer : answer.prepend("not closed: ");
}

void TestHttpServer::answersByStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");

    const QByteArray close = "Host: x\r\nConnection: close\r\n";
    const auto post = [&](const QByteArray &headers, const QByteArray &body) -> QByteArray {
        return "POST /echo/a HTTP/1.1\r\n" + close + headers + "\r\n" + body;
    };
    QTest::addRow("plain") << get("/hello") << QByteArray("200");
    QTest::addRow("HTTP/1.0 closes by itself")
        << QByteArray("GET /hello HTTP/1.0\r\n\r\n") << QByteArray("200");
    QTest::addRow("unknown path") << get("/nothing") << QByteArray("404");
    QTest::addRow("wrong verb") << QByteArray("DELETE /hello HTTP/1.1\r\n" + close + "\r\n")
                                << QByteArray("405");
    QTest::addRow("garbage") << QByteArray("\x01\x02SSH-2.0\r\n\r\n") << QByteArray("400");
    QTest::addRow("no version") << QByteArray("GET /hello\r\n\r\n") << QByteArray("400");
    QTest::addRow("space in the target")
        << QByteArray("GET /hel lo HTTP/1.1\r\n" + close + "\r\n") << QByteArray("400");
    QTest::addRow("absolute target")
        << QByteArray("GET http://x/hello HTTP/1.1\r\n" + close + "\r\n") << QByteArray("400");
    QTest::addRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::addRow("two hosts") << QByteArray("GET /hello HTTP/1.1\r\nHost: y\r\n" + close + "\r\n")
                               << QByteArray("400");
    QTest::addRow("negative length") << post("Content-Length: -5\r\n", "") << QByteArray("400");
    QTest::addRow("two lengths") << post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd")
                                 << QByteArray("400");
    QTest::addRow("length and chunked")
        << post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
        << QByteArray("400");
    QTest::addRow("bad chunk size")
        << post("Transfer-Encoding: chunked\r\n", "xyz\r\nabc\r\n0\r\n\r\n") << QByteArray("400");
    QTest::addRow("chunk of 2^64")
        << post("Transfer-Encoding: chunked\r\n", "10000000000000000\r\nabc") << QByteArray("400");
    QTest::addRow("folded header")
        << post("X-A: b\r\n c\r\nContent-Length: 0\r\n", "") << QByteArray("400");
    QTest::addRow("chunked body") << post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n")
                                  << QByteArray("200");
    QTest::addRow("chunked body over the limit")
        << post("Transfer-Encoding: chunked\r\n", "7d0\r\n" + QByteArray(2000, 'x'))
        << QByteArray("413");
    QTest::addRow("body over the limit")
        << post("Content-Length: 1001\r\n", QByteArray(1001, 'x')) << QByteArray("413");
    QTest::addRow("huge header") << post("X-Big: " + QByteArray(20'000, 'x') + "\r\n", "")
                                 << QByteArray("431");
    QTest::addRow("endless header")
        << "GET /hello HTTP/1.1\r\nX: " + QByteArray(400'000, 'x') << QByteArray("431");
    QTest::addRow("101 headers") << post(QByteArray("A: b\r\n").repeated(101), "")
                                 << QByteArray("431");
}

void TestHttpServer::answersByStatus()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const QByteArray answer = exchange(bytes);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(200).constData());
}

void TestHttpServer::decodesPathQueryAndBody()
{
    const QByteArray answer
        = exchange("POST /echo/a%C3%A4 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                   "Content-Length: 4\r\n\r\nbody");
    QVERIFY2(answer.endsWith("a\xC3\xA4||body"), answer.constData());
    const QByteArray query = exchange("POST /echo/b?q=1%2B1&r=2 HTTP/1.1\r\nHost: x\r\n"
                                      "Connection: close\r\nContent-Length: 0\r\n\r\n");
    QVERIFY2(query.contains("b|1"), query.constData());
}

void TestHttpServer::keepsSlashesInsideSegments()
{
    const QByteArray answer
        = exchange("POST /echo/a%2Fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                   "Content-Length: 0\r\n\r\n");
    QVERIFY2(answer.endsWith("a/b||"), answer.constData());
}

void TestHttpServer::leavesTheBodyOutForHead()
{
    const QByteArray answer
        = exchange("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.contains("Content-Length: 5\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpServer::namesTheAllowedVerbs()
{
    const QByteArray answer
        = exchange("PUT /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    QVERIFY2(answer.contains("Allow: GET, HEAD\r\n"), answer.constData());
}

void TestHttpServer::answersPipelinedRequestsInOrder()
{
    const QByteArray one = "POST /echo/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";
    const QByteArray answer
        = exchange(one + QByteArray(one).replace("echo/1", "echo/2") + get("/hello"));
    const qsizetype first = answer.indexOf("1||");
    const qsizetype second = answer.indexOf("2||");
    QVERIFY2(first > 0 && second > first && answer.endsWith("hello"), answer.constData());
}

void TestHttpServer::saysContinueBeforeALargeBody()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write("POST /echo/a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                 "Content-Length: 3\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write("abc");
    QTRY_VERIFY((answer += socket.readAll()).endsWith("a||abc"));
}

void TestHttpServer::refusesALargeBodyBeforeItIsSent()
{
    const QByteArray answer
        = exchange("POST /echo/a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                   "Content-Length: 500000000\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
}

void TestHttpServer::answersAfterAHalfClose()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.write("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QCOMPARE(::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR), 0);
    QTRY_VERIFY2(answer.endsWith("hello"), answer.constData());
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
}

void TestHttpServer::survivesAClientThatLeaves()
{
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_server->port());
        socket.write(get("/later"));
        QTRY_COMPARE(m_waiting.size(), 1);
    }
    QTRY_VERIFY(!m_waiting.first().isAlive());
    m_waiting.first().answer({.body = "too late"});
    QVERIFY(exchange(get("/hello")).endsWith("hello"));
}

void TestHttpServer::dropsASlowHead()
{
    const QByteArray answer = exchange("GET /hello HT");
    QVERIFY2(answer.startsWith("HTTP/1.1 408"), answer.constData());
}

/// What the server says to a client that sends `start` and then `drop` every 50 ms.
QByteArray TestHttpServer::drip(const QByteArray &start, const QByteArray &drop)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.write(start);
    QTimer timer;
    connect(&timer, &QTimer::timeout, &socket, [&] { socket.write(drop); });
    timer.start(50);
    const bool closed
        = QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }, 8000);
    return closed ? answer : answer.prepend("not closed: ");
}

void TestHttpServer::dropsAHeadThatDrips()
{
    const QByteArray answer = drip("GET /hello HTTP/1.1\r\nX-A: ", "a");
    QVERIFY2(answer.startsWith("HTTP/1.1 408"), answer.constData());
}

void TestHttpServer::dropsABodyThatDrips()
{
    const QByteArray answer
        = drip("POST /echo/a HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n", "b");
    QVERIFY2(answer.startsWith("HTTP/1.1 408"), answer.constData());
}

void TestHttpServer::waitsForAHandlerLongerThanForAClient()
{
    const QByteArray answer = exchange(get("/after")); // later than the idle time-out
    QVERIFY2(answer.endsWith("at last"), answer.constData());
}

void TestHttpServer::dropsAClientThatDoesNotRead()
{
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_server->findChildren<QTcpSocket *>().size(), 1);
    QTRY_COMPARE(m_server->findChildren<QTcpSocket *>().size(), 0);
}

void TestHttpServer::holdsBackWhileAnswersAreUnread()
{
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write(QByteArray("GET /large HTTP/1.1\r\nHost: x\r\n\r\n").repeated(50));
    QTRY_VERIFY(m_largeServed > 0);
    for (int i = 0; i < 5; ++i)
        QVERIFY(exchange(get("/hello")).endsWith("hello"));
    QVERIFY2(m_largeServed <= 2, QByteArray::number(m_largeServed).constData());
}

void TestHttpServer::goesOnAfterAnUnknownPath()
{
    const QByteArray answer = exchange("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n" + get("/hello"));
    QVERIFY2(answer.startsWith("HTTP/1.1 404") && answer.endsWith("hello"), answer.constData());
}

void TestHttpServer::limitsConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 5; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        if (i < 4)
            QTRY_COMPARE(sockets.back()->state(), QTcpSocket::ConnectedState);
    }
    QTRY_COMPARE(sockets.back()->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(sockets.front()->state(), QTcpSocket::ConnectedState);
}

void TestHttpServer::keepsForeignPagesOut_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("status");
    QTest::addRow("own address") << QByteArray("Host: 127.0.0.1:PORT\r\n") << QByteArray("200");
    QTest::addRow("localhost") << QByteArray("Host: LocalHost:PORT\r\n") << QByteArray("200");
    QTest::addRow("rebound name") << QByteArray("Host: evil.example:PORT\r\n") << QByteArray("403");
    QTest::addRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n") << QByteArray("403");
    QTest::addRow("from a page") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: null\r\n")
                                 << QByteArray("403");
}

void TestHttpServer::keepsForeignPagesOut()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, status);
    HttpServer::Options options;
    options.localOnly = true;
    m_server = std::make_unique<HttpServer>(options);
    m_server->route("GET", u"/"_s, [](const ServerRequest &, const Responder &responder) {
        responder.answer({});
    });
    QVERIFY(m_server->listen());
    headers.replace("PORT", QByteArray::number(m_server->port()));
    const QByteArray answer
        = exchange("GET / HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
}

void TestHttpServer::deliversALargeAnswerToASlowReader()
{
    QTcpSocket socket;
    socket.setReadBufferSize(256 * 1024);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write(get("/large"));
    qsizetype read = 0;
    QTRY_VERIFY_WITH_TIMEOUT((read += socket.readAll().size()) > 8 * 1024 * 1024, 10'000);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
