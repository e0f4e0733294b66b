// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/resultsjson.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The contract's JSON in and out: what we write is read back the same, what other servers write is
/// understood, what cannot be understood is named.
class TestResultsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAScanRequest();
    void refusesAScanRequest_data();
    void refusesAScanRequest();
    void readsBackAScanStatus();
    void readsStatusWords_data();
    void readsStatusWords();
    void readsTimes_data();
    void readsTimes();
    void refusesAStatusWithoutItsFields_data();
    void refusesAStatusWithoutItsFields();
    void readsBackResults();
    void keepsAbsentSectionsAbsent();
    void readsTheDocumentedNames();
    void readsTheOtherNames();
    void readsAnApiRun();
    void readsASecurityReport();
    void findsFindingsWhereverTheyStand_data();
    void findsFindingsWhereverTheyStand();
    void namesWhatHasAWrongType();
    void takesNoScoreOfNothing();
    void boundsTexts();
    void boundsWhatItCannotRead();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();

private:
    static Results read(const QString &name);
};

namespace {

Finding finding()
{
    return {.category = Category::Accessibility,
            .ruleId = u"label"_s,
            .severity = Severity::Critical,
            .needsReview = false,
            .title = u"Form elements must have labels"_s,
            .description = u"A field without a name"_s,
            .failureSummary = u"Fix any: add a label"_s,
            .helpUrl = u"https://example.com/label"_s,
            .tags = {u"cat.forms"_s, u"wcag2a"_s, u"wcag412"_s},
            .selector = u"iframe >>> #q"_s,
            .html = u"<input id=\"q\">"_s,
            .url = u"https://shop.example.com/?a=1&b=ä"_s,
            .viewport = u"1280x800"_s,
            .box = {10.5, 20, 300, 40.25},
            .screenshot = QString(64, u'a'),
            .fingerprint = u"f00d"_s};
}

Task task()
{
    return {.id = u"p1"_s,
            .name = u"Home"_s,
            .url = u"https://shop.example.com/"_s,
            .passed = true,
            .error = {},
            .timeMs = 812.5,
            .viewport = u"1280x800"_s,
            .stage = PageStage::Done,
            .outcome = PageOutcome::Ok,
            .httpStatus = 200,
            .finalUrl = u"https://shop.example.com/home"_s,
            .title = u"Home"_s,
            .screenshot = QString(64, u'a'),
            .issues = 0,
            .needsReview = 3,
            .note = u"load event not fired"_s};
}

Results wholeResults()
{
    Results results;
    results.scanId = u"s1"_s;
    results.state = ScanState::Cancelled;
    results.passed = 1;
    results.failed = 0;
    results.total = 1;
    results.elapsedSeconds = 3.5;
    results.tasks = {task()};
    Finding review = finding();
    review.needsReview = true;
    results.accessibility = {.pagesScanned = 1,
                             .complianceScore = 88.5,
                             .violations = {finding()},
                             .needsReview = {review},
                             .rules = {{.url = u"https://shop.example.com/"_s,
                                        .viewport = u"1280x800"_s,
                                        .passed = {u"list"_s},
                                        .violated = {u"label"_s},
                                        .review = {}}}};
    results.performance = {.pagesTested = 1,
                           .performanceScore = 70,
                           .metrics = {{.name = u"LCP"_s,
                                        .value = 2500.25,
                                        .unit = u"ms"_s,
                                        .rating = u"good"_s,
                                        .url = u"https://shop.example.com/"_s,
                                        .viewport = u"1280x800"_s,
                                        .indicative = true},
                                       {.name = u"CLS"_s,
                                        .value = {},
                                        .unit = {},
                                        .rating = {},
                                        .url = {},
                                        .viewport = {},
                                        .indicative = false}}};
    results.visual = {.comparisons = {{.url = u"https://shop.example.com/"_s,
                                       .name = u"Home"_s,
                                       .viewport = u"1280x800"_s,
                                       .matched = true,
                                       .diffPercent = 0.25}},
                      .diffsDetected = 0};
    Finding security = finding();
    security.category = Category::Security;
    security.needsReview = true;
    results.security = QList<Finding> {security};
    results.captures = {{.sha256 = QString(64, u'a'),
                         .url = u"https://shop.example.com/"_s,
                         .viewport = u"1280x800"_s,
                         .pixels = {1280, 4000},
                         .devicePixelRatio = 2}};
    results.environment
        = {u"nat-engine-local 1"_s, u"HeadlessChrome/156"_s, u"4.14.1"_s, u"Debian"_s};
    results.errorCode = u"INTERRUPTED"_s;
    results.errorMessage = u"stopped"_s;
    return results;
}

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

} // namespace

