// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/names.h"
#include "app/api/natapi.h"
#include "app/engine/engineserver.h"
#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The engine's server in this process, with real Chromium, on small sites served here.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatIsWrongOnEveryPage();
    void obeysDepthAndBudget();
    void takesPagesFromTheSitemap();
    void boundsSitemapsOfSitemaps();
    void tellsPagesInTheOrderTheyWereFound();
    void visitsOnceWhatARedirectShows();
    void visitsOnceWhatIsLinkedToo();
    void tellsHowFarItIs();
    void visitsEveryViewport();
    void reportsBrokenPagesAndGoesOn();
    void failsWhenNothingCanBeTested_data();
    void failsWhenNothingCanBeTested();
    void tellsAMissingBrowser();
    void cancelsWithinTwoSecondsAndKeepsWhatIsDone();
    void queuesASecondScan();
    void adoptsWhatADeadEngineLeft();

private:
    void startEngine(const QString &browser = {});
    void page(const QString &path, const QByteArray &body, int status = 200,
              const QByteArray &type = "text/html");
    QUrl site(const QString &path = u"/"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_site->port()).arg(path));
    }
    ScanRequest request(int pages = 10, int depth = 3) const;
    QString start(const ScanRequest &request);
    ScanStatus statusOf(const QString &id);
    ScanStatus waitForEnd(const QString &id);
    Results resultsOf(const QString &id);

    template <typename Value, typename Call>
    Result<Value> ask(Call call)
    {
        std::optional<Result<Value>> answer;
        call([&](const Result<Value> &value) { answer = value; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return Error {.kind = ErrorKind::Timeout};
        return *answer;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HttpServer> m_site;
    std::unique_ptr<EngineServer> m_engine;
    std::unique_ptr<NatApi> m_api;
    HttpClient m_http;
    QList<Responder> m_unanswered;
};

namespace {

const QByteArray Sound = "<!doctype html><html lang=en><title>Sound</title><main><h1>Sound</h1>";

/// In kB, of this process so far.
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmHWM:") + 6).trimmed().split(' ').constFirst().toLongLong();
}

QByteArray withLinks(const QList<QByteArray> &paths)
{
    QByteArray body = Sound;
    for (const QByteArray &path : paths)
        body += "<p><a href=\"" + path + "\">to " + path + "</a></p>";
    return body + "</main></html>";
}

} // namespace

void TestEngine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<HttpServer>();
    QVERIFY(m_site->listen());
    m_unanswered.clear();
    startEngine();
}

void TestEngine::cleanup()
{
    m_api.reset();
    m_engine.reset();
    m_site.reset();
}

void TestEngine::startEngine(const QString &browser)
{
    m_engine.reset();
    m_engine = std::make_unique<EngineServer>(EngineServer::Options {
        .dataDir = m_dir->path(), .key = "key", .browser = {.program = browser}});
    const Result<quint16> port = m_engine->listen();
    QVERIFY(port);
    m_api = std::make_unique<NatApi>(
        m_http, Endpoint {QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(*port)), "key"});
}

void TestEngine::page(const QString &path, const QByteArray &body, int status,
                      const QByteArray &type)
{
    m_site->route("GET", path, [=](const ServerRequest &, const Responder &client) {
        client.answer({.status = status, .contentType = type, .body = body});
    });
}

ScanRequest TestEngine::request(int pages, int depth) const
{
    ScanRequest wanted;
    wanted.url = site();
    wanted.pages = pages;
    wanted.depth = depth;
    wanted.timeoutSeconds = 5;
    return wanted;
}

QString TestEngine::start(const ScanRequest &request)
{
    const Result<ScanStarted> started = ask<ScanStarted>(
        [&](const Handler<ScanStarted> &handler) { m_api->startScan(request, this, handler); });
    return started ? started->scanId : QString();
}

ScanStatus TestEngine::statusOf(const QString &id)
{
    const Result<ScanStatus> status = ask<ScanStatus>(
        [&](const Handler<ScanStatus> &handler) { m_api->status(id, this, handler); });
    return status ? *status : ScanStatus {};
}

