// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/scanjournal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What an engine keeps on disk, read by the one after it.
class TestScanJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAnEndedScanAgain();
    void callsAScanWithoutAnEndInterrupted();
    void survivesDamagedLines_data();
    void survivesDamagedLines();
    void takesOverFromADeadEngine();
    void leavesALivingEngineAlone();
    void tellsOldestFirst();
    void keepsTheOrderOfPages();
    void dropsWhatIsOldOrTooMuch();
    void dropsCapturesNobodyNames();
    void forgetsAScanWithItsCaptures();
    void namesOnlyFilesOfItsOwn();
    void isForTheUserOnly();
    void closesWhatWasOpen();
    void tellsAFolderThatCantBeUsed();

private:
    QString dataDir() const { return m_dir->path(); }
    QString folder(int n = 0) const { return m_dir->filePath(u"engine/%1"_s.arg(n)); }
    QString path(const QString &id) const { return folder() + u'/' + id + u".jsonl"_s; }
    /// Writes one scan with a page and, perhaps, an end.
    void write(const QString &id, bool ended, int minute = 0);
    QList<EarlierScan> adopted() { return ScanJournal(dataDir()).adopt(); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QString Id = u"00000000-0000-4000-8000-000000000001"_s;
const QDateTime Noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QString idOf(int number) { return Id.chopped(2) + u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); }

ScanRequest someRequest()
{
    ScanRequest request;
    request.url = QUrl(u"http://a.example/"_s);
    request.viewports = {{1280, 800}, {375, 812}};
    request.performance = false;
    return request;
}

Results pageWith(const QString &capture)
{
    Task task;
    task.url = u"http://a.example/"_s;
    task.passed = true;
    task.screenshot = capture;
    Finding finding;
    finding.ruleId = u"image-alt"_s;
    finding.url = task.url;
    finding.severity = Severity::Critical;
    Results page;
    page.tasks = {task};
    page.accessibility.emplace().violations = {finding};
    page.captures.append({.sha256 = capture, .url = task.url, .viewport = {}, .pixels = {10, 10}});
    return page;
}

