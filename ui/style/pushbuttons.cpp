// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elements.h"
#include "ui/style/theme.h"

#include <QIcon>
#include <QPainter>
#include <QWidget>

namespace Elements {

namespace {

constexpr int ButtonArrow = 18; ///< with its gap; as wide as PM_MenuButtonIndicator

QPixmap tinted(const QIcon &icon, const QSize &size, const QColor &color, double ratio)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), color);
    painter.end();
    return pixmap;
}

struct ButtonLook
{
    QColor fill;
    QColor border;
};

ButtonLook buttonLookOf(const QStyleOptionButton &option, const Theme &theme, bool primary)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!enabled)
        return {primary ? theme.track : theme.surface, theme.border};
    if (primary)
        return {down || hovered ? theme.primaryPressed : theme.primary, Qt::transparent};
    if (option.features & QStyleOptionButton::Flat)
        return {down          ? theme.track
                    : hovered ? theme.hover
                              : QColor(Qt::transparent),
                Qt::transparent};
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton; // Enter presses it
    return {down          ? theme.track
                : hovered ? theme.hover
                          : theme.surface,
            isDefault ? theme.primary : theme.fieldBorder};
}

} // namespace

bool isPrimary(const QStyleOptionButton &option, const QWidget *widget)
{
    return widget && widget->property(PrimaryProperty).toBool()
        && !(option.features & QStyleOptionButton::Flat);
}

void paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    const ButtonLook look = buttonLookOf(option, theme, isPrimary(option, widget));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(.5, .5, -.5, -.5), Radius, Radius);
    painter.restore();
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool flat = option.features & QStyleOptionButton::Flat;
    const QColor ink = !enabled     ? theme.muted
        : isPrimary(option, widget) ? theme.onPrimary
        : flat                      ? theme.primary
                                    : theme.text;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : ButtonIconGap;
    const int arrow = hasMenu ? ButtonArrow : 0;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(icon.width() + gap + words + arrow, option.rect.width());
    int left = option.rect.x() + (option.rect.width() - width) / 2;
    const auto piece = [&](int pieceWidth) {
        const QRect logical(left, option.rect.y(), pieceWidth, option.rect.height());
        left += pieceWidth;
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (!icon.isEmpty()) {
        const QRect at
            = QStyle::alignedRect(option.direction, Qt::AlignCenter, icon, piece(icon.width()));
        const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
        painter.drawPixmap(at, tinted(option.icon, icon, ink, ratio));
        left += gap;
    }
    painter.setPen(ink);
    painter.drawText(piece(width - icon.width() - gap - arrow),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic
                         | Qt::TextSingleLine,
                     option.text);
    if (hasMenu)
        paintChevron(painter, piece(arrow).adjusted(6, 0, 0, 0), Chevron::Down, ink);
}

void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (!down && !(option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled))
        return;
    const Theme &theme = themeOf(option, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(down ? theme.track : theme.hover);
    painter.drawRoundedRect(option.rect, Radius, Radius);
    painter.restore();
}

} // namespace Elements