ScanStatus TestEngine::waitForEnd(const QString &id)
{
    ScanStatus status;
    const bool ended = QTest::qWaitFor(
        [&] {
            status = statusOf(id);
            return status.ended();
        },
        60'000);
    return ended ? status : ScanStatus {};
}

Results TestEngine::resultsOf(const QString &id)
{
    const Result<Results> results
        = ask<Results>([&](const Handler<Results> &handler) { m_api->results(id, this, handler); });
    return results ? *results : Results {};
}

void TestEngine::findsWhatIsWrongOnEveryPage()
{
    page(u"/"_s, withLinks({"/wrong", "/logout", "/gone"}));
    page(u"/wrong"_s, Sound + "<img src=x.png><input></main></html>");
    page(u"/logout"_s, Sound);
    const QString id = start(request());
    QCOMPARE(waitForEnd(id).state, ScanState::Completed);
    const Results results = resultsOf(id);
    QVERIFY(results.unread.isEmpty());
    QCOMPARE(results.tasks.size(), 3); // never the logout link
    QCOMPARE(results.passed.value_or(-1), 2);
    QCOMPARE(results.failed.value_or(-1), 1);
    QStringList rules;
    for (const Finding &finding : results.accessibility->violations) {
        if (finding.url != site(u"/wrong"_s).toString())
            continue;
        rules.append(finding.ruleId);
        QCOMPARE(finding.severity, Severity::Critical);
        QVERIFY(!finding.selector.isEmpty() && !finding.html.isEmpty());
        QVERIFY(finding.helpUrl.startsWith("https://"_L1));
        QCOMPARE(finding.fingerprint.size(), 32);
        QVERIFY(finding.tags.contains("wcag2a"_L1));
    }
    rules.sort();
    QCOMPARE(rules, (QStringList {u"image-alt"_s, u"label"_s}));
    QCOMPARE(results.environment.axe, u"4.14.1"_s);

    QVERIFY(!results.captures.isEmpty());
    const Capture &capture = results.captures.constFirst();
    const Result<QByteArray> png = ask<QByteArray>([&](const Handler<QByteArray> &handler) {
        m_api->capture(id, capture.sha256, this, handler);
    });
    QVERIFY(png);
    QVERIFY(png->startsWith("\x89PNG"));
    QTemporaryDir folder;
    for (const char *format : {"json", "csv", "html"}) {
        const QString path = folder.filePath(QString::fromLatin1(format));
        const auto saved = ask<ExportedFile>([&](const Handler<ExportedFile> &handler) {
            m_api->exportScan(id, QString::fromLatin1(format), path, this, handler);
        });
        QVERIFY2(saved, format);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("image-alt"), format);
    }
}

void TestEngine::obeysDepthAndBudget()
{
    page(u"/"_s, withLinks({"/1", "/2", "/3"}));
    page(u"/1"_s, withLinks({"/deep"}));
    for (const char *path : {"/2", "/3", "/deep"})
        page(QString::fromLatin1(path), withLinks({}));
    const QString shallow = start(request(10, 1));
    waitForEnd(shallow);
    QCOMPARE(resultsOf(shallow).tasks.size(), 4);
    const QString small = start(request(2, 3));
    waitForEnd(small);
    QCOMPARE(resultsOf(small).tasks.size(), 2);
}

void TestEngine::takesPagesFromTheSitemap()
{
    page(u"/"_s, withLinks({"/linked"}));
    page(u"/listed"_s, withLinks({}));
    page(u"/sitemap.xml"_s,
         "<urlset><url><loc>" + site(u"/listed"_s).toEncoded() + "</loc></url></urlset>", 200,
         "application/xml");
    ScanRequest wanted = request();
    wanted.sitemap = true;
    const QString id = start(wanted);
    QCOMPARE(waitForEnd(id).state, ScanState::Completed);
    const Results results = resultsOf(id);
    QCOMPARE(results.tasks.size(), 1);
    QCOMPARE(results.tasks.constFirst().url, site(u"/listed"_s).toString());
}

