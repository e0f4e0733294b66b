// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QChartView;
class UsageModel;

/// What was used over time as stacked bars, scans below and security scans on top. It follows its
/// model; the same model can be shown as a table.
class UsageChart : public QWidget
{
    Q_OBJECT

public:
    explicit UsageChart(const UsageModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildLater();
    void rebuild();
    void createView();
    QStringList labels(const QFont &font) const;
    QString spoken() const;

    const UsageModel &m_model;
    QChartView *m_view = nullptr; ///< made when first shown
    bool m_stale = true;
};
