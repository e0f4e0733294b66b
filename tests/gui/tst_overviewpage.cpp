// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"
#include "tests/support/savedreport.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/gauge.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_services = std::make_unique<Services>(
            Services::Options {m_dir->path(), {}, m_dir->filePath(u"settings.ini"_s)});
        m_page = std::make_unique<OverviewPage>(*m_services);
        m_page->resize(1050, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_services.reset();
        m_dir.reset();
    }

    void scoresAreThoseOfTheReport()
    {
        const Report report = show({});
        const auto &summary = report.summary;
        QVERIFY(summary.accessibilityScore && summary.labScore && summary.complianceLow);
        QCOMPARE(gauge(u"accessibilityGauge"_s)->value(), summary.accessibilityScore);
        QCOMPARE(gauge(u"performanceGauge"_s)->value(), summary.labScore);
        QVERIFY(*summary.complianceLow < *summary.complianceHigh);
        const QString compliance = label(u"compliance"_s);
        QVERIFY(compliance.contains(QString::number(qRound(*summary.complianceLow))));
        QVERIFY(compliance.contains(QString::number(qRound(*summary.complianceHigh))));
        QVERIFY(!widget(u"overviewBanner"_s)->isVisible());
    }

    void aScoreIsSpokenAsAProgressBar()
    {
        const Report report = show({});
        QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(gauge(u"accessibilityGauge"_s));
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::ProgressBar);
        QVERIFY(spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->currentValue().toDouble(),
                 *report.summary.accessibilityScore);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(spoken->text(QAccessible::Description)
                    .startsWith(gauge(u"accessibilityGauge"_s)->word()));
    }

    void whatWasNotMeasuredHasNoScore()
    {
        SampleReport sample = sampleReport();
        sample.report.results.performance.reset();
        const auto report = savedReport(m_services->store, sample);
        QVERIFY(report);
        m_page->showReport(*report);
        QVERIFY(!gauge(u"performanceGauge"_s)->value());
        QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(gauge(u"performanceGauge"_s));
        QVERIFY(!spoken->valueInterface()); // not 0
        QCOMPARE(spoken->text(QAccessible::Value), gauge(u"performanceGauge"_s)->word());
    }

    void fixFirstLeadsToTheRule()
    {
        show({});
        QSignalSpy asked(m_page.get(), &OverviewPage::findingsRequested);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"fixFirst0"_s));
        click(u"fixFirst0"_s);
        QCOMPARE(filterOf(asked).rule, u"label"_s); // critical on all 14 pages
    }

    void aSeverityLeadsToItsProblems()
    {
        show({});
        QSignalSpy asked(m_page.get(), &OverviewPage::findingsRequested);
        click(u"severityBar1"_s);
        QCOMPARE(filterOf(asked).severities, QList<Severity> {Severity::High});
        click(u"showReview"_s);
        QVERIFY(filterOf(asked).needsReview);
    }

    void aPageLeadsToItsProblems()
    {
        show({});
        QSignalSpy asked(m_page.get(), &OverviewPage::findingsRequested);
        auto *table = m_page->findChild<QTableView *>(u"pageTable"_s);
        QCOMPARE(table->model()->rowCount(), 14);
        table->setFocus();
        table->selectRow(5);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(filterOf(asked).page, u"https://shop.example.com/cart"_s);
    }

    void aScanThatIsNotWholeSaysSo_data()
    {
        QTest::addColumn<ScanState>("state");
        QTest::addColumn<int>("failedPages");
        QTest::addRow("some pages failed") << ScanState::Completed << 3;
        QTest::addRow("stopped") << ScanState::Cancelled << 0;
        QTest::addRow("failed") << ScanState::Failed << 5;
        QTest::addRow("out of time") << ScanState::TimedOut << 5;
    }
    void aScanThatIsNotWholeSaysSo()
    {
        QFETCH(const ScanState, state);
        QFETCH(const int, failedPages);
        SampleOptions options;
        options.state = state;
        options.failedPages = failedPages;
        show(options);
        QVERIFY(widget(u"overviewBanner"_s)->isVisible());
        QVERIFY(!label(u"bannerText"_s).isEmpty());
        if (failedPages > 0)
            QVERIFY(label(u"bannerText"_s).contains(QString::number(14 - failedPages)));
    }

    void changesAndTrendNeedASecondReport()
    {
        SampleOptions before;
        before.day = 5;
        show(before);
        QVERIFY(!m_page->findChild<QTableView *>(u"trendTable"_s)->isVisibleTo(m_page.get()));
        QVERIFY(!widget(u"whatChanged"_s)->isVisible());
        SampleOptions after;
        after.fixedSearch = true;
        const Report report = show(after);
        QCOMPARE(report.summary.fixedFindings, 14);
        QVERIFY(widget(u"whatChanged"_s)->isVisibleTo(m_page.get()));
        QVERIFY(widget(u"fixedProblems"_s)->accessibleName().contains(u"14"_s));
        QVERIFY(widget(u"trendChart"_s)->isVisibleTo(m_page.get()));
        click(u"trendAsTable"_s);
        auto *table = m_page->findChild<QTableView *>(u"trendTable"_s);
        QVERIFY(table->isVisibleTo(m_page.get()));
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void runAgainAsksForTheSame()
    {
        SampleReport sample = sampleReport();
        sample.report.request.pages = 14;
        const auto report = savedReport(m_services->store, sample);
        QVERIFY(report);
        m_page->showReport(*report);
        QSignalSpy asked(m_page.get(), &OverviewPage::scanAgainRequested);
        click(u"scanAgain"_s);
        QCOMPARE(asked.size(), 1);
        const auto request = asked.first().first().value<ScanRequest>();
        QCOMPARE(request.url, QUrl(u"https://shop.example.com"_s));
        QCOMPARE(request.pages, 14);
    }

    void everythingHasAName()
    {
        show({});
        QCOMPARE(unnamedWidgets(*m_page), QStringList {});
    }

private:
    Report show(const SampleOptions &options)
    {
        const auto report = savedReport(m_services->store, sampleReport(options));
        if (!report) {
            qCritical("the sample report was not saved");
            return {};
        }
        m_page->showReport(*report);
        return *report;
    }
    QWidget *widget(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    Gauge *gauge(const QString &name) const { return m_page->findChild<Gauge *>(name); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    void click(const QString &name) const
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    static FindingFilter filterOf(QSignalSpy &spy)
    {
        return spy.isEmpty() ? FindingFilter {} : spy.takeLast().first().value<FindingFilter>();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
