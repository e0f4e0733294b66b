// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"
#include "app/engine/browser/browser.h"
#include "app/engine/browser/browsersession.h"
#include "tests/support/rawsite.h"

#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Finding *find(const QList<Finding> &findings, const QString &rule)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding &f) { return f.ruleId == rule; });
    return found == findings.end() ? nullptr : &*found;
}

std::optional<double> metric(const VisitEvidence &evidence, const QString &name)
{
    for (const Metric &metric : evidence.metrics) {
        if (metric.name == name)
            return metric.value;
    }
    qFatal("a metric that was asked for is not there");
}

} // namespace

/// What a visit brings home from pages that could be looked at.
class TestPageEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsViolations();
    void keepsNeedsReviewApart();
    void findsViolationsInFrames_data();
    void findsViolationsInFrames();
    void findsViolationsInShadowRoots();
    void looksIntoPagesThatForbidScripts();
    void boundsWhatAPageMaySay();
    void listsLinks();
    void measuresVitals();
    void measuresNothingWhereNothingIsPainted();
    void capturesTheWholePage();
    void capturesTheSameTwice();
    void hidesNothing();
    void capturesTallPages_data();
    void capturesTallPages();
    void doesOnlyWhatIsAsked();

private:
    VisitEvidence visit(const QString &path, const VisitRequest &options = {});

    RawSite m_site;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<BrowserSession> m_session;
};

void TestPageEvidence::initTestCase()
{
    if (!findChromium())
        QSKIP("no Chromium on this computer");
    m_browser = std::make_unique<Browser>(Browser::Options {});
    m_session = std::make_unique<BrowserSession>(*m_browser, 1);
}

