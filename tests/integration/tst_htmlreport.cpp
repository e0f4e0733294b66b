// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/findchromium.h"
#include "app/engine/browser/browser.h"
#include "app/engine/browser/browsersession.h"
#include "app/export/exporters.h"
#include "tests/support/rawsite.h"
#include "tests/support/samplereport.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The HTML report is held to what it preaches: our own check of it finds nothing, in light and
/// dark, on a wide and a narrow screen, with everything unfolded.
class tst_HtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoViolations_data();
    void hasNoViolations();

private:
    RawSite m_site;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<BrowserSession> m_session;
};

void tst_HtmlReport::initTestCase()
{
    if (!findChromium())
        QSKIP("no Chromium on this computer");
    m_browser = std::make_unique<Browser>(Browser::Options {});
    m_session = std::make_unique<BrowserSession>(*m_browser, 1);
}

static QByteArray reportHtml(const SampleOptions &options)
{
    const SampleReport sample = sampleReport(options);
    const ReportSummary &summary = sample.report.summary;
    return exportHtml({.target = summary.target,
                       .server = summary.serverName,
                       .startedAt = summary.startedAt,
                       .finishedAt = summary.finishedAt},
                      sample.report.results,
                      [&](const QString &sha256) { return sample.captures.value(sha256); });
}

void tst_HtmlReport::hasNoViolations_data()
{
    QTest::addColumn<SampleOptions>("options");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Viewport>("viewport");
    SampleOptions broken;
    broken.failedPages = 3;
    broken.slower = true;
    broken.state = ScanState::Cancelled;
    SampleOptions clean;
    clean.clean = true;
    for (const bool dark : {false, true}) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("usual, %s", theme) << SampleOptions {} << dark << Viewport(1280, 800);
        QTest::addRow("stopped, %s", theme) << broken << dark << Viewport(1280, 800);
        QTest::addRow("narrow, %s", theme) << broken << dark << Viewport(360, 740);
        QTest::addRow("clean, %s", theme) << clean << dark << Viewport(1280, 800);
    }
}

void tst_HtmlReport::hasNoViolations()
{
    QFETCH(SampleOptions, options);
    QFETCH(bool, dark);
    QFETCH(Viewport, viewport);
    QByteArray html = reportHtml(options);
    html.replace("<details>", "<details open>");
    // The same rules that a reader with a dark system gets.
    const QByteArray darkOnly = "@media screen and (prefers-color-scheme: dark)";
    QCOMPARE(html.count(darkOnly), 1);
    html.replace(darkOnly, dark ? "@media screen" : "@media not all");
    m_site.page("/report", html);

    VisitRequest request;
    request.url = m_site.url(u"/report"_s);
    request.viewport = viewport;
    request.performance = false;
    std::optional<Result<VisitEvidence>> visited;
    m_session->visit(request, this, [&](const Result<VisitEvidence> &r) { visited = r; });
    QTRY_VERIFY_WITH_TIMEOUT(visited.has_value(), 60'000);
    QVERIFY(*visited);
    const VisitEvidence &evidence = **visited;
    QVERIFY2(evidence.judged, qPrintable(evidence.note));
    for (const Finding &finding : evidence.violations)
        qWarning().noquote() << finding.ruleId << finding.selector << finding.failureSummary;
    QCOMPARE(evidence.violations.size(), 0);
    // That colours were looked at, and that nothing sticks out sideways.
    QVERIFY(evidence.rules.passed.contains(u"color-contrast"_s));
    QCOMPARE(evidence.pixels.width(), viewport.width());
    QVERIFY(evidence.links.contains(QUrl(u"https://shop.example.com/cart"_s)));

    const QString folder = qEnvironmentVariable("NAT_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(writeExport(
            folder + u"/report %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())),
            evidence.png));
}

QTEST_MAIN(tst_HtmlReport)
#include "tst_htmlreport.moc"
