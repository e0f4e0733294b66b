// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace Elements {

namespace {

QRectF squareIn(const QRect &rect)
{
    const double side = std::min(rect.width(), rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

void paintMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter.setPen(QPen(color, box.width() * .12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF {at(.25, .52), at(.43, .70), at(.76, .32)});
}

struct CheckLook
{
    QColor fill;
    QColor border;
    QColor mark;
};

CheckLook lookOf(const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!enabled)
        return {theme.track, theme.border, theme.muted};
    if (on)
        return {theme.primary, theme.primary, theme.onPrimary};
    return {option.state & QStyle::State_MouseOver ? theme.hover : theme.surface, theme.fieldBorder,
            theme.onPrimary};
}

} // namespace

void paintCheckBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const CheckLook look = lookOf(option, themeOf(option, widget));
    const QRectF box = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, box.width() * .25, box.width() * .25);
    if (option.state & QStyle::State_On) {
        paintMark(painter, box, look.mark);
    } else if (option.state & QStyle::State_NoChange) {
        painter.setPen(QPen(look.mark, box.width() * .12, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.x() + box.width() * .28, box.center().y()),
                         QPointF(box.x() + box.width() * .72, box.center().y()));
    }
    painter.restore();
}

void paintRadioButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const CheckLook look = lookOf(option, themeOf(option, widget));
    const QRectF box = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.fill);
    painter.drawEllipse(box);
    if (option.state & QStyle::State_On) {
        const double inset = box.width() * .3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintMenuCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (!(option.state & QStyle::State_On))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, squareIn(option.rect), themeOf(option, widget).primary);
    painter.restore();
}

} // namespace Elements
