// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

namespace Elements {

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, pressed ? theme.track : hovered ? theme.hover : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.border);
}

void paintScrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter,
                    const QWidget *widget)
{
    if (option.minimum == option.maximum)
        return;
    const Theme &theme = themeOf(option, widget);
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    QRectF handle = QRectF(slider).adjusted(3, 2, -3, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? theme.muted : theme.fieldBorder);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.primarySoft);
    // In a table it would be one cell of a row that is meant as a whole.
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled
             && !qobject_cast<const QTableView *>(widget))
        painter.fillRect(option.rect, theme.hover);
}

void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter,
                      const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    const double height = std::min(8, option.rect.height());
    QRectF groove(option.rect);
    groove.setHeight(height);
    groove.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    const int span = option.maximum - option.minimum;
    if (span > 0 && option.progress > option.minimum) {
        const double share = double(option.progress - option.minimum) / span;
        QRectF done = groove;
        done.setWidth(std::max(height, groove.width() * std::min(1.0, share)));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(groove.right());
        painter.setBrush(theme.primary);
        painter.drawRoundedRect(done, height / 2, height / 2);
    }
    painter.restore();
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    // Lists and tables lie on cards, which have a frame already.
    if (qobject_cast<const QAbstractItemView *>(widget))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeOf(option, widget).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(.5, .5, -.5, -.5), 2, 2);
    painter.restore();
}

void paintPopup(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    painter.save();
    painter.setPen(theme.fieldBorder);
    painter.setBrush(theme.surface);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace Elements
