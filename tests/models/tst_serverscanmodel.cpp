// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/serverscanmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ServerScan scan(const QString &id, KnownScan here = {})
{
    ServerScan row {.scan = {}, .here = here};
    row.scan.scanId = id;
    row.scan.state = ScanState::Completed;
    row.scan.createdAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    return row;
}

} // namespace

class TestServerScanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatIsHere()
    {
        ServerScanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHereTexts({u"Saved"_s, u"Watched"_s, u"–"_s});
        model.setScans(
            {scan(u"a"_s, {.reportId = 3}), scan(u"b"_s, {.isWatched = true}), scan(u"c"_s)});
        const auto here = [&model](int row) {
            return model.index(row, ServerScanModel::Here).data().toString();
        };
        QCOMPARE(here(0), u"Saved"_s);
        QCOMPARE(here(1), u"Watched"_s);
        QCOMPARE(here(2), u"–"_s);
        // What it is about is not told: its id is better than nothing.
        QCOMPARE(model.index(0, ServerScanModel::Target).data().toString(), u"a"_s);
    }

    void toolTipIsNoMarkup()
    {
        ServerScanModel model;
        ServerScan row = scan(u"a"_s);
        row.scan.target = u"<img src=file:///tmp/x.png>"_s;
        model.setScans({row});
        QCOMPARE(model.index(0, ServerScanModel::Target).data(Qt::ToolTipRole).toString(),
                 u"<qt>&lt;img src=file:///tmp/x.png&gt;</qt>"_s);
    }

    void rowsStayWhenMoreCome()
    {
        ServerScanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setScans({scan(u"a"_s), scan(u"b"_s)});
        QSignalSpy reset(&model, &ServerScanModel::modelReset);
        model.setScans({scan(u"a"_s), scan(u"b"_s, {.isWatched = true}), scan(u"c"_s)});
        QVERIFY(reset.isEmpty());
        QCOMPARE(model.rowCount(), 3);
        model.setScans({scan(u"x"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestServerScanModel)
#include "tst_serverscanmodel.moc"
