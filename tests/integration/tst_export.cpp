// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporters.h"
#include "tests/support/samplereport.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What is written for other people: whole, safe to open, and nothing but what was found.
class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void htmlHoldsEverything();
    void htmlLinksLeadSomewhere();
    void htmlTellsWhatWasStopped();
    void htmlNeedsNothingElse();
    void htmlOfHostilePages();
    void htmlWithoutAnything();
    void csvReadsBack();
    void csvCalculatesNothing_data();
    void csvCalculatesNothing();
    void filesAreWholeOrAbsent();
    void fileNames_data();
    void fileNames();

private:
    QByteArray html(const Results &results) const;

    SampleReport m_sample;
    ExportHead m_head;
};

/// A reader of RFC 4180, so that the writer is not measured by itself.
static QList<QStringList> readCsv(const QString &csv)
{
    QList<QStringList> rows(1);
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (quoted && c == u'"' && csv.mid(i + 1, 1) == u"\"")
            field += csv.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(field);
            field.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else if (quoted || c != u'\r')
            field += c;
    }
    rows.removeLast(); // after the last line end
    return rows;
}

void tst_Export::initTestCase()
{
    m_sample = sampleReport();
    const ReportSummary &summary = m_sample.report.summary;
    m_head = {summary.target, summary.serverName, summary.startedAt, summary.finishedAt};
}

QByteArray tst_Export::html(const Results &results) const
{
    return exportHtml(m_head, results,
                      [this](const QString &sha256) { return m_sample.captures.value(sha256); });
}

void tst_Export::htmlHoldsEverything()
{
    const Results &results = m_sample.report.results;
    const QByteArray document = html(results);
    QSet<QString> rules;
    for (const Finding &finding : results.accessibility->violations)
        rules.insert(finding.ruleId);
    QVERIFY(!rules.isEmpty());
    for (const QString &rule : rules)
        QVERIFY2(document.contains(QByteArray("<code>" + rule.toUtf8())), qPrintable(rule));
    for (const Task &task : results.tasks)
        QVERIFY2(document.contains(task.url.toHtmlEscaped().toUtf8()), qPrintable(task.url));
    QVERIFY(document.contains("<img src=\"data:image/png;base64,"));
    const QSet<QString> vitals {u"LCP"_s, u"CLS"_s, u"FCP"_s, u"TBT"_s, u"TTFB"_s};
    QCOMPARE(document.count("<th scope=\"row\">"), results.tasks.size() + vitals.size());

    const QString folder = qEnvironmentVariable("NAT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(writeExport(folder + u"/report.html"_s, document));
}

void tst_Export::htmlLinksLeadSomewhere()
{
    const QString document = QString::fromUtf8(html(m_sample.report.results));
    static const QRegularExpression id(u" id=\"([^\"]+)\""_s);
    QStringList ids;
    for (const QRegularExpressionMatch &match : id.globalMatch(document))
        ids.append(match.captured(1));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(document)) {
        QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
        ++links;
    }
    QVERIFY(links > 8); // the parts, and what to fix first
}

void tst_Export::htmlTellsWhatWasStopped()
{
    Results results = m_sample.report.results;
    QVERIFY(!html(results).contains("class=\"banner\""));
    results.state = ScanState::Cancelled;
    QVERIFY(html(results).contains("class=\"banner\""));
}

void tst_Export::htmlNeedsNothingElse()
{
    const QString document = QString::fromUtf8(html(m_sample.report.results));
    static const QRegularExpression loaded(u"<(script|link|iframe)|src=\"(?!data:)|url\\("_s);
    QVERIFY(!document.contains(loaded));
    QVERIFY(document.contains(u"default-src 'none'"));
}

