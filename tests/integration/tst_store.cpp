// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"
#include "tests/support/smallreport.h"
#include "tests/support/storecalls.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReportsWhole();
    void comparesWithTheReportBefore();
    void listsAThousandReportsAtOnce();
    void undoesADeletion();
    void forgetsWhatWasRemoved();
    void forgetsAtTheNextStart();
    void sharesPictures();
    void leavesOutDamagedPictures();
    void mendsAPictureThatLostItsEnd();
    void holdsAPictureThatAnotherProgramPurged();
    void keepsNobodyWaitingForABusyDatabase();
    void finishesWhatWasAskedFor();
    void tellsAFolderItCannotUse();

private:
    bool isOnDisk(const QByteArray &words) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

bool TestStore::isOnDisk(const QByteArray &words) const
{
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

void TestStore::keepsReportsWhole()
{
    const QByteArray picture = smallPng(Qt::red);
    qint64 id = 0;
    {
        ScanStore store(m_dir->path());
        QSignalSpy changed(&store, &ScanStore::changed);
        const Result<qint64> saved = save(store, smallReport(), {{imageName(picture), picture}});
        QVERIFY(saved);
        id = *saved;
        QCOMPARE(changed.size(), 1);
    }
    ScanStore store(m_dir->path());
    const Result<Report> loaded = load(store, id);
    QVERIFY(loaded);
    QCOMPARE(loaded->results.document, smallReport().results.document);
    QCOMPARE(loaded->results.accessibility->violations.size(), 1);
    QCOMPARE(loaded->request.url, smallReport().request.url);
    const ReportSummary summary = history(store)->constFirst();
    QCOMPARE(summary.violations.value(Severity::Critical), 1);
    QCOMPARE(summary.pagesTested, 1);
    QVERIFY(summary.accessibilityScore.has_value());
    QVERIFY(!summary.labScore.has_value());
    QVERIFY(!summary.hasPrevious);
    QVERIFY(!store.imagePath(imageName(picture)).isEmpty());
}

void TestStore::comparesWithTheReportBefore()
{
    ScanStore store(m_dir->path());
    QVERIFY(save(store, smallReport({u"img.a"_s, u"img.b"_s})));
    QVERIFY(save(store, smallReport({u"img.b"_s, u"img.c"_s, u"img.d"_s})));
    const ReportSummary newest = history(store)->constFirst();
    QVERIFY(newest.hasPrevious);
    QCOMPARE(newest.newFindings, 2);
    QCOMPARE(newest.fixedFindings, 1);
}

void TestStore::listsAThousandReportsAtOnce()
{
    ScanStore store(m_dir->path());
    QVERIFY(save(store, smallReport()));
    // Documents as large as real ones, so that the list proves not to read them.
    QVERIFY(RawDatabase(m_dir->path())
                .run(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < 1000) INSERT INTO reports SELECT i, scan_id, server, target, mode, "
                     "state, started_at, finished_at, pages_tested, pages_failed, critical, high, "
                     "medium, low, info, needs_review, accessibility, compliance_low, "
                     "compliance_high, lab, new_findings, fixed_findings, bytes, request, "
                     "randomblob(50000), removed_at, server_id, looks_for_findings "
                     "FROM reports, n"_s));
    QElapsedTimer clock;
    clock.start();
    const Result<QList<ReportSummary>> listed = history(store);
    const qint64 took = clock.elapsed();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1000);
    QVERIFY2(took < 500, qPrintable(QString::number(took))); // some 20 ms on an idle machine
}

void TestStore::undoesADeletion()
{
    ScanStore store(m_dir->path(), {.undoTime = 10min, .firstPurge = 0ms});
    const Result<qint64> id = save(store, smallReport());
    QVERIFY(removed(store, *id));
    QVERIFY(history(store)->isEmpty());
    QVERIFY(!load(store, *id));
    {
        // A program that is started meanwhile takes nothing away.
        ScanStore other(m_dir->path(), {.undoTime = 10min, .firstPurge = 0ms});
        QVERIFY(open(other)); // its timer fires meanwhile
        QVERIFY(open(other)); // behind the purge
    }
    QVERIFY(restored(store, *id));
    QCOMPARE(history(store)->size(), 1);
    QVERIFY(load(store, *id));
}

void TestStore::forgetsWhatWasRemoved()
{
    ScanStore store(m_dir->path(), {.undoTime = 0ms, .firstPurge = 1h});
    const QByteArray picture = smallPng(Qt::blue);
    Report report = smallReport();
    report.summary.target = QUrl(u"http://forgotten.example/"_s);
    const Result<qint64> id = save(store, report, {{imageName(picture), picture}});
    QVERIFY(isOnDisk("forgotten.example"));
    QVERIFY(isOnDisk(picture));
    QVERIFY(removed(store, *id));
    QTRY_VERIFY(!isOnDisk(picture));
    QTRY_VERIFY(!isOnDisk("forgotten.example"));
    const Result<Done> again = restored(store, *id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"REPORT"_s);
}

