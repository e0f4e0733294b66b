// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scanstore.h"

#include "app/api/resultsjson.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReportsWhole();
    void comparesWithTheReportBefore();
    void sharesPicturesAndPurgesOrphans();
    void leavesOutDamagedPictures();
    void mendsAPictureThatLostItsEnd();
    void sparesAPictureThatIsNamedAgain();
    void undoesADeletion();
    void isSharedByTwoPrograms();
    void refusesADatabaseOfANewerProgram();
    void tellsADamagedDatabase();
    void tellsAFolderItCannotUse();
    void setsOnlyADamagedDatabaseAside();
    void listsAThousandReportsAtOnce();
    void keepsWhatWasSavedWhenTheDiskIsFull();
    void survivesBeingKilled();

private:
    static QByteArray png(QColor colour);
    static QString nameOf(const QByteArray &bytes);
    static Report report(const QStringList &selectors = {u"img"_s});
    Result<qint64> save(ScanStore &store, const Report &report,
                        const QHash<QString, QByteArray> &captures = {});
    Result<Report> load(ScanStore &store, qint64 id);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QByteArray TestStore::png(QColor colour)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString TestStore::nameOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Report TestStore::report(const QStringList &selectors)
{
    Report report;
    report.summary.scanId = u"scan-1"_s;
    report.summary.serverName = u"This computer"_s;
    report.summary.target = QUrl(u"http://shop.example/"_s);
    report.summary.startedAt = QDateTime::currentDateTimeUtc();
    report.summary.finishedAt = report.summary.startedAt.addSecs(3);
    report.request.url = report.summary.target;
    Task task;
    task.url = u"http://shop.example/"_s;
    task.passed = true;
    report.results.tasks = {task};
    Results::Accessibility &part = report.results.accessibility.emplace();
    for (const QString &selector : selectors) {
        Finding finding;
        finding.ruleId = u"image-alt"_s;
        finding.severity = Severity::Critical;
        finding.selector = selector;
        finding.url = task.url;
        part.violations.append(finding);
    }
    part.rules = {{.url = task.url,
                   .viewport = {},
                   .passed = {u"link-name"_s},
                   .violated = {u"image-alt"_s},
                   .review = {}}};
    report.results.document = toJson(report.results);
    report.results.document.insert(u"field_of_the_future"_s, QJsonArray {1, u"zwei"_s});
    return report;
}

