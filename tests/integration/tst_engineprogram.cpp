// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "app/net/httpserver.h"
#include "app/scan/engineprocess.h"
#include "app/scan/scanrun.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// nat-engine-local as a program: alone, wrongly started, killed in the middle of a scan.
class TestEngineProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void refusesABadStart_data();
    void refusesABadStart();
    void refusesAKeyFileOfOthers();
    void servesAloneUntilItIsTold_data();
    void servesAloneUntilItIsTold();
    void keepsWhatWasDoneWhenItIsKilled();
    void leavesNothingWhenItsOwnerIsKilled();

private:
    struct Run
    {
        int code;
        QString out;
        QString err;
    };
    Run run(const QStringList &arguments, const QByteArray &input = {});
    QString writeKey(QFile::Permissions permissions);
    void startSite();
    QUrl address() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_site->port())); }
    QStringList profiles() const
    {
        return QDir(m_dir->path()).entryList({u"nat-browser-*"_s}, QDir::Dirs);
    }

    const QString m_temp = QDir::tempPath();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HttpServer> m_site;
    QList<Responder> m_held;
    HttpClient m_http;
};

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString program() { return QCoreApplication::applicationDirPath() + u"/../bin/nat-engine-local"_s; }

bool isAlive(qint64 pid) { return ::kill(static_cast<pid_t>(pid), 0) == 0; }

/// The processes whose parent is `parent`, as the kernel tells.
QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile file(u"/proc/%1/stat"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        // pid (name) state parent …; the name may hold anything, a parenthesis too
        const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            children.append(name.toLongLong());
    }
    return children;
}

bool anyAlive(const QList<qint64> &pids) { return std::any_of(pids.begin(), pids.end(), isAlive); }

} // namespace

void TestEngineProgram::init()
{
    // Not inside the one before: that goes with all that is in it.
    m_dir = std::make_unique<QTemporaryDir>(m_temp + u"/tst_engineprogram-XXXXXX"_s);
    qputenv("TMPDIR", m_dir->path().toLocal8Bit()); // where profiles of browsers are made
    m_held.clear();
    m_site.reset();
}

TestEngineProgram::Run TestEngineProgram::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess engine;
    engine.start(program(), arguments);
    engine.write(input);
    engine.closeWriteChannel();
    const bool ended = engine.waitForFinished(20'000);
    return {ended && engine.exitStatus() == QProcess::NormalExit ? engine.exitCode() : -1,
            QString::fromUtf8(engine.readAllStandardOutput()),
            QString::fromUtf8(engine.readAllStandardError())};
}

QString TestEngineProgram::writeKey(QFile::Permissions permissions)
{
    QFile file(m_dir->filePath(u"key"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions))
        return {};
    file.write("the key\n");
    return file.fileName();
}

void TestEngineProgram::startSite()
{
    m_site = std::make_unique<HttpServer>();
    m_site->route("GET", u"/"_s, [](const ServerRequest &, const Responder &client) {
        client.answer({.contentType = "text/html",
                       .body = "<!doctype html><html lang=en><title>A</title><main><h1>A</h1>"
                               "<a href=/held>held</a></main></html>"});
    });
    m_site->route("GET", u"/held"_s, [this](const ServerRequest &, const Responder &client) {
        m_held.append(client);
    });
    QVERIFY(m_site->listen());
}

void TestEngineProgram::saysWhatItIs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addRow("version") << u"--version"_s << u"nat-engine-local "_s;
    QTest::addRow("help") << u"--help"_s << u"--key-file"_s;
}

void TestEngineProgram::saysWhatItIs()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    const Run said = run({option});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains(text), qPrintable(said.out));
}

void TestEngineProgram::refusesABadStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QStringList data {u"--data"_s, QDir::tempPath() + u"/nat-unused"_s};
    QTest::addRow("no folder") << QStringList() << QByteArray("key\n");
    QTest::addRow("no key on stdin") << data << QByteArray();
    QTest::addRow("an empty key") << data << QByteArray("\n");
    QTest::addRow("no port") << data + QStringList {u"--port"_s, u"http"_s} << QByteArray("key\n");
    QTest::addRow("too high a port")
        << data + QStringList {u"--port"_s, u"65536"_s} << QByteArray("key\n");
    QTest::addRow("no number of requests")
        << data + QStringList {u"--rate-limit"_s, u"0"_s} << QByteArray("key\n");
    QTest::addRow("no number of scans")
        << data + QStringList {u"--scan-quota"_s, u"many"_s} << QByteArray("key\n");
    QTest::addRow("a word too many") << data + QStringList {u"key"_s} << QByteArray("key\n");
    QTest::addRow("no such key file")
        << data + QStringList {u"--key-file"_s, u"/nowhere"_s} << QByteArray();
    QTest::addRow("a folder that can't be")
        << QStringList {u"--data"_s, u"/dev/null/x"_s} << QByteArray("key\n");
}