bool isPrivate(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return !(QFile::permissions(path) & others);
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestScanJournal::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void TestScanJournal::write(const QString &id, bool ended, int minute)
{
    ScanJournal journal(dataDir());
    QVERIFY(journal.state());
    const Result<QString> capture = writeCapture(journal.folder(), "png of " + id.toUtf8());
    QVERIFY(capture);
    journal.begin(id, Noon.addSecs(60 * minute), someRequest());
    Results whole;
    whole.state = ScanState::Running;
    whole.environment.axe = u"4.14.1"_s;
    journal.note(id, whole, Noon.addSecs(60 * minute));
    journal.addPage(id, 0, pageWith(*capture));
    if (!ended)
        return;
    whole.state = ScanState::Cancelled;
    whole.elapsedSeconds = 1.5;
    journal.note(id, whole, Noon.addSecs(60 * minute + 2));
}

void TestScanJournal::findsAnEndedScanAgain()
{
    write(Id, true);
    const QList<EarlierScan> scans = adopted();
    QCOMPARE(scans.size(), 1);
    const EarlierScan &scan = scans.first();
    QCOMPARE(scan.scanId, Id);
    QCOMPARE(scan.createdAt, Noon);
    QCOMPARE(scan.updatedAt, Noon.addSecs(2));
    QCOMPARE(scan.request.viewports.size(), 2);
    QVERIFY(!scan.request.performance);
    QCOMPARE(scan.whole.state, ScanState::Cancelled);
    QCOMPARE(scan.whole.elapsedSeconds.value_or(0), 1.5);
    QCOMPARE(scan.whole.environment.axe, u"4.14.1"_s);
    QVERIFY(scan.whole.errorCode.isEmpty());
    QCOMPARE(scan.pages.size(), 1);
    QCOMPARE(scan.pages.first().accessibility->violations.first().ruleId, u"image-alt"_s);
}

void TestScanJournal::callsAScanWithoutAnEndInterrupted()
{
    write(Id, false);
    const EarlierScan scan = adopted().value(0);
    QCOMPARE(scan.whole.state, ScanState::Failed);
    QCOMPARE(scan.whole.errorCode, u"INTERRUPTED"_s);
    QCOMPARE(scan.whole.environment.axe, u"4.14.1"_s);
    QCOMPARE(scan.pages.size(), 1);
}

void TestScanJournal::survivesDamagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("cut in the middle") << QByteArray(R"({"tasks":[{"url":"http://a.exam)");
    QTest::addRow("no JSON") << QByteArray("\x00\xff\xfe garbage\n", 12);
    QTest::addRow("an array") << QByteArray("[1,2,3]\n");
    QTest::addRow("wrong types") << QByteArray(R"({"tasks":5,"accessibility":[]})") + '\n';
    QTest::addRow("ended as running")
        << QByteArray(R"({"status":"running","noted_at":"2026-11-24T12:00:00Z"})") + '\n';
    QTest::addRow("ended as an unknown word")
        << QByteArray(R"({"status":"melted","noted_at":"2026-11-24T12:00:00Z"})") + '\n';
    QTest::addRow("ended as nothing")
        << QByteArray(R"({"noted_at":"2026-11-24T12:00:00Z"})") + '\n';
    QTest::addRow("ended as before") << QByteArray(R"({"ended":"complet"})") + '\n';
    QTest::addRow("an empty object") << QByteArray("{}\n");
    QTest::addRow("deep") << QByteArray(5000, '[') + '\n';
}

void TestScanJournal::survivesDamagedLines()
{
    QFETCH(QByteArray, line);
    write(Id, false);
    append(path(Id), line);
    const EarlierScan scan = adopted().value(0);
    QCOMPARE(scan.scanId, Id);
    QCOMPARE(scan.whole.state, ScanState::Failed); // never one that still runs
    QCOMPARE(scan.whole.errorCode, u"INTERRUPTED"_s);
    QCOMPARE(scan.pages.size(), 1);
}

void TestScanJournal::takesOverFromADeadEngine()
{
    write(Id, true);
    QVERIFY(QDir().rename(folder(0), folder(7)));
    ScanJournal journal(dataDir());
    const EarlierScan scan = journal.adopt().value(0);
    QCOMPARE(scan.scanId, Id);
    const QString picture = journal.capturePath(scan.pages.first().captures.first().sha256);
    QVERIFY(QFile::exists(picture));
    QCOMPARE(QDir(folder(7)).entryList(QDir::Files), QStringList());
}

void TestScanJournal::leavesALivingEngineAlone()
{
    ScanJournal living(dataDir());
    living.begin(Id, Noon, someRequest());
    ScanJournal other(dataDir());
    QVERIFY(other.state());
    QVERIFY(other.folder() != living.folder());
    QCOMPARE(other.adopt().size(), 0);
    QVERIFY(QFile::exists(path(Id)));
}

void TestScanJournal::tellsOldestFirst()
{
    for (const int minute : {5, 1, 3})
        write(idOf(minute), true, minute);
    QStringList ids;
    const QList<EarlierScan> scans = adopted();
    for (const EarlierScan &scan : scans)
        ids.append(scan.scanId);
    QCOMPARE(ids, (QStringList {idOf(1), idOf(3), idOf(5)}));
}

void TestScanJournal::keepsTheOrderOfPages()
{
    ScanJournal journal(dataDir());
    journal.begin(Id, Noon, someRequest());
    for (const int row : {2, 0, 1}) { // as they were finished
        Results page = pageWith(QString(64, u'a'));
        page.tasks.first().name = QString::number(row);
        journal.addPage(Id, row, page);
    }
    QString order;
    const EarlierScan scan = journal.adopt().value(0);
    for (const Results &page : scan.pages)
        order += page.tasks.constFirst().name;
    QCOMPARE(order, u"012"_s);
}

void TestScanJournal::dropsWhatIsOldOrTooMuch()
{
    for (int i = 0; i < 23; ++i) {
        write(idOf(i), true, i);
        QFile file(path(idOf(i)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime time = QDateTime::currentDateTime().addSecs(i - 100);
        QVERIFY(
            file.setFileTime(i == 22 ? time.addDays(-8) : time, QFileDevice::FileModificationTime));
    }
    const QList<EarlierScan> scans = adopted();
    QCOMPARE(scans.size(), 20);
    QCOMPARE(scans.first().scanId, idOf(2));
    QCOMPARE(scans.last().scanId, idOf(21));
    QCOMPARE(QDir(folder()).entryList({u"*.jsonl"_s}).size(), 20);
    QCOMPARE(QDir(folder()).entryList({u"*.png"_s}).size(), 20);
}

void TestScanJournal::dropsCapturesNobodyNames()
{
    write(Id, false);
    QVERIFY(writeCapture(folder(), "written, but its page was not"));
    adopted();
    QCOMPARE(QDir(folder()).entryList({u"*.png"_s}).size(), 1);
}

void TestScanJournal::forgetsAScanWithItsCaptures()
{
    write(Id, true);
    ScanJournal journal(dataDir());
    const EarlierScan scan = journal.adopt().value(0);
    journal.forget(Id, {scan.pages.first().captures.first().sha256});
    QCOMPARE(QDir(folder()).entryList({u"*.png"_s, u"*.jsonl"_s}), QStringList());
}

void TestScanJournal::namesOnlyFilesOfItsOwn()
{
    const ScanJournal journal(dataDir());
    const QStringList names {u"../../etc/passwd"_s, u"ABC"_s,          QString(),
                             QString(64, u'-'),     QString(64, u'A'), QString(63, u'a') + u'/'};
    for (const QString &name : names)
        QVERIFY2(journal.capturePath(name).isEmpty(), qPrintable(name));
    QVERIFY(journal.capturePath(QString(64, u'a')).startsWith(folder()));
}

void TestScanJournal::isForTheUserOnly()
{
    write(Id, true);
    QVERIFY(isPrivate(m_dir->filePath(u"engine"_s)));
    QVERIFY(isPrivate(folder()));
    const QFileInfoList files
        = QDir(folder()).entryInfoList({u"*.png"_s, u"*.jsonl"_s}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QVERIFY2(isPrivate(file.filePath()), qPrintable(file.fileName()));
}

void TestScanJournal::closesWhatWasOpen()
{
    QVERIFY(QDir().mkpath(folder()));
    const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(folder(), open));
    const ScanJournal journal(dataDir());
    QVERIFY(isPrivate(folder()));
}

void TestScanJournal::tellsAFolderThatCantBeUsed()
{
    append(m_dir->filePath(u"engine"_s), "a file where the folder should be");
    ScanJournal journal(dataDir());
    QVERIFY(!journal.state());
    QCOMPARE(journal.state().error().kind, ErrorKind::Storage);
    QCOMPARE(journal.adopt().size(), 0);
}

QTEST_GUILESS_MAIN(TestScanJournal)
#include "tst_scanjournal.moc"
