// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "app/models/trendmodel.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Height = 230;
constexpr int MostDates = 5;

void styleAxis(QAbstractAxis *axis, const Theme &theme, const QFont &font, bool grid)
{
    axis->setLabelsColor(theme.muted);
    axis->setLabelsFont(font);
    axis->setGridLineColor(theme.border);
    axis->setGridLineVisible(grid);
    axis->setLinePen(QPen(theme.border));
    axis->setLineVisible(!grid);
    axis->setTruncateLabels(false); // it would show "…" instead of the number
}

QLineSeries *seriesOf(const TrendModel &model, int column, const QString &name, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setName(name);
    series->setPen(pen);
    series->setPointsVisible(true);
    series->setMarkerSize(5);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant value = model.index(row, column).data(TrendModel::ValueRole);
        const QDateTime when
            = model.index(row, TrendModel::When).data(TrendModel::ValueRole).toDateTime();
        if (value.isValid())
            series->append(double(when.toMSecsSinceEpoch()), value.toDouble());
    }
    return series;
}

QDateTimeAxis *dateAxis(const TrendModel &model)
{
    const int last = model.rowCount() - 1;
    QDateTime from
        = model.index(0, TrendModel::When).data(TrendModel::ValueRole).toDateTime().toLocalTime();
    QDateTime to = model.index(last, TrendModel::When)
                       .data(TrendModel::ValueRole)
                       .toDateTime()
                       .toLocalTime();
    const qint64 seconds = std::max<qint64>(from.secsTo(to), 60);
    auto *axis = new QDateTimeAxis;
    axis->setFormat(seconds < 36 * 3600 ? u"HH:mm"_s : u"d MMM"_s);
    axis->setTickCount(std::clamp(model.rowCount(), 2, MostDates));
    axis->setRange(from.addSecs(-seconds / 30), to.addSecs(seconds / 30));
    return axis;
}

// Four round steps that reach above the largest value.
double ceiling(const QLineSeries &series)
{
    double largest = 4;
    for (const QPointF &point : series.points())
        largest = std::max(largest, point.y());
    const double power = std::pow(10, std::floor(std::log10(largest / 4)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        // Half a problem cannot be labelled.
        if (4 * step * power >= largest && std::fmod(step * power, 1) == 0)
            return 4 * step * power;
    }
    return 40 * power;
}

} // namespace

TrendChart::TrendChart(const TrendModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TrendChart::rebuildLater);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &TrendChart::rebuildLater);
}

QSize TrendChart::sizeHint() const { return {420, Height}; }

QSize TrendChart::minimumSizeHint() const { return {260, Height}; }

void TrendChart::rebuildLater()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void TrendChart::rebuild()
{
    m_stale = false;
    if (m_model.rowCount() == 0)
        return;
    if (!m_view) {
        m_view = new QChartView(this);
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false);
        // The chart is read as one picture and as a table; it has nothing to stop at.
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->viewport()->setFocusPolicy(Qt::NoFocus);
        layout()->addWidget(m_view);
    }
    const Theme &theme = Theme::of(*this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.84);

    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->setFont(small);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    chart->legend()->setAlignment(Qt::AlignTop);

    const auto name = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    auto *accessibility = seriesOf(m_model, TrendModel::Accessibility,
                                   name(TrendModel::Accessibility), QPen(theme.primary, 2.2));
    auto *lab = seriesOf(m_model, TrendModel::LabScore, name(TrendModel::LabScore),
                         QPen(theme.accent, 2.2, Qt::DashLine));
    auto *problems = seriesOf(m_model, TrendModel::Problems, name(TrendModel::Problems),
                              QPen(theme.muted, 1.6, Qt::DotLine));
    auto *dates = dateAxis(m_model);
    auto *scores = new QValueAxis;
    scores->setRange(0, 100);
    scores->setTickCount(5);
    scores->setLabelFormat(u"%.0f"_s);
    auto *counts = new QValueAxis;
    counts->setRange(0, ceiling(*problems));
    counts->setTickCount(5);
    counts->setLabelFormat(u"%.0f"_s);
    styleAxis(dates, theme, small, false);
    styleAxis(scores, theme, small, true);
    styleAxis(counts, theme, small, false);
    counts->setLineVisible(false);
    chart->addAxis(dates, Qt::AlignBottom);
    chart->addAxis(scores, Qt::AlignLeft);
    chart->addAxis(counts, Qt::AlignRight);
    for (QLineSeries *series : {accessibility, lab, problems}) {
        if (series->count() == 0) {
            delete series;
            continue;
        }
        chart->addSeries(series);
        series->attachAxis(dates);
        series->attachAxis(series == problems ? counts : scores);
    }
    const std::unique_ptr<QChart> old(m_view->chart()); // the view gives it back to us
    m_view->setChart(chart);
    setAccessibleDescription(spoken());
    m_view->setAccessibleName(accessibleName());
}

QString TrendChart::spoken() const
{
    const auto at
        = [this](int row, int column) { return m_model.index(row, column).data().toString(); };
    const int last = m_model.rowCount() - 1;
    //: read out by screen readers: scores and numbers of problems of the first and the last report
    return tr("From %1 to %2: accessibility %3 to %4, lab score %5 to %6, problems %7 to %8.")
        .arg(at(0, TrendModel::When), at(last, TrendModel::When), at(0, TrendModel::Accessibility),
             at(last, TrendModel::Accessibility), at(0, TrendModel::LabScore),
             at(last, TrendModel::LabScore), at(0, TrendModel::Problems),
             at(last, TrendModel::Problems));
}

void TrendChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        rebuildLater();
    QWidget::changeEvent(event);
}

void TrendChart::showEvent(QShowEvent *event)
{
    if (m_stale)
        rebuild();
    QWidget::showEvent(event);
}
