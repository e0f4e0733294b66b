// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"
#include "tests/support/smallreport.h"
#include "tests/support/storecalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

RunRecord record(const QString &id = u"a"_s)
{
    RunRecord run;
    run.id = id;
    run.serverId = u"server"_s;
    run.serverName = u"Staging"_s;
    run.serverAddress = QUrl(u"https://10.0.0.5:8443/api/v1"_s);
    run.request.url = QUrl(u"https://shop.example.com/"_s);
    run.orderedAt = QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC);
    return run;
}

} // namespace

/// Scans at servers, written down: whose they are, and when they go.
class TestRunRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsARunWhole();
    void keepsNoSecret();
    void belongsToOneProgram();
    void goesToOneOfTwo();
    void isAdoptedInTheOrderOfOrdering();
    void goesWithItsReport();
    void isSavedOnce();
    void staysWhenItsReportCannotBeSaved();
    void knowsScansOfAServer();
    void migratesOlderStores_data();
    void migratesOlderStores();

private:
    Result<QHash<QString, KnownScan>> known(const QString &server, const QStringList &scans);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScanStore> m_store;
};

void TestRunRecords::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_store = std::make_unique<ScanStore>(m_dir->path());
}

Result<QHash<QString, KnownScan>> TestRunRecords::known(const QString &server,
                                                        const QStringList &scans)
{
    return answerOf<QHash<QString, KnownScan>>([&](auto handler) {
        m_store->knownScans(server, u"Staging"_s, scans, m_store.get(), handler);
    });
}

void TestRunRecords::keepsARunWhole()
{
    RunRecord run = record();
    QVERIFY(addedRun(*m_store, run));
    run.scanId = u"sc_1"_s;
    run.stage = RunStage::Held;
    run.isWhole = false;
    run.sentAt = run.orderedAt.addMSecs(1500);
    run.dueAt = run.orderedAt.addSecs(60);
    run.reason = Error {.kind = ErrorKind::QuotaExceeded,
                        .status = 402,
                        .message = u"used up"_s,
                        .resetsAt = run.orderedAt.addDays(3)};
    QVERIFY(changedRun(*m_store, run));
    m_store = std::make_unique<ScanStore>(m_dir->path());
    const Result<QList<RunRecord>> runs = adoptedRuns(*m_store);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    const RunRecord &read = runs->constFirst();
    QCOMPARE(read.id, run.id);
    QCOMPARE(read.serverId, run.serverId);
    QCOMPARE(read.serverName, run.serverName);
    QCOMPARE(read.serverAddress, run.serverAddress);
    QCOMPARE(read.scanId, run.scanId);
    QCOMPARE(read.stage, run.stage);
    QCOMPARE(read.request.url, run.request.url);
    QVERIFY(!read.isWhole);
    QCOMPARE(read.orderedAt, run.orderedAt);
    QCOMPARE(read.sentAt, run.sentAt);
    QCOMPARE(read.dueAt, run.dueAt);
    QVERIFY(read.reason.has_value());
    QCOMPARE(read.reason->kind, ErrorKind::QuotaExceeded);
    QCOMPARE(read.reason->status, 402);
    QCOMPARE(read.reason->message, u"used up"_s);
    QCOMPARE(read.reason->resetsAt, run.reason->resetsAt);
}

void TestRunRecords::keepsNoSecret()
{
    RunRecord run = record();
    run.request.auth.type = TargetAuthType::Bearer;
    run.request.auth.token = u"very-secret-token"_s;
    QVERIFY(addedRun(*m_store, run));
    m_store.reset();
    for (const QFileInfo &file : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
        QFile opened(file.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(!opened.readAll().contains("very-secret-token"));
    }
}

void TestRunRecords::belongsToOneProgram()
{
    QVERIFY(addedRun(*m_store, record()));
    ScanStore other(m_dir->path());
    QVERIFY(adoptedRuns(other)->isEmpty());
    const Result<Done> changed = changedRun(other, record());
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::NotFound);
    QCOMPARE(changed.error().code, u"RUN"_s);
    QVERIFY(!forgottenRun(other, record().id));
    QVERIFY(!savedRun(other, record().id, smallReport()));
    QVERIFY(forgottenRun(*m_store, record().id));
    QVERIFY(!changedRun(*m_store, record())); // does not come back
}

