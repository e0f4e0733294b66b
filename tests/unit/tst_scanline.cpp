// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "app/cli/failon.h"
#include "app/cli/progressprinter.h"
#include "app/cli/scanjson.h"
#include "app/cli/scanoptions.h"
#include "app/cli/terminal.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the command line understands and prints, without running anything.
class tst_ScanLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyOption();
    void refused_data();
    void refused();
    void pageList();
    void serverAddress_data();
    void serverAddress();
    void savedServer();
    void gates_data();
    void gates();
    void uselessRuns_data();
    void uselessRuns();
    void testsThatFailAreNotUseless();
    void hostileTextIsTame();
    void progressIsShort();
    void commandsAreKnown_data();
    void commandsAreKnown();
};

static std::variant<ScanOptions, QString> read(const QStringList &arguments,
                                               const QList<Server> &saved = {})
{
    CommandLine line = scanLine();
    if (line.endsAtOnce(QStringList {u"scan"_s} + arguments))
        return u"not read"_s;
    return scanOptionsFrom(line, saved);
}

void tst_ScanLine::defaults()
{
    const auto options = std::get<ScanOptions>(read({u"shop.example"_s}));
    QCOMPARE(options.address, u"shop.example"_s);
    QVERIFY(options.server.isLocal());
    QVERIFY(options.request.mode == ScanMode::Functional);
    QCOMPARE(options.request.viewports, QList<Viewport> {Viewport(1280, 800)});
    QCOMPARE(options.outDir, QString());
    QVERIFY(!options.failOn && !options.json && !options.quiet);
}

void tst_ScanLine::everyOption()
{
    const auto options = std::get<ScanOptions>(read({u"https://shop.example"_s,
                                                     u"--mode"_s,
                                                     u"full"_s,
                                                     u"--server"_s,
                                                     u"https://nat.example"_s,
                                                     u"--pages"_s,
                                                     u"7"_s,
                                                     u"--depth=0"_s,
                                                     u"--sitemap"_s,
                                                     u"--viewport"_s,
                                                     u"375x812"_s,
                                                     u"--viewport"_s,
                                                     u"1280x800"_s,
                                                     u"--checks"_s,
                                                     u"accessibility,visual"_s,
                                                     u"--concurrency"_s,
                                                     u"2"_s,
                                                     u"--timeout"_s,
                                                     u"9"_s,
                                                     u"--out"_s,
                                                     u"there"_s,
                                                     u"--format"_s,
                                                     u"json,csv"_s,
                                                     u"--fail-on"_s,
                                                     u"serious"_s,
                                                     u"--json"_s,
                                                     u"--quiet"_s}));
    const ScanRequest &request = options.request;
    QVERIFY(request.mode == ScanMode::Full);
    QCOMPARE(request.pages, 7);
    QCOMPARE(request.depth, 0);
    QVERIFY(request.sitemap);
    QCOMPARE(request.viewports, (QList<Viewport> {Viewport(375, 812), Viewport(1280, 800)}));
    QVERIFY(request.accessibility && !request.performance && request.captures);
    QCOMPARE(request.concurrency, 2);
    QCOMPARE(request.timeoutSeconds, 9);
    QCOMPARE(options.server.address, QUrl(u"https://nat.example/api/v1"_s));
    QCOMPARE(options.outDir, u"there"_s);
    QCOMPARE(options.formats, (QStringList {u"json"_s, u"csv"_s}));
    QVERIFY(options.failOn == Severity::High);
    QVERIFY(options.json && options.quiet);
}

