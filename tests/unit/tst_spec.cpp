// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of APIs: JSON and YAML twins, and what should not be read at all.
#include "app/spec/specreader.h"
#include "app/spec/yamlscalar.h"
#include "app/words/specwords.h"
#include "tests/support/fixtures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ApiSpec specIn(const QByteArray &text, const QUrl &address = {})
{
    const SpecReading reading = readApiSpec(text, {address});
    if (const auto *problem = std::get_if<SpecError>(&reading)) {
        qWarning("%s", qPrintable(specProblemText(*problem)));
        return {};
    }
    return std::get<ApiSpec>(reading);
}

SpecError problemIn(const QByteArray &text, const SpecLimits &limits = {})
{
    const SpecReading reading = readApiSpec(text, {}, limits);
    const auto *problem = std::get_if<SpecError>(&reading);
    return problem ? *problem : SpecError {SpecProblem::Stopped};
}

QStringList linesOf(const ApiSpec &spec)
{
    QStringList lines;
    for (const ApiOperation &each : spec.operations) {
        QStringList parameters;
        for (const ApiParameter &one : each.parameters)
            parameters.append(one.name + u':' + QString::number(int(one.place))
                              + (one.isRequired ? u"!"_s : QString())
                              + (one.hasValue ? u"="_s : QString()));
        lines.append(u"%1 %2 %3 [%4] (%5) <%6> %7%8%9"_s.arg(
            each.method, each.path, each.id, each.tags.join(u','), parameters.join(u','),
            each.security.join(u','), each.isOpen ? u"open"_s : QString(),
            each.hasBody ? u"body"_s : QString(), each.isDeprecated ? u"old"_s : QString()));
    }
    for (const ApiSecurityScheme &scheme : spec.securitySchemes)
        lines.append(
            u"%1 %2 %3 %4 %5"_s.arg(scheme.name)
                .arg(int(scheme.kind))
                .arg(scheme.headerName, scheme.tokenUrl.toString(), scheme.scopes.join(u' ')));
    for (const QUrl &server : spec.servers)
        lines.append(server.toString());
    return lines;
}

/// Nine times nine …: `levels` sequences of nine aliases to the one before.
QByteArray aliasBomb(int levels)
{
    QByteArray text = "openapi: 3.0.0\na0: &a0 [x]\n";
    for (int level = 1; level <= levels; ++level) {
        const QByteArray alias = "*a" + QByteArray::number(level - 1);
        text += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " ["
            + QByteArray(alias + ',').repeated(8) + alias + "]\n";
    }
    return text;
}

} // namespace

class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonAndYamlAreTheSame_data();
    void jsonAndYamlAreTheSame();
    void readsOpenApi();
    void readsSwagger();
    void readsACollection();
    void resolvesLazily();
    void plainScalars_data();
    void plainScalars();
    void mergeKeys();
    void servers_data();
    void servers();
    void warns_data();
    void warns();
    void refuses_data();
    void refuses();
    void hostile_data();
    void hostile();
    void stops();
};

void TestSpec::jsonAndYamlAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("3.1") << u"shop"_s;
    QTest::addRow("2.0, version as a number") << u"old"_s;
}

void TestSpec::jsonAndYamlAreTheSame()
{
    QFETCH(QString, name);
    const ApiSpec json = specIn(fixture(u"specs/"_s + name + u".json"_s));
    const ApiSpec yaml = specIn(fixture(u"specs/"_s + name + u".yaml"_s));
    QVERIFY(!json.operations.isEmpty());
    QCOMPARE(linesOf(yaml), linesOf(json));
    QCOMPARE(yaml.version, json.version);
    QCOMPARE(yaml.title, json.title);
    for (const QString &part : {u"paths"_s, u"components"_s, u"securityDefinitions"_s})
        QCOMPARE(yaml.document.root().value(part), json.document.root().value(part));
}

