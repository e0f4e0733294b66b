// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QWidget>

struct Theme;

/// A word on a soft background with a shape before it, so that nothing is told by colour alone.
struct Pill
{
    enum class Tone { Neutral, Good, Warn, Bad };
    enum class Shape { None, Hexagon, Triangle, Diamond, Circle, Check, Cross };

    QString text;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
};

Pill severityPill(Severity severity, Category category = Category::Accessibility);
Pill outcomePill(PageOutcome outcome);
Pill statePill(ScanState state);
Pill ratingPill(const QString &rating); ///< good, needs-improvement, poor; else neutral

QColor pillColor(Pill::Tone tone, const Theme &theme);
void paintShape(QPainter &painter, const QRectF &rect, Pill::Shape shape, const QColor &color);
QSize pillSize(const Pill &pill, const QFont &font);
/// Paints at the leading edge of `rect`, centred vertically.
void paintPill(QPainter &painter, const QRect &rect, const Pill &pill, const QFont &font,
               const Theme &theme, Qt::LayoutDirection direction);

/// A pill among other widgets. Its accessible name is its word.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const Pill &pill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};
