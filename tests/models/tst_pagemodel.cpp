// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pagemodel.h"
#include "app/score/vitals.h"
#include "app/words/enumwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Metric metric(const QString &name, std::optional<double> value, const QString &url)
{
    Metric result;
    result.name = name;
    result.value = value;
    result.unit = name == u"CLS" ? QString() : u"ms"_s;
    result.url = url;
    return result;
}

} // namespace

class TestPageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aPageIsARow()
    {
        PageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Task tested;
        tested.url = u"https://shop.example/cart?x=1"_s;
        tested.timeMs = 1240;
        tested.issues = 7;
        Task home;
        home.url = u"https://shop.example"_s;
        home.outcome = PageOutcome::NeedsLogin;
        home.httpStatus = 401;
        Task operation;
        operation.url = u"GET /items"_s;
        model.setPages({tested, home, operation});

        const auto cell = [&model](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(0, PageModel::Page), isolated(u"/cart?x=1"_s));
        QCOMPARE(cell(1, PageModel::Page), isolated(u"/"_s));
        QCOMPARE(cell(2, PageModel::Page), isolated(u"GET /items"_s));
        QCOMPARE(cell(0, PageModel::Load), u"1.2\u00a0s"_s);
        QCOMPARE(cell(0, PageModel::Problems), u"7"_s);
        QCOMPARE(cell(1, PageModel::Problems), u"–"_s); // not tested is not 0
        QVERIFY(!cell(1, PageModel::Problems, PageModel::SortRole).isValid());
        QCOMPARE(cell(1, 0, PageModel::OutcomeRole), int(PageOutcome::NeedsLogin));
        QCOMPARE(cell(1, 0, PageModel::StatusRole), 401);
    }

    void toolTipsAreNeverMarkup()
    {
        PageModel model;
        Task hostile;
        hostile.url = u"<img src=x>"_s;
        model.setPages({hostile});
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole), u"<qt>&lt;img src=x&gt;</qt>"_s);
    }

    void medians_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<QString>("rating");
        QTest::addRow("one") << QList<double> {2500} << 2500.0 << u"good"_s;
        QTest::addRow("odd") << QList<double> {9000, 100, 2501} << 2501.0 << u"needs-improvement"_s;
        QTest::addRow("even") << QList<double> {4000, 100, 9000, 4002} << 4001.0 << u"poor"_s;
        QTest::addRow("on the limit") << QList<double> {4000} << 4000.0 << u"needs-improvement"_s;
    }
    void medians()
    {
        QFETCH(const QList<double>, values);
        QList<Metric> metrics {metric(u"LCP"_s, std::nullopt, u"/none"_s)};
        for (const double value : values)
            metrics.append(metric(u"LCP"_s, value, u"/%1"_s.arg(value)));
        const auto summaries = vitalSummaries(metrics);
        QCOMPARE(summaries.size(), 1);
        QTEST(summaries[0].median, "median");
        QTEST(summaries[0].rating, "rating");
        QCOMPARE(summaries[0].pages, int(values.size()));
        QCOMPARE(summaries[0].worst, *std::max_element(values.begin(), values.end()));
    }

    void whatWasNotMeasuredIsAbsent()
    {
        const auto summaries
            = vitalSummaries({metric(u"TTFB"_s, 100, u"/"_s), metric(u"CLS"_s, 0.0, u"/"_s),
                              metric(u"INP"_s, std::nullopt, u"/"_s),
                              metric(u"LCP"_s, 1200, u"/"_s), metric(u"odd"_s, 1, u"/"_s)});
        QStringList names;
        for (const VitalSummary &summary : summaries)
            names.append(summary.name);
        QCOMPARE(names, (QStringList {u"LCP"_s, u"CLS"_s, u"TTFB"_s}));
        QVERIFY(vitalSummaries({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageModel)
#include "tst_pagemodel.moc"