void TestEngineProgram::refusesABadStart()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Run said = run(arguments, input);
    QCOMPARE(said.code, 3);
    QVERIFY2(said.err.startsWith("nat-engine-local: "_L1), qPrintable(said.err));
    QCOMPARE(said.out, QString());
}

void TestEngineProgram::refusesAKeyFileOfOthers()
{
    for (const QFile::Permission other : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteGroup}) {
        const Run said = run({u"--data"_s, m_dir->path(), u"--key-file"_s,
                              writeKey(QFile::Permissions(OwnerOnly) | other)});
        QCOMPARE(said.code, 3);
        QVERIFY2(said.err.contains("0600"_L1), qPrintable(said.err));
    }
}

void TestEngineProgram::servesAloneUntilItIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("SIGINT") << SIGINT;
}

void TestEngineProgram::servesAloneUntilItIsTold()
{
    QFETCH(int, signal);
    QProcess engine;
    engine.start(program(), {u"--data"_s, m_dir->path(), u"--key-file"_s, writeKey(OwnerOnly)});
    engine.closeWriteChannel(); // unlike a child, it does not end for that
    QTRY_VERIFY_WITH_TIMEOUT(engine.canReadLine() || engine.state() == QProcess::NotRunning,
                             20'000);
    QVERIFY2(engine.canReadLine(), engine.readAllStandardError().constData());
    const int port = QJsonDocument::fromJson(engine.readLine()).object().value("port"_L1).toInt();
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/api/v1/scans"_s.arg(port));
    request.headers.emplaceBack("X-API-Key", "the key");
    int status = 0;
    m_http.send(request, this,
                [&](const Result<HttpResponse> &answer) { status = answer ? answer->status : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(status, 200, 10'000);
    ::kill(static_cast<pid_t>(engine.processId()), signal);
    QVERIFY(engine.waitForFinished(5000));
    QCOMPARE(engine.exitStatus(), QProcess::NormalExit);
    QCOMPARE(engine.exitCode(), 0);
}

void TestEngineProgram::keepsWhatWasDoneWhenItIsKilled()
{
    startSite();
    EngineProcess engine({.program = program(), .dataDir = m_dir->path(), .browser = {}});
    ScanRequest request;
    request.url = address();
    ScanRun run(
        m_http,
        [&](QObject *context, Handler<Endpoint> handler) {
            engine.endpoint(context, std::move(handler));
        },
        request, PollRule {.local = true});
    std::optional<Result<ScanOutcome>> outcome;
    connect(&run, &ScanRun::finished, this,
            [&](const Result<ScanOutcome> &ended) { outcome = ended; });
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_held.isEmpty(), 30'000); // the first page is done
    const QList<qint64> browser = childrenOf(engine.processId());
    QVERIFY(!browser.isEmpty());
    ::kill(static_cast<pid_t>(engine.processId()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(browser), 5000);

    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30'000);
    if (!*outcome)
        QFAIL(qPrintable(outcome->error().detail));
    const ScanOutcome &kept = **outcome;
    QCOMPARE(kept.status.state, ScanState::Failed);
    QCOMPARE(kept.status.errorCode, u"INTERRUPTED"_s);
    QCOMPARE(kept.results.tasks.size(), 1);
    QVERIFY(kept.results.tasks.first().passed);
    QCOMPARE(kept.captures.size(), 1);
}

void TestEngineProgram::leavesNothingWhenItsOwnerIsKilled()
{
    startSite();
    QProcess owner;
    owner.start(QCoreApplication::applicationDirPath() + u"/engineowner"_s,
                {program(), m_dir->path(), address().toString()});
    QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), 20'000);
    const qint64 engine = owner.readLine().trimmed().toLongLong();
    QTRY_VERIFY_WITH_TIMEOUT(!m_held.isEmpty(), 30'000);
    const QList<qint64> browser = childrenOf(engine);
    QVERIFY(!browser.isEmpty());
    QCOMPARE(profiles().size(), 1);
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(engine), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(browser), 5000);
    QCOMPARE(profiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestEngineProgram)
#include "tst_engineprogram.moc"