void tst_Export::htmlOfHostilePages()
{
    Finding finding;
    finding.ruleId = u"x\"><script>alert(1)</script>"_s;
    finding.title = u"</title><img src=x onerror=alert(2)>"_s;
    finding.html = u"<script>alert(3)</script>"_s;
    finding.selector = u"a[href='\u202Egnp.exe']"_s + QChar(0) + u"\u001b[31m"_s;
    finding.box = QRectF(-1e300, -1e300, 1e301, 1e301);
    finding.screenshot = u"\"><script>"_s;
    finding.url = u"javascript:alert(4)"_s;
    finding.helpUrl = u"data:text/html,<script>alert(5)</script>"_s;
    Results results;
    results.accessibility.emplace().violations = {finding};
    Task task;
    task.url = u"javascript:alert(6)"_s;
    results.tasks = {task};

    const QString document = QString::fromUtf8(html(results));
    QVERIFY(!document.contains(u"<script"));
    QVERIFY(!document.contains(u"<img src=x"));
    QVERIFY(!document.contains(u"href=\"javascript"));
    QVERIFY(!document.contains(u"href=\"data"));
    QVERIFY(!document.contains(QChar(0x202E)));
    QVERIFY(!document.contains(QChar(0)) && !document.contains(QChar(0x1b)));
    QVERIFY(document.contains(u"&lt;script&gt;alert(3)"));
}

void tst_Export::htmlWithoutAnything()
{
    const QByteArray document = exportHtml({}, {}, {});
    QVERIFY(document.contains("<main>"));
    QVERIFY(document.endsWith("</html>\n"));
    QVERIFY(!document.contains("Problems")); // absent means not measured, not none
}

void tst_Export::csvReadsBack()
{
    const Results::Accessibility &part = *m_sample.report.results.accessibility;
    const QList<QStringList> rows = readCsv(QString::fromUtf8(exportCsv(m_sample.report.results)));
    QCOMPARE(rows.size(), 1 + part.violations.size() + part.needsReview.size());
    QCOMPARE(rows.first().join(u','),
             u"category,severity,state,rule,title,page,viewport,selector,html,failure_summary,"
             "help_url,tags,fingerprint"_s);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 13);
    const Finding &first = part.violations.first();
    QCOMPARE(rows.at(1).at(3), first.ruleId);
    QCOMPARE(rows.at(1).at(9), first.failureSummary);
    QCOMPARE(rows.last().at(2), u"needs_review"_s);
}

void tst_Export::csvCalculatesNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("read");
    QTest::addRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::addRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::addRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::addRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::addRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::addRow("quotes and commas") << u"a, \"b\"\nc"_s << u"a, \"b\"\nc"_s;
    QTest::addRow("return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::addRow("a column elsewhere") << u"a;=1+1"_s << u"a;=1+1"_s;
    QTest::addRow("plain") << u"Größe = 3"_s << u"Größe = 3"_s;
}

void tst_Export::csvCalculatesNothing()
{
    QFETCH(QString, title);
    QFETCH(QString, read);
    Finding finding;
    finding.title = title;
    Results results;
    results.security = QList<Finding> {finding};
    QCOMPARE(readCsv(QString::fromUtf8(exportCsv(results))).value(1).value(4), read);
}

void tst_Export::filesAreWholeOrAbsent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new/report.csv"_s);
    QVERIFY(writeExport(path, "a,b\r\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a,b\r\n");
    QCOMPARE(QDir(folder.filePath(u"new"_s)).entryList(QDir::Files).size(), 1);

    const Result<Done> refused = writeExport(path + u"/below/a/file.csv"_s, "a");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

void tst_Export::fileNames_data()
{
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<QString>("begin");
    QTest::addRow("host") << QUrl(u"https://shop.example/a"_s) << u"shop.example-"_s;
    QTest::addRow("port") << QUrl(u"http://127.0.0.1:4000/"_s) << u"127.0.0.1-4000-"_s;
    QTest::addRow("six") << QUrl(u"http://[::1]:4000/"_s) << u"--1-4000-"_s;
    QTest::addRow("umlaut") << QUrl(u"https://bücher.example/"_s) << u"xn--bcher-kva.example-"_s;
}

void tst_Export::fileNames()
{
    QFETCH(QUrl, target);
    QFETCH(QString, begin);
    const QString name = exportFileName({.target = target,
                                         .server = {},
                                         .startedAt = QDateTime::currentDateTime(),
                                         .finishedAt = {}},
                                        u"html"_s);
    QVERIFY2(name.startsWith(begin) && name.endsWith(u".html"), qPrintable(name));
    QVERIFY(!name.contains(u'/') && !name.contains(u':'));
}

QTEST_MAIN(tst_Export)
#include "tst_export.moc"