VisitEvidence TestPageEvidence::visit(const QString &path, const VisitRequest &options)
{
    VisitRequest request = options;
    request.url = m_site.url(path);
    std::optional<Result<VisitEvidence>> result;
    m_session->visit(request, this, [&](const Result<VisitEvidence> &r) { result = r; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("a visit that does not end");
    return *result ? result->value() : VisitEvidence {};
}

void TestPageEvidence::findsViolations()
{
    m_site.page("/simple",
                "<!doctype html><html lang=en><title>Simple</title><body style='margin:0'><main>"
                "<h1>Simple</h1><div style='height:300px'></div>"
                "<img id=picture src=x style='display:block;width:50px;height:40px'></main>");
    const VisitEvidence seen = visit(u"/simple"_s);
    QVERIFY(seen.judged);
    QCOMPARE(seen.title, u"Simple"_s);
    QVERIFY(*seen.loadMs > 0);
    const Finding *finding = find(seen.violations, u"image-alt"_s);
    QVERIFY(finding);
    QCOMPARE(finding->category, Category::Accessibility);
    QCOMPARE(finding->severity, Severity::Critical);
    QVERIFY(!finding->needsReview);
    QCOMPARE(finding->selector, u"#picture"_s);
    QVERIFY(finding->html.startsWith(u"<img id=\"picture\""_s));
    QVERIFY(finding->tags.contains(u"wcag2a"_s));
    QVERIFY(finding->helpUrl.startsWith(u"https://"_s));
    QVERIFY(!finding->title.isEmpty() && !finding->failureSummary.isEmpty());
    QCOMPARE(finding->url, m_site.url(u"/simple"_s).toString());
    QCOMPARE(finding->viewport, u"1280x800"_s);
    QCOMPARE(finding->box.size(), QSizeF(50, 40));
    QVERIFY(finding->box.top() > 300);
    QVERIFY(seen.rules.violated.contains(u"image-alt"_s));
    QVERIFY(seen.rules.passed.contains(u"document-title"_s));
    QVERIFY(!seen.rules.passed.contains(u"image-alt"_s));
}

void TestPageEvidence::keepsNeedsReviewApart()
{
    m_site.page("/review",
                "<!doctype html><html lang=en><title>Review</title><main><h1>x</h1>"
                "<p style='background:url(/x.png);color:#777'>On a picture</p></main>");
    const VisitEvidence seen = visit(u"/review"_s);
    const Finding *finding = find(seen.needsReview, u"color-contrast"_s);
    QVERIFY(finding);
    QVERIFY(finding->needsReview);
    QVERIFY(!find(seen.violations, u"color-contrast"_s));
    QVERIFY(seen.rules.review.contains(u"color-contrast"_s));
    QVERIFY(!seen.rules.violated.contains(u"color-contrast"_s));
}

void TestPageEvidence::findsViolationsInFrames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QRectF>("box");
    QTest::addRow("same origin") << u"127.0.0.1"_s
                                 << QRectF(50 + 5 + 3 + 7, 100 + 5 + 3 + 7, 30, 20);
    // Where it can't be reached, the frame stands for what is in it.
    QTest::addRow("another origin") << u"localhost"_s << QRectF(50, 100, 316, 166);
}

void TestPageEvidence::findsViolationsInFrames()
{
    QFETCH(QString, host);
    const QByteArray inner = m_site.url(u"/inner"_s, host).toEncoded();
    m_site.page("/inner",
                "<!doctype html><html lang=en><title>Inner</title>"
                "<body style='margin:0'><button style='width:30px;height:20px;"
                "display:block;padding:0;border:0;margin:7px'></button>");
    m_site.page("/outer",
                "<!doctype html><html lang=en><title>Outer</title><body style='margin:0'>"
                "<div style='height:100px'></div><iframe title=x src='"
                    + inner + "' style='border:5px solid;padding:3px;margin-left:50px'></iframe>");
    const VisitEvidence seen = visit(u"/outer"_s, {.performance = false});
    const Finding *finding = find(seen.violations, u"button-name"_s);
    QVERIFY(finding);
    QCOMPARE(finding->selector, u"iframe >>> button"_s);
    QTEST(finding->box, "box");
    QVERIFY(!find(seen.needsReview, u"frame-tested"_s));
}

void TestPageEvidence::findsViolationsInShadowRoots()
{
    m_site.page("/shadow",
                "<!doctype html><html lang=en><title>Shadow</title><div id=host></div>"
                "<script>document.getElementById('host').attachShadow({mode: 'open'})"
                ".innerHTML = '<a href=/inside>in</a><img src=x width=9 height=9>'"
                "</script>");
    const VisitEvidence seen = visit(u"/shadow"_s);
    const Finding *finding = find(seen.violations, u"image-alt"_s);
    QVERIFY(finding);
    QCOMPARE(finding->selector, u"#host >> img"_s);
    QVERIFY(!finding->box.isNull());
    QCOMPARE(seen.links, QList<QUrl> {m_site.url(u"/inside"_s)});
}

void TestPageEvidence::looksIntoPagesThatForbidScripts()
{
    m_site.page("/strict",
                "<!doctype html><html lang=en><title>Strict</title><h1>x</h1><img src=x>",
                "\r\nContent-Security-Policy: default-src 'none'; script-src 'none';"
                " require-trusted-types-for 'script'");
    const VisitEvidence seen = visit(u"/strict"_s);
    QCOMPARE(seen.outcome, PageOutcome::Ok);
    QVERIFY(seen.judged);
    QVERIFY(find(seen.violations, u"image-alt"_s));
    QVERIFY(metric(seen, u"FCP"_s));
    QVERIFY(!seen.png.isEmpty());
}

void TestPageEvidence::boundsWhatAPageMaySay()
{
    QByteArray html = "<!doctype html><title>" + QByteArray(10'000, 't') + "</title><h1>x</h1>";
    for (int i = 0; i < 1100; ++i)
        html += "<p style='margin:40px'><img src='data:," + QByteArray(2000, 'x') + "'>";
    m_site.page("/excessive", html);
    const VisitEvidence seen = visit(u"/excessive"_s, {.capture = false});
    QCOMPARE(seen.title.size(), 300);
    QCOMPARE(seen.violations.size() + seen.needsReview.size(), 1000);
    QVERIFY2(seen.note.contains(u"more instances not listed"_s), qPrintable(seen.note));
    for (const Finding &finding : seen.violations)
        QVERIFY(finding.html.size() <= 1000 && finding.selector.size() <= 1000);

    QByteArray links;
    for (int i = 0; i < 6000; ++i)
        links += "<a href=/" + QByteArray::number(i) + ">x</a>";
    m_site.page("/links", links);
    QCOMPARE(visit(u"/links"_s, {.accessibility = false, .capture = false}).links.size(), 5000);
}

void TestPageEvidence::listsLinks()
{
    m_site.page("/framed", "<a href=/framed-link>x</a>");
    m_site.page(
        "/dir/links",
        "<a href=../a#part>1</a><a href='b c'>2</a><a href=/a>again</a>"
        "<a href=mailto:x@example.org>no</a><a href='javascript:void 0'>no</a>"
        "<a href=/file.zip download>no</a><a>no</a><a href='http://[bad'>no</a>"
        "<map name=m><area href=/area alt=x></map><svg><a href=/svg><text>x</text></a></svg>"
        "<iframe src=/framed></iframe><a href=https://elsewhere.example/x?q=1>3</a>");
    const VisitEvidence seen
        = visit(u"/dir/links"_s, {.accessibility = false, .performance = false, .capture = false});
    const QList<QUrl> expected {
        m_site.url(u"/a"_s),           m_site.url(u"/dir/b%20c"_s),
        m_site.url(u"/area"_s),        m_site.url(u"/svg"_s),
        m_site.url(u"/framed-link"_s), QUrl(u"https://elsewhere.example/x?q=1"_s)};
    QCOMPARE(seen.links, expected);
}

void TestPageEvidence::measuresVitals()
{
    m_site.page("/vitals",
                "<!doctype html><title>Vitals</title><body style='margin:0'><div id=late></div>"
                "<h1 style='font-size:80px'>The largest text of this page</h1><script>"
                "onload = () => setTimeout(() => {"
                "  late.style.height = '400px';"
                "  const end = performance.now() + 300; while (performance.now() < end);"
                "}, 50)</script>");
    const VisitEvidence seen = visit(u"/vitals"_s, {.accessibility = false, .capture = false});
    QStringList names;
    for (const Metric &m : seen.metrics) {
        names.append(m.name);
        QVERIFY(m.indicative);
        QCOMPARE(m.url, m_site.url(u"/vitals"_s).toString());
        QCOMPARE(m.viewport, u"1280x800"_s);
        QCOMPARE(m.unit, m.name == "CLS"_L1 ? QString() : u"ms"_s);
    }
    QCOMPARE(names, QStringList({u"LCP"_s, u"CLS"_s, u"FCP"_s, u"TBT"_s, u"TTFB"_s}));
    QVERIFY(metric(seen, u"FCP"_s) > 0);
    QVERIFY(metric(seen, u"LCP"_s) >= metric(seen, u"FCP"_s));
    QVERIFY2(metric(seen, u"CLS"_s) > 0.02, qPrintable(QString::number(*metric(seen, u"CLS"_s))));
    QVERIFY2(metric(seen, u"TBT"_s) >= 200, qPrintable(QString::number(*metric(seen, u"TBT"_s))));
    QVERIFY(metric(seen, u"TTFB"_s) > 0);
}

void TestPageEvidence::measuresNothingWhereNothingIsPainted()
{
    m_site.page("/blank", "<!doctype html><html lang=en><title>Blank</title>");
    const VisitEvidence seen = visit(u"/blank"_s);
    QCOMPARE(seen.outcome, PageOutcome::Ok);
    for (const QString &name : {u"LCP"_s, u"FCP"_s, u"CLS"_s, u"TBT"_s})
        QVERIFY2(!metric(seen, name), qPrintable(name));
    QVERIFY(metric(seen, u"TTFB"_s));
}

void TestPageEvidence::capturesTheWholePage()
{
    m_site.page("/long",
                "<!doctype html><title>Long</title><body style='margin:0'>"
                "<div style='height:2000px;background:#fff'></div>"
                "<div style='height:100px;background:#00ff00'></div>");
    const VisitEvidence seen
        = visit(u"/long"_s, {.viewport = {640, 480}, .accessibility = false, .performance = false});
    const QImage image = QImage::fromData(seen.png);
    QCOMPARE(image.size(), QSize(640, 2100));
    QCOMPARE(seen.pixels, image.size());
    QCOMPARE(image.pixelColor(320, 2050), QColor(0, 255, 0));
    QCOMPARE(image.pixelColor(320, 1990), QColor(Qt::white));
}

void TestPageEvidence::capturesTheSameTwice()
{
    m_site.page(
        "/moving",
        "<!doctype html><title>Moving</title><style>@keyframes spin { to { rotate: 1turn } }"
        "@keyframes in { from { opacity: 0 } }"
        "#a { animation: spin 1s linear infinite; width: 90px; height: 30px; background: red }"
        "#b { animation: in 2s }</style><div id=a></div><h1 id=b>Slowly</h1>"
        "<input autofocus value=x><div style='height:1500px'></div><p id=size></p><script>"
        "onresize = () => size.textContent += innerWidth + 'x' + innerHeight</script>");
    const VisitEvidence first = visit(u"/moving"_s);
    const VisitEvidence second = visit(u"/moving"_s);
    QVERIFY(!first.png.isEmpty());
    QCOMPARE(first.png, second.png);
    QCOMPARE(first.note, QString());
}

void TestPageEvidence::hidesNothing()
{
    m_site.page("/appearing",
                "<!doctype html><title>x</title><style>@keyframes in { from { opacity: 0 } }"
                "@keyframes pulse { 0% { opacity: 0 } 50% { opacity: 1 } 100% { opacity: 0 } }"
                "div { width: 100px; height: 100px; background: #00f } body { margin: 0 }"
                "#a { animation: in 3s } #b { animation: pulse 2s infinite } #c { position: fixed;"
                "top: 200px }</style><div id=a></div><div id=b></div><div id=c></div>");
    const QImage image = QImage::fromData(
        visit(u"/appearing"_s, {.accessibility = false, .performance = false}).png);
    for (const int y : {50, 150, 250})
        QCOMPARE(image.pixelColor(50, y), QColor(Qt::blue));
}

void TestPageEvidence::capturesTallPages_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("captured");
    QTest::addRow("in strips") << 9001 << 9001;
    QTest::addRow("cut") << 31'000 << 30'000;
}

void TestPageEvidence::capturesTallPages()
{
    QFETCH(int, height);
    QFETCH(int, captured);
    m_site.page("/tall",
                "<!doctype html><title>Tall</title><body style='margin:0;background:"
                "linear-gradient(red 0 4000px, lime 4000px 8000px, blue 8000px)'>"
                "<div style='height:"
                    + QByteArray::number(height) + "px'></div>");
    const VisitEvidence seen
        = visit(u"/tall"_s, {.viewport = {400, 400}, .accessibility = false, .performance = false});
    const QImage image = QImage::fromData(seen.png);
    QCOMPARE(image.size(), QSize(400, captured));
    QCOMPARE(seen.pixels, image.size());
    QCOMPARE(image.pixelColor(10, 3999), QColor(255, 0, 0));
    QCOMPARE(image.pixelColor(10, 4000), QColor(0, 255, 0));
    QCOMPARE(image.pixelColor(10, 8000), QColor(0, 0, 255));
    QCOMPARE(image.pixelColor(10, captured - 1), QColor(0, 0, 255));
    QCOMPARE(seen.note.contains(u"cut at 30000 px"_s), captured < height);
}

void TestPageEvidence::doesOnlyWhatIsAsked()
{
    m_site.page("/some", "<title>Some</title><h1>x</h1><a href=/a>a</a>");
    const VisitEvidence seen
        = visit(u"/some"_s, {.accessibility = false, .performance = false, .capture = false});
    QCOMPARE(seen.outcome, PageOutcome::Ok);
    QCOMPARE(seen.links.size(), 1);
    QVERIFY(!seen.judged);
    QVERIFY(seen.violations.isEmpty() && seen.rules.passed.isEmpty());
    QVERIFY(seen.metrics.isEmpty());
    QVERIFY(seen.png.isEmpty());
    QVERIFY(seen.loadMs);
}

QTEST_GUILESS_MAIN(TestPageEvidence)
#include "tst_pageevidence.moc"