void TestEngine::boundsSitemapsOfSitemaps()
{
    int fetched = 0;
    int named = 0;
    QByteArray place = "http://b.example/";
    m_site->setFallback([&](const ServerRequest &, const Responder &client) {
        QByteArray xml = "<sitemapindex>";
        for (int i = 0; i < 10'000; ++i)
            xml += "<sitemap><loc>" + place + QByteArray::number(++named) + "</loc></sitemap>";
        client.answer({.contentType = "text/xml", .body = xml + "</sitemapindex>"});
        ++fetched;
    });
    ScanRequest wanted = request();
    wanted.sitemap = true;
    const qint64 before = peakMemory();
    const ScanStatus foreign = waitForEnd(start(wanted));
    QCOMPARE(foreign.errorCode, u"NOTHING_TESTED"_s);
    QCOMPARE(fetched, 1);
    QVERIFY2(peakMemory() - before < 100 * 1024, qPrintable(QString::number(peakMemory())));

    fetched = 0;
    place = site(u"/more/"_s).toEncoded(); // each names 10,000 further ones
    QCOMPARE(waitForEnd(start(wanted)).errorCode, u"NOTHING_TESTED"_s);
    QVERIFY2(fetched <= 20, qPrintable(QString::number(fetched)));
}

void TestEngine::tellsPagesInTheOrderTheyWereFound()
{
    m_site->route("GET", u"/slow"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    page(u"/fast"_s, withLinks({}));
    ScanRequest wanted = request();
    wanted.pageList = {site(u"/slow"_s), site(u"/fast"_s)};
    wanted.timeoutSeconds = 30;
    const QString id = start(wanted);
    const auto done = [&] { return resultsOf(id).tasks.size(); };
    const bool parallel = QThread::idealThreadCount() > 1;
    if (parallel)
        QTRY_COMPARE_WITH_TIMEOUT(done(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_unanswered.isEmpty(), 20'000);
    m_unanswered.constFirst().answer({.contentType = "text/html", .body = Sound});
    QCOMPARE(waitForEnd(id).state, ScanState::Completed);
    const Results results = resultsOf(id);
    QCOMPARE(results.tasks.size(), 2);
    QCOMPARE(QUrl(results.tasks.constFirst().url).path(), u"/slow"_s);
    QCOMPARE(QUrl(results.captures.constFirst().url).path(), u"/slow"_s);
}

void TestEngine::visitsOnceWhatARedirectShows()
{
    m_site->route("GET", u"/"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.status = 302, .headers = {{"Location", "/en/"}}});
    });
    page(u"/en/"_s, withLinks({"/en/", "/en/more"}));
    page(u"/en/more"_s, withLinks({"/en/"}));
    const QString id = start(request());
    QCOMPARE(waitForEnd(id).state, ScanState::Completed);
    const Results results = resultsOf(id);
    QCOMPARE(results.tasks.size(), 2);
    QCOMPARE(results.tasks.constFirst().finalUrl, site(u"/en/"_s).toString());
}

// Planned when it was found as a link, shown by the redirect before its turn came.
void TestEngine::visitsOnceWhatIsLinkedToo()
{
    const auto to = [this](const QString &path, const QByteArray &target) {
        m_site->route("GET", path, [target](const ServerRequest &, const Responder &client) {
            client.answer({.status = 302, .headers = {{"Location", target}}});
        });
    };
    page(u"/"_s, withLinks({"/wrong", "/old", "/older", "/new", "/last"}));
    page(u"/wrong"_s, withLinks({}));
    page(u"/last"_s, withLinks({}));
    page(u"/new"_s, Sound + "<img src=x.png></main></html>");
    to(u"/old"_s, "/new");
    to(u"/older"_s, "/new");
    ScanRequest wanted = request();
    wanted.concurrency = 1;
    const QString id = start(wanted);
    const ScanStatus status = waitForEnd(id);
    QCOMPARE(status.state, ScanState::Completed);
    const Results results = resultsOf(id);
    QStringList paths;
    for (const Task &task : results.tasks)
        paths.append(QUrl(task.url).path());
    QCOMPARE(paths, (QStringList {u"/"_s, u"/wrong"_s, u"/old"_s, u"/older"_s, u"/last"_s}));
    QCOMPARE(status.progress->pagesTotal, 5);
    QCOMPARE(results.accessibility->violations.size(), 1);
    QCOMPARE(results.accessibility->pagesScanned.value_or(0), 4);
    QCOMPARE(results.tasks.at(3).finalUrl, site(u"/new"_s).toString());
    QVERIFY(results.tasks.at(3).note.contains("before"_L1));
}

void TestEngine::tellsHowFarItIs()
{
    page(u"/"_s, withLinks({"/silent", "/later"}));
    page(u"/later"_s, Sound + "<img src=x.png></main></html>");
    m_site->route("GET", u"/silent"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    ScanRequest wanted = request();
    wanted.timeoutSeconds = 30;
    const QString id = start(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(!m_unanswered.isEmpty(), 20'000);
    const ScanStatus status = statusOf(id);
    QVERIFY(status.progress.has_value());
    const ScanStatus::Progress &progress = *status.progress;
    QCOMPARE(progress.stage, u"checking"_s);
    QCOMPARE(progress.pagesTotal, 3);
    QVERIFY(progress.pagesDone >= 1);
    QStringList paths;
    for (const Task &row : progress.pages)
        paths.append(QUrl(row.url).path());
    QCOMPARE(paths, (QStringList {u"/"_s, u"/silent"_s, u"/later"_s}));
    QCOMPARE(progress.pages.at(0).stage, PageStage::Done);
    QCOMPARE(progress.pages.at(0).httpStatus, 200);
    QCOMPARE(progress.pages.at(1).stage, PageStage::Working);
    m_unanswered.constFirst().answer({.contentType = "text/html", .body = Sound});
    const ScanStatus ended = waitForEnd(id);
    QCOMPARE(ended.progress->pagesDone, 3);
    QCOMPARE(ended.progress->findings, 1);
    QCOMPARE(ended.progress->current, QString());
}

void TestEngine::visitsEveryViewport()
{
    page(u"/"_s, withLinks({}));
    ScanRequest wanted = request();
    wanted.viewports = {{1280, 800}, {375, 812}};
    const QString id = start(wanted);
    waitForEnd(id);
    const Results results = resultsOf(id);
    QStringList viewports;
    QStringList widths;
    for (const Task &task : results.tasks)
        viewports.append(task.viewport);
    for (const Capture &capture : results.captures)
        widths.append(QString::number(capture.pixels.width()));
    viewports.sort();
    widths.sort();
    QCOMPARE(viewports, (QStringList {u"1280x800"_s, u"375x812"_s}));
    QCOMPARE(widths, (QStringList {u"1280"_s, u"375"_s}));
}

void TestEngine::reportsBrokenPagesAndGoesOn()
{
    page(u"/"_s, withLinks({"/500", "/away", "/file", "/last"}));
    page(u"/500"_s, Sound, 500);
    page(u"/file"_s, "zip", 200, "application/zip");
    page(u"/last"_s, withLinks({}));
    m_site->route("GET", u"/away"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.status = 302, .headers = {{"Location", "http://localhost:1/"}}});
    });
    const QString id = start(request());
    QCOMPARE(waitForEnd(id).state, ScanState::Completed);
    QHash<QString, PageOutcome> outcomes;
    const Results results = resultsOf(id);
    for (const Task &task : results.tasks)
        outcomes.insert(QUrl(task.url).path(), task.outcome);
    QCOMPARE(outcomes.value(u"/"_s), PageOutcome::Ok);
    QCOMPARE(outcomes.value(u"/500"_s), PageOutcome::HttpError);
    QCOMPARE(outcomes.value(u"/file"_s), PageOutcome::Download);
    QVERIFY(outcomes.value(u"/away"_s) != PageOutcome::Ok);
    QCOMPARE(outcomes.value(u"/last"_s), PageOutcome::Ok);
    QVERIFY(results.security.has_value());
    QStringList faults;
    for (const Finding &finding : *results.security) {
        QCOMPARE(finding.category, Category::Page);
        QCOMPARE(finding.fingerprint.size(), 32);
        faults.append(QUrl(finding.url).path() + u' ' + finding.ruleId);
    }
    QCOMPARE(faults, (QStringList {u"/500 page-http-5xx"_s, u"/away page-unreachable"_s}));
}

void TestEngine::failsWhenNothingCanBeTested_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("outcome");
    QTest::addRow("404") << u"/nothing"_s << int(PageOutcome::HttpError);
    QTest::addRow("a picture") << u"/picture"_s << int(PageOutcome::NotHtml);
    QTest::addRow("never answered") << u"/silent"_s << int(PageOutcome::Timeout);
    QTest::addRow("redirect loop") << u"/loop"_s << int(PageOutcome::Unreachable);
}

