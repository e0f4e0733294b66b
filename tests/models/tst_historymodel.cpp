// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historymodel.h"
#include "app/models/trendmodel.h"
#include "app/words/enumwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ReportSummary summary(qint64 id, const QString &host, int day)
{
    ReportSummary report;
    report.id = id;
    report.target = QUrl(u"https://"_s + host);
    report.serverName = u"This computer"_s;
    report.startedAt = QDateTime(QDate(2026, 3, day), QTime(10, 24), Qt::UTC);
    report.pagesTested = 14;
    report.violations = {{Severity::High, 30}, {Severity::Low, 3}};
    report.accessibilityScore = 86.4;
    return report;
}

QVariant cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aReportIsARow()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReportSummary partial = summary(7, u"shop.example"_s, 2);
        partial.pagesFailed = 2;
        partial.hasPrevious = true;
        partial.newFindings = 12;
        model.setHistory({partial, summary(5, u"api.example"_s, 1)});
        model.setHeaderTexts({u"When"_s});

        QCOMPARE(cell(model, 0, HistoryModel::Target), isolated(u"https://shop.example"_s));
        QCOMPARE(cell(model, 0, HistoryModel::Pages), u"14 / 16"_s);
        QCOMPARE(cell(model, 1, HistoryModel::Pages), u"14"_s);
        QCOMPARE(cell(model, 0, HistoryModel::Problems), u"33"_s);
        QCOMPARE(cell(model, 0, HistoryModel::Problems, HistoryModel::WorstRole),
                 int(Severity::High));
        QCOMPARE(cell(model, 0, HistoryModel::Accessibility), u"86"_s);
        QCOMPARE(cell(model, 0, HistoryModel::LabScore), u"–"_s);
        QVERIFY(!cell(model, 0, HistoryModel::LabScore, HistoryModel::SortRole).isValid());
        QCOMPARE(cell(model, 0, HistoryModel::New), u"12"_s);
        QCOMPARE(cell(model, 1, HistoryModel::New), u"–"_s); // nothing to compare with: not 0
        QCOMPARE(cell(model, 0, 0, HistoryModel::IdRole), 7);
        QCOMPARE(cell(model, 0, 0, HistoryModel::SearchRole),
                 u"https://shop.example This computer"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), u"When"_s);
        QCOMPARE(model.rowOf(5), 1);
        QCOMPARE(model.rowOf(6), -1);
    }

    void noProblemsHaveNoWorst()
    {
        HistoryModel model;
        ReportSummary clean = summary(1, u"shop.example"_s, 1);
        clean.violations = {{Severity::High, 0}};
        model.setHistory({clean});
        QCOMPARE(cell(model, 0, HistoryModel::Problems), u"0"_s);
        QVERIFY(!cell(model, 0, 0, HistoryModel::WorstRole).isValid());
    }

    void theTrendIsOfOneTargetOldestFirst()
    {
        TrendModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReportSummary useless = summary(4, u"shop.example"_s, 3);
        useless.pagesTested = 0;
        ReportSummary latest = summary(9, u"shop.example"_s, 9);
        latest.labScore = 71;
        model.setHistory(
            {latest, summary(6, u"api.example"_s, 5), useless, summary(2, u"shop.example"_s, 1)},
            QUrl(u"https://shop.example"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, 0, TrendModel::IdRole), 2);
        QVERIFY(!cell(model, 0, TrendModel::LabScore, TrendModel::ValueRole).isValid());
        QCOMPARE(cell(model, 0, TrendModel::LabScore), u"–"_s);
        QCOMPARE(cell(model, 1, TrendModel::LabScore, TrendModel::ValueRole), 71.0);
        QCOMPARE(cell(model, 1, TrendModel::Problems, TrendModel::ValueRole), 33);
        QCOMPARE(cell(model, 1, TrendModel::Accessibility), u"86"_s);
        QCOMPARE(cell(model, 1, TrendModel::When, TrendModel::ValueRole), latest.startedAt);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