Results TestResultsJson::read(const QString &name)
{
    const Result<Results> results = readResults(fixture(u"replies/"_s + name));
    return results ? *results : Results {};
}

void TestResultsJson::readsBackAScanRequest()
{
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com/ä?q=1%2B1"_s);
    request.mode = ScanMode::Functional;
    request.pages = 7;
    request.depth = 0;
    request.pageList = {QUrl(u"https://shop.example.com/a"_s)};
    request.sitemap = true;
    request.viewports = {{390, 844}, {1920, 1080}};
    request.performance = false;
    request.concurrency = 2;
    request.timeoutSeconds = 12;
    const Result<ScanRequest> back = readScanRequest(toJson(request));
    QVERIFY(back);
    QCOMPARE(bytesOf(toJson(*back)), bytesOf(toJson(request)));
    QCOMPARE(back->url, request.url);
    QCOMPARE(back->viewports, request.viewports);
    QVERIFY(!back->performance && back->accessibility && back->sitemap);
}

void TestResultsJson::refusesAScanRequest_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row
        = [](const char *title, const QString &section, const QString &name,
             const QJsonValue &value) { QTest::addRow("%s", title) << section << name << value; };
    row("relative address", {}, u"url"_s, u"shop"_s);
    row("ftp", {}, u"url"_s, u"ftp://shop.example.com"_s);
    row("password in the address", {}, u"url"_s, u"https://me:secret@shop.example.com"_s);
    row("mode", {}, u"mode"_s, u"magic"_s);
    row("no pages", u"engine"_s, u"pages"_s, 0);
    row("too many pages", u"engine"_s, u"pages"_s, 10'001);
    row("pages as text", u"engine"_s, u"pages"_s, u"7"_s);
    row("negative depth", u"engine"_s, u"depth"_s, -1);
    row("tiny viewport", u"engine"_s, u"viewports"_s, QJsonArray {u"10x10"_s});
    row("nonsense viewport", u"engine"_s, u"viewports"_s, QJsonArray {u"wide"_s});
    row("no viewport", u"engine"_s, u"viewports"_s, QJsonArray {});
    row("page that is a file", u"engine"_s, u"page_list"_s, QJsonArray {u"file:///etc"_s});
    row("page that is a number", u"engine"_s, u"page_list"_s, QJsonArray {5});
    row("zero time", u"options"_s, u"timeout"_s, 0);
    row("no concurrency", u"options"_s, u"concurrency"_s, 0);
    row("options is a list", {}, u"options"_s, QJsonArray {});
}

void TestResultsJson::refusesAScanRequest()
{
    QFETCH(QString, section);
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    QJsonObject object = toJson(request);
    if (section.isEmpty()) {
        object.insert(name, value);
    } else {
        QJsonObject part = object.value(section).toObject();
        part.insert(name, value);
        object.insert(section, part);
    }
    const Result<ScanRequest> back = readScanRequest(object);
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::Invalid);
    QVERIFY2(back.error().code.contains(name), qPrintable(back.error().code));
}

void TestResultsJson::readsBackAScanStatus()
{
    ScanStatus status;
    status.scanId = u"s/1"_s;
    status.state = ScanState::Running;
    status.createdAt = QDateTime({2026, 11, 24}, {10, 2, 12, 813}, Qt::UTC);
    status.updatedAt = status.createdAt.addSecs(5);
    Task queued = task();
    queued.stage = PageStage::Queued;
    queued.passed = false;
    status.progress = ScanStatus::Progress {.stage = u"checking"_s,
                                            .pagesDone = 1,
                                            .pagesTotal = 2,
                                            .current = u"https://shop.example.com/b"_s,
                                            .findings = 4,
                                            .pages = {task(), queued}};
    status.errorCode = u"X"_s;
    status.errorMessage = u"why"_s;
    const QJsonObject json = toJson(status);
    const Result<ScanStatus> back = readScanStatus(json);
    QVERIFY(back);
    QCOMPARE(toJson(*back), json);
    QCOMPARE(back->createdAt, status.createdAt);
    QCOMPARE(back->progress->pages.last().stage, PageStage::Queued);
    // To others a page that waits has not failed.
    QCOMPARE(json.value("progress"_L1)["pages"_L1][1]["status"_L1].toString(), u"queued"_s);
}

