// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/support/fakecloud.h"
#include "tests/support/storecalls.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray &heardWords()
{
    static QByteArray words;
    return words;
}

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    heardWords() += text.toUtf8() + '\n';
}

} // namespace

/// From the order to scan to the report on disk, with the real parts and the cloud's double.
class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesWhatWasFound();
    void tellsTheStartBeforeTheEnd();
    void keepsScansApart();
    void stopsAndKeeps();
    void stopsOnlyWhatRuns();
    void failsWhenNothingCanBeSaved();
    void neverWritesTheKey_data();
    void neverWritesTheKey();

private:
    Server cloudServer() const { return {u"cloud"_s, u"Test cloud"_s, m_cloud->base()}; }
    static ScanRequest request()
    {
        ScanRequest wanted;
        wanted.url = QUrl(u"http://shop.example/"_s);
        return wanted;
    }
    void serve(const QString &dataDir);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<Services> m_services;
    QStringList m_told; ///< signals in their order
};

void TestScanner::init()
{
    m_services.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_cloud = std::make_unique<FakeCloud>();
    QVERIFY(m_cloud->listen());
    m_cloud->setPolls(1);
    serve(m_dir->path());
}

void TestScanner::serve(const QString &dataDir)
{
    m_services = std::make_unique<Services>(
        Services::Options {.dataDir = dataDir,
                           .engineProgram = m_dir->filePath(u"no-engine"_s),
                           .settingsFile = m_dir->filePath(u"settings.ini"_s)});
    m_told.clear();
    Scanner &scanner = m_services->scanner;
    scanner.setSessionKey(m_cloud->key());
    connect(&scanner, &Scanner::changed, this, [this] { m_told.append(u"changed"_s); });
    connect(&scanner, &Scanner::reportReady, this, [this] { m_told.append(u"ready"_s); });
    connect(&scanner, &Scanner::failed, this, [this] { m_told.append(u"failed"_s); });
    connect(&scanner, &Scanner::paused, this, [this] { m_told.append(u"paused"_s); });
}

void TestScanner::savesWhatWasFound()
{
    QSignalSpy ready(&m_services->scanner, &Scanner::reportReady);
    const int ticket = m_services->scanner.start(cloudServer(), request());
    QVERIFY(m_told.isEmpty()); // nothing is told inside start()
    QCOMPARE(m_services->scanner.running().size(), 1);
    QCOMPARE(m_services->scanner.running().constFirst().ticket, ticket);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QCOMPARE(ready.constFirst().constFirst().toInt(), ticket);
    QVERIFY(m_services->scanner.running().isEmpty());
    QCOMPARE(m_told.constFirst(), u"changed"_s);
    QCOMPARE(m_told.constLast(), u"ready"_s);
    const Result<Report> report = load(m_services->store, ready.constFirst().at(1).toLongLong());
    QVERIFY(report);
    QCOMPARE(report->summary.serverName, u"Test cloud"_s);
    QCOMPARE(report->summary.target, request().url);
    QCOMPARE(report->summary.state, ScanState::Completed);
}

/// A scan that fails as soon as it can was announced before: whoever shows scans knows it.
void TestScanner::tellsTheStartBeforeTheEnd()
{
    QSignalSpy failed(&m_services->scanner, &Scanner::failed);
    const Server local {u"local"_s, u"This computer"_s, {}};
    m_services->scanner.start(local, request());
    QVERIFY(m_told.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(1).value<Error>().kind, ErrorKind::EngineDown);
    QCOMPARE(m_told.constFirst(), u"changed"_s);
    QCOMPARE(m_told.constLast(), u"failed"_s);
    QVERIFY(m_services->scanner.running().isEmpty());
}

void TestScanner::keepsScansApart()
{
    QSignalSpy ready(&m_services->scanner, &Scanner::reportReady);
    const int first = m_services->scanner.start(cloudServer(), request());
    const int second = m_services->scanner.start(cloudServer(), request());
    QVERIFY(first != second);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20'000);
    QVERIFY(ready.at(0).at(0) != ready.at(1).at(0));
    QVERIFY(ready.at(0).at(1) != ready.at(1).at(1));
    QCOMPARE(history(m_services->store)->size(), 2);
}

void TestScanner::stopsAndKeeps()
{
    m_cloud->setPolls(1'000'000);
    QSignalSpy ready(&m_services->scanner, &Scanner::reportReady);
    const int ticket = m_services->scanner.start(cloudServer(), request());
    m_services->scanner.stopAndKeep(ticket); // before the server has named it
    QVERIFY(m_services->scanner.running().constFirst().stopping);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    const Result<Report> report = load(m_services->store, ready.constFirst().at(1).toLongLong());
    QVERIFY(report);
    QCOMPARE(report->summary.state, ScanState::Cancelled);
}

void TestScanner::stopsOnlyWhatRuns()
{
    m_services->scanner.stopAndKeep(77);
    QVERIFY(m_told.isEmpty());
}

void TestScanner::failsWhenNothingCanBeSaved()
{
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    serve(m_dir->filePath(u"file/below"_s));
    QSignalSpy failed(&m_services->scanner, &Scanner::failed);
    m_services->scanner.start(cloudServer(), request());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.constFirst().at(1).value<Error>().kind, ErrorKind::Storage);
    QVERIFY(m_services->scanner.running().isEmpty());
}

void TestScanner::neverWritesTheKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::addRow("saved") << 0 << QString();
    QTest::addRow("refused") << 401 << u"/scan"_s;
    QTest::addRow("halted at the poll") << 403 << u"/scan/"_s;
    QTest::addRow("halted at the results") << 404 << u"/results"_s;
}

/// Not in the reports, the pictures, the settings, nor in the most talkative log.
void TestScanner::neverWritesTheKey()
{
    QFETCH(int, status);
    QFETCH(QString, part);
    m_cloud->addCapture("\x89PNG\r\n\x1a\n picture", u"http://shop.example/"_s, {10, 10});
    if (status != 0)
        m_cloud->failWith(status, part);
    heardWords().clear();
    QLoggingCategory::setFilterRules(u"nat.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(hear);
    m_services->settings.set(LastServer, cloudServer().id);
    m_services->scanner.start(cloudServer(), request());
    const bool ended = QTest::qWaitFor(
        [&] {
            return m_told.contains(u"ready"_s) || m_told.contains(u"failed"_s)
                || m_told.contains(u"paused"_s);
        },
        20'000);
    m_services.reset(); // with all that is written at the end
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(ended);
    QVERIFY(!heardWords().isEmpty());
    QVERIFY(!heardWords().contains(m_cloud->key()));
    int files = 0;
    QDirIterator each(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_cloud->key()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
