// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"
#include "tests/support/smallreport.h"
#include "tests/support/storecalls.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A store whose files are not as it left them, and one that is shared or killed.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesADatabaseOfANewerProgramAlone_data();
    void leavesADatabaseOfANewerProgramAlone();
    void setsADamagedDatabaseAside_data();
    void setsADamagedDatabaseAside();
    void setsAsideOnce();
    void keepsThePicturesOfWhatWasSetAside();
    void leavesASoundDatabaseInPlace();
    void tellsADamagedReport_data();
    void tellsADamagedReport();
    void isSharedByTwoPrograms();
    void keepsWhatWasSavedWhenTheDiskIsFull();
    void survivesBeingKilled();

private:
    static QString saver() { return QCoreApplication::applicationDirPath() + u"/saver"_s; }
    QString database() const { return m_dir->filePath(u"nat.db"_s); }
    QStringList asides() const
    {
        return QDir(m_dir->path()).entryList({u"nat.db.damaged-*"_s}, QDir::Files);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStoreDamage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestStoreDamage::leavesADatabaseOfANewerProgramAlone_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addRow("as ours") << u"WAL"_s;
    QTest::addRow("without a log") << u"DELETE"_s;
}

void TestStoreDamage::leavesADatabaseOfANewerProgramAlone()
{
    QFETCH(QString, journal);
    {
        ScanStore store(m_dir->path());
        QVERIFY(save(store, smallReport()));
    }
    {
        const RawDatabase raw(m_dir->path());
        QVERIFY(raw.run(u"PRAGMA journal_mode = "_s + journal));
        QVERIFY(raw.run(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = contentOf(database());
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
    ScanStore store(m_dir->path());
    const Result<Done> opened = open(store);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QCOMPARE(opened.error().code, u"NEWER"_s);
    QVERIFY(!history(store));
    QVERIFY(!save(store, smallReport()));
    QVERIFY(!removed(store, 1));
    QCOMPARE(contentOf(database()), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), files);
}

void TestStoreDamage::setsADamagedDatabaseAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("count");
    constexpr qint64 ToTheEnd = std::numeric_limits<qint64>::max();
    QTest::addRow("nothing of it") << qint64(0) << ToTheEnd;
    QTest::addRow("its head") << qint64(0) << qint64(50);
    QTest::addRow("its list of tables") << qint64(100) << qint64(3000);
    QTest::addRow("its reports") << qint64(4096) << ToTheEnd;
}

void TestStoreDamage::setsADamagedDatabaseAside()
{
    QFETCH(qint64, from);
    QFETCH(qint64, count);
    {
        ScanStore store(m_dir->path());
        QVERIFY(save(store, smallReport()));
    }
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(std::min(count, file.size() - from), 'x'));
    file.close();
    const QByteArray damaged = contentOf(database());

    ScanStore store(m_dir->path());
    QSignalSpy troubled(&store, &ScanStore::troubled);
    QVERIFY(history(store));
    QVERIFY(save(store, smallReport()));
    QCOMPARE(history(store)->size(), 1);
    QCOMPARE(troubled.size(), 1);
    const auto notice = troubled.constFirst().constFirst().value<Error>();
    QCOMPARE(notice.code, u"SET_ASIDE"_s);
    QCOMPARE(contentOf(notice.detail), damaged);
    QCOMPARE(QFileInfo(notice.detail).path(), m_dir->path());
    QCOMPARE(asides().size(), 1);
}

/// Two windows find the damage at the same moment.
void TestStoreDamage::setsAsideOnce()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    ScanStore one(m_dir->path());
    ScanStore two(m_dir->path());
    int saved = 0;
    for (ScanStore *store : {&one, &two})
        store->save(smallReport(), {}, this, [&](const Result<qint64> &id) { saved += bool(id); });
    QTRY_COMPARE_WITH_TIMEOUT(saved, 2, 30'000);
    QCOMPARE(asides().size(), 1);
    QCOMPARE(history(one)->size(), 2);
    QCOMPARE(history(two)->size(), 2);
}

/// They are of use to whoever rescues the reports.
void TestStoreDamage::keepsThePicturesOfWhatWasSetAside()
{
    const QByteArray old = smallPng(Qt::red);
    const QByteArray fresh = smallPng(Qt::blue);
    {
        ScanStore store(m_dir->path());
        QVERIFY(save(store, smallReport(), {{imageName(old), old}}));
    }
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    ScanStore store(m_dir->path(), {.undoTime = 0ms, .firstPurge = 0ms});
    const Result<qint64> id = save(store, smallReport(), {{imageName(fresh), fresh}});
    QVERIFY(removed(store, *id));
    QTRY_VERIFY(store.imagePath(imageName(fresh)).isEmpty());
    QVERIFY(!store.imagePath(imageName(old)).isEmpty());
}

