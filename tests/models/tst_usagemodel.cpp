// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/planmodel.h"
#include "app/models/usagemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

Plan plan(const QString &name, std::optional<double> price, int scans)
{
    Plan plan;
    plan.name = name;
    plan.displayName = name.at(0).toUpper() + name.mid(1);
    plan.priceMonthlyUsd = price;
    plan.scans.limit = scans;
    return plan;
}

} // namespace

class TestUsageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void daysBetweenAreRowsWithoutNumbers()
    {
        UsageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHeaderTexts({u"Day"_s, u"Scans"_s, u"Security"_s});
        model.setDays({{QDate(2026, 11, 3), 4, 1}, {QDate(2026, 11, 6), 2, {}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, UsageModel::Scans), u"4"_s);
        QCOMPARE(cell(model, 1, UsageModel::Scans), u"–"_s); // not reported is not 0
        QVERIFY(!cell(model, 1, UsageModel::Scans, UsageModel::ValueRole).isValid());
        QCOMPARE(cell(model, 1, UsageModel::When, UsageModel::ValueRole), QDate(2026, 11, 4));
        QCOMPARE(cell(model, 3, 0, UsageModel::LabelRole), u"6"_s);
        QCOMPARE(cell(model, 3, UsageModel::SecurityScans), u"–"_s);
        QCOMPARE(model.total(UsageModel::Scans), 6);
        QCOMPARE(model.headerData(1, Qt::Horizontal), u"Scans"_s);
    }

    void monthsAreNamed()
    {
        UsageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonths({{QDate(2026, 9, 1), 30, 2}, {QDate(2026, 11, 1), 8, 0}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, 0), u"September 2026"_s);
        QCOMPARE(cell(model, 2, 0, UsageModel::LabelRole), u"Nov"_s);
        QCOMPARE(cell(model, 2, UsageModel::SecurityScans), u"0"_s);
        model.setMonths({});
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileDatesStayFew()
    {
        UsageModel model;
        model.setDays({{QDate(1, 1, 1), 1, 1}, {QDate(9999, 12, 31), 1, 1}});
        QVERIFY(model.rowCount() < 1000);
    }

    void plansKeepTheOrderOfTheServer()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Plan large = plan(u"enterprise"_s, {}, 0);
        large.scans.unlimited = true;
        large.scans.limit.reset();
        large.securityScans.inPlan = false;
        large.features = {{u"export_pdf"_s, true, {}}, {u"sso"_s, false, {}}};
        model.setPlans({plan(u"free"_s, 0, 50), plan(u"pro"_s, 49.5, 500), large}, u"Free"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, PlanModel::Price), u"Free of charge"_s);
        QCOMPARE(cell(model, 1, PlanModel::Price), u"US$ 49.50"_s);
        QCOMPARE(cell(model, 2, PlanModel::Price), u"–"_s);
        QCOMPARE(cell(model, 2, PlanModel::Scans), u"Unlimited"_s);
        QCOMPARE(cell(model, 2, PlanModel::SecurityScans), u"None"_s);
        QCOMPARE(cell(model, 2, PlanModel::Features), u"PDF export"_s);
        QCOMPARE(cell(model, 0, 0, PlanModel::CurrentRole), true);
        QCOMPARE(cell(model, 1, 0, PlanModel::PlanRole), u"pro"_s);
        QCOMPARE(model.nextRow(), 1);
        QCOMPARE(model.rowOf(u"gone"_s), -1);
        model.setPlans({plan(u"pro"_s, 49, 500)}, u"pro"_s);
        QCOMPARE(model.nextRow(), -1);
    }
};

QTEST_GUILESS_MAIN(TestUsageModel)
#include "tst_usagemodel.moc"
