// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions from files, addresses and texts: one outcome each, none after a cancel.
#include "app/net/httpclient.h"
#include "app/net/httpserver.h"
#include "app/servers/descriptionload.h"
#include "tests/support/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDescriptionLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromAFile();
    void fromAnAddress();
    void whatIsRefused_data();
    void whatIsRefused();
    void theLastCallCounts();
    void nothingAfterTheEnd();

private:
    int outcomes() const { return int(m_loaded->count() + m_refused->count() + m_failed->count()); }
    Loaded loaded() const { return m_loaded->value(0).value(0).value<Loaded>(); }
    QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path));
    }

    HttpServer m_server;
    HttpClient m_http;
    QHash<QByteArray, QByteArray> m_sent; ///< headers of the last request
    std::unique_ptr<DescriptionLoad> m_load;
    std::unique_ptr<QSignalSpy> m_loaded;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestDescriptionLoad::initTestCase()
{
    const auto serve = [this](const QString &path, const QByteArray &body, int status = 200) {
        m_server.route("GET", path,
                       [this, body, status](const ServerRequest &request, const Responder &client) {
                           m_sent = request.headers;
                           client.answer({.status = status, .body = body});
                       });
    };
    serve(u"/v1/shop.json"_s, fixture(u"specs/shop.json"_s));
    serve(u"/relative"_s, "openapi: 3.0.0\nservers: [{url: /api}]\npaths: {}");
    serve(u"/page"_s, "<html><body>Docs</body></html>");
    serve(u"/secret"_s, "{}", 401);
    serve(u"/large"_s, QByteArray(21 * 1024 * 1024, ' '));
    QVERIFY(m_server.listen());
}

void TestDescriptionLoad::init()
{
    m_load = std::make_unique<DescriptionLoad>(m_http);
    m_loaded = std::make_unique<QSignalSpy>(m_load.get(), &DescriptionLoad::loaded);
    m_refused = std::make_unique<QSignalSpy>(m_load.get(), &DescriptionLoad::refused);
    m_failed = std::make_unique<QSignalSpy>(m_load.get(), &DescriptionLoad::failed);
}

void TestDescriptionLoad::cleanup() { m_load.reset(); }

void TestDescriptionLoad::fromAFile()
{
    m_load->readFile(QStringLiteral(NAT_FIXTURES "/specs/collection.json"));
    QVERIFY(m_load->isBusy());
    QCOMPARE(outcomes(), 0); // never inside the call
    QTRY_COMPARE(m_loaded->count(), 1);
    QVERIFY(!m_load->isBusy());
    QCOMPARE(loaded()->description.fileName, u"collection.json"_s);
    QCOMPARE(loaded()->description.content, fixture(u"specs/collection.json"_s));
    QVERIFY(loaded()->description.isPostman);
    QCOMPARE(loaded()->spec.operations.size(), 3);
}

void TestDescriptionLoad::fromAnAddress()
{
    m_load->fetch(url(u"/v1/shop.json"_s));
    QTRY_COMPARE(m_loaded->count(), 1);
    QCOMPARE(loaded()->description.url, url(u"/v1/shop.json"_s));
    QCOMPARE(loaded()->description.fileName, u"shop.json"_s);
    QCOMPARE(loaded()->description.content, fixture(u"specs/shop.json"_s));
    QVERIFY(!m_sent.contains("x-api-key") && !m_sent.contains("authorization"));
    init();
    m_load->fetch(url(u"/relative"_s));
    QTRY_COMPARE(m_loaded->count(), 1);
    QCOMPARE(loaded()->spec.servers, QList<QUrl>(1, url(u"/api"_s)));
}

void TestDescriptionLoad::whatIsRefused_data()
{
    QTest::addColumn<QString>("path"); ///< of the server; else of a file
    QTest::addColumn<int>("problem");
    QTest::addRow("a web page") << u"/page"_s << int(SpecProblem::Html);
    QTest::addRow("not for everybody") << u"/secret"_s << int(SpecProblem::NotThere);
    QTest::addRow("not there") << u"/nothing"_s << int(SpecProblem::NotThere);
    QTest::addRow("21 MB") << u"/large"_s << int(SpecProblem::TooLarge);
    QTest::addRow("no such file") << u"file:/nothing.yaml"_s << int(SpecProblem::FileUnreadable);
    QTest::addRow("a folder") << u"file:/tmp"_s << int(SpecProblem::FileUnreadable);
    QTest::addRow("a device") << u"file:/dev/zero"_s << int(SpecProblem::FileUnreadable);
}

void TestDescriptionLoad::whatIsRefused()
{
    QFETCH(QString, path);
    QFETCH(int, problem);
    if (path.startsWith(u"file:"_s))
        m_load->readFile(path.mid(5));
    else
        m_load->fetch(url(path));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), 1, 20'000);
    QCOMPARE(m_refused->count(), 1);
    QCOMPARE(int(m_refused->value(0).value(0).value<SpecError>().problem), problem);
}

void TestDescriptionLoad::theLastCallCounts()
{
    m_load->fetch(url(u"/v1/shop.json"_s));
    m_load->readFile(u"/nothing.yaml"_s);
    m_load->readText("openapi: 3.0.0\ninfo: {title: Typed}\npaths: {}", u"typed.yaml"_s);
    QTRY_COMPARE(m_loaded->count(), 1);
    QCOMPARE(loaded()->spec.title, u"Typed"_s);
    // The others have ended by now as well.
    init();
    m_load->fetch(url(u"/v1/shop.json"_s));
    QTRY_COMPARE(m_loaded->count(), 1);
    QCOMPARE(outcomes(), 1);
}

void TestDescriptionLoad::nothingAfterTheEnd()
{
    m_load->fetch(url(u"/v1/shop.json"_s));
    m_load->cancel();
    QVERIFY(!m_load->isBusy());
    DescriptionLoad other(m_http);
    QSignalSpy otherLoaded(&other, &DescriptionLoad::loaded);
    other.fetch(url(u"/v1/shop.json"_s));
    QTRY_COMPARE(otherLoaded.count(), 1);
    QCOMPARE(outcomes(), 0);
    m_load->readFile(QStringLiteral(NAT_FIXTURES "/specs/shop.yaml"));
    m_load.reset(); // while it is being read
    QCOMPARE(outcomes(), 0);
}

QTEST_GUILESS_MAIN(TestDescriptionLoad)
#include "tst_descriptionload.moc"
