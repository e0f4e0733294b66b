// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"
#include "app/engine/browser/browser.h"
#include "app/engine/browser/browsersession.h"
#include "tests/support/rawsite.h"

#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// How the visit of a page ends, for everything pages and servers do.
class TestPageVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsExpected_data();
    void endsAsExpected();
    void goesOnWithoutALoadEvent_data();
    void goesOnWithoutALoadEvent();
    void staysInScope_data();
    void staysInScope();
    void followsAPageThatMovesOn();
    void closesPopups();
    void refusesUnknownCertificates();
    void survivesBeforeUnload();

private:
    VisitEvidence visit(const VisitRequest &request);
    void servePages();
    void serveTrouble();

    RawSite m_site;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<BrowserSession> m_session;
};

void TestPageVisit::initTestCase()
{
    if (!findChromium())
        QSKIP("no Chromium on this computer");
    m_browser = std::make_unique<Browser>(Browser::Options {});
    m_session = std::make_unique<BrowserSession>(*m_browser, 1);
    servePages();
    serveTrouble();
}

VisitEvidence TestPageVisit::visit(const VisitRequest &request)
{
    std::optional<Result<VisitEvidence>> result;
    m_session->visit(request, this, [&](const Result<VisitEvidence> &r) { result = r; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("a visit that does not end");
    return *result ? result->value() : VisitEvidence {};
}

void TestPageVisit::servePages()
{
    m_site.page("/plain", "<!doctype html><html lang=en><title>Plain</title><h1>Hello</h1>");
    m_site.answer("/404", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
                  "<title>Gone</title><h1>Not here</h1>");
    m_site.answer("/500", "HTTP/1.1 500 Oops\r\nContent-Type: text/html", {});
    m_site.answer("/401",
                  "HTTP/1.1 401 Unauthorized\r\nContent-Type: text/html\r\n"
                  "WWW-Authenticate: Basic realm=x",
                  "<h1>Who are you?</h1>");
    m_site.answer("/text", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", "just text");
    m_site.answer("/json", "HTTP/1.1 200 OK\r\nContent-Type: application/json", "{}");
    m_site.answer("/204", "HTTP/1.1 204 No Content", {});
    m_site.answer("/zip",
                  "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n"
                  "Content-Disposition: attachment; filename=a.zip",
                  "PK");
    m_site.answer("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop", {});
    m_site.page("/fetching", "<h1>x</h1><script>setInterval(() => fetch('/plain'), 50)</script>");
    m_site.page(
        "/dialogs",
        "<h1>x</h1><script>alert(1); confirm(2); prompt(3); onload = () => alert(4)</script>");
    m_site.page("/printing", "<h1>x</h1><script>print(); onload = () => print()</script>");
    m_site.page("/refreshing", "<meta http-equiv=refresh content='0'><h1>x</h1>");
    m_site.page("/reloading", "<h1>x</h1><script>onload = () => location.reload()</script>");
    m_site.page("/hung", "<h1>x</h1><script>onload = () => { for (;;); }</script>");
    m_site.page("/hungearly", "<h1>x</h1><script>for (;;);</script>");
    m_site.page("/logging",
                "<h1>x</h1><script>setInterval(() => {"
                "for (let i = 0; i < 200; ++i) console.log('x'.repeat(1000)) }, 5)"
                "</script>");
    m_site.page("/redefined",
                "<title>T</title><img name=querySelectorAll alt=a><img name=title alt=b>"
                "<script>JSON.stringify = Promise = null; Object.freeze(window)"
                "</script><h1>x</h1>");
}

void TestPageVisit::serveTrouble()
{
    m_site.answer("/reset", [](QTcpSocket *socket) { socket->abort(); });
    m_site.answer("/silent", [](QTcpSocket *) {});
    m_site.answer("/endless", [](QTcpSocket *socket) {
        socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>E</title><h1>x</h1>");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("<p>more"); });
        timer->start(50ms);
    });
    m_site.page("/hanging", "<title>H</title><h1>x</h1><img src=/silent alt=x>");
    m_site.answer("/announced", [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                      "Content-Length: 52428800\r\n\r\n<h1>x</h1>");
    });
    m_site.answer("/huge", [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>x</h1><!--");
        const auto more = [socket] {
            if (socket->bytesToWrite() < 1'000'000)
                socket->write(QByteArray(1'000'000, 'x'));
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    });
}

void TestPageVisit::endsAsExpected_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<PageOutcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("judged");
    QTest::addColumn<int>("timeout"); // ms
    const auto row = [this](const char *name, const QString &path, PageOutcome outcome, int status,
                            bool judged = false, int timeout = 10'000) {
        const QUrl url = path.contains(u"://"_s) ? QUrl(path) : m_site.url(path);
        QTest::addRow("%s", name) << url << outcome << status << judged << timeout;
    };
    row("plain page", u"/plain"_s, PageOutcome::Ok, 200, true);
    row("with a fragment", u"/plain#part"_s, PageOutcome::Ok, 200, true);
    row("404 with a body", u"/404"_s, PageOutcome::HttpError, 404, true);
    row("500 without a body", u"/500"_s, PageOutcome::HttpError, 500, true);
    row("Basic authentication", u"/401"_s, PageOutcome::NeedsLogin, 401);
    row("plain text", u"/text"_s, PageOutcome::NotHtml, 200);
    row("JSON", u"/json"_s, PageOutcome::NotHtml, 200);
    row("no content", u"/204"_s, PageOutcome::NotHtml, 204);
    row("attachment", u"/zip"_s, PageOutcome::Download, 200);
    row("redirect loop", u"/loop"_s, PageOutcome::Unreachable, 0);
    row("refused", u"http://127.0.0.1:9/"_s, PageOutcome::Unreachable, 0);
    row("name not found", u"http://no-such-host.invalid/"_s, PageOutcome::Unreachable, 0);
    row("closed without a word", u"/reset"_s, PageOutcome::Unreachable, 0);
    row("never answers", u"/silent"_s, PageOutcome::Timeout, 0, false, 1000);
    row("never stops fetching", u"/fetching"_s, PageOutcome::Ok, 200, true);
    row("dialogues", u"/dialogs"_s, PageOutcome::Ok, 200, true);
    row("print dialogue", u"/printing"_s, PageOutcome::Ok, 200, true);
    row("refreshes for ever", u"/refreshing"_s, PageOutcome::Hung, 200);
    row("reloads for ever", u"/reloading"_s, PageOutcome::Hung, 200);
    row("busy for ever", u"/hung"_s, PageOutcome::Hung, 200, false, 3000);
    row("busy before it has loaded", u"/hungearly"_s, PageOutcome::Hung, 200, false, 1500);
    row("floods the console", u"/logging"_s, PageOutcome::Ok, 200, true);
    row("redefines everything", u"/redefined"_s, PageOutcome::Ok, 200, true);
    row("50 MB and more", u"/huge"_s, PageOutcome::TooLarge, 200);
    row("50 MB, said before", u"/announced"_s, PageOutcome::TooLarge, 200);
    row("plain page after all that", u"/plain"_s, PageOutcome::Ok, 200, true);
}

void TestPageVisit::endsAsExpected()
{
    QFETCH(QUrl, url);
    QFETCH(int, timeout);
    VisitRequest request;
    request.url = url;
    request.timeout = std::chrono::milliseconds(timeout);
    request.capture = false;
    const VisitEvidence seen = visit(request);
    const QString said
        = QString::number(int(seen.outcome)) + u": "_s + seen.errorText + u" / "_s + seen.note;
    QFETCH(PageOutcome, outcome);
    QVERIFY2(seen.outcome == outcome, qPrintable(said));
    QTEST(seen.httpStatus, "status");
    QTEST(seen.judged, "judged");
    QCOMPARE(seen.metrics.isEmpty(), !seen.judged);
}

void TestPageVisit::goesOnWithoutALoadEvent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::addRow("endless document") << u"/endless"_s << u"E"_s;
    QTest::addRow("picture that never comes") << u"/hanging"_s << u"H"_s;
}

void TestPageVisit::goesOnWithoutALoadEvent()
{
    QFETCH(QString, path);
    VisitRequest request;
    request.url = m_site.url(path);
    request.timeout = 1s;
    const VisitEvidence seen = visit(request);
    QCOMPARE(seen.outcome, PageOutcome::Ok);
    QVERIFY(seen.note.contains(u"load event not fired"_s));
    QVERIFY(!seen.loadMs);
    QTEST(seen.title, "title");
    QVERIFY(seen.judged);
    QVERIFY(!seen.png.isEmpty());
}

void TestPageVisit::staysInScope_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("byScript");
    QTest::addRow("redirect") << QByteArray("/away") << false;
    QTest::addRow("script") << QByteArray("/awaybyscript") << true;
}

