// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QChartView;
class TrendModel;

/// The trend of one target as lines over time: both scores from 0 to 100, and the number of
/// problems on an axis of its own. It follows its model; the same model can be shown as a table.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const TrendModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuildLater();
    void rebuild();
    QString spoken() const;

    const TrendModel &m_model;
    QChartView *m_view = nullptr; ///< made when first shown
    bool m_stale = true;
};
