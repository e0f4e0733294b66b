// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"
#include "app/engine/browser/browser.h"
#include "app/engine/browser/browsersession.h"
#include "tests/support/rawsite.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The renderers of a browser: processes of its group that say so on their command line.
QList<pid_t> renderersOf(qint64 browser)
{
    QList<pid_t> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const pid_t process = entry.toInt();
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(entry));
        if (process > 0 && ::getpgid(process) == browser && commandLine.open(QFile::ReadOnly)
            && commandLine.readAll().contains("--type=renderer"))
            found.append(process);
    }
    return found;
}

} // namespace

/// The browser shared by scans: queueing, cancelling, dying and coming back.
class TestBrowserSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void describesItself();
    void saysThatThereIsNoBrowser();
    void keepsVisitsBounded();
    void sharesTabsBetweenSessions();
    void keepsSessionsApart();
    void cancelsByDeletion();
    void forgetsVisitsOfDeadContexts();
    void triesAgainWhenTheBrowserIsKilled();
    void triesAgainWhenTheRendererIsKilled();
    void callsADeadlyPageCrashed();
    void givesUpOnABrowserThatKeepsDying();
    void takesAFreshProcessAfterManyPages();
    void survivesAShortageOfDescriptors();
    void outlivesItsBrowser();

private:
    void visit(BrowserSession &session, const QString &path);
    VisitRequest request(const QString &path) const;

    std::unique_ptr<RawSite> m_site;
    std::unique_ptr<Browser> m_browser;
    QList<Result<VisitEvidence>> m_results;
};

void TestBrowserSession::initTestCase()
{
    if (!findChromium())
        QSKIP("no Chromium on this computer");
}

void TestBrowserSession::init()
{
    m_site = std::make_unique<RawSite>();
    m_site->page("/plain", "<!doctype html><title>Plain</title><h1>Hello</h1>");
    m_browser = std::make_unique<Browser>(Browser::Options {.program = {}, .tabs = 2});
    m_results.clear();
}

void TestBrowserSession::cleanup()
{
    m_browser.reset();
    m_site.reset();
}

VisitRequest TestBrowserSession::request(const QString &path) const
{
    return {.url = m_site->url(path),
            .accessibility = false,
            .performance = false,
            .capture = false,
            .timeout = 20s};
}

void TestBrowserSession::visit(BrowserSession &session, const QString &path)
{
    session.visit(request(path), this, [this](const auto &result) { m_results.append(result); });
}

