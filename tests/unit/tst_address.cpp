// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/address.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
};

void tst_Address::understood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");

    QTest::addRow("host alone") << u"shop.example"_s << u"https://shop.example/"_s;
    QTest::addRow("host and path") << u"shop.example/a?b=c"_s << u"https://shop.example/a?b=c"_s;
    QTest::addRow("host and port") << u"shop.example:8443"_s << u"https://shop.example:8443/"_s;
    QTest::addRow("port and path") << u"shop.example:8443/x"_s << u"https://shop.example:8443/x"_s;
    QTest::addRow("this computer") << u"localhost:4000"_s << u"http://localhost:4000/"_s;
    QTest::addRow("its subdomain") << u"app.localhost"_s << u"http://app.localhost/"_s;
    QTest::addRow("loopback number") << u"127.0.0.1:8080/x"_s << u"http://127.0.0.1:8080/x"_s;
    QTest::addRow("loopback six") << u"[::1]:8080"_s << u"http://[::1]:8080/"_s;
    QTest::addRow("kept http") << u"http://shop.example"_s << u"http://shop.example/"_s;
    QTest::addRow("loud scheme") << u"HTTPS://Shop.Example/A"_s << u"https://shop.example/A"_s;
    QTest::addRow("spaces around") << u"  https://shop.example/ \n"_s << u"https://shop.example/"_s;
    QTest::addRow("fragment") << u"https://shop.example/#top"_s << u"https://shop.example/"_s;
    QTest::addRow("umlauts") << u"bücher.example/größe"_s
                             << u"https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe"_s;
    QTest::addRow("space in path")
        << u"https://shop.example/a b"_s << u"https://shop.example/a%20b"_s;
    QTest::addRow("intranet") << u"wiki"_s << u"https://wiki/"_s;
}

void tst_Address::understood()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const Result<QUrl> result = addressFrom(typed);
    QVERIFY(result);
    QCOMPARE(QString::fromLatin1(result->toEncoded()), address);
}

void tst_Address::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");

    QTest::addRow("nothing") << QString() << u"empty"_s;
    QTest::addRow("spaces") << u" \t\n"_s << u"empty"_s;
    QTest::addRow("ftp") << u"ftp://shop.example/"_s << u"scheme"_s;
    QTest::addRow("file") << u"file:///etc/passwd"_s << u"scheme"_s;
    QTest::addRow("script") << u"javascript:alert(1)"_s << u"scheme"_s;
    QTest::addRow("mail") << u"mailto:a@shop.example"_s << u"scheme"_s;
    QTest::addRow("scheme alone") << u"https://"_s << u"malformed"_s;
    QTest::addRow("no slashes") << u"https:shop"_s << u"malformed"_s;
    QTest::addRow("port too high") << u"https://shop.example:99999/"_s << u"malformed"_s;
    QTest::addRow("port zero") << u"https://shop.example:0/"_s << u"malformed"_s;
    QTest::addRow("open bracket") << u"https://[::1/"_s << u"malformed"_s;
    QTest::addRow("space in host") << u"https://shop example/"_s << u"malformed"_s;
    QTest::addRow("sentence") << u"please check my shop"_s << u"malformed"_s;
    QTest::addRow("password") << u"https://ada:secret@shop.example/"_s << u"credentials"_s;
    QTest::addRow("endless") << QString(3000, u'a') << u"malformed"_s;
}

void tst_Address::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const Result<QUrl> result = addressFrom(typed);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadAddress);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().detail.contains(u"secret"));
}

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_address.moc"