/// A window that was closed, or killed, before the time for undoing was over.
void TestStore::forgetsAtTheNextStart()
{
    const QByteArray picture = smallPng(Qt::blue);
    {
        ScanStore store(m_dir->path());
        const Result<qint64> id = save(store, smallReport(), {{imageName(picture), picture}});
        QVERIFY(removed(store, *id));
    }
    QVERIFY(isOnDisk(picture));
    // What a kill left of a picture that was being written.
    QFile half(m_dir->filePath(u"images/"_s + imageName(picture) + u".png.AbCdEf"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    QVERIFY(half.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    half.close();
    QFile foreign(m_dir->filePath(u"images/holiday.png"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    ScanStore store(m_dir->path(), {.undoTime = 0ms, .firstPurge = 0ms});
    QTRY_VERIFY(!isOnDisk(picture));
    QTRY_VERIFY(!half.exists());
    QVERIFY(foreign.exists());
}

void TestStore::sharesPictures()
{
    const QByteArray shared = smallPng(Qt::green);
    const QByteArray single = smallPng(Qt::blue);
    ScanStore store(m_dir->path(), {.undoTime = 0ms, .firstPurge = 1h});
    QVERIFY(save(store, smallReport(), {{imageName(shared), shared}}));
    const Result<qint64> second
        = save(store, smallReport(), {{imageName(shared), shared}, {imageName(single), single}});
    QVERIFY(removed(store, *second));
    QTRY_VERIFY(store.imagePath(imageName(single)).isEmpty());
    QVERIFY(!store.imagePath(imageName(shared)).isEmpty());
}

void TestStore::leavesOutDamagedPictures()
{
    ScanStore store(m_dir->path());
    const QByteArray good = smallPng(Qt::red);
    const QByteArray cut = good.chopped(4); // whose hash is right
    QVERIFY(save(store, smallReport(),
                 {{imageName(good), good.left(20)},
                  {imageName(cut), cut},
                  {u"../../evil"_s, good},
                  {imageName("text"), "text"}}));
    QVERIFY(store.imagePath(imageName(good)).isEmpty());
    QVERIFY(store.imagePath(imageName(cut)).isEmpty());
    QVERIFY(store.imagePath(u"../nat"_s).isEmpty());
    QCOMPARE(history(store)->size(), 1);
}

void TestStore::mendsAPictureThatLostItsEnd()
{
    ScanStore store(m_dir->path());
    const QByteArray picture = smallPng(Qt::red);
    QVERIFY(save(store, smallReport(), {{imageName(picture), picture}}));
    QFile file(store.imagePath(imageName(picture)));
    QVERIFY(file.resize(picture.size() - 1));
    QVERIFY(store.imagePath(imageName(picture)).isEmpty()); // not shown
    QVERIFY(save(store, smallReport(), {{imageName(picture), picture}}));
    QVERIFY(!store.imagePath(imageName(picture)).isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), picture);
}

/// Between its pictures and its row a report must not lose a picture to somebody's purge.
void TestStore::holdsAPictureThatAnotherProgramPurged()
{
    ScanStore store(m_dir->path());
    QVERIFY(open(store));
    const RawDatabase other(m_dir->path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    const QByteArray picture = smallPng(Qt::red);
    std::optional<Result<qint64>> saved;
    store.save(smallReport(), {{imageName(picture), picture}}, this,
               [&](const Result<qint64> &id) { saved = id; });
    QTRY_VERIFY(!store.imagePath(imageName(picture)).isEmpty());
    QVERIFY(QFile::remove(store.imagePath(imageName(picture))));
    QVERIFY(other.run(u"COMMIT"_s));
    QTRY_VERIFY(saved.has_value());
    QVERIFY(*saved);
    QVERIFY(!store.imagePath(imageName(picture)).isEmpty());
}

void TestStore::keepsNobodyWaitingForABusyDatabase()
{
    ScanStore store(m_dir->path());
    QVERIFY(open(store));
    const RawDatabase other(m_dir->path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer clock;
    clock.start();
    QStringList selectors;
    for (int i = 0; i < 5000; ++i)
        selectors.append(u"li:nth-child(%1)"_s.arg(i));
    const Report large = smallReport(selectors);
    const qint64 made = clock.restart();
    std::optional<Result<qint64>> saved;
    store.save(large, {}, this, [&](const Result<qint64> &id) { saved = id; });
    store.remove({1}, this, [](const Result<Done> &) {});
    QVERIFY2(clock.restart() < std::max<qint64>(made, 100), "asking has to be quick");
    // Something as slow as a thread that waits would not get many turns.
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(1);
    QTRY_VERIFY(turns > 50);
    QVERIFY(clock.elapsed() < 2000);
    QVERIFY(!saved.has_value());
    QVERIFY(other.run(u"COMMIT"_s));
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), 30'000);
    QVERIFY(*saved);
}

void TestStore::finishesWhatWasAskedFor()
{
    {
        ScanStore store(m_dir->path());
        auto asker = std::make_unique<QObject>();
        bool called = false;
        store.save(smallReport(), {}, asker.get(), [&](const Result<qint64> &) { called = true; });
        store.save(smallReport(), {}, this, [&](const Result<qint64> &) { called = true; });
        asker.reset();
        QVERIFY(!called);
    }
    ScanStore store(m_dir->path());
    QCOMPARE(history(store)->size(), 2);
}

void TestStore::tellsAFolderItCannotUse()
{
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ScanStore store(m_dir->filePath(u"file/below"_s));
    QVERIFY(!open(store));
    QVERIFY(!history(store));
    QVERIFY(!save(store, smallReport()));
    QVERIFY(!removed(store, 1));
    // As soon as it can be used, it is.
    QVERIFY(file.remove());
    QVERIFY(save(store, smallReport()));
    QCOMPARE(history(store)->size(), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