void TestStoreDamage::leavesASoundDatabaseInPlace()
{
    ScanStore store(m_dir->path());
    QSignalSpy troubled(&store, &ScanStore::troubled);
    QVERIFY(save(store, smallReport()));
    QVERIFY(!load(store, 77));
    QVERIFY(asides().isEmpty());
    QVERIFY(troubled.isEmpty());
}

void TestStoreDamage::tellsADamagedReport_data()
{
    QTest::addColumn<QString>("results");
    QTest::addRow("no data") << u"x''"_s;
    QTest::addRow("garbage") << u"randomblob(5000)"_s;
    QTest::addRow("says it is huge") << u"x'ffffffff789c030000000001'"_s;
    QTest::addRow("is huge") << u"zeroblob(300000000)"_s;
    QTest::addRow("cut off") << u"substr(results, 1, length(results) / 2)"_s;
}

void TestStoreDamage::tellsADamagedReport()
{
    QFETCH(QString, results);
    ScanStore store(m_dir->path());
    const Result<qint64> sound = save(store, smallReport());
    const Result<qint64> id = save(store, smallReport());
    QVERIFY(RawDatabase(m_dir->path())
                .run(u"UPDATE reports SET results = %1 WHERE id = %2"_s.arg(results).arg(*id)));
    const Result<Report> loaded = load(store, *id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QCOMPARE(loaded.error().code, u"DAMAGED"_s);
    QVERIFY(load(store, *sound));
    QCOMPARE(history(store)->size(), 2);
}

void TestStoreDamage::isSharedByTwoPrograms()
{
    QProcess one;
    QProcess two;
    one.start(saver(), {m_dir->path()});
    two.start(saver(), {m_dir->path()});
    for (QProcess *each : {&one, &two})
        QTRY_VERIFY_WITH_TIMEOUT(each->bytesAvailable() > 200, 60'000); // a few reports each
    qsizetype announced = 0;
    for (QProcess *each : {&one, &two}) {
        QCOMPARE(each->state(), QProcess::Running);
        each->kill();
        QVERIFY(each->waitForFinished());
        announced += each->readAllStandardOutput().count('\n');
    }
    ScanStore store(m_dir->path());
    QVERIFY(history(store)->size() >= announced);
}

/// A limit on the size of files stands for the full disk.
void TestStoreDamage::keepsWhatWasSavedWhenTheDiskIsFull()
{
    QProcess saver;
    saver.start(u"/bin/sh"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$1\""_s,
                 TestStoreDamage::saver(), m_dir->path()});
    QVERIFY(saver.waitForFinished(60'000));
    QCOMPARE(saver.exitStatus(), QProcess::NormalExit);
    QCOMPARE(saver.exitCode(), 1);
    const qsizetype announced = saver.readAllStandardOutput().count('\n');
    QVERIFY(announced > 0);
    ScanStore store(m_dir->path());
    const Result<QList<ReportSummary>> kept = history(store);
    QVERIFY(kept);
    QVERIFY(kept->size() >= announced);
    for (const ReportSummary &summary : *kept)
        QVERIFY(load(store, summary.id));
}

/// What the helper announced has to be there, whenever it was killed.
void TestStoreDamage::survivesBeingKilled()
{
    const int rounds = qEnvironmentVariable("NAT_TEST_LENGTH") == u"long"_s ? 50 : 5;
    int announced = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess saver;
        saver.start(TestStoreDamage::saver(), {m_dir->path()});
        QTRY_VERIFY_WITH_TIMEOUT(saver.bytesAvailable() > 0, 10'000);
        const qsizetype more = 50 + QRandomGenerator::global()->bounded(400);
        QTRY_VERIFY_WITH_TIMEOUT(saver.bytesAvailable() > more, 20'000);
        saver.kill();
        QVERIFY(saver.waitForFinished());
        ScanStore store(m_dir->path());
        QVERIFY(open(store));
        const QList<QByteArray> lines = saver.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last may be cut
            const QList<QByteArray> words = line.split(' ');
            const Result<Report> loaded = load(store, words.constFirst().toLongLong());
            QVERIFY2(loaded, line.constData());
            QVERIFY(!store.imagePath(QString::fromLatin1(words.at(1))).isEmpty());
            ++announced;
        }
    }
    QVERIFY(announced > rounds);
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
