// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplefaults.h"
#include "app/sample/sampleservers.h"
#include "app/store/reportfile.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"
#include "tests/support/program.h"
#include "tests/support/rawsite.h"
#include "tests/support/tlsserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The real program with the real engine and the real browser, as a script would call it: no
/// display, only exit codes, files and two streams.
class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpNeedsNothing_data();
    void helpNeedsNothing();
    void mistakes_data();
    void mistakes();
    void keysAreRefused();
    void badInput_data();
    void badInput();
    void sampleIsScanned();
    void gates_data();
    void gates();
    void stoppedRunsAreKept();
    void cloudScans();
    void usageIsTold();
    void usageRefused();
    void cloudRefuses_data();
    void cloudRefuses();
    void sampleIsServedUntilStopped();
    void damagedFilesAreSaid();
    void damagedReportsAreSetAside();

private:
    ProgramRun run(const QStringList &arguments);
    QJsonObject jsonOf(const ProgramRun &run) const;
    void compareWithFirstLook(const Report &report) const;

    std::unique_ptr<QTemporaryDir> m_data;
};

void tst_Cli::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

ProgramRun tst_Cli::run(const QStringList &arguments)
{
    Program program(m_data->path());
    program.start(arguments);
    return program.waitForEnd();
}

QJsonObject tst_Cli::jsonOf(const ProgramRun &run) const
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

void tst_Cli::helpNeedsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addRow("version") << QStringList {u"--version"_s} << u"nat-desktop "_s;
    QTest::addRow("help lists scan") << QStringList {u"--help"_s} << u"scan ADDRESS"_s;
    QTest::addRow("help lists usage") << QStringList {u"--help"_s} << u"usage"_s;
    QTest::addRow("help lists history") << QStringList {u"--help"_s} << u"history"_s;
    QTest::addRow("help of a command") << QStringList {u"scan"_s, u"--help"_s} << u"--fail-on"_s;
    QTest::addRow("empty history") << QStringList {u"history"_s, u"--json"_s} << u"[]"_s;
}

void tst_Cli::helpNeedsNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const ProgramRun result = run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(says), qPrintable(result.out));
    QVERIFY2(!result.out.contains(u"--preset"), "what this version cannot do is not offered");
}

void tst_Cli::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no address") << QStringList {u"scan"_s};
    QTest::addRow("unknown command") << QStringList {u"scna"_s, u"http://127.0.0.1/"_s};
    QTest::addRow("later command") << QStringList {u"diff"_s};
    QTest::addRow("usage of this computer") << QStringList {u"usage"_s};
    QTest::addRow("usage of no server") << QStringList {u"usage"_s, u"--server"_s, u"?"_s};
    QTest::addRow("unknown option") << QStringList {u"scan"_s, u"a"_s, u"--frobnicate"_s};
    QTest::addRow("later option") << QStringList {u"scan"_s, u"a"_s, u"--profile"_s, u"x"_s};
    QTest::addRow("later format") << QStringList {u"export"_s, u"1"_s, u"--format"_s, u"pdf"_s};
    QTest::addRow("port") << QStringList {u"serve-sample"_s, u"--port"_s, u"70000"_s};
    QTest::addRow("target") << QStringList {u"history"_s, u"--target"_s, u"ftp://x/"_s};
}

void tst_Cli::mistakes()
{
    QFETCH(QStringList, arguments);
    const ProgramRun result = run(arguments);
    QCOMPARE(result.code, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith(u"nat-desktop: "), qPrintable(result.err));
}

void tst_Cli::keysAreRefused()
{
    const ProgramRun result = run({u"scan"_s, u"http://127.0.0.1/"_s, u"--key=nat_pk_sesame"_s});
    QCOMPARE(result.code, 3);
    QVERIFY(result.err.contains(u"NAT_API_KEY"));
    QVERIFY(!result.err.contains(u"sesame"));
}

void tst_Cli::badInput_data()
{
    QTest::addColumn<QString>("address"); ///< empty: of the server that the row names
    QTest::addColumn<QString>("kind");
    QTest::addRow("empty") << QString() << u"bad_address"_s;
    QTest::addRow("malformed") << u"please check my shop"_s << u"bad_address"_s;
    QTest::addRow("ftp") << u"ftp://shop.example/"_s << u"bad_address"_s;
    for (const char *page : {"unreachable", "untrusted", "not there", "not html", "endless",
                             "dripping", "50 MB", "redirecting in a circle", "garbage"})
        QTest::addRow("%s", page) << QString(u"server:"_s + QLatin1StringView(page))
                                  << u"nothing_tested"_s;
}