void TestResultsJson::readsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ScanState>("state");
    QTest::addRow("queued") << u"queued"_s << ScanState::Queued;
    QTest::addRow("pending") << u"pending"_s << ScanState::Queued;
    QTest::addRow("running") << u"running"_s << ScanState::Running;
    QTest::addRow("completed") << u"completed"_s << ScanState::Completed;
    QTest::addRow("capitals") << u"COMPLETED"_s << ScanState::Completed;
    QTest::addRow("failed") << u"failed"_s << ScanState::Failed;
    QTest::addRow("cancelled") << u"cancelled"_s << ScanState::Cancelled;
    QTest::addRow("timed out") << u"timed_out"_s << ScanState::TimedOut;
    QTest::addRow("unknown goes on") << u"warming_up"_s << ScanState::Running;
}

void TestResultsJson::readsStatusWords()
{
    QFETCH(QString, word);
    QFETCH(ScanState, state);
    const auto status = readScanStatus({{u"scan_id"_s, u"a"_s}, {u"status"_s, word}});
    QVERIFY(status);
    QCOMPARE(status->state, state);
    QCOMPARE(status->word, word);
}

void TestResultsJson::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime moment({2026, 11, 24}, {10, 2, 12}, Qt::UTC);
    QTest::addRow("Z") << u"2026-11-24T10:02:12Z"_s << moment;
    QTest::addRow("offset") << u"2026-11-24T12:02:12+02:00"_s << moment;
    QTest::addRow("milliseconds") << u"2026-11-24T10:02:12.813Z"_s << moment.addMSecs(813);
    QTest::addRow("six digits") << u"2026-11-24T10:02:12.813776+00:00"_s << moment.addMSecs(814);
    QTest::addRow("date only") << u"2026-11-24"_s << QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC);
    QTest::addRow("no time") << u"soon"_s << QDateTime();
}

void TestResultsJson::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    const auto status = readScanStatus(
        {{u"scan_id"_s, u"a"_s}, {u"status"_s, u"running"_s}, {u"created_at"_s, text}});
    QVERIFY(status);
    QVERIFY2(qAbs(status->createdAt.msecsTo(moment)) <= 1,
             qPrintable(status->createdAt.toString(Qt::ISODateWithMs)));
    QCOMPARE(status->createdAt.isValid(), moment.isValid());
}

void TestResultsJson::refusesAStatusWithoutItsFields_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addRow("empty") << QJsonObject();
    QTest::addRow("no id") << QJsonObject {{u"status"_s, u"running"_s}};
    QTest::addRow("no status") << QJsonObject {{u"scan_id"_s, u"a"_s}};
    QTest::addRow("status is a list")
        << QJsonObject {{u"scan_id"_s, u"a"_s}, {u"status"_s, QJsonArray {}}};
}

void TestResultsJson::refusesAStatusWithoutItsFields()
{
    QFETCH(QJsonObject, object);
    const auto status = readScanStatus(object);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::BadReply);
}

void TestResultsJson::readsBackResults()
{
    const QJsonObject json = toJson(wholeResults());
    const Result<Results> back = readResults(bytesOf(json));
    QVERIFY(back);
    QCOMPARE(back->unread, QStringList());
    QCOMPARE(bytesOf(toJson(*back)), bytesOf(json));
    QCOMPARE(back->document, json);
    const Finding &first = back->accessibility->violations.first();
    QCOMPARE(first.box, finding().box);
    QCOMPARE(first.tags, finding().tags);
    QVERIFY(!first.needsReview && back->accessibility->needsReview.first().needsReview);
    QVERIFY(back->security->first().needsReview);
    QVERIFY(!back->performance->metrics.last().value);
}