void tst_ScanLine::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no address") << QStringList();
    QTest::addRow("two addresses") << QStringList {u"a"_s, u"b"_s};
    QTest::addRow("unknown option") << QStringList {u"a"_s, u"--frobnicate"_s};
    QTest::addRow("later option") << QStringList {u"a"_s, u"--preset"_s, u"x"_s};
    QTest::addRow("key") << QStringList {u"a"_s, u"--key"_s, u"nat_pk_1"_s};
    QTest::addRow("key with =") << QStringList {u"a"_s, u"--api-key=nat_pk_1"_s};
    QTest::addRow("no number") << QStringList {u"a"_s, u"--pages"_s, u"many"_s};
    QTest::addRow("no pages") << QStringList {u"a"_s, u"--pages"_s, u"0"_s};
    QTest::addRow("too many pages") << QStringList {u"a"_s, u"--pages"_s, u"10001"_s};
    QTest::addRow("viewport") << QStringList {u"a"_s, u"--viewport"_s, u"1280"_s};
    QTest::addRow("tiny viewport") << QStringList {u"a"_s, u"--viewport"_s, u"10x10"_s};
    QTest::addRow("check") << QStringList {u"a"_s, u"--checks"_s, u"spelling"_s};
    QTest::addRow("mode") << QStringList {u"a"_s, u"--mode"_s, u"fast"_s};
    QTest::addRow("later mode") << QStringList {u"a"_s, u"--mode"_s, u"security"_s};
    QTest::addRow("format") << QStringList {u"a"_s, u"--format"_s, u"docx"_s};
    QTest::addRow("later format") << QStringList {u"a"_s, u"--format"_s, u"html,sarif"_s};
    QTest::addRow("gate") << QStringList {u"a"_s, u"--fail-on"_s, u"info"_s};
    QTest::addRow("later query") << QStringList {u"a"_s, u"--fail-on"_s, u"visual:pending"_s};
    QTest::addRow("saved server") << QStringList {u"a"_s, u"--server"_s, u"work"_s};
    QTest::addRow("plain server") << QStringList {u"a"_s, u"--server"_s, u"http://nat.example"_s};
    QTest::addRow("page list") << QStringList {u"a"_s, u"--page-list"_s, u"/not/there"_s};
}

void tst_ScanLine::refused()
{
    QFETCH(QStringList, arguments);
    const auto options = read(arguments);
    const auto *mistake = std::get_if<QString>(&options);
    QVERIFY(mistake);
    QVERIFY(!mistake->isEmpty() && !mistake->contains(u"nat_pk_"));
}

void tst_ScanLine::pageList()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("# front\nhttps://shop.example/\n\n  https://shop.example/cart\r\n");
    file.close();
    const auto options
        = std::get<ScanOptions>(read({u"shop.example"_s, u"--page-list"_s, file.fileName()}));
    QCOMPARE(
        options.request.pageList,
        (QList<QUrl> {QUrl(u"https://shop.example/"_s), QUrl(u"https://shop.example/cart"_s)}));
}

void tst_ScanLine::serverAddress_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("base");
    QTest::addRow("bare") << u"https://nat.example"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("slash") << u"https://nat.example/"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("whole") << u"https://nat.example/api/v1"_s << u"https://nat.example/api/v1"_s;
    QTest::addRow("whole, slash") << u"https://nat.example/api/v1/"_s
                                  << u"https://nat.example/api/v1"_s;
    QTest::addRow("folder") << u"https://x.example/nat"_s << u"https://x.example/nat/api/v1"_s;
    QTest::addRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/api/v1"_s;
}

void tst_ScanLine::serverAddress()
{
    QFETCH(QString, given);
    QFETCH(QString, base);
    const auto options = std::get<ScanOptions>(read({u"a"_s, u"--server"_s, given}));
    QCOMPARE(options.server.address.toString(), base);
    QVERIFY(!options.server.isLocal());
}

void tst_ScanLine::savedServer()
{
    const Server lab {.id = u"a-1"_s,
                      .name = u"Test lab"_s,
                      .address = QUrl(u"https://lab.example/api/v1"_s),
                      .facts = {Dialect::Documented, u"1"_s, {}}};
    for (const QString &word : {u"test lab"_s, u"https://lab.example/"_s}) {
        const auto options = std::get<ScanOptions>(read({u"a"_s, u"--server"_s, word}, {lab}));
        QCOMPARE(options.server.id, lab.id); // so its key is found
        QVERIFY(options.server.facts == lab.facts);
    }
    QVERIFY(std::holds_alternative<QString>(read({u"a"_s, u"--server"_s, u"tes"_s}, {lab})));
}

void tst_ScanLine::gates_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Severity>("worst");
    QTest::addColumn<bool>("reached");
    QTest::addRow("critical, critical") << u"critical"_s << Severity::Critical << true;
    QTest::addRow("critical, serious") << u"critical"_s << Severity::High << false;
    QTest::addRow("serious, serious") << u"serious"_s << Severity::High << true;
    QTest::addRow("high is serious") << u"high"_s << Severity::High << true;
    QTest::addRow("moderate, serious") << u"moderate"_s << Severity::High << true;
    QTest::addRow("medium is moderate") << u"medium"_s << Severity::Low << false;
    QTest::addRow("minor, minor") << u"Minor"_s << Severity::Low << true;
    QTest::addRow("info never fails") << u"low"_s << Severity::Info << false;
    QTest::addRow("unknown never fails") << u"low"_s << Severity::Unknown << false;
}