void TestSpec::readsOpenApi()
{
    const ApiSpec spec = specIn(fixture(u"specs/shop.yaml"_s));
    QCOMPARE(spec.title, u"Shop API"_s);
    QCOMPARE(spec.warningCount, 0);
    QCOMPARE(linesOf(spec),
             QStringList({u"GET /products listProducts [products] (lang:1=,page:1=) <> open"_s,
                          u"POST /products addProduct [] (lang:1=) <basicAuth,machine> body"_s,
                          u"DELETE /products/{id}  [] (id:0!,X-Reason:2!=) <bearerAuth> "_s,
                          u"basicAuth 2   "_s, u"bearerAuth 0   "_s, u"key 1 X-Key  "_s,
                          u"machine 3  https://id.example.com/token read write"_s, u"query 4   "_s,
                          u"https://eu.shop.example.com/v2/"_s, u"http://127.0.0.1:8080"_s}));
    QCOMPARE(spec.operations.first().summary, u"Products, page by page"_s);
    QCOMPARE(specHeadline(spec).left(11), u"OpenAPI 3.1"_s);
}

void TestSpec::readsSwagger()
{
    const ApiSpec spec = specIn(fixture(u"specs/old.json"_s));
    QCOMPARE(spec.version, u"2.0"_s);
    QCOMPARE(linesOf(spec),
             QStringList({u"GET /orders  [] () <> "_s, u"POST /orders  [] (order:4!) <key> body"_s,
                          u"app 3  https://id.example.com/t all"_s, u"key 1 X-Old  "_s,
                          u"login 2   "_s, u"person 0   "_s, u"https://old.example.com:8443/api"_s,
                          u"http://old.example.com:8443/api"_s}));
}

void TestSpec::readsACollection()
{
    const ApiSpec spec = specIn(fixture(u"specs/collection.json"_s));
    QVERIFY(spec.kind == ApiSpec::Kind::Postman);
    QCOMPARE(spec.version, u"2.1"_s);
    QCOMPARE(linesOf(spec),
             QStringList({u"GET /health  [] () <> "_s, u"GET /products  [Products] () <> "_s,
                          u"POST /products  [Products] () <> body"_s}));
}

void TestSpec::resolvesLazily()
{
    const ApiSpec spec = specIn(fixture(u"specs/shop.json"_s));
    const SpecDocument &document = spec.document;
    const auto reference = [](const QString &to) {
        return QJsonValue(QJsonObject {{u"$ref"_s, to}});
    };
    const SpecDocument::Resolved product
        = document.resolve(reference(u"#/components/schemas/Product"_s));
    QVERIFY(product.state == SpecDocument::RefState::Found);
    // It contains itself; each step is one's own.
    const QJsonValue parts = product.value.toObject().value("properties"_L1).toObject()["parts"_L1];
    QCOMPARE(document.resolve(parts.toObject()["items"_L1]).value, product.value);
    QCOMPARE(document.at(u"#/paths/~1products~1%7Bid%7D/delete/parameters/1/name"_s),
             QJsonValue(u"X-Reason"_s));
    QVERIFY(document.resolve(reference(u"#/nowhere"_s)).state == SpecDocument::RefState::Missing);
    QVERIFY(document.resolve(reference(u"file:///etc/passwd"_s)).state
            == SpecDocument::RefState::External);
    const SpecDocument circle(
        QJsonObject {{u"a"_s, reference(u"#/b"_s)}, {u"b"_s, reference(u"#/a"_s)}});
    QVERIFY(circle.resolve(circle.root().value("a"_L1)).state == SpecDocument::RefState::Circular);
}

void TestSpec::plainScalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue null(QJsonValue::Null);
    for (const char *word : {"", "~", "null", "Null", "NULL"})
        QTest::addRow("null '%s'", word) << QString::fromLatin1(word) << null;
    for (const char *word : {"no", "on", "Yes", "2020-01-01", "1_000", "0o9", "1:30", ".inf",
                             ".nan", "-x", ".", "e3", "1e999"})
        QTest::addRow("text %s", word)
            << QString::fromLatin1(word) << QJsonValue(QString::fromLatin1(word));
    QTest::addRow("true") << u"True"_s << QJsonValue(true);
    QTest::addRow("false") << u"FALSE"_s << QJsonValue(false);
    QTest::addRow("whole") << u"-12"_s << QJsonValue(-12);
    QTest::addRow("sign") << u"+7"_s << QJsonValue(7);
    QTest::addRow("zero in front is decimal") << u"010"_s << QJsonValue(10);
    QTest::addRow("octal") << u"0o17"_s << QJsonValue(15);
    QTest::addRow("hexadecimal") << u"0xfF"_s << QJsonValue(255);
    QTest::addRow("fraction") << u"1.5"_s << QJsonValue(1.5);
    QTest::addRow("point first") << u".5"_s << QJsonValue(.5);
    QTest::addRow("exponent") << u"1e3"_s << QJsonValue(1000);
    QTest::addRow("64 bits") << u"9223372036854775807"_s << QJsonValue(9223372036854775807LL);
    QTest::addRow("more") << u"9223372036854775808"_s << QJsonValue(9223372036854775808.0);
}

