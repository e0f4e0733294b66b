// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reportfile.h"

#include "app/api/resultsjson.h"
#include "tests/support/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReportsWhole();
    void masksWhatATargetAnswered();
    void readsTheResultsOfAServer();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoFile();

private:
    QString path() const { return m_dir->filePath(u"report.json"_s); }
    bool write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestReportFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

bool TestReportFile::write(const QByteArray &content) const
{
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestReportFile::keepsReportsWhole()
{
    Report report = sampleReport().report;
    report.results.document = toJson(report.results);
    report.results.document.insert(u"field_of_the_future"_s, QJsonArray {1, u"zwei"_s});
    QVERIFY(write(toReportFile(report)));
    const Result<Report> read = readReportFile(path());
    QVERIFY(read);
    QCOMPARE(read->summary.target, report.summary.target);
    QCOMPARE(read->summary.serverName, report.summary.serverName);
    QCOMPARE(read->summary.mode, report.summary.mode);
    QCOMPARE(read->summary.startedAt, report.summary.startedAt);
    QCOMPARE(read->request.url, report.request.url);
    QJsonObject document = read->results.document;
    document.remove(u"nat_report"_s);
    QCOMPARE(document, report.results.document);
    // Written again it is the same file: nothing wears off.
    QCOMPARE(toReportFile(*read), toReportFile(report));
}

void TestReportFile::masksWhatATargetAnswered()
{
    Report report = sampleReport().report;
    const QJsonObject told {{u"test_id"_s, u"a"_s},
                            {u"target"_s, u"/login"_s},
                            {u"actual_output"_s, QJsonObject {{u"token"_s, u"s3cret"_s}}}};
    const QJsonObject silent {{u"test_id"_s, u"b"_s}, {u"actual_output"_s, QJsonValue()}};
    report.results.document
        = {{u"scan_id"_s, u"x"_s}, {u"results"_s, QJsonArray {told, silent, 7}}};
    const QByteArray file = toReportFile(report);
    QVERIFY(!file.contains("s3cret"));
    const QJsonArray items = QJsonDocument::fromJson(file).object().value("results"_L1).toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0).toObject().value("target"_L1).toString(), u"/login"_s);
    QVERIFY(items.at(0).toObject().value("actual_output"_L1).isString());
    QVERIFY(items.at(1).toObject().value("actual_output"_L1).isNull());
    QCOMPARE(items.at(2).toInt(), 7);
}

void TestReportFile::readsTheResultsOfAServer()
{
    const Report report = sampleReport().report;
    QVERIFY(write(QJsonDocument(toJson(report.results)).toJson()));
    const Result<Report> read = readReportFile(path());
    QVERIFY(read);
    QVERIFY(!read->summary.target.isEmpty());
    QCOMPARE(read->results.tasks.size(), report.results.tasks.size());
    QVERIFY(!read->summary.violations.isEmpty());
}

void TestReportFile::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("hello");
    QTest::addRow("truncated") << toReportFile(sampleReport().report).chopped(3);
    QTest::addRow("cut early") << toReportFile(sampleReport().report).left(200);
    QTest::addRow("another JSON") << QByteArray("{\"name\":\"package\"}");
    QTest::addRow("an array") << QByteArray("[1,2]");
    QTest::addRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::addRow("deep arrays") << QByteArray(QByteArray(1'000'000, '['));
    QTest::addRow("NULs") << QByteArray(1000, '\0');
    QTest::addRow("newer") << QByteArray(
        "{\"tasks\":[{\"url\":\"x\"}],\"nat_report\":{\"format\":2}}");
}

void TestReportFile::refusesBadFiles()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(content));
    const Result<Report> read = readReportFile(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadFile);
}

/// Sparse, so that it costs no space.
void TestReportFile::refusesWhatIsTooLarge()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(256) * 1024 * 1024 + 1));
    file.close();
    const Result<Report> read = readReportFile(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
}

void TestReportFile::refusesWhatIsNoFile()
{
    QStringList places {m_dir->path(), m_dir->filePath(u"absent"_s)};
#ifdef Q_OS_UNIX
    // Opening a pipe that nobody writes to would wait for ever.
    QCOMPARE(::mkfifo(QFile::encodeName(m_dir->filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(m_dir->filePath(u"pipe"_s), m_dir->filePath(u"link"_s)));
    places << m_dir->filePath(u"pipe"_s) << m_dir->filePath(u"link"_s) << u"/dev/zero"_s;
#endif
    for (const QString &place : std::as_const(places)) {
        const Result<Report> read = readReportFile(place);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadFile);
    }
}

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
