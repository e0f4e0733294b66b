// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engineserver.h"
#include "tests/support/rawhttp.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What the engine's server does beyond the contract. There is no browser, so scans end at once.
class TestEngineServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatItDoesNotObey_data();
    void refusesWhatItDoesNotObey();
    void acceptsWhatSaysNothing_data();
    void acceptsWhatSaysNothing();
    void refusesOtherModes_data();
    void refusesOtherModes();
    void refusesStrangers_data();
    void refusesStrangers();
    void letsTwentyWait();
    void keepsTheLastTwenty();
    void forgetsPicturesOfItsOwnOnly();
    void listensBeforeItReads();
    void listsEarlierScansNewestFirst();
    void isNotHeldUpByADamagedEnd();

private:
    void startEngine(const QString &browser);
    RawAnswer ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {},
                  const QPair<QByteArray, QByteArray> &header = {"X-Test", "1"});
    RawAnswer start(const QJsonObject &more = {});
    QJsonArray scans();
    QString statusOf(const QString &id);
    static QString idIn(const RawAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object().value("scan_id"_L1).toString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineServer> m_engine;
    quint16 m_port = 0;
};

void TestEngineServer::init()
{
    m_engine.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    startEngine(m_dir->filePath(u"no-browser"_s));
}

void TestEngineServer::startEngine(const QString &browser)
{
    m_engine.reset();
    m_engine = std::make_unique<EngineServer>(EngineServer::Options {
        .dataDir = m_dir->path(), .key = "key", .browser = {.program = browser}});
    const Result<quint16> port = m_engine->listen();
    QVERIFY(port);
    m_port = *port;
}

RawAnswer TestEngineServer::ask(const QByteArray &verb, const QString &path,
                                const QJsonObject &body,
                                const QPair<QByteArray, QByteArray> &header)
{
    return askRaw(verb, QUrl(u"http://127.0.0.1:%1/api/v1%2"_s.arg(m_port).arg(path)),
                  {{"X-API-Key", "key"}, header},
                  body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

RawAnswer TestEngineServer::start(const QJsonObject &more)
{
    QJsonObject body {{u"url"_s, u"http://127.0.0.1:9/"_s}, {u"mode"_s, u"functional"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    return ask("POST", u"/scan"_s, body);
}

QJsonArray TestEngineServer::scans()
{
    return QJsonDocument::fromJson(ask("GET", u"/scans?per_page=100"_s).body).array();
}

QString TestEngineServer::statusOf(const QString &id)
{
    const RawAnswer answer = ask("GET", u"/scan/"_s + id);
    return QJsonDocument::fromJson(answer.body).object().value("status"_L1).toString();
}

void TestEngineServer::refusesWhatItDoesNotObey_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("field");
    const auto engine = [](const QString &name, const QJsonValue &value) {
        return QJsonObject {{u"engine"_s, QJsonObject {{name, value}}}};
    };
    const QJsonArray words {u"/x/*"_s};
    const QJsonObject bearer {{u"type"_s, u"bearer"_s}, {u"token"_s, u"t"_s}};
    QTest::addRow("login") << QJsonObject {{u"auth"_s, bearer}} << u"auth"_s;
    QTest::addRow("description by address")
        << QJsonObject {{u"spec_url"_s, u"http://a/"_s}} << u"spec_url"_s;
    QTest::addRow("description") << QJsonObject {{u"spec_content"_s, u"e30="_s}}
                                 << u"spec_content"_s;
    QTest::addRow("exclude") << QJsonObject {{u"options"_s, QJsonObject {{u"exclude"_s, words}}}}
                             << u"exclude"_s;
    QTest::addRow("include") << engine(u"include"_s, words) << u"include"_s;
    QTest::addRow("themes") << engine(u"themes"_s, QJsonArray {u"dark"_s}) << u"themes"_s;
    QTest::addRow("runs") << engine(u"runs"_s, 3) << u"runs"_s;
    QTest::addRow("checks of another kind")
        << engine(u"checks"_s, QJsonArray {u"accessibility"_s, u"headers"_s}) << u"checks"_s;
    QTest::addRow("safety") << engine(u"safety"_s, u"full"_s) << u"safety"_s;
    QTest::addRow("fail on") << QJsonObject {{u"options"_s,
                                              QJsonObject {{u"fail_on"_s, u"high"_s}}}}
                             << u"fail_on"_s;
    QTest::addRow("second identity")
        << engine(u"second_identity"_s, bearer) << u"second_identity"_s;
    QTest::addRow("throttling") << engine(u"throttling"_s, u"mobile"_s) << u"throttling"_s;
    QTest::addRow("a page elsewhere")
        << engine(u"page_list"_s, QJsonArray {u"http://b.example/"_s}) << u"page_list"_s;
}

void TestEngineServer::refusesWhatItDoesNotObey()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, field);
    const RawAnswer answer = start(more);
    QCOMPARE(answer.status, 422);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(body.value("error"_L1).toString(), u"VALIDATION_ERROR"_s);
    const QJsonArray fields = body.value("details"_L1).toObject().value("fields"_L1).toArray();
    const QJsonArray loc = fields.first().toObject().value("loc"_L1).toArray();
    QCOMPARE(loc.last().toString(), field);
    QVERIFY(scans().isEmpty());
}

void TestEngineServer::acceptsWhatSaysNothing_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addRow("no login") << QJsonObject {{u"auth"_s, QJsonObject {{u"type"_s, u"none"_s}}}};
    QTest::addRow("null") << QJsonObject {{u"auth"_s, QJsonValue()}};
    QTest::addRow("empty list") << QJsonObject {
        {u"options"_s, QJsonObject {{u"exclude"_s, QJsonArray()}}}};
    QTest::addRow("what is done anyway") << QJsonObject {
        {u"engine"_s,
         QJsonObject {{u"runs"_s, 1}, {u"throttling"_s, u"none"_s}, {u"safety"_s, u"passive"_s}}}};
    QTest::addRow("of another time") << QJsonObject {{u"later"_s, true}};
}