void tst_ScanLine::gates()
{
    QFETCH(QString, word);
    QFETCH(Severity, worst);
    QFETCH(bool, reached);
    const std::optional<Severity> gate = failOnFrom(word);
    QVERIFY(gate);
    QCOMPARE(reaches({{worst, 1}, {Severity::Critical, worst == Severity::Critical}}, *gate),
             reached);
    QVERIFY(!reaches({}, *gate));
}

void tst_ScanLine::uselessRuns_data()
{
    QTest::addColumn<QList<PageOutcome>>("outcomes");
    QTest::addColumn<bool>("useless");
    using enum PageOutcome;
    QTest::addRow("one page") << QList<PageOutcome> {Ok} << false;
    QTest::addRow("some failed") << QList<PageOutcome> {HttpError, Ok} << false;
    QTest::addRow("only an error page") << QList<PageOutcome> {HttpError} << true;
    QTest::addRow("no page at all") << QList<PageOutcome> {} << true;
}

void tst_ScanLine::uselessRuns()
{
    QFETCH(QList<PageOutcome>, outcomes);
    QFETCH(bool, useless);
    Report report;
    for (const PageOutcome outcome : outcomes) {
        Task task;
        task.outcome = outcome;
        task.passed = outcome == PageOutcome::Ok;
        task.httpStatus = task.passed ? 200 : 404;
        ++(task.passed ? report.summary.pagesTested : report.summary.pagesFailed);
        report.results.tasks.append(task);
    }
    QCOMPARE(!whyUseless(report).isEmpty(), useless);
    const QJsonObject json = scanJson(report, {});
    QCOMPARE(json.value("status"_L1).toString() == u"useless"_s, useless);
    QCOMPARE(json.value("error"_L1)["kind"_L1].toString(),
             useless ? u"nothing_tested"_s : QString());
    QVERIFY(!json.contains("new"_L1)); // there is nothing to compare with
}

void tst_ScanLine::testsThatFailAreNotUseless()
{
    Report report;
    Task test;
    test.id = u"t1"_s;
    test.outcome = PageOutcome::Ok; // answered, but not as it should be
    report.results.tasks = {test};
    QVERIFY(whyUseless(report).isEmpty());
    report.results.tasks.first().outcome = PageOutcome::Unreachable;
    QVERIFY(!whyUseless(report).isEmpty());
}

void tst_ScanLine::hostileTextIsTame()
{
    const QString shown = printable(u"a\x1b[2J\tb\u202Ec\nd\x07"_s);
    QCOMPARE(shown, u"a [2J b c d"_s);
}

void tst_ScanLine::progressIsShort()
{
    ScanStatus::Progress progress;
    progress.pagesDone = 3;
    progress.pagesTotal = 6;
    progress.findings = 12;
    progress.current = u"https://shop.example/"_s + QString(500, u'x');
    const QString bar = progressBar(progress, 79);
    QCOMPARE(bar.size(), 79);
    QVERIFY(bar.startsWith(u"[############------------]"));
    QVERIFY(progressBar({}, 79).startsWith(u"[------------------------]"));

    Task page;
    page.url = u"https://shop.example/cart"_s;
    page.passed = true;
    page.httpStatus = 200;
    page.issues = 4;
    QCOMPARE(progressLine(progress, page, 3).section(u"  "_s, 0, 1), u"3/6  200"_s);
}

void tst_ScanLine::commandsAreKnown_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isACommand");
    QTest::addRow("nothing") << QStringList() << false;
    QTest::addRow("scan") << QStringList {u"scan"_s} << true;
    QTest::addRow("help") << QStringList {u"--help"_s} << true;
    QTest::addRow("version") << QStringList {u"--version"_s} << true;
    QTest::addRow("later command") << QStringList {u"usage"_s} << true;
    QTest::addRow("spelt wrongly") << QStringList {u"scna"_s} << true;
    QTest::addRow("option of Qt") << QStringList {u"-platform"_s, u"offscreen"_s} << false;
    QTest::addRow("report file") << QStringList {u"old/shop.natreport"_s} << false;
}

void tst_ScanLine::commandsAreKnown()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isACommand);
    QCOMPARE(isCommand(QStringList {u"nat-desktop"_s} + arguments), isACommand);
}

QTEST_GUILESS_MAIN(tst_ScanLine)
#include "tst_scanline.moc"