void tst_Cli::badInput()
{
    QFETCH(QString, address);
    QFETCH(QString, kind);

    RawSite site;
    site.answer("/json", "HTTP/1.1 200 OK\r\nContent-Type: application/json", "{\"a\":1}");
    site.answer("/large", "HTTP/1.1 200 OK\r\nContent-Type: text/html",
                "<!doctype html><title>x</title>" + QByteArray(50 * 1024 * 1024, 'x'));
    TlsServer tls;
    BadServer endless(BadServer::Fault::EndlessBody);
    BadServer dripping(BadServer::Fault::Dripping);
    BadServer circle(BadServer::Fault::RedirectLoop);
    BadServer garbage(BadServer::Fault::Garbage);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString unreachable = u"http://127.0.0.1:%1/"_s.arg(closed.serverPort());
    closed.close();
    const QHash<QString, QString> addresses {
        {u"server:unreachable"_s, unreachable},
        {u"server:untrusted"_s, tls.url().toString()},
        {u"server:not there"_s, site.url(u"/nothing"_s).toString()},
        {u"server:not html"_s, site.url(u"/json"_s).toString()},
        {u"server:endless"_s, endless.url().toString()},
        {u"server:dripping"_s, dripping.url().toString()},
        {u"server:50 MB"_s, site.url(u"/large"_s).toString()},
        {u"server:redirecting in a circle"_s, circle.url().toString()},
        {u"server:garbage"_s, garbage.url().toString()},
    };

    const ProgramRun result = run({u"scan"_s, addresses.value(address, address), u"--json"_s,
                                   u"--timeout"_s, u"4"_s, u"--pages"_s, u"1"_s, u"--quiet"_s});
    QCOMPARE(result.code, 2);
    QCOMPARE(jsonOf(result).value("error"_L1)["kind"_L1].toString(), kind);
    QCOMPARE(jsonOf(result).value("error"_L1)["message"_L1].toString(), result.err.trimmed());
    QVERIFY2(result.err.count(u". ") >= 1 && !result.err.contains(u"net::"),
             qPrintable(result.err));
}

