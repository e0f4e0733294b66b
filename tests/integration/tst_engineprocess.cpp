// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpclient.h"
#include "app/scan/engineprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The real engine as a child, no browser needed.
class TestEngineProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWithItsKeyOnly();
    void startsOnceForManyAskers();
    void isStartedAgainOnceAfterACrash();
    void tellsThatItIsMissing();
    void tellsThatItDiesAtOnce();
    void endsWhenIdleButNotWhileHeld();
    void goesWithItsOwner();
    void diesWithAKilledOwner();
    void tellsNobodyTheKey();
    void handsOutNoEngineThatIsEnding();
    void killsWhatDoesNotEnd();
    void survivesAShortageOfDescriptors();
    void logsOnlySoMuch();

private:
    Result<Endpoint> endpointOf(EngineProcess &engine);
    Result<HttpResponse> get(const QUrl &url, const QByteArray &key);
    QString script(const QByteArray &body);
    static bool isAlive(qint64 pid) { return ::kill(static_cast<pid_t>(pid), 0) == 0; }
    static QString program()
    {
        return QCoreApplication::applicationDirPath() + u"/../bin/nat-engine-local"_s;
    }
    EngineProcess::Options options() const
    {
        return {.program = program(), .dataDir = m_dir->path(), .browser = {}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    HttpClient m_http;
};

void TestEngineProcess::init() { m_dir = std::make_unique<QTemporaryDir>(); }

Result<Endpoint> TestEngineProcess::endpointOf(EngineProcess &engine)
{
    std::optional<Result<Endpoint>> answer;
    engine.endpoint(this, [&](const Result<Endpoint> &endpoint) { answer = endpoint; });
    if (answer)
        return Error {.kind = ErrorKind::BadReply, .detail = u"answered inside the call"_s};
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return Error {.kind = ErrorKind::Timeout};
    return *answer;
}

Result<HttpResponse> TestEngineProcess::get(const QUrl &url, const QByteArray &key)
{
    std::optional<Result<HttpResponse>> answer;
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("X-API-Key", key);
    m_http.send(request, this, [&](const Result<HttpResponse> &response) { answer = response; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return Error {.kind = ErrorKind::Timeout};
    return *answer;
}

void TestEngineProcess::answersWithItsKeyOnly()
{
    EngineProcess engine(options());
    const Result<Endpoint> endpoint = endpointOf(engine);
    QVERIFY(endpoint);
    QVERIFY(engine.isRunning());
    const QUrl scans(endpoint->base.toString() + u"/scans"_s);
    QCOMPARE(get(scans, endpoint->key)->status, 200);
    QCOMPARE(get(scans, "wrong")->status, 401);
    const Result<HttpResponse> health = get(QUrl(endpoint->base.toString() + u"/health"_s), {});
    QCOMPARE(QJsonDocument::fromJson(health->body).object().value("status"_L1).toString(), u"ok"_s);
}

void TestEngineProcess::startsOnceForManyAskers()
{
    EngineProcess engine(options());
    QSet<QUrl> addresses;
    int answers = 0;
    for (int i = 0; i < 5; ++i) {
        engine.endpoint(this, [&](const Result<Endpoint> &endpoint) {
            ++answers;
            addresses.insert(endpoint->base);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 5, 20'000);
    QCOMPARE(addresses.size(), 1);
}

void TestEngineProcess::isStartedAgainOnceAfterACrash()
{
    EngineProcess engine(options());
    const Result<Endpoint> first = endpointOf(engine);
    QVERIFY(first);
    ::kill(static_cast<pid_t>(engine.processId()), SIGKILL);
    QTRY_VERIFY(!engine.isRunning());
    const Result<Endpoint> second = endpointOf(engine);
    QVERIFY(second);
    QVERIFY(second->key != first->key);
    ::kill(static_cast<pid_t>(engine.processId()), SIGKILL);
    QTRY_VERIFY(!engine.isRunning());
    const Result<Endpoint> third = endpointOf(engine);
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::EngineDown);
    QCOMPARE(third.error().code, u"DIED"_s);
}

void TestEngineProcess::tellsThatItIsMissing()
{
    EngineProcess::Options wrong = options();
    wrong.program = m_dir->filePath(u"nothing"_s);
    EngineProcess engine(wrong);
    const Result<Endpoint> endpoint = endpointOf(engine);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::EngineDown);
    QCOMPARE(endpoint.error().code, u"MISSING"_s);
    QVERIFY(endpoint.error().detail.contains(wrong.program));
}

void TestEngineProcess::tellsThatItDiesAtOnce()
{
    EngineProcess::Options wrong = options();
    wrong.program = u"/bin/false"_s;
    EngineProcess engine(wrong);
    const Result<Endpoint> endpoint = endpointOf(engine);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::EngineDown);
}

void TestEngineProcess::endsWhenIdleButNotWhileHeld()
{
    EngineProcess::Options quick = options();
    quick.idleTime = 200ms;
    EngineProcess engine(quick);
    auto user = std::make_unique<QObject>();
    engine.holdFor(user.get());
    QVERIFY(endpointOf(engine));
    const qint64 pid = engine.processId();
    QSignalSpy changed(&engine, &EngineProcess::stateChanged);
    QVERIFY(!changed.wait(600)); // three idle times: still held
    QVERIFY(isAlive(pid));
    user.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 10'000);
    // It ended in order, so it may start again.
    QVERIFY(endpointOf(engine));
}

void TestEngineProcess::goesWithItsOwner()
{
    auto engine = std::make_unique<EngineProcess>(options());
    QVERIFY(endpointOf(*engine));
    const qint64 pid = engine->processId();
    engine.reset();
    QVERIFY(!isAlive(pid));
}

void TestEngineProcess::diesWithAKilledOwner()
{
    QProcess owner;
    owner.start(QCoreApplication::applicationDirPath() + u"/engineowner"_s,
                {program(), m_dir->path()});
    QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), 20'000);
    const qint64 pid = owner.readLine().trimmed().toLongLong();
    QVERIFY(isAlive(pid));
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 10'000);
}

void TestEngineProcess::tellsNobodyTheKey()
{
    EngineProcess engine(options());
    const Result<Endpoint> endpoint = endpointOf(engine);
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(u"/proc/%1/%2"_s.arg(engine.processId()).arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(endpoint->key));
    }
}

/// A program in the place of the engine.
QString TestEngineProcess::script(const QByteArray &body)
{
    QFile file(m_dir->filePath(u"engine.sh"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestEngineProcess::handsOutNoEngineThatIsEnding()
{
    EngineProcess::Options quick = options();
    quick.idleTime = 50ms;
    // It takes its time to end, as a busy machine does.
    quick.program = script("read key; echo '{\"port\":'$$'}'; read end; sleep 0.5\n");
    EngineProcess engine(quick);
    QSignalSpy changed(&engine, &EngineProcess::stateChanged);
    const Result<Endpoint> first = endpointOf(engine);
    QVERIFY(first);
    const qint64 pid = engine.processId();
    QTRY_COMPARE(changed.size(), 2); // told to end
    QVERIFY(isAlive(pid));
    QVERIFY(!engine.isRunning());
    const Result<Endpoint> second = endpointOf(engine);
    QVERIFY(second);
    QVERIFY(!isAlive(pid));
    QVERIFY(second->base != first->base);
    QVERIFY(second->key != first->key);
}

void TestEngineProcess::killsWhatDoesNotEnd()
{
    EngineProcess::Options quick = options();
    quick.idleTime = 50ms;
    quick.patience = 500ms;
    quick.program = script("echo '{\"port\":9}'; exec sleep 60\n");
    EngineProcess engine(quick);
    QVERIFY(endpointOf(engine));
    const qint64 pid = engine.processId();
    QTRY_VERIFY(!isAlive(pid));
    QVERIFY(endpointOf(engine)); // ended because it was told to: no crash that counts
}

void TestEngineProcess::survivesAShortageOfDescriptors()
{
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    for (rlim_t spare = 0; spare < 12; ++spare) {
        EngineProcess engine(options());
        const int next = ::dup(0);
        ::close(next);
        const rlimit few {static_cast<rlim_t>(next) + spare, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const Result<Endpoint> endpoint = endpointOf(engine);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        if (!endpoint)
            QCOMPARE(endpoint.error().kind, ErrorKind::EngineDown);
        QVERIFY(endpoint || spare < 10);
    }
}

void TestEngineProcess::logsOnlySoMuch()
{
    static int lines = 0;
    lines = 0;
    EngineProcess::Options noisy = options();
    noisy.program = script("i=0; while [ $i -lt 3000 ]; do echo noise >&2; i=$((i+1)); done\n"
                           "echo '{\"port\":9}'; read key; read end\n");
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { ++lines; });
    {
        EngineProcess engine(noisy);
        QVERIFY(endpointOf(engine));
        QTRY_VERIFY(lines >= 1000);
    }
    qInstallMessageHandler(before);
    QVERIFY2(lines <= 1002, qPrintable(QString::number(lines)));
}

QTEST_GUILESS_MAIN(TestEngineProcess)
#include "tst_engineprocess.moc"