void TestPageVisit::staysInScope()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, byScript);
    const QByteArray elsewhere = m_site.url(u"/plain"_s, u"localhost"_s).toEncoded();
    if (byScript)
        m_site.page(path, "<script>location = '" + elsewhere + "'</script>");
    else
        m_site.answer(path, "HTTP/1.1 302 Found\r\nLocation: " + elsewhere, {});
    VisitRequest request;
    request.url = m_site.url(QString::fromLatin1(path));
    request.scope = m_site.url(u"/"_s);
    const VisitEvidence seen = visit(request);
    QCOMPARE(seen.outcome, PageOutcome::OutOfScope);
    QCOMPARE(seen.finalUrl, QUrl(QString::fromLatin1(elsewhere)));
    QVERIFY(!seen.judged);
    QVERIFY(seen.png.isEmpty());

    request.scope.clear();
    QCOMPARE(visit(request).outcome, PageOutcome::Ok);
}

void TestPageVisit::followsAPageThatMovesOn()
{
    m_site.page("/first",
                "<title>First</title><script>onload = () =>"
                "setTimeout(() => location = '/plain', 150)</script>");
    VisitRequest request;
    request.url = m_site.url(u"/first"_s);
    const VisitEvidence seen = visit(request);
    QCOMPARE(seen.outcome, PageOutcome::Ok);
    QCOMPARE(seen.finalUrl, m_site.url(u"/plain"_s));
    QCOMPARE(seen.title, u"Plain"_s);
}