void tst_Cli::sampleIsScanned()
{
    QTemporaryDir out;
    quint16 port = 0;
    {
        SampleServers first({.port = 0, .changed = false});
        QVERIFY(first.listen());
        port = quint16(first.siteUrl().port());
        const ProgramRun result
            = run({u"scan"_s, first.siteUrl().toString(), u"--json"_s, u"--fail-on"_s,
                   u"critical"_s, u"--out"_s, out.path(), u"--format"_s, u"html,json,csv"_s});
        QVERIFY2(result.code == 1, qPrintable(result.err));
        const QJsonObject json = jsonOf(result);
        QCOMPARE(json.value("status"_L1).toString(), u"partial"_s); // three pages are faulty
        QVERIFY(json.value("pages"_L1)["tested"_L1].toInt() >= 6);
        QVERIFY(json.value("counts"_L1)["severity"_L1]["critical"_L1].toInt() > 5);
        QVERIFY(json.value("counts"_L1)["state"_L1]["needs_review"_L1].toInt() > 0);
        QVERIFY(json.value("scores"_L1)["accessibility"_L1].isDouble());
        QVERIFY(json.value("elapsed_seconds"_L1).toDouble() > 0);
        QVERIFY(!json.contains("new"_L1)); // there is nothing to compare with yet
        const QJsonArray files = json.value("reports"_L1).toArray();
        QCOMPARE(files.size(), 3);
        for (const QJsonValue &file : files)
            QVERIFY(QFileInfo(file.toString()).size() > 1000);
        const Result<Report> report = readReportFile(files.at(1).toString());
        QVERIFY(report);
        compareWithFirstLook(*report);
        QVERIFY(result.err.contains(first.siteUrl().resolved(QUrl(u"/cart"_s)).toString()));
    }
    SampleServers second({.port = port, .changed = true});
    QVERIFY2(second.listen(), qPrintable(second.errorString()));
    const ProgramRun again
        = run({u"scan"_s, second.siteUrl().toString(), u"--json"_s, u"--quiet"_s});
    QVERIFY2(again.code == 0, qPrintable(again.err)); // no gate
    QVERIFY(again.err.isEmpty());
    QVERIFY(jsonOf(again).value("new"_L1).toInt() > 0);
    QVERIFY(jsonOf(again).value("fixed"_L1).toInt() > 0);

    const ProgramRun history = run({u"history"_s, u"--json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(history.out.toUtf8()).array();
    QCOMPARE(rows.size(), 2);
    const ProgramRun exported
        = run({u"export"_s, QString::number(rows.at(0)["report"_L1].toInt()), u"--format"_s,
               u"csv"_s, u"--out"_s, out.filePath(u"again"_s)});
    QCOMPARE(exported.code, 0);
    QVERIFY(QFileInfo::exists(exported.out.trimmed()));
}

/// Every fault of the list was found on its page.
void tst_Cli::compareWithFirstLook(const Report &report) const
{
    QSet<QString> found;
    for (const Finding &finding : report.results.accessibility->violations)
        found.insert(QUrl(finding.url).path() + u' ' + finding.ruleId);
    for (const Metric &metric : report.results.performance->metrics) {
        if (metric.rating != u"good"_s)
            found.insert(QUrl(metric.url).path() + u' ' + metric.name);
    }
    for (const SiteFault &fault : siteFaults) {
        const QString listed = QLatin1StringView(fault.path);
        const QString path = listed == u"*"_s ? u"/"_s : listed;
        const QString expected = path + u' ' + QLatin1StringView(fault.rule);
        if (fault.look != SampleLook::Second)
            QVERIFY2(found.contains(expected), qPrintable(expected));
    }
}

void tst_Cli::gates_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<int>("code");
    QTest::addRow("above what is there") << u"critical"_s << 0;
    QTest::addRow("at what is there") << u"moderate"_s << 1;
    QTest::addRow("below what is there") << u"minor"_s << 1;
}

void tst_Cli::gates()
{
    QFETCH(QString, gate);
    QFETCH(int, code);
    RawSite site; // a heading that skips a level is "moderate"
    site.page("/",
              "<!doctype html><html lang=en><title>x</title><main><h1>x</h1><h4>y</h4></main>");
    const ProgramRun result = run({u"scan"_s, site.url(u"/"_s).toString(), u"--fail-on"_s, gate,
                                   u"--checks"_s, u"accessibility"_s, u"--pages"_s, u"1"_s});
    QVERIFY2(result.code == code, qPrintable(result.err + result.out));
    QVERIFY(result.out.contains(u"1 moderate"));
}

void tst_Cli::stoppedRunsAreKept()
{
    RawSite site;
    site.page("/",
              "<!doctype html><html lang=en><title>x</title><main><h1>x</h1>"
              "<a href=/silent>y</a></main>");
    site.answer("/silent", [](QTcpSocket *) {});
    Program program(m_data->path());
    program.start({u"scan"_s, site.url(u"/"_s).toString(), u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(site.requests("/silent") > 0, 30'000);
    program.terminate();
    const ProgramRun result = program.waitForEnd();
    QCOMPARE(result.code, 2);
    QCOMPARE(jsonOf(result).value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(jsonOf(result).value("pages"_L1)["tested"_L1].toInt(), 1);
    const ProgramRun history = run({u"history"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(history.out.toUtf8()).array().size(), 1);
}

/// The key goes into the header and nowhere else.
void tst_Cli::cloudScans()
{
    FakeCloud cloud;
    QVERIFY(cloud.listen());
    cloud.setPolls(1);
    cloud.answerAfter(300ms);
    Program program(m_data->path());
    program.setEnvironment(u"NAT_API_KEY"_s, QString::fromLatin1(cloud.key()));
    program.start({u"scan"_s, u"https://shop.example"_s, u"--mode"_s, u"full"_s, u"--server"_s,
                   cloud.base().toString(), u"--json"_s});
    QTRY_VERIFY(!cloud.seen().isEmpty());
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(program.processId()));
    if (commandLine.open(QIODevice::ReadOnly))
        QVERIFY(!commandLine.readAll().contains(cloud.key()));

    const ProgramRun result = program.waitForEnd();
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QCOMPARE(cloud.lastStart().value("mode"_L1).toString(), u"full"_s);
    QVERIFY(!jsonOf(result).value("scan_id"_L1).toString().isEmpty());
    QVERIFY(!QString(result.out + result.err).contains(QString::fromLatin1(cloud.key())));

    QDirIterator files(m_data->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(cloud.key()), qPrintable(file.fileName()));
    }
}

void tst_Cli::usageIsTold()
{
    FakeCloud cloud;
    QVERIFY(cloud.listen());
    cloud.setQuota(41, 50);
    const auto usage = [&](const QStringList &more) {
        Program program(m_data->path());
        program.setEnvironment(u"NAT_API_KEY"_s, QString::fromLatin1(cloud.key()));
        program.start(QStringList {u"usage"_s, u"--server"_s, cloud.base().toString()} + more);
        return program.waitForEnd();
    };
    const ProgramRun text = usage({});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(u"41 of 50, 9 left, Getting low"_s), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"Not in this plan"_s), qPrintable(text.out));

    const ProgramRun json = usage({u"--json"_s});
    QCOMPARE(json.code, 0);
    const QJsonObject told = jsonOf(json);
    QCOMPARE(told.value("plan"_L1).toString(), u"free"_s);
    QCOMPARE(told.value("scans"_L1)["remaining"_L1].toInt(), 9);
    QCOMPARE(told.value("security_scans"_L1)["limit"_L1].toInt(-1), 0);
    QCOMPARE(told.value("resets_at"_L1).toString(), u"2027-01-01T00:00:00Z"_s);
}

void tst_Cli::usageRefused()
{
    FakeCloud cloud;
    QVERIFY(cloud.listen());
    Program program(m_data->path());
    program.setEnvironment(u"NAT_API_KEY"_s, u"nat_pk_wrong"_s);
    program.start({u"usage"_s, u"--server"_s, cloud.base().toString(), u"--json"_s});
    const ProgramRun refused = program.waitForEnd();
    QCOMPARE(refused.code, 2);
    QCOMPARE(jsonOf(refused).value("error"_L1)["kind"_L1].toString(), u"unauthorized"_s);
    QVERIFY2(refused.err.contains(u"NAT_API_KEY"_s), qPrintable(refused.err));
}

void tst_Cli::cloudRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("hint");
    QTest::addRow("key") << 401 << u"unauthorized"_s << u"NAT_API_KEY"_s;
    QTest::addRow("quota") << 402 << u"quota_exceeded"_s << u"--server local"_s;
    QTest::addRow("plan") << 403 << u"forbidden"_s << u"--server local"_s;
    QTest::addRow("settings") << 422 << u"invalid"_s << u"options"_s;
    QTest::addRow("failing") << 500 << u"server"_s << u"Try again"_s;
}

void tst_Cli::cloudRefuses()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(QString, hint);
    FakeCloud cloud;
    QVERIFY(cloud.listen());
    cloud.failWith(status, u"scan"_s);
    Program program(m_data->path());
    program.setEnvironment(u"NAT_API_KEY"_s, QString::fromLatin1(cloud.key()));
    program.start({u"scan"_s, u"https://shop.example"_s, u"--server"_s, cloud.base().toString(),
                   u"--json"_s});
    const ProgramRun result = program.waitForEnd();
    QCOMPARE(result.code, 2);
    QCOMPARE(jsonOf(result).value("error"_L1)["kind"_L1].toString(), kind);
    QVERIFY2(result.err.contains(hint), qPrintable(result.err));
}

void tst_Cli::sampleIsServedUntilStopped()
{
    Program program(m_data->path());
    program.start({u"serve-sample"_s});
    QTRY_COMPARE(program.outSoFar().count(u'\n'), 3);
    QVERIFY(program.outSoFar().section(u'\n', 0, 0).contains(u"http://127.0.0.1:"));
    program.terminate();
    QCOMPARE(program.waitForEnd().code, 0);
}

void tst_Cli::damagedFilesAreSaid()
{
    const QString path = m_data->filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"results\":") > 0);
    file.close();
    for (const QString &report : {path, u"/not/there.json"_s, u"4711"_s}) {
        const ProgramRun result = run({u"export"_s, report, u"--out"_s, m_data->path()});
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
    }
}

void tst_Cli::damagedReportsAreSetAside()
{
    QFile file(m_data->filePath(u"nat.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    const ProgramRun first = run({u"history"_s});
    QCOMPARE(first.code, 0);
    QVERIFY2(first.err.contains(u"nat.db.damaged-"), qPrintable(first.err));
    const ProgramRun second = run({u"history"_s});
    QCOMPARE(second.code, 0);
    QVERIFY(!second.err.contains(u"damaged"));
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
