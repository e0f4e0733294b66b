// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QWidget>

namespace Elements {

namespace {

bool isInvalid(const QWidget *widget)
{
    // The editor inside a spin box asks for itself, but it is the box that is marked.
    return widget
        && (widget->property(InvalidProperty).toBool()
            || (widget->parentWidget()
                && widget->parentWidget()->property(InvalidProperty).toBool()));
}

void paintFieldFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget,
                     bool focused)
{
    const Theme &theme = themeOf(option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor border = !enabled ? theme.border
        : isInvalid(widget)        ? theme.bad
        : focused                  ? theme.primary
                                   : theme.fieldBorder;
    const double width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(enabled ? theme.surface : theme.window);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), Radius,
                            Radius);
    painter.restore();
}

QColor inkOf(const QStyleOption &option, const Theme &theme, bool active)
{
    return option.state & QStyle::State_Enabled && active ? theme.text : theme.border;
}

} // namespace

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    paintFieldFrame(option, painter, widget, option.state & QStyle::State_HasFocus);
}

void paintComboBox(const QStyleOptionComboBox &option, const QRect &arrow, QPainter &painter,
                   const QWidget *widget)
{
    paintFieldFrame(option, painter, widget,
                    option.state & QStyle::State_HasFocus || option.state & QStyle::State_On);
    paintChevron(painter, arrow, Chevron::Down, inkOf(option, themeOf(option, widget), true));
}

void paintSpinBox(const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  QPainter &painter, const QWidget *widget)
{
    paintFieldFrame(option, painter, widget, option.state & QStyle::State_HasFocus);
    const Theme &theme = themeOf(option, widget);
    paintChevron(painter, up, Chevron::Up,
                 inkOf(option, theme, option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, down, Chevron::Down,
                 inkOf(option, theme, option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

} // namespace Elements