void TestResultsJson::keepsAbsentSectionsAbsent()
{
    const Result<Results> back = readResults("{}");
    QVERIFY(back);
    QVERIFY(!back->accessibility && !back->performance && !back->visual && !back->security);
    QVERIFY(!back->total && !back->elapsedSeconds);
    QCOMPARE(back->state, ScanState::Completed);
}

void TestResultsJson::readsTheDocumentedNames()
{
    const Results results = read(u"documented-results.json"_s);
    QCOMPARE(results.unread, QStringList());
    QCOMPARE(results.total, 3);
    QCOMPARE(results.tasks.size(), 3);
    QVERIFY(results.tasks.at(0).passed && !results.tasks.at(2).passed);
    QCOMPARE(results.tasks.at(2).error, u"HTTP 500"_s);
    const QList<Finding> violations = results.accessibility->violations;
    QCOMPARE(violations.size(), 2);
    QCOMPARE(violations.first().ruleId, u"image-alt"_s);
    QCOMPARE(violations.first().severity, Severity::Critical);
    QCOMPARE(violations.first().title, u"Images must have alternative text"_s);
    QCOMPARE(violations.first().tags, QStringList({u"wcag2a"_s, u"wcag111"_s}));
    QCOMPARE(violations.last().html, u"<span class=\"price\">9 €</span>"_s);
    QCOMPARE(results.performance->metrics.size(), 3);
    QVERIFY(!results.performance->metrics.last().value);
    QCOMPARE(results.visual->comparisons.first().diffPercent, 3.25);
    QCOMPARE(results.visual->diffsDetected, 1);
}

void TestResultsJson::readsTheOtherNames()
{
    const Results results = read(u"other-names.json"_s);
    QCOMPARE(results.unread, QStringList());
    QCOMPARE(results.tasks.size(), 2);
    QCOMPARE(results.tasks.first().id, u"t-1"_s);
    QVERIFY(results.tasks.first().passed && !results.tasks.last().passed);
    QVERIFY(results.tasks.last().error.startsWith(u"Page.click"_s));

    QCOMPARE(results.accessibility->pagesScanned, 2);
    QCOMPARE(results.accessibility->complianceScore, 91.25);
    QStringList found;
    for (const Finding &item : results.accessibility->violations)
        found.append(u"%1 %2 %3"_s.arg(item.ruleId, item.selector, item.url));
    QCOMPARE(found,
             QStringList({u"color-contrast .price https://shop.example.com/"_s,
                          u"color-contrast iframe >>> #host >>> .tag https://shop.example.com/"_s,
                          u"label #search https://shop.example.com/"_s,
                          u"list ul.menu https://shop.example.com/menu"_s}));
    QCOMPARE(results.accessibility->violations.first().failureSummary,
             u"Fix any of the following: 2.1:1"_s);
    QCOMPARE(results.accessibility->violations.last().severity, Severity::High);

    QCOMPARE(results.performance->pagesTested, 1);
    QCOMPARE(results.performance->metrics.first().url, u"https://shop.example.com/"_s);
    QVERIFY(results.visual->comparisons.first().matched);
    QVERIFY(!results.visual->comparisons.last().matched);
    QCOMPARE(results.visual->comparisons.last().diffPercent, 12.5);
    QVERIFY(results.document.contains("invented_by_a_later_version"_L1));
}

void TestResultsJson::readsAnApiRun()
{
    const Results results = read(u"api-run-results.json"_s);
    QCOMPARE(results.unread, QStringList());
    QCOMPARE(results.tasks.size(), 2);
    QCOMPARE(results.tasks.first().id, u"aa-1"_s);
    QCOMPARE(results.tasks.first().name, u"/orders"_s);
    QCOMPARE(results.tasks.first().timeMs, 41.25);
    QVERIFY(!results.tasks.last().passed);
    QCOMPARE(results.tasks.last().error, u"expected 404, got 200"_s);
    QVERIFY(!results.accessibility);
}

