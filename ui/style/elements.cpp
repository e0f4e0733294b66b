// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QWidget>

namespace Elements {

const Theme &themeOf(const QStyleOption &option, const QWidget *widget)
{
    return widget ? Theme::of(*widget) : Theme::of(option.palette);
}

bool showsFocus(const QStyleOption &option, const QWidget *widget)
{
    // Item views set the keyboard flag on every focused item, so their window is asked instead.
    if (option.state & QStyle::State_Item)
        return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return option.state & QStyle::State_KeyboardFocusChange;
}

void paintFocusRing(QPainter &painter, const QRect &rect, const QColor &color, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, Chevron direction, const QColor &color)
{
    // 8 × 4 px around the middle, turned.
    const bool upright = direction == Chevron::Up || direction == Chevron::Down;
    const double turn = direction == Chevron::Down || direction == Chevron::Right ? 1 : -1;
    const QPointF middle = QRectF(rect).center();
    const auto at = [&](double along, double ahead) {
        return middle + (upright ? QPointF(along, ahead * turn) : QPointF(ahead * turn, along));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF {at(-4, -2), at(0, 2), at(4, -2)});
    painter.restore();
}

} // namespace Elements
