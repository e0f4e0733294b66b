// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparisonmodel.h"
#include "app/models/testmodel.h"
#include "app/words/enumwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The tests and the picture comparisons of another server's report.
class TestServerModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTestIsARow()
    {
        TestModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Task passed;
        passed.id = u"a"_s;
        passed.name = u"GET /orders"_s;
        passed.passed = true;
        passed.timeMs = 41.25;
        Task failed;
        failed.id = u"b"_s;
        failed.url = u"https://shop.example/orders"_s;
        failed.error = u"Unexpected status 500\nand a trace"_s;
        Task unanswered = failed;
        unanswered.id = u"c"_s;
        unanswered.outcome = PageOutcome::Unreachable;
        model.setTests({passed, failed, unanswered});

        const auto cell = [&model](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(0, TestModel::Target), isolated(u"GET /orders"_s));
        QCOMPARE(cell(1, TestModel::Target), isolated(u"/orders"_s));
        QCOMPARE(cell(0, TestModel::Time), u"41\u00a0ms"_s);
        QCOMPARE(cell(1, TestModel::Time), u"–"_s); // not measured is not 0
        QVERIFY(!cell(1, TestModel::Time, TestModel::SortRole).isValid());
        QCOMPARE(cell(1, TestModel::Reason), u"Unexpected status 500"_s);
        QCOMPARE(cell(0, 0, TestModel::OutcomeRole), int(TestOutcome::Passed));
        QCOMPARE(cell(1, 0, TestModel::OutcomeRole), int(TestOutcome::Failed));
        QCOMPARE(cell(2, 0, TestModel::OutcomeRole), int(TestOutcome::Errored));
        QCOMPARE(cell(2, 0, TestModel::IdRole), u"c"_s); // two tests of one target
        QVERIFY(!cell(2, TestModel::Outcome, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void whatChangedMostComesFirst()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        VisualComparison same;
        same.name = u"same"_s;
        same.matched = true;
        VisualComparison slight;
        slight.name = u"slight"_s;
        slight.diffPercent = 0.5;
        VisualComparison much = slight;
        much.name = u"much"_s;
        much.diffPercent = 40;
        much.viewport = u"1280x800"_s;
        much.baseline = u"/b.png"_s;
        ServerExtras extras;
        extras.pictures.insert(much.baseline, {u"abc"_s, PictureLack::None});
        model.setComparisons({same, slight, much}, extras);

        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.index(row).data().toString());
        QCOMPARE(order, (QStringList {u"much"_s, u"slight"_s, u"same"_s}));
        QCOMPARE(model.changed(), 2);
        QCOMPARE(model.picture(0, ComparisonModel::Baseline).sha256, u"abc"_s);
        QVERIFY(model.address(0, ComparisonModel::Current).isEmpty());
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"1280x800"_s) && spoken.contains(u"40"_s));
    }
};

QTEST_MAIN(TestServerModels)
#include "tst_testmodel.moc"