void TestRunRecords::goesToOneOfTwo()
{
    QVERIFY(addedRun(*m_store, record()));
    ScanStore first(m_dir->path());
    ScanStore second(m_dir->path());
    QVERIFY(adoptedRuns(first)->isEmpty());
    m_store.reset(); // as when the program ends
    int taken = 0;
    int answers = 0;
    const auto count = [&](const Result<QList<RunRecord>> &runs) {
        ++answers;
        taken += runs ? int(runs->size()) : 100;
    };
    first.adoptRuns(&first, count);
    second.adoptRuns(&second, count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(taken, 1);
}

void TestRunRecords::isAdoptedInTheOrderOfOrdering()
{
    for (int i = 5; i > 0; --i) {
        RunRecord run = record(QString::number(i));
        run.orderedAt = run.orderedAt.addSecs(i);
        QVERIFY(addedRun(*m_store, run));
    }
    m_store = std::make_unique<ScanStore>(m_dir->path());
    QStringList ids;
    const Result<QList<RunRecord>> runs = adoptedRuns(*m_store);
    for (const RunRecord &run : *runs)
        ids.append(run.id);
    QCOMPARE(ids.join(u' '), u"1 2 3 4 5"_s);
    QVERIFY(adoptedRuns(*m_store)->isEmpty()); // they are ours now
}

void TestRunRecords::goesWithItsReport()
{
    QVERIFY(addedRun(*m_store, record()));
    QVERIFY(savedRun(*m_store, record().id, smallReport()));
    QCOMPARE(history(*m_store)->size(), 1);
    m_store = std::make_unique<ScanStore>(m_dir->path());
    QVERIFY(adoptedRuns(*m_store)->isEmpty());
}

void TestRunRecords::isSavedOnce()
{
    QVERIFY(addedRun(*m_store, record()));
    QVERIFY(savedRun(*m_store, record().id, smallReport()));
    const Result<qint64> again = savedRun(*m_store, record().id, smallReport());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"RUN"_s);
    QCOMPARE(history(*m_store)->size(), 1);
}

void TestRunRecords::staysWhenItsReportCannotBeSaved()
{
    QVERIFY(addedRun(*m_store, record()));
    // A trigger stands for a disk that is full at the last moment.
    QVERIFY(RawDatabase(m_dir->path())
                .run(u"CREATE TRIGGER full BEFORE INSERT ON findings BEGIN "
                     "SELECT RAISE(ABORT, 'full'); END"_s));
    QVERIFY(!savedRun(*m_store, record().id, smallReport()));
    QVERIFY(history(*m_store)->isEmpty());
    m_store = std::make_unique<ScanStore>(m_dir->path());
    QCOMPARE(adoptedRuns(*m_store)->size(), 1);
}

void TestRunRecords::knowsScansOfAServer()
{
    Report report = smallReport();
    report.summary.scanId = u"sc_1"_s;
    report.summary.serverId = u"server"_s;
    const Result<qint64> saved = save(*m_store, report);
    QVERIFY(saved);
    report.summary.scanId = u"sc_old"_s; // of a version that kept names only
    report.summary.serverId.clear();
    report.summary.serverName = u"Staging"_s;
    QVERIFY(save(*m_store, report));
    RunRecord run = record();
    run.scanId = u"sc_2"_s;
    QVERIFY(addedRun(*m_store, run));
    const auto here = known(u"server"_s, {u"sc_1"_s, u"sc_2"_s, u"sc_3"_s, u"sc_old"_s});
    QVERIFY(here);
    QCOMPARE(here->size(), 3);
    QCOMPARE(here->value(u"sc_1"_s).reportId, *saved);
    QVERIFY(!here->value(u"sc_1"_s).isWatched);
    QVERIFY(here->value(u"sc_2"_s).isWatched);
    QVERIFY(here->value(u"sc_old"_s).reportId > 0);
    QVERIFY(known(u"another"_s, {u"sc_1"_s, u"sc_2"_s})->isEmpty());
    QVERIFY(removed(*m_store, *saved));
    QVERIFY(!known(u"server"_s, {u"sc_1"_s})->contains(u"sc_1"_s)); // can be fetched again
}

void TestRunRecords::migratesOlderStores_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaSteps().size(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestRunRecords::migratesOlderStores()
{
    QFETCH(int, version);
    m_store.reset();
    QVERIFY(makeOldDatabase(m_dir->path(), version));
    QVERIFY(RawDatabase(m_dir->path())
                .run(u"INSERT INTO reports (id, scan_id, server, target, mode, state, started_at, "
                     "finished_at, pages_tested, pages_failed, critical, high, medium, low, info, "
                     "needs_review, accessibility, compliance_low, compliance_high, lab, "
                     "new_findings, fixed_findings, bytes, request, results, removed_at) "
                     "VALUES (7, 'sc_9', 'Staging', 'http://a.example/', "
                     "'functional', 'completed', '2026-10-01T10:00:00.000Z', "
                     "'2026-10-01T10:05:00.000Z', 1, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, "
                     "NULL, NULL, 100, '{}', '', NULL)"_s));
    m_store = std::make_unique<ScanStore>(m_dir->path());
    const Result<QList<ReportSummary>> reports = history(*m_store);
    QVERIFY(reports);
    QCOMPARE(reports->constFirst().scanId, u"sc_9"_s);
    QCOMPARE(reports->constFirst().serverName, u"Staging"_s);
    QVERIFY(reports->constFirst().serverId.isEmpty());
    QVERIFY(addedRun(*m_store, record()));
    QVERIFY(save(*m_store, smallReport()));
}

QTEST_GUILESS_MAIN(TestRunRecords)
#include "tst_runrecords.moc"