void TestEngineServer::acceptsWhatSaysNothing()
{
    QFETCH(QJsonObject, more);
    QCOMPARE(start(more).status, 202);
}

void TestEngineServer::refusesOtherModes_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addRow("security") << QJsonObject {{u"mode"_s, u"security"_s}};
    QTest::addRow("full") << QJsonObject {{u"mode"_s, u"full"_s}};
    QTest::addRow("the contract's default") << QJsonObject {{u"mode"_s, QJsonValue()}};
}

void TestEngineServer::refusesOtherModes()
{
    QFETCH(QJsonObject, more);
    const RawAnswer answer = start(more);
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.body.contains("functional"), answer.body.constData());
}

void TestEngineServer::refusesStrangers_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addRow("a web page") << QByteArray("http://evil.example");
    QTest::addRow("a page of this host") << QByteArray("http://127.0.0.1");
    QTest::addRow("a file") << QByteArray("null");
}

void TestEngineServer::refusesStrangers()
{
    QFETCH(QByteArray, origin);
    QCOMPARE(ask("GET", u"/scans"_s, {}, {"Origin", origin}).status, 403);
}

void TestEngineServer::letsTwentyWait()
{
    QFile silent(m_dir->filePath(u"silent-browser"_s));
    QVERIFY(silent.open(QIODevice::WriteOnly));
    silent.write("#!/bin/sh\nexec sleep 60\n");
    silent.close();
    QVERIFY(silent.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    startEngine(silent.fileName());

    const QString first = idIn(start());
    const QString second = idIn(start());
    for (int i = 0; i < 19; ++i)
        QCOMPARE(start().status, 202);
    const RawAnswer refused = start();
    QCOMPARE(refused.status, 429);
    QVERIFY2(refused.body.contains("QUEUE_FULL"), refused.body.constData());
    QCOMPARE(scans().size(), 21);
    QCOMPARE(ask("DELETE", u"/scan/"_s + first).status, 200);
    QTRY_COMPARE(statusOf(second), u"running"_s);
    QCOMPARE(start().status, 202); // there is a place again
}

void TestEngineServer::keepsTheLastTwenty()
{
    const QString first = idIn(start());
    for (int i = 0; i < 24; ++i)
        QCOMPARE(start().status, 202);
    const auto ended = [this] {
        const QJsonArray all = scans();
        return std::all_of(all.begin(), all.end(), [](const QJsonValue &scan) {
            return scan.toObject().value("status"_L1) == "failed"_L1;
        });
    };
    QTRY_VERIFY(ended());
    QCOMPARE(scans().size(), 21); // twenty, and the one that came last
    QCOMPARE(ask("GET", u"/scan/"_s + first).status, 404);
    const QDir folder(m_dir->filePath(u"engine/0"_s));
    QCOMPARE(folder.entryList({u"*.jsonl"_s}).size(), 21);
}

void TestEngineServer::forgetsPicturesOfItsOwnOnly()
{
    m_engine.reset();
    QString own;
    QString shared;
    {
        ScanJournal journal(m_dir->path());
        own = *writeCapture(journal.folder(), "of one scan");
        shared = *writeCapture(journal.folder(), "of two scans");
        for (int i = 0; i < 20; ++i) {
            const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            ScanRequest request;
            request.url = QUrl(u"http://127.0.0.1:9/"_s);
            Results page;
            Task task;
            task.url = request.url.toString();
            page.tasks = {task};
            for (const QString &sha256 : {own, shared}) {
                if (i == 0 || (i == 19 && sha256 == shared))
                    page.captures.append(
                        {.sha256 = sha256, .url = {}, .viewport = {}, .pixels = {}});
            }
            journal.begin(id, QDateTime::currentDateTime().addSecs(i - 100), request);
            journal.addPage(id, 0, page);
        }
    }
    startEngine(m_dir->filePath(u"no-browser"_s));
    for (int i = 0; i < 2; ++i) { // the second finds one too many that ended
        const QString id = idIn(start());
        QTRY_COMPARE(statusOf(id), u"failed"_s);
    }
    const QDir folder(m_dir->filePath(u"engine/0"_s));
    QVERIFY(!folder.exists(own + u".png"_s));
    QVERIFY(folder.exists(shared + u".png"_s));
    QCOMPARE(folder.entryList({u"*.jsonl"_s}).size(), 21);
}

void TestEngineServer::listensBeforeItReads()
{
    const QString id = idIn(start());
    QTRY_COMPARE(statusOf(id), u"failed"_s);
    m_engine.reset();
    const QDir root(m_dir->filePath(u"engine"_s));
    QVERIFY(QDir().rename(root.filePath(u"0"_s), root.filePath(u"7"_s)));
    startEngine(m_dir->filePath(u"no-browser"_s));
    QVERIFY(QFile::exists(root.filePath(u"7/"_s + id + u".jsonl"_s))); // nothing was read yet
    const RawAnswer answer = ask("GET", u"/scan/"_s + id); // and yet this comes not too soon
    QCOMPARE(answer.status, 200);
    const QJsonObject error
        = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"BROWSER_MISSING"_s); // not lost on the way
}

