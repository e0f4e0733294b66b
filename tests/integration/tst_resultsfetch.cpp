// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/extras.h"
#include "app/api/resultsjson.h"
#include "app/net/httpclient.h"
#include "app/scan/resultsfetch.h"
#include "app/store/imagefiles.h"
#include "app/store/reportfile.h"
#include "app/store/scanstore.h"
#include "tests/support/apicalls.h"
#include "tests/support/fakecloud.h"
#include "tests/support/fakeserver11.h"
#include "tests/support/fixtures.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a server has beside the results of a scan reaches the report, and stays in it.
class TestResultsFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsEveryBlockOfTheCloud();
    void bringsEveryBlockOfServer11();
    void asksForNothingWithoutAReason();
    void saysWhatAServerDoesNotGive_data();
    void saysWhatAServerDoesNotGive();
    void refusesHostilePictures_data();
    void refusesHostilePictures();
    void takesTheKeyToNoOtherOrigin_data();
    void takesTheKeyToNoOtherOrigin();
    void asksAgainForWhatMayPass();
    void leavesAServerThatGivesNoPicture();
    void tellsWhyAScanFailed();
    void survivesTheStoreAndTheFile();
    void keepsBothHalvesOfAFullScan();
    void takesNoFindingsForNoProgress();

private:
    Result<ScanOutcome> fetchFrom(const Endpoint &endpoint, const QString &scanId,
                                  ScanState state = ScanState::Completed);
    Result<ScanOutcome> fetchFromCloud();
    void comparePictures(const QString &baseline);
    ComparisonPicture fetched(const QString &address);

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeServer11> m_server11;
    std::unique_ptr<HttpServer> m_elsewhere; ///< another origin
    QList<ServerRequest> m_seenElsewhere;
    HttpClient m_http;
};

