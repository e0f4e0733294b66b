// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

/// A score from 0 to 100 as an arc, a number and a word ("Good", "Needs work", "Poor" at 90 and
/// 50, as Lighthouse has it). Without a value it says "No score" and draws no arc: an absent score
/// is never 0. An interval is drawn as a second, thin arc inside.
class Gauge : public QWidget
{
    Q_OBJECT

public:
    explicit Gauge(QWidget *parent = nullptr);

    void setValue(std::optional<double> value); ///< 0–100
    std::optional<double> value() const { return m_value; }
    void setInterval(std::optional<double> low, std::optional<double> high);
    void setPartial(bool partial); ///< not all was measured: the arc is hatched
    QString word() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor color() const;
    void paintArc(QPainter &painter, const QRectF &circle, double thickness) const;
    void paintText(QPainter &painter, const QRectF &circle) const;

    std::optional<double> m_value;
    std::optional<double> m_low;
    std::optional<double> m_high;
    bool m_partial = false;
};