void TestSpec::plainScalars()
{
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QCOMPARE(plainScalar(text), value);
    const ApiSpec spec = specIn("openapi: 3.0.0\npaths: {}\nx: " + text.toUtf8() + "\ny: '"
                                + text.toUtf8() + "'\nz: !!str " + text.toUtf8() + "\n");
    QCOMPARE(spec.document.root().value("x"_L1), value);
    QCOMPARE(spec.document.root().value("y"_L1), QJsonValue(text));
    QCOMPARE(spec.document.root().value("z"_L1), QJsonValue(text));
}

void TestSpec::mergeKeys()
{
    const ApiSpec spec = specIn("openapi: 3.0.0\n"
                                "a: &a {x: 1, y: 1}\n"
                                "b: &b {y: 2, z: 2}\n"
                                "one: {<<: *a, x: 0}\n"
                                "two: {<<: [*a, *b], x: 0}\n"
                                "quoted: {'<<': *a}\n");
    const QJsonObject &root = spec.document.root();
    QCOMPARE(root.value("one"_L1).toObject(), QJsonObject({{u"x"_s, 0}, {u"y"_s, 1}}));
    QCOMPARE(root.value("two"_L1).toObject(), QJsonObject({{u"x"_s, 0}, {u"y"_s, 1}, {u"z"_s, 2}}));
    QVERIFY(root.value("quoted"_L1).toObject().contains("<<"_L1));
}

void TestSpec::servers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("warnings");
    const QString there = u"https://docs.example.com/v1/openapi.yaml"_s;
    const auto with = [](const char *servers) -> QByteArray {
        return QByteArray("openapi: 3.0.0\npaths: {}\nservers: ") + servers;
    };
    QTest::addRow("relative") << with("[{url: /api}]") << there
                              << QStringList(u"https://docs.example.com/api"_s) << 0;
    QTest::addRow("relative, place unknown")
        << with("[{url: /api}]") << QString() << QStringList() << 1;
    QTest::addRow("none") << with("[]") << there << QStringList(u"https://docs.example.com/"_s)
                          << 0;
    QTest::addRow("twice") << with("[{url: 'http://a'}, {url: 'http://a'}]") << QString()
                           << QStringList(u"http://a"_s) << 0;
    QTest::addRow("no default") << with("[{url: 'http://{h}/'}]") << QString() << QStringList()
                                << 1;
    QTest::addRow("default in a default")
        << with("[{url: 'http://{h}/', variables: {h: {default: '{h}{h}'}}}]") << QString()
        << QStringList() << 1;
    QTest::addRow("sockets and passwords")
        << with("[{url: 'wss://a'}, {url: 'https://me:x@a'}, {url: 'file:///etc'}]") << QString()
        << QStringList() << 3;
    QTest::addRow("wrong types") << with("[1, {url: [2]}, {url: {}}]") << QString() << QStringList()
                                 << 3;
    QTest::addRow("2.0 without a host")
        << QByteArray("swagger: '2.0'\nbasePath: /b\npaths: {}") << there
        << QStringList(u"https://docs.example.com/b"_s) << 0;
}

void TestSpec::servers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, from);
    QFETCH(QStringList, expected);
    QFETCH(int, warnings);
    const ApiSpec spec = specIn(text, QUrl(from));
    QStringList found;
    for (const QUrl &server : spec.servers)
        found.append(server.toString());
    QCOMPARE(found, expected);
    QCOMPARE(spec.warningCount, warnings);
}