void TestBrowserSession::describesItself()
{
    std::optional<Environment> environment;
    m_browser->environment(this, [&](const auto &result) { environment = result.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(environment, 30'000);
    QVERIFY(environment->browser.contains(u"Chrome/"_s));
    QVERIFY(environment->axe.startsWith(u"4."_s));
}

void TestBrowserSession::saysThatThereIsNoBrowser()
{
    Browser browser({.program = u"/nowhere/chromium"_s});
    BrowserSession session(browser, 2);
    visit(session, u"/plain"_s);
    visit(session, u"/plain"_s);
    QTRY_COMPARE(m_results.size(), 2);
    for (const Result<VisitEvidence> &result : std::as_const(m_results)) {
        QCOMPARE(result.error().kind, ErrorKind::BrowserMissing);
        QCOMPARE(result.error().detail, u"/nowhere/chromium"_s);
    }
}

void TestBrowserSession::keepsVisitsBounded()
{
    int most = 0;
    m_site->answer("/counted", [&](QTcpSocket *socket) {
        most = qMax(most, m_site->openConnections());
        QTimer::singleShot(150ms, socket, [socket] {
            socket->write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>x</h1>");
            socket->disconnectFromHost();
        });
    });
    BrowserSession session(*m_browser, 5);
    for (int i = 0; i < 6; ++i)
        visit(session, u"/counted?%1"_s.arg(i));
    QCOMPARE(session.waiting(), 6);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 6, 60'000);
    QCOMPARE(most, 2);
    QTRY_COMPARE(session.running() + session.waiting(), 0);
}

void TestBrowserSession::sharesTabsBetweenSessions()
{
    BrowserSession first(*m_browser, 2);
    BrowserSession second(*m_browser, 2);
    for (int i = 0; i < 4; ++i)
        visit(first, u"/plain?%1"_s.arg(i));
    visit(second, u"/plain?second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 5, 60'000);
    for (const Result<VisitEvidence> &result : std::as_const(m_results))
        QCOMPARE(result->outcome, PageOutcome::Ok);
}

void TestBrowserSession::keepsSessionsApart()
{
    m_site->page("/cookie",
                 "<title>x</title><script>document.title = document.cookie;"
                 "document.cookie = 'seen=yes'</script>");
    BrowserSession first(*m_browser, 1);
    visit(first, u"/cookie"_s);
    visit(first, u"/cookie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 2, 60'000);
    QCOMPARE(m_results.at(0)->title, QString());
    QCOMPARE(m_results.at(1)->title, u"seen=yes"_s);
    BrowserSession second(*m_browser, 1);
    visit(second, u"/cookie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 3, 60'000);
    QCOMPARE(m_results.at(2)->title, QString());
}

void TestBrowserSession::cancelsByDeletion()
{
    m_site->answer("/silent", [](QTcpSocket *) {});
    m_site->page("/hung",
                 "<h1>x</h1><script>fetch('/silent?hung');"
                 "onload = () => { for (;;); }</script>");
    auto session = std::make_unique<BrowserSession>(*m_browser, 2);
    visit(*session, u"/silent"_s);
    visit(*session, u"/hung"_s);
    visit(*session, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->requests("/silent"), 2, 30'000);
    QTRY_COMPARE(m_site->openConnections(), 2);
    session.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->openConnections(), 0, 2000);
    QVERIFY(m_results.isEmpty());
    QCOMPARE(m_site->requests("/plain"), 0);

    BrowserSession next(*m_browser, 2);
    visit(next, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1, 30'000);
    QCOMPARE(m_results.first()->outcome, PageOutcome::Ok);
}

void TestBrowserSession::forgetsVisitsOfDeadContexts()
{
    BrowserSession session(*m_browser, 1);
    auto context = std::make_unique<QObject>();
    bool called = false;
    session.visit(request(u"/forgotten"_s), context.get(), [&](const auto &) { called = true; });
    context.reset();
    visit(session, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1, 30'000);
    QVERIFY(!called);
    QCOMPARE(m_site->requests("/forgotten"), 0);
}

void TestBrowserSession::triesAgainWhenTheBrowserIsKilled()
{
    // The first visit of each page gets no answer, the second one does.
    for (const QByteArray &path : {QByteArray("/a"), QByteArray("/b")}) {
        m_site->answer(path, [this, path](QTcpSocket *socket) {
            if (m_site->requests(path) == 1)
                return;
            socket->write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>x</h1>");
            socket->disconnectFromHost();
        });
    }
    BrowserSession session(*m_browser, 2);
    visit(session, u"/a"_s);
    visit(session, u"/b"_s);
    visit(session, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->requests("/a") + m_site->requests("/b"), 2, 30'000);
    const qint64 killed = m_browser->processId();
    ::kill(static_cast<pid_t>(killed), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 3, 60'000);
    for (const Result<VisitEvidence> &result : std::as_const(m_results))
        QCOMPARE(result->outcome, PageOutcome::Ok);
    QVERIFY(m_browser->processId() != killed);
}

void TestBrowserSession::triesAgainWhenTheRendererIsKilled()
{
    int asked = 0;
    m_site->page("/page", "<title>Page</title><h1>x</h1><img src=/picture>");
    m_site->answer("/picture", [&](QTcpSocket *socket) {
        if (++asked > 1)
            return socket->abort();
        const QList<pid_t> renderers = renderersOf(m_browser->processId());
        for (const pid_t renderer : renderers)
            ::kill(renderer, SIGKILL);
    });
    BrowserSession session(*m_browser, 1);
    visit(session, u"/page"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1, 60'000);
    QCOMPARE(m_results.first()->outcome, PageOutcome::Ok);
    QCOMPARE(m_site->requests("/page"), 2);
}

void TestBrowserSession::callsADeadlyPageCrashed()
{
    m_site->page("/hog",
                 "<h1>x</h1><script>const all = [];"
                 "onload = () => { for (;;) all.push(new Array(1e6).fill(1.5)); }</script>");
    BrowserSession session(*m_browser, 2);
    visit(session, u"/hog"_s);
    visit(session, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 2, 60'000);
    QCOMPARE(m_results.at(0)->title, u"Plain"_s);
    QCOMPARE(m_results.at(0)->outcome, PageOutcome::Ok);
    QCOMPARE(m_results.at(1)->outcome, PageOutcome::Crashed);
    QCOMPARE(m_site->requests("/hog"), 2);
}

void TestBrowserSession::givesUpOnABrowserThatKeepsDying()
{
    m_site->answer("/deadly", [this](QTcpSocket *) {
        ::kill(static_cast<pid_t>(m_browser->processId()), SIGKILL);
    });
    BrowserSession session(*m_browser, 1);
    for (int i = 0; i < 4; ++i)
        visit(session, u"/deadly?%1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 4, 60'000);
    QCOMPARE(m_results.at(0)->outcome, PageOutcome::Crashed);
    QCOMPARE(m_results.at(1)->outcome, PageOutcome::Crashed);
    QCOMPARE(m_results.at(2).error().kind, ErrorKind::EngineDown);
    QCOMPARE(m_results.at(3).error().kind, ErrorKind::EngineDown);
}

void TestBrowserSession::takesAFreshProcessAfterManyPages()
{
    Browser browser({.program = {}, .tabs = 2, .pagesPerProcess = 3});
    BrowserSession session(browser, 2);
    QSet<qint64> processes;
    for (int i = 0; i < 7; ++i) {
        session.visit(request(u"/plain?%1"_s.arg(i)), this, [&](const auto &result) {
            processes.insert(browser.processId());
            m_results.append(result);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 7, 60'000);
    for (const Result<VisitEvidence> &result : std::as_const(m_results))
        QCOMPARE(result->outcome, PageOutcome::Ok);
    QCOMPARE(processes.size(), 3);
}

// Where the system has nothing left, a start fails inside the call that asks for it.
void TestBrowserSession::survivesAShortageOfDescriptors()
{
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    bool starts = false;
    for (rlim_t spare = 0; spare < 24 && !starts; ++spare) {
        Browser browser({});
        std::optional<Result<Environment>> environment;
        const int next = ::dup(0);
        ::close(next);
        const rlimit few {static_cast<rlim_t>(next) + spare, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        browser.environment(this, [&](const auto &result) { environment = result; });
        const bool answered = QTest::qWaitFor([&] { return environment.has_value(); }, 40'000);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(answered);
        starts = bool(*environment);
        if (!starts)
            QCOMPARE(environment->error().kind, ErrorKind::EngineDown);
    }
    QVERIFY(starts);
}

void TestBrowserSession::outlivesItsBrowser()
{
    auto session = std::make_unique<BrowserSession>(*m_browser, 2);
    visit(*session, u"/plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session->running(), 1, 30'000);
    m_browser.reset();
    session.reset();
    QVERIFY(m_results.isEmpty());
}

QTEST_GUILESS_MAIN(TestBrowserSession)
#include "tst_browsersession.moc"