Result<qint64> TestStore::save(ScanStore &store, const Report &report,
                               const QHash<QString, QByteArray> &captures)
{
    std::optional<Result<qint64>> outcome;
    store.save(report, captures, this, [&](const Result<qint64> &id) { outcome = id; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
        return Error {.kind = ErrorKind::Timeout};
    return *outcome;
}

Result<Report> TestStore::load(ScanStore &store, qint64 id)
{
    std::optional<Result<Report>> outcome;
    store.report(id, this, [&](const Result<Report> &report) { outcome = report; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }))
        return Error {.kind = ErrorKind::Timeout};
    return *outcome;
}

void TestStore::keepsReportsWhole()
{
    const QByteArray picture = png(Qt::red);
    qint64 id = 0;
    {
        ScanStore store(m_dir->path());
        QSignalSpy changed(&store, &ScanStore::changed);
        const Result<qint64> saved = save(store, report(), {{nameOf(picture), picture}});
        QVERIFY(saved);
        id = *saved;
        QCOMPARE(changed.size(), 1);
    }
    ScanStore store(m_dir->path());
    const Result<Report> loaded = load(store, id);
    QVERIFY(loaded);
    QCOMPARE(loaded->results.document, report().results.document);
    QCOMPARE(loaded->results.accessibility->violations.size(), 1);
    QCOMPARE(loaded->request.url, report().request.url);
    const ReportSummary summary = store.history()->constFirst();
    QCOMPARE(summary.violations.value(Severity::Critical), 1);
    QCOMPARE(summary.pagesTested, 1);
    QVERIFY(summary.accessibilityScore.has_value());
    QVERIFY(!summary.labScore.has_value());
    QVERIFY(!summary.hasPrevious);
    QVERIFY(!store.imagePath(nameOf(picture)).isEmpty());
}

void TestStore::comparesWithTheReportBefore()
{
    ScanStore store(m_dir->path());
    QVERIFY(save(store, report({u"img.a"_s, u"img.b"_s})));
    QVERIFY(save(store, report({u"img.b"_s, u"img.c"_s, u"img.d"_s})));
    const ReportSummary newest = store.history()->constFirst();
    QVERIFY(newest.hasPrevious);
    QCOMPARE(newest.newFindings, 2);
    QCOMPARE(newest.fixedFindings, 1);
}

void TestStore::sharesPicturesAndPurgesOrphans()
{
    const QByteArray shared = png(Qt::green);
    const QByteArray single = png(Qt::blue);
    ScanStore store(m_dir->path());
    QVERIFY(save(store, report(), {{nameOf(shared), shared}}));
    const Result<qint64> second
        = save(store, report(), {{nameOf(shared), shared}, {nameOf(single), single}});
    QVERIFY(store.remove({*second}));
    for (const QByteArray &picture : {shared, single}) {
        // Fresh files are spared: a report may be about to name them.
        QFile file(store.imagePath(nameOf(picture)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                 QFileDevice::FileModificationTime));
    }
    store.purge();
    QTRY_VERIFY(store.imagePath(nameOf(single)).isEmpty());
    QVERIFY(!store.imagePath(nameOf(shared)).isEmpty());
    QVERIFY(!load(store, *second));
}

void TestStore::leavesOutDamagedPictures()
{
    ScanStore store(m_dir->path());
    const QByteArray good = png(Qt::red);
    QVERIFY(
        save(store, report(),
             {{nameOf(good), good.left(20)}, {u"../../evil"_s, good}, {nameOf("text"), "text"}}));
    QVERIFY(store.imagePath(nameOf(good)).isEmpty());
    QVERIFY(store.imagePath(u"../nat"_s).isEmpty());
    QCOMPARE(store.history()->size(), 1);
}

void TestStore::mendsAPictureThatLostItsEnd()
{
    ScanStore store(m_dir->path());
    const QByteArray picture = png(Qt::red);
    QVERIFY(save(store, report(), {{nameOf(picture), picture}}));
    QFile file(store.imagePath(nameOf(picture)));
    QVERIFY(file.resize(20));
    QVERIFY(save(store, report(), {{nameOf(picture), picture}}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), picture);
}

/// Between its pictures and its row, a report must not lose a picture to another program's purge.
void TestStore::sparesAPictureThatIsNamedAgain()
{
    ScanStore store(m_dir->path());
    const QByteArray picture = png(Qt::red);
    const Result<qint64> first = save(store, report(), {{nameOf(picture), picture}});
    QFile file(store.imagePath(nameOf(picture)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(save(store, report(), {{nameOf(picture), picture}}));
    QVERIFY(QFileInfo(file.fileName()).lastModified() > QDateTime::currentDateTime().addSecs(-60));
    QVERIFY(store.remove({*first}));
    store.purge();
    QVERIFY(!store.imagePath(nameOf(picture)).isEmpty());
}

void TestStore::undoesADeletion()
{
    ScanStore store(m_dir->path());
    const Result<qint64> id = save(store, report());
    QVERIFY(store.remove({*id}));
    QVERIFY(store.history()->isEmpty());
    QVERIFY(store.restore({*id}));
    QCOMPARE(store.history()->size(), 1);
}

void TestStore::isSharedByTwoPrograms()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/saver"_s;
    QProcess one;
    QProcess two;
    one.start(program, {m_dir->path()});
    two.start(program, {m_dir->path()});
    for (QProcess *saver : {&one, &two})
        QTRY_VERIFY_WITH_TIMEOUT(saver->bytesAvailable() > 200, 60'000); // a few reports each
    qsizetype announced = 0;
    for (QProcess *saver : {&one, &two}) {
        QCOMPARE(saver->state(), QProcess::Running);
        saver->kill();
        QVERIFY(saver->waitForFinished());
        announced += saver->readAllStandardOutput().count('\n');
    }
    ScanStore store(m_dir->path());
    QVERIFY(store.history()->size() >= announced);
}

void TestStore::refusesADatabaseOfANewerProgram()
{
    {
        ScanStore store(m_dir->path());
        QVERIFY(save(store, report()));
    }
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_dir->filePath(u"nat.db"_s));
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"PRAGMA journal_mode = DELETE"_s));
        QVERIFY(QSqlQuery(raw).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QFile file(m_dir->filePath(u"nat.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    ScanStore store(m_dir->path());
    QVERIFY(!store.state());
    QCOMPARE(store.state().error().kind, ErrorKind::Storage);
    QCOMPARE(store.state().error().code, u"NEWER"_s);
    QVERIFY(!store.history());
    QVERIFY(!save(store, report()));
    QCOMPARE(store.setAside().error().code, u"NEWER"_s);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestStore::tellsADamagedDatabase()
{
    QFile file(m_dir->filePath(u"nat.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    ScanStore store(m_dir->path());
    QVERIFY(!store.state());
    QCOMPARE(store.state().error().code, u"DAMAGED"_s);
    QVERIFY(!save(store, report()));
    QCOMPARE(QFileInfo(file.fileName()).size(), 8192);
}

void TestStore::setsOnlyADamagedDatabaseAside()
{
    ScanStore sound(m_dir->filePath(u"sound"_s));
    QCOMPARE(sound.setAside().error().code, u"SOUND"_s);

    const QByteArray content(8192, 'x');
    QFile file(m_dir->filePath(u"nat.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ScanStore store(m_dir->path());
    const Result<QString> aside = store.setAside();
    QVERIFY(aside);
    QVERIFY(store.state());
    QVERIFY(save(store, report()));
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

/// The list is read on the thread of the window.
void TestStore::listsAThousandReportsAtOnce()
{
    ScanStore store(m_dir->path());
    const Result<qint64> first = save(store, report());
    QVERIFY(first);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_dir->filePath(u"nat.db"_s));
        QVERIFY(raw.open());
        QSqlQuery copy(raw);
        // Documents as large as real ones, so that the list proves not to read them.
        QVERIFY(copy.exec(
            u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
            "INSERT INTO reports SELECT i, scan_id, server, target, mode, state, started_at, "
            "finished_at, pages_tested, pages_failed, critical, high, medium, low, info, "
            "needs_review, accessibility, compliance_low, compliance_high, lab, new_findings, "
            "fixed_findings, bytes, request, randomblob(50000), removed_at FROM reports, n"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QElapsedTimer clock;
    clock.start();
    const Result<QList<ReportSummary>> history = store.history();
    const qint64 took = clock.elapsed();
    QVERIFY(history);
    QCOMPARE(history->size(), 1000);
    QVERIFY2(took < 200, qPrintable(QString::number(took))); // a few ms on an idle machine
}

/// A limit on the size of files stands for the full disk.
void TestStore::keepsWhatWasSavedWhenTheDiskIsFull()
{
    QProcess saver;
    saver.start(u"/bin/sh"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$1\""_s,
                 QCoreApplication::applicationDirPath() + u"/saver"_s, m_dir->path()});
    QVERIFY(saver.waitForFinished(60'000));
    QCOMPARE(saver.exitStatus(), QProcess::NormalExit);
    QCOMPARE(saver.exitCode(), 1);
    const qsizetype announced = saver.readAllStandardOutput().count('\n');
    QVERIFY(announced > 0);
    ScanStore store(m_dir->path());
    QVERIFY(store.state());
    const Result<QList<ReportSummary>> history = store.history();
    QVERIFY(history);
    QVERIFY(history->size() >= announced);
    for (const ReportSummary &summary : *history)
        QVERIFY(load(store, summary.id));
}

void TestStore::tellsAFolderItCannotUse()
{
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ScanStore store(m_dir->filePath(u"file/below"_s));
    QVERIFY(!store.state());
    QVERIFY(!store.history());
    QVERIFY(!save(store, report()));
    QVERIFY(!store.remove({1}));
    store.purge();
}

/// What the helper announced has to be there, whenever it was killed.
void TestStore::survivesBeingKilled()
{
    const int rounds = qEnvironmentVariable("NAT_TEST_LENGTH") == u"long"_s ? 50 : 5;
    int announced = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess saver;
        saver.start(QCoreApplication::applicationDirPath() + u"/saver"_s, {m_dir->path()});
        QTRY_VERIFY_WITH_TIMEOUT(saver.bytesAvailable() > 0, 10'000);
        const qsizetype more = 50 + QRandomGenerator::global()->bounded(400);
        QTRY_VERIFY_WITH_TIMEOUT(saver.bytesAvailable() > more, 20'000);
        saver.kill();
        QVERIFY(saver.waitForFinished());
        ScanStore store(m_dir->path());
        QVERIFY(store.state());
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

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
