// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of a scan's life × everything that a server, a network or a proxy can do wrong. Each
// cell ends exactly once, in bounded time, with words and without giving the key to anybody else;
// afterwards the scan is still there.
#include "app/api/natapi.h"
#include "app/base/pictures.h"
#include "app/net/httpclient.h"
#include "app/words/errorwords.h"
#include "tests/support/badanswers.h"
#include "tests/support/badserver.h"
#include "tests/support/fakecloud.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Fault = BadServer::Fault;

namespace {

constexpr ApiPatience Hurried {.idle = 700ms, .answer = 1500ms, .document = 1500ms};
constexpr auto LongestCell = 8s; ///< several wait for each other: six connections at once
constexpr qint64 MostMemory = 400LL * 1024 * 1024;

/// What a call ended with: nothing, or its error.
using Ending = std::optional<Error>;

struct Stage
{
    const char *name;
    QByteArray line; ///< that its request line holds; ID is the scan
};

const QList<Stage> &stages()
{
    static const QList<Stage> all {
        {"start", "POST /api/v1/scan "},
        {"poll", "/scan/ID "},
        {"results", "/results "},
        {"capture", "/captures/"},
        {"picture", "/pictures/"},
        {"export", "/export?"},
        {"usage", "/usage "},
        {"checkout", "/billing/checkout "},
        {"list", "/scans?"},
        {"plans", "/plans "},
    };
    return all;
}

ScanRequest website()
{
    ScanRequest request;
    request.url = QUrl(u"http://shop.example/"_s);
    return request;
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_memoryBefore = peakMemory(); }
    void init();
    void brokenAnswers_data();
    void brokenAnswers();
    void refusals_data();
    void refusals();
    void unreachable_data();
    void unreachable();
    void untrusted_data();
    void untrusted();
    void proxyWithAPassword();
    void cleanupTestCase();

private:
    void checkCells(HttpClient &http, const QUrl &base);
    void ask(NatApi &api, const QByteArray &stage, QObject *context,
             const std::function<void(Ending)> &ended);
    void checkScanIsThere();
    QUrl behind(const BadServer &bad) const { return QUrl(bad.url().toString() + u"/api/v1"_s); }
    bool isStage(const QByteArray &line) const;

    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<BadServer> m_elsewhere; ///< where redirects lead to
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_scan;
    QString m_capture;
    bool m_arrives = false; ///< the request reaches the cloud, whose answer is lost
    qint64 m_memoryBefore = 0;
    int m_cells = 0;
};

void TestFaultMatrix::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_elsewhere = std::make_unique<BadServer>(Fault::NotJson);
    m_dir = std::make_unique<QTemporaryDir>();
    m_capture = m_cloud->addCapture("\x89PNG\r\n\x1a\n picture", u"http://shop.example/"_s, {9, 9});
    HttpClient http;
    NatApi api(http, m_cloud->endpoint());
    m_scan.clear();
    m_arrives = false;
    api.startScan(website(), this, [this](const Result<ScanStarted> &scan) {
        m_scan = scan ? scan->scanId : ""_L1;
    });
    QTRY_VERIFY(!m_scan.isEmpty());
}

bool TestFaultMatrix::isStage(const QByteArray &line) const
{
    return std::any_of(stages().begin(), stages().end(), [&](const Stage &stage) {
        return line.contains(QByteArray(stage.line).replace("ID", m_scan.toUtf8()));
    });
}

void TestFaultMatrix::ask(NatApi &api, const QByteArray &stage, QObject *context,
                          const std::function<void(Ending)> &ended)
{
    const auto end = [ended](const auto &result) {
        Ending ending = result ? Ending() : Ending(result.error());
        // Of some answers what could not be read is named, and the rest stands.
        if constexpr (requires { result->unread; }) {
            if (result && !result->unread.isEmpty())
                ending = Error {.kind = ErrorKind::BadReply};
        }
        ended(ending);
    };
    if (stage == "start")
        api.startScan(website(), context, end);
    else if (stage == "poll")
        api.status(m_scan, context, end);
    else if (stage == "results")
        api.results(m_scan, context, end);
    else if (stage == "capture")
        api.capture(m_scan, m_capture, context, end);
    else if (stage == "picture")
        api.picture(
            QUrl(u"/api/v1/pictures/a.png"_s), context,
            [end](const Result<QByteArray> &sent) { end(sent ? pictureAsPng(*sent) : sent); });
    else if (stage == "export")
        api.exportScan(m_scan, u"html"_s, m_dir->filePath(u"export.html"_s), context, end);
    else if (stage == "usage")
        api.usage(context, end);
    else if (stage == "checkout")
        api.checkout({u"pro"_s, {}, {}, {}}, context, end);
    else if (stage == "list")
        api.scans({}, context, end);
    else
        api.plans(context, end);
}