void TestPageVisit::closesPopups()
{
    int polls = 0;
    m_site.page("/popups", "<h1>x</h1><script>open('/popup'); open('/popup')</script>");
    m_site.page("/popup", "<script>setInterval(() => fetch('/polled'), 20)</script>");
    m_site.answer("/polled", [&polls](QTcpSocket *socket) {
        ++polls;
        socket->abort();
    });
    VisitRequest request;
    request.url = m_site.url(u"/popups"_s);
    QCOMPARE(visit(request).outcome, PageOutcome::Ok);
    const int before = polls;
    request.url = m_site.url(u"/plain"_s); // a second visit's time for a popup to show itself
    QCOMPARE(visit(request).outcome, PageOutcome::Ok);
    QVERIFY2(polls <= before + 1, QByteArray::number(polls - before));
}

void TestPageVisit::refusesUnknownCertificates()
{
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                   u"/CN=127.0.0.1"_s, u"-keyout"_s, u"key"_s, u"-out"_s, u"cert"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("no openssl to make a certificate with");
    QFile key(folder.filePath(u"key"_s));
    QVERIFY(key.open(QFile::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"cert"_s)).value(0));
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    RawSite site;
    site.useTls(tls);
    site.page("/", "<h1>x</h1>");

    VisitRequest request;
    request.url = site.url(u"/"_s);
    const VisitEvidence seen = visit(request);
    QCOMPARE(seen.outcome, PageOutcome::TlsError);
    QCOMPARE(seen.errorText, u"net::ERR_CERT_AUTHORITY_INVALID"_s);
    QCOMPARE(site.requests("/"), 0);
}

void TestPageVisit::survivesBeforeUnload()
{
    m_site.page("/clingy",
                "<h1>x</h1><script>onbeforeunload = e => { e.preventDefault();"
                "return 'stay' }</script>");
    VisitRequest request;
    request.url = m_site.url(u"/clingy"_s);
    QCOMPARE(visit(request).outcome, PageOutcome::Ok);
    request.url = m_site.url(u"/plain"_s);
    const VisitEvidence next = visit(request);
    QCOMPARE(next.outcome, PageOutcome::Ok);
    QCOMPARE(next.title, u"Plain"_s);
}

QTEST_GUILESS_MAIN(TestPageVisit)
#include "tst_pagevisit.moc"