void TestSpec::warns_data()
{
    using Kind = SpecWarning::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    const QByteArray head = "openapi: 3.0.0\npaths:\n";
    QTest::addRow("a path twice") << head + " /a: {}\n /a: {get: {}}\n" << Kind::DuplicateKey << 4;
    QTest::addRow("a key that is a list") << head + " /a: {}\n? [x]\n: 1\n"
                                          << Kind::ComplexKey << 4;
    QTest::addRow("two documents") << head + " /a: {}\n---\nx: 1\n" << Kind::MoreDocuments << 0;
    QTest::addRow("3.2") << QByteArray("openapi: 3.2.0\npaths: {}") << Kind::NewerVersion << 0;
    QTest::addRow("another file") << head + " /a: {$ref: 'a.yaml#/x'}\n" << Kind::ExternalRef << 0;
    QTest::addRow("nowhere") << head + " /a: {$ref: '#/x'}\n" << Kind::BrokenRef << 0;
    QTest::addRow("itself") << head + " /a: {$ref: '#/paths/~1a'}\n" << Kind::CircularRef << 0;
    QTest::addRow("an operation is a word") << head + " /a: {get: no}\n" << Kind::WrongType << 0;
    QTest::addRow("a path is a list") << head + " /a: []\n" << Kind::WrongType << 0;
    QTest::addRow("parameters are a word") << head + " /a: {get: {parameters: x}}\n"
                                           << Kind::WrongType << 0;
    QTest::addRow("scheme not declared") << head + " /a: {get: {security: [{x: []}]}}\n"
                                         << Kind::UndeclaredScheme << 0;
}

void TestSpec::warns()
{
    QFETCH(QByteArray, text);
    QFETCH(SpecWarning::Kind, kind);
    QFETCH(int, line);
    const ApiSpec spec = specIn(text);
    QCOMPARE(spec.warningCount, 1);
    QVERIFY(spec.warnings.first().kind == kind);
    QCOMPARE(spec.warnings.first().line, line);
    QVERIFY(!specWarningText(spec.warnings.first()).contains("%1"_L1));
}

void TestSpec::refuses_data()
{
    using Problem = SpecProblem;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("line");
    const QByteArray json = fixture(u"specs/shop.json"_s);
    QTest::addRow("empty") << QByteArray() << Problem::Empty << 0;
    QTest::addRow("spaces") << QByteArray(" \n\t") << Problem::Empty << 0;
    QTest::addRow("a comment only") << QByteArray("# nothing\n") << Problem::Empty << 0;
    QTest::addRow("a web page") << QByteArray("\n<!DOCTYPE html><title>Docs</title>")
                                << Problem::Html << 0;
    QTest::addRow("latin-1") << QByteArray("openapi: 3.0.0\ninfo: {title: Caf\xe9}")
                             << Problem::NotText << 0;
    QTest::addRow("utf-16") << QByteArray("\xff\xfe{\0}\0", 6) << Problem::NotText << 0;
    QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << Problem::NotText << 0;
    QTest::addRow("cut off") << json.left(json.size() / 2) << Problem::NotJson
                             << 1 + int(json.left(json.size() / 2).count('\n'));
    QTest::addRow("a comma too many")
        << QByteArray("{\"openapi\": \"3.0.0\",\n}") << Problem::NotJson << 2;
    QTest::addRow("a tab in YAML")
        << QByteArray("openapi: 3.0.0\npaths:\n\t/a: {}") << Problem::NotYaml << 3;
    QTest::addRow("unknown alias")
        << QByteArray("openapi: 3.0.0\na: *b\n") << Problem::NotYaml << 2;
    QTest::addRow("a word") << QByteArray("hello") << Problem::NotADescription << 0;
    QTest::addRow("a list") << QByteArray("[1, 2]") << Problem::NotADescription << 0;
    QTest::addRow("other JSON") << QByteArray("{\"name\": \"x\"}") << Problem::NotADescription << 0;
    QTest::addRow("version is a list")
        << QByteArray("openapi: [3]") << Problem::NotADescription << 0;
    QTest::addRow("1.2") << QByteArray("{\"swagger\": \"1.2\"}") << Problem::UnknownVersion << 0;
    QTest::addRow("4") << QByteArray("openapi: 4.0.0") << Problem::UnknownVersion << 0;
    QTest::addRow("old collection")
        << QByteArray("{\"info\":{\"_postman_id\":\"1\",\"schema\":\"https://schema.getpostman.com/"
                      "json/collection/v1.0.0/\"},\"item\":[]}")
        << Problem::UnknownVersion << 0;
    QTest::addRow("paths are a list")
        << QByteArray("openapi: 3.0.0\npaths: []") << Problem::WrongType << 0;
    QTest::addRow("in itself") << QByteArray("openapi: 3.0.0\na: &a [*a]") << Problem::CircularAlias
                               << 2;
}