void TestEngine::failsWhenNothingCanBeTested()
{
    QFETCH(QString, path);
    QFETCH(int, outcome);
    page(u"/picture"_s, "just text", 200, "text/plain");
    m_site->route("GET", u"/silent"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    m_site->route("GET", u"/loop"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.status = 302, .headers = {{"Location", "/loop"}}});
    });
    ScanRequest wanted = request();
    wanted.url = site(path);
    wanted.timeoutSeconds = 2;
    const QString id = start(wanted);
    const ScanStatus status = waitForEnd(id);
    QCOMPARE(status.state, ScanState::Failed);
    QCOMPARE(status.errorCode, u"NOTHING_TESTED"_s);
    QVERIFY2(status.errorMessage.startsWith(wireName(PageOutcome(outcome))),
             qPrintable(status.errorMessage));
    QCOMPARE(int(resultsOf(id).tasks.constFirst().outcome), outcome);
    QVERIFY(!resultsOf(id).security);
}

void TestEngine::tellsAMissingBrowser()
{
    startEngine(m_dir->filePath(u"no-browser"_s));
    page(u"/"_s, withLinks({}));
    const ScanStatus status = waitForEnd(start(request()));
    QCOMPARE(status.state, ScanState::Failed);
    QCOMPARE(status.errorCode, u"BROWSER_MISSING"_s);
}