void TestResultsJson::readsASecurityReport()
{
    const Results results = read(u"security-report.json"_s);
    QCOMPARE(results.unread, QStringList());
    QVERIFY(results.security);
    QCOMPARE(results.security->size(), 2);
    const Finding &first = results.security->first();
    QCOMPARE(first.category, Category::Security);
    QCOMPARE(first.ruleId, u"API2:2023"_s);
    QCOMPARE(first.severity, Severity::Critical);
    QCOMPARE(first.url, u"GET /orders"_s);
    QCOMPARE(first.title, u"Answers without credentials"_s);
    QCOMPARE(first.failureSummary, u"Refuse requests without a valid token."_s);
    QCOMPARE(results.security->last().severity, Severity::Info);
}

void TestResultsJson::findsFindingsWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("top") << QByteArray(R"({"findings":[{"check_id":"API1"}]})");
    QTest::addRow("security") << QByteArray(R"({"security":{"findings":[{"check_id":"API1"}]}})");
    QTest::addRow("vulnerabilities") << QByteArray(R"({"vulnerabilities":[{"check_id":"API1"}]})");
}

void TestResultsJson::findsFindingsWhereverTheyStand()
{
    QFETCH(QByteArray, json);
    const Result<Results> results = readResults(json);
    QVERIFY(results && results->security);
    QCOMPARE(results->security->first().ruleId, u"API1"_s);
}

void TestResultsJson::namesWhatHasAWrongType()
{
    const Results results = read(u"wrong-types.json"_s);
    QStringList unread = results.unread;
    unread.sort();
    QCOMPARE(unread,
             QStringList({u"results.accessibility.compliance_score"_s,
                          u"results.accessibility.violations[0].impact"_s,
                          u"results.accessibility.violations[1].tags"_s,
                          u"results.accessibility.violations[2]"_s, u"results.passed"_s,
                          u"results.performance"_s, u"results.tasks[0].time_ms"_s,
                          u"results.tasks[1]"_s}));
    // The rest stands.
    QCOMPARE(results.total, 3);
    QCOMPARE(results.tasks.size(), 1);
    QCOMPARE(results.accessibility->violations.size(), 2);
    QVERIFY(!results.performance);
}

void TestResultsJson::takesNoScoreOfNothing()
{
    const Results results = read(u"measured-nothing.json"_s);
    QCOMPARE(results.accessibility->pagesScanned, 0);
    QVERIFY(!results.accessibility->complianceScore);
    QVERIFY(!results.performance->performanceScore);
}

void TestResultsJson::boundsTexts()
{
    Results results = wholeResults();
    Finding &large = results.accessibility->violations.first();
    large.html = QString(1'000'000, u'h');
    large.selector = QString(1'000'000, u's');
    large.title = QString(1'000'000, u't');
    results.errorMessage = QString(1'000'000, u'm');
    const Result<Results> back = readResults(bytesOf(toJson(results)));
    QVERIFY(back);
    const Finding &cut = back->accessibility->violations.first();
    QVERIFY(cut.html.size() <= 4000 && cut.selector.size() <= 1000 && cut.title.size() <= 500);
    QVERIFY(back->errorMessage.size() <= 2000);
}

void TestResultsJson::boundsWhatItCannotRead()
{
    const Result<Results> results
        = readResults("{\"tasks\":[" + QByteArray("5,").repeated(100'000) + "5]}");
    QVERIFY(results);
    QVERIFY(!results->unread.isEmpty() && results->unread.size() <= 50);
}

void TestResultsJson::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("array") << QByteArray("[]");
    QTest::addRow("text") << QByteArray("Internal Server Error");
    QTest::addRow("page of HTML") << QByteArray("<!doctype html><title>x</title>");
    QTest::addRow("cut short") << QByteArray(R"({"status":"completed","tasks":[{"url":"ht)");
    QTest::addRow("nested without end") << QByteArray(1'000'000, '[');
    QTest::addRow("nested objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::addRow("bytes") << QByteArray("\xff\xfe\x00{}", 5);
}

void TestResultsJson::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, json);
    const Result<Results> results = readResults(json);
    QVERIFY(!results);
    QCOMPARE(results.error().kind, ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(TestResultsJson)
#include "tst_resultsjson.moc"