/// All stages against a server at `base` where each of them goes wrong.
void TestFaultMatrix::checkCells(HttpClient &http, const QUrl &base)
{
    QHash<QByteArray, QList<Ending>> endings;
    const int starts = int(m_cloud->seen().count(u"POST /scan"_s));
    const Endpoint endpoint {
        .base = base, .key = m_cloud->key(), .facts = {Dialect::Documented, {}, {u"captures"_s}}};
    NatApi api(http, endpoint, Hurried);
    QElapsedTimer clock;
    clock.start();
    for (const Stage &stage : stages())
        ask(api, stage.name, this,
            [&, name = QByteArray(stage.name)](const Ending &end) { endings[name].append(end); });
    QVERIFY(endings.isEmpty()); // never inside the call
    QTRY_COMPARE_WITH_TIMEOUT(endings.size(), stages().size(), int(LongestCell / 1ms));
    QTest::qWait(30); // none may end twice
    for (const Stage &stage : stages()) {
        const QList<Ending> &ends = endings[stage.name];
        QVERIFY2(ends.size() == 1, stage.name);
        QVERIFY2(ends.first().has_value(), stage.name);
        const ErrorWords words = describe(*ends.first());
        QVERIFY2(!words.title.isEmpty() && words.title.size() < 100, stage.name);
        QVERIFY2(ends.first()->detail.indexOf(QLatin1StringView(m_cloud->key())) < 0, stage.name);
        ++m_cells;
    }
    // Never sent twice; and only where the answer alone is lost did it arrive.
    QCOMPARE(int(m_cloud->seen().count(u"POST /scan"_s)) - starts, m_arrives ? 1 : 0);
    QVERIFY(m_elsewhere->heads().isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    checkScanIsThere();
}

/// From the same server, in good health again.
void TestFaultMatrix::checkScanIsThere()
{
    HttpClient http;
    NatApi api(http, m_cloud->endpoint());
    std::optional<bool> found;
    api.status(m_scan, this, [&](const Result<ScanStatus> &status) { found = bool(status); });
    QTRY_VERIFY(found.has_value());
    QVERIFY(*found);
}

void TestFaultMatrix::brokenAnswers_data()
{
    QTest::addColumn<int>("fault");
    const auto faults = QMetaEnum::fromType<Fault>();
    for (int i = 0; i < faults.keyCount(); ++i) {
        if (Fault(faults.value(i)) != Fault::Answer)
            QTest::addRow("%s", faults.key(i)) << faults.value(i);
    }
}

void TestFaultMatrix::brokenAnswers()
{
    QFETCH(int, fault);
    m_arrives = Fault(fault) == Fault::LostAnswer;
    BadServer bad {Fault(fault)};
    bad.setRedirectTarget(m_elsewhere->url());
    bad.standBefore(m_cloud->port(), [this](const QByteArray &line) {
        return isStage(line) || line.contains("/again");
    });
    HttpClient http;
    checkCells(http, behind(bad));
}

void TestFaultMatrix::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const auto &[name, answer] : badAnswers())
        QTest::newRow(name) << answer;
}

void TestFaultMatrix::refusals()
{
    QFETCH(QByteArray, answer);
    BadServer bad(Fault::Answer);
    bad.setAnswer(answer);
    bad.standBefore(m_cloud->port(), [this](const QByteArray &line) { return isStage(line); });
    HttpClient http;
    checkCells(http, behind(bad));
}

void TestFaultMatrix::unreachable_data()
{
    QTest::addColumn<QUrl>("base");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("name not found") << QUrl(u"http://nat.invalid/api/v1"_s);
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(closed.serverPort()));
    QTest::newRow("TLS where there is none") << QUrl(u"https://127.0.0.1:1/api/v1"_s);
}

void TestFaultMatrix::unreachable()
{
    QFETCH(QUrl, base);
    HttpClient http;
    checkCells(http, base);
}

void TestFaultMatrix::untrusted_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<bool>("known");
    QTest::newRow("untrusted") << int(TlsServer::Flaw::None) << false;
    QTest::newRow("expired") << int(TlsServer::Flaw::Expired) << true;
    QTest::newRow("for another host") << int(TlsServer::Flaw::OtherHost) << true;
}

void TestFaultMatrix::untrusted()
{
    QFETCH(int, flaw);
    QFETCH(bool, known);
    TlsServer tls(m_cloud->port(), TlsServer::Flaw(flaw));
    if (!tls.problem().isEmpty())
        QSKIP(qPrintable(tls.problem()));
    HttpClient http;
    if (known)
        http.setProfile({.extraCa = {tls.certificate()}});
    checkCells(http, QUrl(tls.url().toString() + u"api/v1"_s));
}

void TestFaultMatrix::proxyWithAPassword()
{
    BadServer proxy(Fault::Answer);
    proxy.setAnswer("HTTP/1.1 407 Proxy Authentication Required\r\nConnection: close\r\n"
                    "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
    HttpClient http;
    http.setProfile({.proxy = NetworkProfile::Proxy::Http,
                     .proxyHost = u"127.0.0.1"_s,
                     .proxyPort = quint16(proxy.url().port())});
    checkCells(http, QUrl(u"https://nat.invalid/api/v1"_s));
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!head.contains(m_cloud->key())); // only the name of the server
}

void TestFaultMatrix::cleanupTestCase()
{
    const qint64 grown = peakMemory() - m_memoryBefore;
    qInfo() << m_cells << "cells," << grown / 1024 / 1024 << "MB at most";
    QVERIFY2(m_cells >= 300, "a part of the matrix was not walked");
    QVERIFY(grown < MostMemory);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
