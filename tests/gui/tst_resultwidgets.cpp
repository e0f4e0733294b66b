// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/standards.h"
#include "ui/charts/severitychart.h"
#include "ui/openlink.h"
#include "ui/widgets/findingbar.h"
#include "ui/widgets/findingmarkdown.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/pill.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestResultWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreHasAWord_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("sameWordAs");
        QTest::addColumn<double>("otherWordThan");
        QTest::addRow("rounds up to good") << 89.5 << 100.0 << 89.4;
        QTest::addRow("just good") << 90.0 << 100.0 << 89.0;
        QTest::addRow("middle") << 50.0 << 89.0 << 49.0;
        QTest::addRow("zero is a score") << 0.0 << 49.0 << 50.0;
        QTest::addRow("over the end") << 140.0 << 90.0 << 50.0;
    }
    void aScoreHasAWord()
    {
        QFETCH(const double, score);
        const auto word = [](double value) {
            Gauge gauge;
            gauge.setValue(value);
            return gauge.word();
        };
        QFETCH(const double, sameWordAs);
        QFETCH(const double, otherWordThan);
        QCOMPARE(word(score), word(sameWordAs));
        QVERIFY(word(score) != word(otherWordThan));
        Gauge none;
        QVERIFY(word(score) != none.word());
    }

    void gaugesAreDrawn()
    {
        Gauge gauge;
        gauge.resize(gauge.sizeHint());
        const QImage empty = gauge.grab().toImage();
        gauge.setValue(0);
        const QImage zero = gauge.grab().toImage();
        gauge.setValue(70);
        const QImage some = gauge.grab().toImage();
        gauge.setInterval(60, 75);
        const QImage interval = gauge.grab().toImage();
        gauge.setPartial(true);
        const QImage partial = gauge.grab().toImage();
        const QList<QImage> all {empty, zero, some, interval, partial};
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i] != all[i - 1]);
    }

    void severitiesLeadSomewhereUnlessThereAreNone()
    {
        SeverityChart chart;
        chart.setCounts({{Severity::High, 30}, {Severity::Info, 2}}, Category::Accessibility);
        QSignalSpy chosen(&chart, &SeverityChart::severityChosen);
        const auto bar = [&chart](Severity severity) {
            return chart.findChild<QPushButton *>(u"severityBar%1"_s.arg(int(severity)));
        };
        bar(Severity::High)->click();
        bar(Severity::Critical)->click(); // nothing there
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Severity>(), Severity::High);
        QVERIFY(bar(Severity::Info)->isVisibleTo(&chart));
        QVERIFY(!bar(Severity::Unknown)->isVisibleTo(&chart));
        QVERIFY(bar(Severity::High)->accessibleName().contains(u"30"_s));
    }

    void securityHasItsOwnWordsForSeverities()
    {
        const auto word = [](Category scale) {
            SeverityChart chart;
            chart.setCounts({{Severity::High, 1}}, scale);
            return chart.findChild<QPushButton *>(u"severityBar%1"_s.arg(int(Severity::High)))
                ->accessibleName();
        };
        QVERIFY(word(Category::Security) != word(Category::Accessibility));
        QVERIFY(severityPill(Severity::High, Category::Security).text
                != severityPill(Severity::High).text);
        QCOMPARE(severityPill(Severity::High, Category::Security).shape,
                 severityPill(Severity::High).shape);
    }

    void categoriesAreOfferedOnlyWhenThereAreSeveral()
    {
        Results results;
        results.accessibility.emplace();
        Finding finding;
        finding.ruleId = u"label"_s;
        results.accessibility->violations = {finding};
        FindingBar bar;
        auto *category = bar.findChild<QComboBox *>(u"findingCategory"_s);
        bar.setFindings(FindingIndex(results));
        QVERIFY(!category->isVisibleTo(&bar));
        finding.category = Category::Security;
        results.security = QList<Finding> {finding};
        bar.setFindings(FindingIndex(results));
        QVERIFY(category->isVisibleTo(&bar));
        QSignalSpy changed(&bar, &FindingBar::filterChanged);
        category->setCurrentIndex(2);
        Q_EMIT category->activated(2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar.filter().category, Category::Security);
    }

    void aLineThatIsFullGoesOnBelow()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        flow->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            auto *label = new QLabel(&box);
            label->setFixedSize(100, 20);
            flow->addWidget(label);
        }
        QCOMPARE(flow->heightForWidth(320), 20);
        QCOMPARE(flow->heightForWidth(319), 50);
        QCOMPARE(flow->heightForWidth(10), 80);
        flow->itemAt(1)->widget()->hide();
        QCOMPARE(flow->heightForWidth(210), 20);
    }

    void copiedMarkupStaysCode()
    {
        Finding finding;
        finding.title = u"A [link](https://evil.example) *and* <b>more</b>\n# heading"_s;
        finding.ruleId = u"a`b"_s;
        finding.html = u"<pre>```\n# not a heading\n````</pre>"_s;
        finding.selector = u"p"_s;
        finding.helpUrl = u"javascript:alert(1)"_s;
        const QString text = findingMarkdown(finding, {u"https://shop.example/"_s});
        QVERIFY(text.contains(u"\n`````html\n"_s)); // longer than the longest run inside
        QVERIFY(text.startsWith(u"## A \\[link\\](https://evil.example) \\*and\\*"_s));
        QVERIFY(!text.contains(u"\n# heading"_s));
        QVERIFY(text.contains(u"`ab`"_s));
        QVERIFY(!text.contains(u"javascript"_s));
    }

    void tagsAreReadAsStandards()
    {
        QCOMPARE(standardWords({u"cat.color"_s, u"wcag2aa"_s, u"wcag143"_s}),
                 QStringList {u"WCAG 1.4.3 AA"_s});
        QCOMPARE(standardWords({u"wcag21a"_s, u"wcag1412"_s}), QStringList {u"WCAG 1.4.12 A"_s});
        QCOMPARE(standardWords({u"wcag2a"_s, u"wcag244"_s, u"wcag412"_s}).size(), 2);
        QCOMPARE(standardWords({u"best-practice"_s}).size(), 1);
        QVERIFY(standardWords({u"wcagx"_s, u"wcag12345"_s}).isEmpty());
    }

    void onlyHttpsLinksAreOpened()
    {
        for (const QString &address :
             {u"http://a.example"_s, u"file:///etc/passwd"_s, u"javascript:1"_s,
              u"https://user@a.example"_s, u"https://"_s, QString()})
            QVERIFY2(!openLink(address), qPrintable(address));
    }
};

QTEST_MAIN(TestResultWidgets)
#include "tst_resultwidgets.moc"