void TestEngine::cancelsWithinTwoSecondsAndKeepsWhatIsDone()
{
    page(u"/"_s, withLinks({"/silent"}));
    m_site->route("GET", u"/silent"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    ScanRequest wanted = request();
    wanted.timeoutSeconds = 60;
    const QString id = start(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(m_unanswered.size(), 1, 20'000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(ask<Done>([&](const Handler<Done> &handler) { m_api->cancelScan(id, this, handler); }));
    QCOMPARE(waitForEnd(id).state, ScanState::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!m_unanswered.constFirst().isAlive(), 2000); // its tab is closed
    QVERIFY(clock.elapsed() < 2000);
    const Results results = resultsOf(id);
    QCOMPARE(results.tasks.size(), 1);
    QVERIFY(results.accessibility.has_value());
    const Result<Done> again
        = ask<Done>([&](const Handler<Done> &handler) { m_api->cancelScan(id, this, handler); });
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestEngine::queuesASecondScan()
{
    page(u"/"_s, withLinks({"/silent"}));
    m_site->route("GET", u"/silent"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    const QString first = start(request());
    QTRY_VERIFY_WITH_TIMEOUT(!m_unanswered.isEmpty(), 20'000);
    ScanRequest wanted = request(1);
    const QString second = start(wanted);
    QCOMPARE(statusOf(second).state, ScanState::Queued);
    QVERIFY(
        ask<Done>([&](const Handler<Done> &handler) { m_api->cancelScan(first, this, handler); }));
    QCOMPARE(waitForEnd(second).state, ScanState::Completed);
}

void TestEngine::adoptsWhatADeadEngineLeft()
{
    page(u"/"_s, withLinks({"/silent"}));
    m_site->route("GET", u"/silent"_s, [this](const ServerRequest &, const Responder &client) {
        m_unanswered.append(client);
    });
    const QString id = start(request());
    QTRY_VERIFY_WITH_TIMEOUT(!m_unanswered.isEmpty(), 20'000);
    startEngine(); // without a word to the scan, as after a crash
    const ScanStatus status = waitForEnd(id);
    QCOMPARE(status.state, ScanState::Failed);
    QCOMPARE(status.errorCode, u"INTERRUPTED"_s);
    const Results results = resultsOf(id);
    QCOMPARE(results.tasks.size(), 1);
    QVERIFY(results.tasks.constFirst().passed);
    QVERIFY(ask<QByteArray>([&](const Handler<QByteArray> &handler) {
        m_api->capture(id, results.captures.constFirst().sha256, this, handler);
    }));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
