// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PadX = 12;
constexpr int PadY = 6;
constexpr int ChipGap = 7;
constexpr int MostText = 260;
} // namespace

Chip::Chip(Kind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setCheckable(kind == Kind::Checkable);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setContent(const QString &text, std::optional<int> count, const Pill &look)
{
    m_text = text;
    m_count = count;
    m_look = look;
    setAccessibleName(count ? u"%1, %2"_s.arg(text, QLocale().toString(*count)) : text);
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    return fontMetrics().elidedText(m_text, Qt::ElideMiddle, MostText);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(shownText()) + 2 * PadX;
    if (m_look.shape != Pill::Shape::None)
        width += metrics.ascent() + ChipGap;
    if (m_count)
        width += metrics.horizontalAdvance(QLocale().toString(*m_count)) + ChipGap;
    if (m_kind == Kind::Removable)
        width += metrics.ascent() + ChipGap;
    return {width + 2, metrics.height() + 2 * PadY};
}

QSize Chip::minimumSizeHint() const { return sizeHint(); }

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    const bool on = isChecked() || m_kind == Kind::Removable;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(on ? theme.primary : theme.border);
    painter.setBrush(on ? theme.primarySoft : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int side = fontMetrics().ascent();
    const QRect middle(0, (height() - side) / 2, side, side);
    int left = PadX;
    if (m_look.shape != Pill::Shape::None) {
        paintShape(painter, visual(middle.translated(left, 0)), m_look.shape,
                   pillColor(m_look.tone, theme));
        left += side + ChipGap;
    }
    const QColor ink = on ? theme.primary : theme.text;
    const auto word = [&](const QString &text, const QColor &color) {
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(color);
        painter.drawText(visual(QRect(left, 0, width + 1, height())),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
        left += width + ChipGap;
    };
    word(shownText(), ink);
    if (m_count)
        word(QLocale().toString(*m_count), on ? theme.primary : theme.muted);
    if (m_kind == Kind::Removable) {
        const QRectF cross = QRectF(visual(middle.translated(left, 0))).adjusted(3, 3, -3, -3);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}
