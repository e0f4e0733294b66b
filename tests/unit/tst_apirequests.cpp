// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan of an API needs on which server, and how its description gets there.
#include "app/servers/apirequests.h"
#include "app/servers/targetcredentials.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Server serverOf(Dialect dialect, const QString &address = u"https://nat.example/api/v1"_s)
{
    return {.id = u"s"_s, .name = u"S"_s, .address = QUrl(address), .facts = {dialect, {}, {}}};
}

} // namespace

class TestApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apiRequestsAreKnown();
    void needs_data();
    void needs();
    void descriptionsTravel_data();
    void descriptionsTravel();
    void patterns_data();
    void patterns();
    void originsAreKept_data();
    void originsAreKept();
    void schemesSuggestCredentials_data();
    void schemesSuggestCredentials();
};

void TestApiRequests::apiRequestsAreKnown()
{
    ScanRequest request;
    request.url = QUrl(u"https://shop.example"_s);
    QVERIFY(!isApiRequest(request));
    request.spec.fileName = u"shop.yaml"_s; // all that a report keeps
    QVERIFY(isApiRequest(request));
    request.spec = {};
    request.mode = ScanMode::Security;
    QVERIFY(isApiRequest(request));

    Server server = serverOf(Dialect::Documented);
    QVERIFY(testsApis(server));
    server.facts.features = {u"engine"_s};
    QVERIFY(!testsApis(server));
    server = serverOf(Dialect::Unknown);
    server.id = u"local"_s;
    QVERIFY(!testsApis(server));
}

void TestApiRequests::needs_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<ScanMode>("mode");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Dialect dialect, ScanMode mode, const char *expected) {
        QTest::addRow("%s", name) << dialect << mode << QString::fromLatin1(expected);
    };
    row("cloud, security", Dialect::Documented, ScanMode::Security, "description login");
    row("cloud, both", Dialect::Documented, ScanMode::Full, "description login");
    row("own, tests", Dialect::Server11, ScanMode::Functional, "description login postman");
    row("own, security", Dialect::Server11, ScanMode::Security, "path consent postman");
    row("own, both", Dialect::Server11, ScanMode::Full, "description path consent login postman");
}

void TestApiRequests::needs()
{
    QFETCH(Dialect, dialect);
    QFETCH(ScanMode, mode);
    QFETCH(QString, expected);
    const ApiNeeds needs = needsOf(serverOf(dialect), mode);
    QStringList words;
    const QList<std::pair<bool, QString>> all {{needs.description, u"description"_s},
                                               {needs.serverPath, u"path"_s},
                                               {needs.consent, u"consent"_s},
                                               {needs.takesCredentials, u"login"_s},
                                               {needs.takesPostman, u"postman"_s}};
    for (const auto &[is, word] : all) {
        if (is)
            words.append(word);
    }
    QCOMPARE(words.join(u' '), expected);
}

void TestApiRequests::descriptionsTravel_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<QString>("address"); ///< of the description; empty for a file
    QTest::addColumn<bool>("byAddress");
    const QString there = u"https://docs.example/openapi.json"_s;
    const QString here = u"http://localhost:8000/openapi.json"_s;
    const Server own = serverOf(Dialect::Documented, u"http://127.0.0.1:8080/api/v1"_s);
    QTest::addRow("a file") << serverOf(Dialect::Documented) << QString() << false;
    QTest::addRow("an address") << serverOf(Dialect::Documented) << there << true;
    QTest::addRow("served on this computer") << serverOf(Dialect::Documented) << here << false;
    QTest::addRow("both on this computer") << own << here << true;
    QTest::addRow("a server that fetches nothing") << serverOf(Dialect::Server11) << there << false;
}

void TestApiRequests::descriptionsTravel()
{
    QFETCH(Server, server);
    QFETCH(QString, address);
    QFETCH(bool, byAddress);
    ApiDescription description;
    description.fileName = u"openapi.json"_s;
    description.content = "{}";
    description.url = QUrl(address);
    const ApiDescription sent = descriptionFor(server, description);
    QCOMPARE(sent.fileName, description.fileName);
    QCOMPARE(sent.url.isEmpty(), !byAddress);
    QCOMPARE(sent.content.isEmpty(), byAddress);
}

void TestApiRequests::patterns_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addRow("plain") << u"/users"_s << u"/users"_s;
    QTest::addRow("a variable") << u"/users/{id}"_s << u"/users/*"_s;
    QTest::addRow("several") << u"/a/{b}/c/{d}.json"_s << u"/a/*/c/*.json"_s;
    QTest::addRow("braces that are none") << u"/a{b"_s << u"/a{b"_s;
}

void TestApiRequests::patterns()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QCOMPARE(excludePattern(path), pattern);
}

void TestApiRequests::originsAreKept_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("origin");
    QTest::addRow("path") << u"https://api.example.com/v2/?a=b#c"_s << u"https://api.example.com"_s;
    QTest::addRow("port") << u"http://API.example.com:8080/"_s << u"http://api.example.com:8080"_s;
    QTest::addRow("name") << u"https://me:secret@api.example.com/"_s
                          << u"https://api.example.com"_s;
}

void TestApiRequests::originsAreKept()
{
    QFETCH(QString, address);
    QFETCH(QString, origin);
    QCOMPARE(originOf(QUrl(address)), origin);
}

void TestApiRequests::schemesSuggestCredentials_data()
{
    using Kind = ApiSecurityScheme::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("type");
    QTest::addRow("bearer") << int(Kind::Bearer) << int(TargetAuthType::Bearer);
    QTest::addRow("header") << int(Kind::Header) << int(TargetAuthType::Header);
    QTest::addRow("basic") << int(Kind::Basic) << int(TargetAuthType::Basic);
    QTest::addRow("OAuth 2") << int(Kind::ClientCredentials) << int(TargetAuthType::OAuth2);
    QTest::addRow("other") << int(Kind::Other) << int(TargetAuthType::None);
}

void TestApiRequests::schemesSuggestCredentials()
{
    QFETCH(int, kind);
    QFETCH(int, type);
    ApiSecurityScheme scheme;
    scheme.kind = static_cast<ApiSecurityScheme::Kind>(kind);
    scheme.headerName = u"X-Key"_s;
    scheme.tokenUrl = QUrl(u"https://id.example.com/token"_s);
    scheme.scopes = {u"read"_s, u"write"_s};
    const TargetAuth auth = suggestedAuth(scheme);
    QCOMPARE(int(auth.type), type);
    QCOMPARE(auth.headerName.isEmpty(), auth.type != TargetAuthType::Header);
    QCOMPARE(auth.oauthScope.isEmpty(), auth.type != TargetAuthType::OAuth2);
    // Secrets are never in a description, so none of them is whole yet.
    QCOMPARE(isComplete(auth), auth.type == TargetAuthType::None);
}

QTEST_GUILESS_MAIN(TestApiRequests)
#include "tst_apirequests.moc"
