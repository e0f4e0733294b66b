// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/fingerprint.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void tellsApart_data();
    void tellsApart();
    void ignoresWhatIsGenerated_data();
    void ignoresWhatIsGenerated();
    void keepsShortNumbers_data();
    void keepsShortNumbers();
    void looksAtTheEndOfLongSelectors();

private:
    static Finding base()
    {
        Finding finding;
        finding.ruleId = u"label"_s;
        finding.url = u"http://shop.example/cart?item=4"_s;
        finding.selector = u"main > form.checkout > input[name=\"q\"]"_s;
        finding.html = u"<input type=\"search\" name=\"q\">"_s;
        return finding;
    }
};

void TestFingerprint::survives_data()
{
    QTest::addColumn<Finding>("edited");
    const auto row = [](const char *what, auto edit) {
        Finding finding = base();
        edit(finding);
        QTest::addRow("%s", what) << finding;
    };
    row("nothing", [](Finding &) {});
    row("another host", [](Finding &f) { f.url = u"https://staging.example:8443/cart?item=4"_s; });
    row("another query value", [](Finding &f) { f.url = u"http://shop.example/cart?item=99"_s; });
    row("another viewport", [](Finding &f) { f.viewport = u"375x812"_s; });
    row("moved on the page", [](Finding &f) { f.box = {1, 2, 3, 4}; });
    row("a wrapper further out", [](Finding &f) { f.selector.prepend(u"body > div.app > "_s); });
    row("a position among siblings", [](Finding &f) {
        f.selector = u"main > form.checkout:nth-child(3) > input[name=\"q\"]"_s;
    });
    row("another class on the element",
        [](Finding &f) { f.html = u"<input class=\"wide\" type=\"search\" name=\"q\">"_s; });
    row("attributes in another order",
        [](Finding &f) { f.html = u"<input name=\"q\" type=\"search\">"_s; });
    row("another wording of axe", [](Finding &f) { f.failureSummary = u"Fix any…"_s; });
}

void TestFingerprint::survives()
{
    QFETCH(Finding, edited);
    QCOMPARE(fingerprint(edited), fingerprint(base()));
    QCOMPARE(fingerprint(edited).size(), 32);
}

void TestFingerprint::tellsApart_data()
{
    QTest::addColumn<Finding>("other");
    const auto row = [](const char *what, auto edit) {
        Finding finding = base();
        edit(finding);
        QTest::addRow("%s", what) << finding;
    };
    row("another rule", [](Finding &f) { f.ruleId = u"color-contrast"_s; });
    row("another page", [](Finding &f) { f.url = u"http://shop.example/"_s; });
    row("another field", [](Finding &f) {
        f.selector = u"main > form.checkout > input[name=\"mail\"]"_s;
        f.html = u"<input type=\"email\" name=\"mail\">"_s;
    });
    row("another kind", [](Finding &f) { f.category = Category::Security; });
    row("another part of the page",
        [](Finding &f) { f.selector = u"footer > form.newsletter > input[name=\"q\"]"_s; });
}

void TestFingerprint::tellsApart()
{
    QFETCH(Finding, other);
    QVERIFY(fingerprint(other) != fingerprint(base()));
}

static QString printOf(const QString &selector, const QString &html)
{
    Finding finding;
    finding.ruleId = u"link-name"_s;
    finding.url = u"https://shop.example/"_s;
    finding.selector = selector;
    finding.html = html;
    return fingerprint(finding);
}

void TestFingerprint::ignoresWhatIsGenerated_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("otherSelector");
    QTest::addColumn<QString>("otherHtml");
    const auto row = [](const char *what, const QString &selector, const QString &otherSelector,
                        const QString &html, const QString &otherHtml) {
        QTest::addRow("%s", what) << selector << html << otherSelector << otherHtml;
    };
    row("counted ids", u"#radix-12 > a"_s, u"#radix-7 > a"_s, u"<a>"_s, u"<a>"_s);
    row("hashed classes", u".Card_root__3xY9z > a"_s, u".Card_root__k2PqR8 > a"_s, u"<a>"_s,
        u"<a>"_s);
    row("emotion", u".css-1a2b3c"_s, u".css-9z8y7x"_s, u"<a>"_s, u"<a>"_s);
    row("another row of a table", u"tr:nth-child(2) > td"_s, u"tr:nth-child(19) > td"_s, u"<td>"_s,
        u"<td>"_s);
    row("hashed file", u"img"_s, u"img"_s, u"<img src=\"/static/logo.3f9a1b7c.png\">"_s,
        u"<img src=\"/static/logo.77aa01ce.png\">"_s);
    row("time stamp", u"img"_s, u"img"_s, u"<img src='/p/1700000000.png'>"_s,
        u"<img src='/p/1711111111.png'>"_s);
    row("query", u"a"_s, u"a"_s, u"<a href=\"/cart?session=1\">"_s,
        u"<a href=\"/cart?session=2\">"_s);
    row("text", u"a"_s, u"a"_s, u"<a href=\"/\">3 items</a>"_s, u"<a href=\"/\">4 items</a>"_s);
}

void TestFingerprint::ignoresWhatIsGenerated()
{
    QFETCH(QString, selector);
    QFETCH(QString, html);
    QFETCH(QString, otherSelector);
    QFETCH(QString, otherHtml);
    QCOMPARE(printOf(otherSelector, otherHtml), printOf(selector, html));
}

void TestFingerprint::keepsShortNumbers_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("otherHtml");
    QTest::addRow("products") << u"<a href=\"/product/1\">"_s << u"<a href=\"/product/2\">"_s;
    QTest::addRow("pictures") << u"<img src=\"mug-3.jpg\">"_s << u"<img src=\"mug-4.jpg\">"_s;
    QTest::addRow("fields") << u"<input name=\"line2\">"_s << u"<input name=\"line1\">"_s;
    QTest::addRow("headings") << u"<h2>"_s << u"<h3>"_s;
    QTest::addRow("data-name is no name")
        << u"<input data-name=\"a\" name=\"b\">"_s << u"<input data-name=\"b\" name=\"a\">"_s;
}

void TestFingerprint::keepsShortNumbers()
{
    QFETCH(QString, html);
    QFETCH(QString, otherHtml);
    QVERIFY(printOf(u"main > *"_s, otherHtml) != printOf(u"main > *"_s, html));
}

void TestFingerprint::looksAtTheEndOfLongSelectors()
{
    const QString ancestors = u"div > "_s.repeated(400);
    QVERIFY(printOf(ancestors + u"a.buy"_s, {}) != printOf(ancestors + u"a.sell"_s, {}));
    QCOMPARE(printOf(ancestors + u"ul > li > a"_s, {}), printOf(u"ul > li > a"_s, {}));
    const QString odd = u"a[title=\"x > y z\"]"_s;
    QCOMPARE(printOf(u"p > p > p > ul > li > "_s + odd, {}), printOf(u"ul > li > "_s + odd, {}));
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
