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

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
