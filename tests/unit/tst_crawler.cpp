// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/crawler.h"
#include "app/engine/sitemap.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCrawler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void goesBreadthFirstToItsDepth();
    void keepsToItsBudgetAndOrigin();
    void stopsBeforeHarmfulLinks_data();
    void stopsBeforeHarmfulLinks();
    void visitsAListAndNothingElse();
    void takesNoHarmFromSitemaps();
    void doesNotVisitTwiceWhatARedirectShowed();
    void readsSitemaps();
    void survivesHostileSitemaps_data();
    void survivesHostileSitemaps();

private:
    static ScanRequest request(int pages = 10, int depth = 2)
    {
        ScanRequest wanted;
        wanted.url = QUrl(u"http://a.example/"_s);
        wanted.pages = pages;
        wanted.depth = depth;
        return wanted;
    }
    static QStringList rest(Crawler &crawler)
    {
        QStringList paths;
        while (const auto page = crawler.next())
            paths.append(page->url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        return paths;
    }
    static QList<QUrl> links(const QStringList &addresses)
    {
        QList<QUrl> urls;
        for (const QString &address : addresses)
            urls.append(QUrl(u"http://a.example/"_s).resolved(QUrl(address)));
        return urls;
    }
};

void TestCrawler::normalises_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("form");
    QTest::addRow("no path") << u"http://a.example"_s << u"http://a.example/"_s;
    QTest::addRow("fragment") << u"http://a.example/x#y"_s << u"http://a.example/x"_s;
    QTest::addRow("default port") << u"https://a.example:443/x"_s << u"https://a.example/x"_s;
    QTest::addRow("other port") << u"http://a.example:81/x"_s << u"http://a.example:81/x"_s;
    QTest::addRow("dot segments") << u"http://a.example/x/../y/./z"_s << u"http://a.example/y/z"_s;
    QTest::addRow("upper case host") << u"HTTP://A.Example/X"_s << u"http://a.example/X"_s;
    QTest::addRow("password") << u"http://me:secret@a.example/x"_s << u"http://a.example/x"_s;
    QTest::addRow("query stays") << u"http://a.example/x?b=1"_s << u"http://a.example/x?b=1"_s;
}

void TestCrawler::normalises()
{
    QFETCH(QString, given);
    QTEST(normalised(QUrl(given)).toString(), "form");
}

void TestCrawler::goesBreadthFirstToItsDepth()
{
    Crawler crawler(request(10, 1));
    const auto home = crawler.next();
    QVERIFY(home.has_value());
    crawler.addLinks(*home, links({u"/b"_s, u"/c#x"_s, u"/b#again"_s, u"/"_s}));
    QCOMPARE(crawler.total(), 3);
    const auto second = crawler.next();
    crawler.addLinks(*second, links({u"/deeper"_s}));
    QCOMPARE(rest(crawler), QStringList {u"/c"_s});
}

void TestCrawler::keepsToItsBudgetAndOrigin()
{
    Crawler crawler(request(3));
    const auto home = crawler.next();
    crawler.addLinks(*home,
                     links({u"https://a.example/tls"_s, u"http://b.example/"_s,
                            u"http://a.example:8080/"_s, u"/1"_s, u"/2"_s, u"/3"_s}));
    QCOMPARE(rest(crawler), (QStringList {u"/1"_s, u"/2"_s}));
}

void TestCrawler::stopsBeforeHarmfulLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("harmful");
    for (const char *path :
         {"/logout", "/account/log-out", "/signout.php", "/do?action=delete", "/items/4/delete",
          "/Sign-Off", "/deleteItem?id=4", "/doLogout", "/doLogOut", "/LOGOUT", "/shop/cartRemove"})
        QTest::addRow("%s", path) << QString::fromLatin1(path) << true;
    for (const char *path : {"/blog/outdoors", "/undeleted", "/login", "/signs", "/deleted-scenes",
                             "/removedItems", "/myDeletedFiles", "/catalogout", "/BIGDELETE"})
        QTest::addRow("%s", path) << QString::fromLatin1(path) << false;
}

void TestCrawler::stopsBeforeHarmfulLinks()
{
    QFETCH(QString, address);
    QTEST(looksHarmful(QUrl(u"http://a.example"_s + address)), "harmful");
}

void TestCrawler::visitsAListAndNothingElse()
{
    ScanRequest wanted = request(1);
    wanted.pageList = links({u"/x"_s, u"/y"_s, u"/x"_s});
    Crawler crawler(wanted);
    const auto first = crawler.next();
    crawler.addLinks(*first, links({u"/z"_s}));
    QCOMPARE(rest(crawler), QStringList {u"/y"_s});
}

void TestCrawler::takesNoHarmFromSitemaps()
{
    ScanRequest wanted = request();
    wanted.sitemap = true;
    Crawler crawler(wanted);
    crawler.addPages(links({u"/x"_s, u"/logout"_s, u"/deleteItem"_s}));
    QCOMPARE(rest(crawler), QStringList {u"/x"_s});

    wanted.sitemap = false;
    wanted.pageList = links({u"/logout"_s});
    Crawler named(wanted);
    QCOMPARE(rest(named), QStringList {u"/logout"_s});
}

void TestCrawler::doesNotVisitTwiceWhatARedirectShowed()
{
    Crawler crawler(request());
    const auto home = crawler.next();
    crawler.landed(QUrl(u"http://a.example/en/#top"_s));
    crawler.addLinks(*home, links({u"/en/"_s, u"/de/"_s}));
    QCOMPARE(rest(crawler), QStringList {u"/de/"_s});
}

void TestCrawler::readsSitemaps()
{
    const Sitemap pages = readSitemap("<urlset><url><loc> http://a.example/x </loc></url>"
                                      "<url><loc>not an address</loc></url>"
                                      "<url><loc>http://a.example/y</loc></url></urlset>");
    QCOMPARE(pages.pages.size(), 2);
    const Sitemap index = readSitemap(
        "<sitemapindex><sitemap><loc>http://a.example/more.xml</loc></sitemap></sitemapindex>");
    QVERIFY(index.pages.isEmpty());
    QCOMPARE(index.sitemaps.size(), 1);
}

void TestCrawler::survivesHostileSitemaps_data()
{
    QTest::addColumn<QByteArray>("xml");
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'>";
    for (char c = 'b'; c < 'l'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " '"
            + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "'>";
    QTest::addRow("entity bomb") << QByteArray(bomb
                                               + "]><urlset><url><loc>&k;</loc></url></urlset>");
    QTest::addRow("truncated") << QByteArray("<urlset><url><loc>http://a.example/x</l");
    QTest::addRow("deep") << QByteArray("<a>").repeated(100'000);
    QTest::addRow("not XML") << QByteArray("User-agent: *\nDisallow: /");
    QTest::addRow("empty") << QByteArray();
}

void TestCrawler::survivesHostileSitemaps()
{
    QFETCH(QByteArray, xml);
    QVERIFY(readSitemap(xml).pages.size() <= 1);
}

QTEST_GUILESS_MAIN(TestCrawler)
#include "tst_crawler.moc"
