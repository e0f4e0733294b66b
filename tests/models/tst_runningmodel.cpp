// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/runningmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Task page(const QString &path, PageStage stage = PageStage::Queued)
{
    Task task;
    task.url = u"https://shop.example.com"_s + path;
    task.stage = stage;
    return task;
}

} // namespace

class TestRunningModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesOnlyWhatChanged()
    {
        RunningModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPages({page(u"/"_s, PageStage::Working), page(u"/cart"_s)});
        QCOMPARE(inserted.count(), 1);

        Task done = page(u"/"_s, PageStage::Done);
        done.timeMs = 1234;
        done.issues = 3;
        model.setPages({done, page(u"/cart"_s), page(u"/about"_s)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex(), model.index(0, RunningModel::ColumnCount - 1));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted[1][1].toInt(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), 3);
    }

    void sameAgainSaysNothing()
    {
        RunningModel model;
        model.setPages({page(u"/"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPages({page(u"/"_s)});
        QCOMPARE(changed.count(), 0);
    }

    void fewerPagesAreAnotherScan()
    {
        RunningModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPages({page(u"/"_s), page(u"/cart"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPages({page(u"/other"_s)});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(0, 0).data(RunningModel::UrlRole).toString(),
                 u"https://shop.example.com/other"_s);
    }

    void showsNothingWhereNothingIsKnown()
    {
        RunningModel model;
        Task done = page(u"/"_s, PageStage::Done);
        done.issues = 0;
        done.timeMs = 980;
        model.setPages({page(u"/cart"_s), done});
        QCOMPARE(model.index(0, RunningModel::Load).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, RunningModel::Problems).data().toString(), u"–"_s);
        QCOMPARE(model.index(1, RunningModel::Problems).data().toString(), u"0"_s);
        QVERIFY(model.index(1, RunningModel::Load).data().toString().startsWith(u"1.0"));
        QCOMPARE(model.index(1, 0).data(RunningModel::StageRole).toInt(), int(PageStage::Done));
    }
};

QTEST_GUILESS_MAIN(TestRunningModel)
#include "tst_runningmodel.moc"