void TestSpec::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(SpecProblem, problem);
    QFETCH(int, line);
    const SpecError error = problemIn(text);
    QCOMPARE(int(error.problem), int(problem));
    QCOMPARE(error.line, line);
    QVERIFY(!specProblemText(error).isEmpty() && !specProblemText(error).contains("%1"_L1));
}

void TestSpec::hostile_data()
{
    using Problem = SpecProblem;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Problem>("problem");
    const QByteArray head = "openapi: 3.0.0\npaths: {}\nx: ";
    QTest::addRow("alias bomb") << aliasBomb(60) << Problem::TooManyNodes;
    QTest::addRow("100,000 lists in each other, YAML")
        << head + QByteArray(100'000, '[') << Problem::TooDeep;
    QTest::addRow("100,000 maps in each other, YAML")
        << head + QByteArray("{a: ").repeated(100'000) << Problem::TooDeep;
    QTest::addRow("100,000 dashes")
        << head + '\n' + QByteArray("- ").repeated(100'000) + "x" << Problem::TooDeep;
    QTest::addRow("100,000 lists in each other, JSON")
        << "{\"openapi\":\"3.0.0\",\"x\":" + QByteArray(100'000, '[') << Problem::TooDeep;
    QTest::addRow("300 lists in each other, JSON")
        << "{\"openapi\":\"3.0.0\",\"x\":" + QByteArray(300, '[') + QByteArray(300, ']') + "}"
        << Problem::TooDeep;
    QTest::addRow("600,000 values, JSON")
        << "{\"openapi\":\"3.0.0\",\"x\":[" + QByteArray("1,").repeated(600'000) + "1]}"
        << Problem::TooManyNodes;
    QTest::addRow("20 MB and one") << QByteArray(20 * 1024 * 1024 + 1, ' ') << Problem::TooLarge;
    QByteArray paths = "openapi: 3.0.0\nx-all: &all {get: {}, put: {}, post: {}}\npaths:\n";
    for (int i = 0; i < 4'000; ++i)
        paths += " /" + QByteArray::number(i) + ": {$ref: '#/x-all'}\n";
    QTest::addRow("12,000 operations behind references") << paths << Problem::TooManyNodes;
}

void TestSpec::hostile()
{
    QFETCH(QByteArray, text);
    QFETCH(SpecProblem, problem);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(int(problemIn(text).problem), int(problem));
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSpec::stops()
{
    std::stop_source source;
    source.request_stop();
    const SpecReading reading
        = readApiSpec(fixture(u"specs/shop.yaml"_s), {}, {}, source.get_token());
    QVERIFY(std::get<SpecError>(reading).problem == SpecProblem::Stopped);
    const SpecLimits hurried {.time = std::chrono::milliseconds(0)};
    QVERIFY(problemIn(fixture(u"specs/shop.yaml"_s), hurried).problem == SpecProblem::TookTooLong);
    // Wide, but honest: one mapping with many keys, in an order that costs most.
    QByteArray wide = "openapi: 3.0.0\npaths: {}\nx:\n";
    for (int i = 60'000; i > 0; --i)
        wide += " k" + QByteArray::number(i) + ": 1\n";
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(specIn(wide).document.root().value("x"_L1).toObject().size(), 60'000);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