void TestEngineServer::listsEarlierScansNewestFirst()
{
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        ids.prepend(idIn(start()));
        QTRY_COMPARE(statusOf(ids.constFirst()), u"failed"_s);
    }
    startEngine(m_dir->filePath(u"no-browser"_s));
    ids.prepend(idIn(start()));
    QStringList listed;
    const QJsonArray all = scans();
    for (const QJsonValue &scan : all)
        listed.append(scan.toObject().value("scan_id"_L1).toString());
    QCOMPARE(listed, ids);
}

void TestEngineServer::isNotHeldUpByADamagedEnd()
{
    const QString id = idIn(start());
    QTRY_COMPARE(statusOf(id), u"failed"_s);
    m_engine.reset();
    QFile journal(m_dir->filePath(u"engine/0/%1.jsonl"_s.arg(id)));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    const QByteArray whole = journal.readAll().replace("\"failed\"", "\"fai\"");
    QVERIFY(journal.resize(0) && journal.seek(0) && journal.write(whole) == whole.size());
    journal.close();
    startEngine(m_dir->filePath(u"no-browser"_s));
    const QString next = idIn(start());
    QTRY_COMPARE(statusOf(next), u"failed"_s); // it had its turn
    QCOMPARE(statusOf(id), u"failed"_s);
}

QTEST_GUILESS_MAIN(TestEngineServer)
#include "tst_engineserver.moc"
