// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagechart.h"

#include "app/models/usagemodel.h"
#include "ui/style/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ChartLines = 12; // high, in lines of text
constexpr int LastLabelRoom = 10; // px beside the bars, or the last label is left out
constexpr double BarWidth = 0.62; // of the room that each has
constexpr int AxisRoom = 48; // px beside the bars
constexpr int Steps = 4;

int tallest(const UsageModel &model)
{
    int most = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto value = [&](int column) {
            return model.index(row, column).data(UsageModel::ValueRole).toInt();
        };
        most = std::max(most, value(UsageModel::Scans) + value(UsageModel::SecurityScans));
    }
    return most;
}

/// Four round steps of whole scans that reach above the tallest bar.
double topOf(int most)
{
    const double least = std::max(most, Steps);
    const double power = std::pow(10, std::floor(std::log10(least / Steps)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (Steps * step * power >= least && std::fmod(step * power, 1) == 0)
            return Steps * step * power;
    }
    return Steps * 10 * power;
}

void styleUsageAxis(QAbstractAxis &axis, const Theme &theme, const QFont &font, bool grid)
{
    axis.setLabelsColor(theme.muted);
    axis.setLabelsFont(font);
    axis.setGridLineColor(theme.border);
    axis.setGridLineVisible(grid);
    axis.setLinePen(QPen(theme.border));
    axis.setLineVisible(!grid);
    axis.setTruncateLabels(false); // it would show "…" instead of the number
}

} // namespace

UsageChart::UsageChart(const UsageModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UsageChart::rebuildLater);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &UsageChart::rebuildLater);
}

QSize UsageChart::sizeHint() const { return {420, fontMetrics().height() * ChartLines}; }

QSize UsageChart::minimumSizeHint() const { return {220, fontMetrics().height() * ChartLines}; }

void UsageChart::rebuildLater()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void UsageChart::createView()
{
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

/// Where there is no room for all labels, every second, third … has one; the newest always.
QStringList UsageChart::labels(const QFont &font) const
{
    const QFontMetrics metrics(font);
    int widest = 1;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(
                              m_model.index(row, 0).data(UsageModel::LabelRole).toString()));
    const int room = std::max(width() - AxisRoom, widest);
    const int most = std::max(1, room / (widest + metrics.averageCharWidth()));
    const int every = std::max(1, (m_model.rowCount() + most - 1) / most);
    const int last = m_model.rowCount() - 1;
    QStringList labels;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        // An axis wants each category once: what nobody sees tells them apart.
        const QString apart(row, u'\u200b');
        labels.append((last - row) % every == 0
                          ? m_model.index(row, 0).data(UsageModel::LabelRole).toString() + apart
                          : apart);
    }
    return labels;
}

void UsageChart::rebuild()
{
    m_stale = false;
    if (m_model.rowCount() == 0)
        return;
    if (!m_view)
        createView();
    const Theme &theme = Theme::of(*this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.84);

    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, LastLabelRoom, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->setFont(small);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    chart->legend()->setAlignment(Qt::AlignTop);

    auto *series = new QStackedBarSeries;
    series->setBarWidth(BarWidth);
    for (const int column : {UsageModel::Scans, UsageModel::SecurityScans}) {
        auto *bars = new QBarSet(m_model.headerData(column, Qt::Horizontal).toString());
        bars->setColor(column == UsageModel::Scans ? theme.primary : theme.accent);
        bars->setBorderColor(Qt::transparent);
        for (int row = 0; row < m_model.rowCount(); ++row)
            bars->append(m_model.index(row, column).data(UsageModel::ValueRole).toInt());
        series->append(bars);
    }
    chart->addSeries(series);
    auto *times = new QBarCategoryAxis;
    times->append(labels(small));
    auto *counts = new QValueAxis;
    counts->setRange(0, topOf(tallest(m_model)));
    counts->setTickCount(Steps + 1);
    counts->setLabelFormat(u"%.0f"_s);
    styleUsageAxis(*times, theme, small, false);
    styleUsageAxis(*counts, theme, small, true);
    chart->addAxis(times, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(times);
    series->attachAxis(counts);
    const std::unique_ptr<QChart> old(m_view->chart()); // the view gives it back to us
    m_view->setChart(chart);
    setAccessibleDescription(spoken());
    m_view->setAccessibleName(accessibleName());
}

QString UsageChart::spoken() const
{
    const int last = m_model.rowCount() - 1;
    const auto when = [this](int row) { return m_model.index(row, 0).data().toString(); };
    //: read out by screen readers: two dates, two numbers
    return tr("From %1 to %2: %3 scans, %4 security scans.")
        .arg(when(0), when(last), QLocale().toString(m_model.total(UsageModel::Scans)),
             QLocale().toString(m_model.total(UsageModel::SecurityScans)));
}

void UsageChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        rebuildLater();
    QWidget::changeEvent(event);
}

void UsageChart::showEvent(QShowEvent *event)
{
    if (m_stale)
        rebuild();
    QWidget::showEvent(event);
}

void UsageChart::resizeEvent(QResizeEvent *event)
{
    // Another width has room for more or fewer labels.
    if (event->size().width() != event->oldSize().width())
        rebuildLater();
    QWidget::resizeEvent(event);
}