namespace {

QByteArray pictureOf(const QColor &color, const char *format, const QSize &size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

ServerResponse png(const QColor &color)
{
    return {.contentType = "image/png", .body = pictureOf(color, "PNG")};
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A few bytes that soundly claim 40 gigapixels.
QByteArray bomb()
{
    constexpr quint32 Side = 200'000;
    QByteArray bytes = pictureOf(Qt::black, "PNG");
    qToBigEndian(Side, bytes.data() + 16);
    qToBigEndian(Side, bytes.data() + 20);
    qToBigEndian(crcOf(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

const QString Picture = u"/api/v1/pictures/x.png"_s;

} // namespace

void TestResultsFetch::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_cloud->setPolls(0);
    m_cloud->setResults(jsonFixture(u"replies/every-block.json"_s));
    m_cloud->addPicture(u"home-before.png"_s, png(Qt::white));
    m_cloud->addPicture(u"home-now.png"_s, png(Qt::red));
    m_cloud->addPicture(u"home-diff.png"_s,
                        {.contentType = "image/jpeg", .body = pictureOf(Qt::blue, "JPEG")});
    m_cloud->addPicture(u"cart-now.png"_s, png(Qt::white)); // the same as another
    QVERIFY(m_cloud->listen());
    m_server11 = std::make_unique<FakeServer11>();
    QVERIFY(m_server11->listen());
    m_seenElsewhere.clear();
    m_elsewhere = std::make_unique<HttpServer>();
    m_elsewhere->route("GET", u"/x.png"_s,
                       [this](const ServerRequest &request, const Responder &client) {
                           m_seenElsewhere.append(request);
                           client.answer(png(Qt::green));
                       });
    QVERIFY(m_elsewhere->listen());
}

Result<ScanOutcome> TestResultsFetch::fetchFrom(const Endpoint &endpoint, const QString &scanId,
                                                ScanState state)
{
    const EndpointSource always
        = [endpoint](QObject *, const Handler<Endpoint> &handler) { handler(endpoint); };
    ResultsFetch fetch(m_http, always, std::make_unique<NatApi>(m_http, endpoint),
                       PollRule {.attempts = 2});
    QSignalSpy finished(&fetch, &ResultsFetch::finished);
    ScanStatus status;
    status.scanId = scanId;
    status.state = state;
    status.errorMessage = state == ScanState::Failed ? u"the browser went away"_s : QString();
    fetch.start(status);
    if (!finished.isEmpty() || !finished.wait(20'000))
        return Error {.kind = ErrorKind::EngineDown, .detail = u"inside start(), or never"_s};
    return finished.constFirst().constFirst().value<Result<ScanOutcome>>();
}

Result<ScanOutcome> TestResultsFetch::fetchFromCloud()
{
    NatApi api(m_http, m_cloud->endpoint());
    ScanRequest request;
    request.url = QUrl(u"https://shop.example.com"_s);
    const auto started = start(api, request);
    if (!started)
        return started.error();
    waitForEnd(api, started->scanId);
    return fetchFrom(m_cloud->endpoint(), started->scanId);
}

void TestResultsFetch::bringsEveryBlockOfTheCloud()
{
    const auto outcome = fetchFromCloud();
    QVERIFY(outcome);
    const ServerExtras extras = extrasOf(outcome->results);
    QCOMPARE(extras.rootCausesGiven, Given::Yes);
    QCOMPARE(extras.rootCauses.causes.size(), 1);
    QCOMPARE(extras.badgesGiven, Given::Yes);
    QCOMPARE(extras.badges.size(), 1);
    QCOMPARE(extras.badges.first().checks.size(), 3);
    QCOMPARE(extras.badges.first().failing, 2);

    const VisualComparison &home = outcome->results.visual->comparisons.first();
    const ComparisonPicture before = extras.pictures.value(home.baseline);
    QVERIFY(isImageName(before.sha256));
    QCOMPARE(outcome->captures.value(before.sha256), pictureOf(Qt::white, "PNG"));
    // A JPEG is kept as a PNG that looks the same.
    const QByteArray difference
        = outcome->captures.value(extras.pictures.value(home.difference).sha256);
    QVERIFY(QImage::fromData(difference, "PNG").pixelColor(5, 5).blue() > 250);
    // The same picture is kept once; a path on the server's disk is never asked for.
    const VisualComparison &cart = outcome->results.visual->comparisons.at(1);
    QCOMPARE(extras.pictures.value(cart.current).sha256, before.sha256);
    QCOMPARE(outcome->captures.size(), 3);
    QCOMPARE(cart.baseline, u"file:/var/lib/nat/baselines/cart.png"_s);
    QCOMPARE(extras.pictures.value(cart.baseline).lack, PictureLack::Path);
    QVERIFY(m_cloud->seen().filter(u"/var/"_s).isEmpty());
}

void TestResultsFetch::bringsEveryBlockOfServer11()
{
    m_server11->setHasAccounts(true);
    NatApi api(m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(started);
    waitForEnd(api, started->scanId);
    const auto outcome = fetchFrom(m_server11->endpoint(), started->scanId);
    QVERIFY(outcome);
    const ServerExtras extras = extrasOf(outcome->results);
    QCOMPARE(extras.rootCausesGiven, Given::Yes);
    const QList<RootCause> &causes = extras.rootCauses.causes;
    QList<bool> explained;
    for (const Task &test : outcome->results.tasks)
        explained.append(rootCauseOf(test, causes) != nullptr);
    QCOMPARE(explained, (QList<bool> {false, true, false}));
    QCOMPARE(extras.badges.size(), 2);
    QCOMPARE(extras.badges.at(1).total, 6);
    QCOMPARE(extras.badges.at(1).checks.size(), 1);
}

void TestResultsFetch::asksForNothingWithoutAReason()
{
    m_cloud->setResults(
        {{u"tasks"_s,
          QJsonArray {QJsonObject {{u"task_id"_s, u"t"_s}, {u"status"_s, u"passed"_s}}}}});
    const auto outcome = fetchFromCloud();
    QVERIFY(outcome);
    QCOMPARE(m_cloud->seen().constLast().section(u'/', -1), u"results"_s);
    const ServerExtras extras = extrasOf(outcome->results);
    QCOMPARE(extras.rootCausesGiven, Given::NotAsked);
    QCOMPARE(extras.badgesGiven, Given::NotAsked);
}

void TestResultsFetch::saysWhatAServerDoesNotGive_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Given>("given");
    QTest::addRow("no such path") << 404 << Given::NoSuchThing;
    QTest::addRow("no such verb") << 405 << Given::NoSuchThing;
    QTest::addRow("not in the plan") << 403 << Given::NotInPlan;
    QTest::addRow("quota used up") << 402 << Given::NotInPlan;
    QTest::addRow("broken") << 500 << Given::Failed;
}

void TestResultsFetch::saysWhatAServerDoesNotGive()
{
    QFETCH(int, status);
    QFETCH(Given, given);
    m_server11->setHasAccounts(true);
    m_server11->refuse(u"GET /scan/{id}/root-causes"_s, status);
    m_server11->refuse(u"GET /badges"_s, status);
    NatApi api(m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(started);
    waitForEnd(api, started->scanId);
    const auto outcome = fetchFrom(m_server11->endpoint(), started->scanId);
    QVERIFY(outcome); // the report is there all the same
    QCOMPARE(outcome->results.tasks.size(), 3);
    const ServerExtras extras = extrasOf(outcome->results);
    QCOMPARE(extras.rootCausesGiven, given);
    QCOMPARE(extras.badgesGiven, given);
    QVERIFY(extras.badges.isEmpty());
    if (given == Given::NotInPlan)
        QVERIFY(!extras.rootCausesMessage.isEmpty());
}

void TestResultsFetch::comparePictures(const QString &baseline)
{
    const QJsonObject comparison {{u"url"_s, u"https://shop.example.com/"_s},
                                  {u"matched"_s, false},
                                  {u"baseline_url"_s, baseline}};
    m_cloud->setResults(
        {{u"visual_regression"_s, QJsonObject {{u"comparisons"_s, QJsonArray {comparison}}}}});
}

ComparisonPicture TestResultsFetch::fetched(const QString &address)
{
    comparePictures(address);
    const auto outcome = fetchFromCloud();
    if (!outcome)
        return {};
    const ComparisonPicture picture = extrasOf(outcome->results).pictures.value(address);
    const bool isHere = outcome->captures.contains(picture.sha256);
    return isHere == picture.sha256.isEmpty() ? ComparisonPicture {} : picture;
}

void TestResultsFetch::refusesHostilePictures_data()
{
    QTest::addColumn<ServerResponse>("answer");
    QTest::addColumn<PictureLack>("lack");
    const QByteArray whole = pictureOf(Qt::red, "PNG", {200, 200});
    QByteArray damaged = whole;
    damaged.replace(damaged.indexOf("IDAT") + 8, 8, "damaged!");
    const auto image = [](const QByteArray &body) {
        return ServerResponse {.contentType = "image/png", .body = body};
    };
    QTest::addRow("a bomb") << image(bomb()) << PictureLack::TooLarge;
    QTest::addRow("truncated") << image(whole.chopped(20)) << PictureLack::NoPicture;
    QTest::addRow("damaged inside") << image(damaged) << PictureLack::NoPicture;
    QTest::addRow("HTML") << image("<html><script>alert(1)</script></html>")
                          << PictureLack::NoPicture;
    QTest::addRow("SVG") << image("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                         << PictureLack::NoPicture;
    QTest::addRow("half a JPEG") << image(pictureOf(Qt::red, "JPEG").chopped(2))
                                 << PictureLack::NoPicture;
    QTest::addRow("nothing") << image({}) << PictureLack::NoPicture;
    QTest::addRow("gone") << ServerResponse {.status = 404} << PictureLack::Failed;
    QTest::addRow("refused") << ServerResponse {.status = 403} << PictureLack::Failed;
}

void TestResultsFetch::refusesHostilePictures()
{
    QFETCH(ServerResponse, answer);
    QFETCH(PictureLack, lack);
    m_cloud->addPicture(u"x.png"_s, answer);
    const ComparisonPicture picture = fetched(Picture);
    QVERIFY(picture.sha256.isEmpty());
    QCOMPARE(picture.lack, lack);
}

void TestResultsFetch::takesTheKeyToNoOtherOrigin_data()
{
    QTest::addColumn<bool>("redirected");
    QTest::addRow("named in the results") << false;
    QTest::addRow("redirected to") << true;
}

void TestResultsFetch::takesTheKeyToNoOtherOrigin()
{
    QFETCH(bool, redirected);
    const QString elsewhere = u"http://127.0.0.1:%1/x.png"_s.arg(m_elsewhere->port());
    m_cloud->addPicture(u"x.png"_s,
                        {.status = 302, .headers = {{"Location", elsewhere.toLatin1()}}});
    const ComparisonPicture picture = fetched(redirected ? Picture : elsewhere);
    QVERIFY(picture.sha256.isEmpty());
    QCOMPARE(picture.lack, redirected ? PictureLack::Failed : PictureLack::OtherOrigin);
    QVERIFY(m_seenElsewhere.isEmpty());
}

void TestResultsFetch::asksAgainForWhatMayPass()
{
    m_cloud->addPicture(u"x.png"_s, png(Qt::red));
    m_cloud->failWith(503, u"/pictures/"_s, 1);
    QVERIFY(!fetched(Picture).sha256.isEmpty());
}

void TestResultsFetch::leavesAServerThatGivesNoPicture()
{
    QJsonArray comparisons;
    for (int i = 0; i < 100; ++i)
        comparisons.append(QJsonObject {{u"url"_s, u"https://shop.example.com/"_s},
                                        {u"current_url"_s, u"/api/v1/pictures/%1.png"_s.arg(i)}});
    m_cloud->setResults({{u"visual_regression"_s, QJsonObject {{u"comparisons"_s, comparisons}}}});
    m_cloud->failWith(503, u"/pictures/"_s);
    const auto outcome = fetchFromCloud();
    QVERIFY(outcome);
    QVERIFY(m_cloud->seen().filter(u"/pictures/"_s).size() <= 12);
    QCOMPARE(extrasOf(outcome->results).pictures.size(), 100); // each is said not to be there
}

void TestResultsFetch::tellsWhyAScanFailed()
{
    m_server11->setEnd(u"completed"_s);
    NatApi api(m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Functional));
    QVERIFY(started);
    waitForEnd(api, started->scanId);
    const auto outcome = fetchFrom(m_server11->endpoint(), started->scanId, ScanState::Failed);
    QVERIFY(outcome); // failed, and yet two tests reached the target
    QCOMPARE(outcome->results.errorMessage, u"the browser went away"_s);
    QCOMPARE(outcome->results.document.value("error"_L1)["message"_L1].toString(),
             u"the browser went away"_s);
}

void TestResultsFetch::survivesTheStoreAndTheFile()
{
    QTemporaryDir dir;
    const auto outcome = fetchFromCloud();
    QVERIFY(outcome);
    Report report {.summary = {}, .results = outcome->results, .request = {}};
    report.summary.target = QUrl(u"https://shop.example.com"_s);
    report.summary.state = report.results.state = ScanState::Cancelled; // other than the document's
    const QJsonObject document = report.results.document;

    ScanStore store(dir.path());
    const auto id = outcomeOf<qint64>(
        [&](QObject *context, auto done) { store.save(report, outcome->captures, context, done); });
    QVERIFY(id);
    const auto stored
        = outcomeOf<Report>([&](QObject *context, auto done) { store.report(*id, context, done); });
    QVERIFY(stored);
    QCOMPARE(stored->results.document, document); // nothing is lost, unknown fields included
    QCOMPARE(stored->results.state, ScanState::Cancelled);

    const QString path = dir.filePath(u"report.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toReportFile(*stored));
    file.close();
    const auto read = readReportFile(path);
    QVERIFY(read);
    QCOMPARE(read->results.state, ScanState::Cancelled);
    const ServerExtras extras = extrasOf(read->results);
    QCOMPARE(extras.rootCauses.document, extrasOf(outcome->results).rootCauses.document);
    QCOMPARE(extras.badges.first().document, extrasOf(outcome->results).badges.first().document);
    QCOMPARE(extras.pictures.size(), 5);
    for (const ComparisonPicture &picture : extras.pictures)
        QCOMPARE(store.imagePath(picture.sha256).isEmpty(), picture.sha256.isEmpty());
}

void TestResultsFetch::keepsBothHalvesOfAFullScan()
{
    QTemporaryDir dir;
    NatApi api(m_http, m_server11->endpoint());
    const auto started = start(api, apiRequest(ScanMode::Full));
    QVERIFY(started);
    waitForEnd(api, started->scanId);
    const auto outcome = fetchFrom(m_server11->endpoint(), started->scanId);
    QVERIFY(outcome);
    ScanStore store(dir.path());
    const Report report {.summary = {}, .results = outcome->results, .request = {}};
    const auto id = outcomeOf<qint64>(
        [&](QObject *context, auto done) { store.save(report, {}, context, done); });
    QVERIFY(id);
    const auto stored
        = outcomeOf<Report>([&](QObject *context, auto done) { store.report(*id, context, done); });
    QVERIFY(stored);
    QCOMPARE(stored->results.tasks.size(), 3);
    QCOMPARE(stored->results.passed, 1);
    QCOMPARE(stored->results.failed, 2);
    QCOMPARE(stored->results.tasks.at(2).outcome, PageOutcome::Unreachable);
    QVERIFY(stored->results.security && stored->results.security->size() == 1);
    QCOMPARE(stored->summary.violations.value(Severity::Critical), 1);
}

/// A report without checks that find problems fixes none, and nothing is compared with it.
void TestResultsFetch::takesNoFindingsForNoProgress()
{
    QTemporaryDir dir;
    ScanStore store(dir.path());
    const auto summaryOf = [&store](const QByteArray &results) {
        Report report {.summary = {}, .results = *readResults(results), .request = {}};
        report.summary.target = QUrl(u"https://shop.example.com"_s);
        const auto id = outcomeOf<qint64>(
            [&](QObject *context, auto done) { store.save(report, {}, context, done); });
        const auto stored = outcomeOf<Report>(
            [&](QObject *context, auto done) { store.report(*id, context, done); });
        return stored->summary;
    };
    const QByteArray finding = R"({"findings":[{"check_id":"API1","endpoint":"/a","title":"T"}]})";
    const QByteArray tests = R"({"tasks":[{"task_id":"a","status":"failed"}]})";
    QVERIFY(summaryOf(finding).looksForFindings);
    const ReportSummary without = summaryOf(tests);
    QVERIFY(!without.looksForFindings);
    QVERIFY(!without.hasPrevious);
    QCOMPARE(without.fixedFindings, 0);
    QCOMPARE(without.pagesTested, 1); // a test that failed was tested
    const ReportSummary again = summaryOf(finding);
    QVERIFY(again.hasPrevious);
    QCOMPARE(again.newFindings, 0);
}

QTEST_MAIN(TestResultsFetch)
#include "tst_resultsfetch.moc"
