// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowbutton.h"

#include "app/models/tooltip.h"
#include "ui/style/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowButtonPadX = 12;
constexpr int RowButtonPadY = 8;
constexpr int MarkWidth = 26;
constexpr int RowButtonGap = 12;

QFont rowButtonTitleFont(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

QFont rowButtonDetailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

RowButton::RowButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RowButton::setLine(const QString &mark, const QString &title, const QString &detail,
                        const Pill &pill)
{
    m_mark = mark;
    m_title = title;
    m_detail = detail;
    m_pill = pill;
    setAccessibleName(QStringList {title, pill.text, detail}.join(", "_L1));
    setToolTip(plainToolTip(detail.isEmpty() ? title : QString(title + u" · " + detail)));
    updateGeometry();
    update();
}

void RowButton::alignPills(const QList<RowButton *> &rows)
{
    int widest = 0;
    for (const RowButton *row : rows)
        widest = std::max(widest, pillSize(row->m_pill, row->font()).width());
    for (RowButton *row : rows) {
        row->m_pillColumn = widest;
        row->updateGeometry();
        row->update();
    }
}

int RowButton::pillWidth() const
{
    return std::max(m_pillColumn, pillSize(m_pill, font()).width());
}

QSize RowButton::sizeHint() const
{
    const int text = QFontMetrics(rowButtonTitleFont(font())).height()
        + QFontMetrics(rowButtonDetailFont(font())).height();
    const int title = QFontMetrics(rowButtonTitleFont(font())).horizontalAdvance(m_title);
    return {2 * RowButtonPadX + (m_mark.isEmpty() ? 0 : MarkWidth) + title + RowButtonGap
                + pillWidth(),
            text + 2 * RowButtonPadY + 2};
}

QSize RowButton::minimumSizeHint() const { return {220, sizeHint().height()}; }

void RowButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.primarySoft : theme.hover);
        painter.drawRoundedRect(rect(), 7, 7);
    }
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRect inner
        = rect().adjusted(RowButtonPadX, RowButtonPadY, -RowButtonPadX, -RowButtonPadY);
    const int pill = pillWidth();
    const QFontMetrics titleMetrics(rowButtonTitleFont(font()));
    const QFontMetrics detailMetrics(rowButtonDetailFont(font()));
    const int left = inner.left() + (m_mark.isEmpty() ? 0 : MarkWidth);
    const int textWidth = inner.right() - pill - RowButtonGap - left;

    painter.setPen(theme.muted);
    painter.setFont(rowButtonTitleFont(font()));
    painter.drawText(visual(QRect(inner.left(), inner.top(), MarkWidth, titleMetrics.height())),
                     Qt::AlignLeading | Qt::AlignVCenter, m_mark);
    painter.setPen(theme.text);
    paintTextLine(painter, visual(QRect(left, inner.top(), textWidth, titleMetrics.height())),
                  m_title, Qt::ElideRight);
    painter.setPen(theme.muted);
    painter.setFont(rowButtonDetailFont(font()));
    const int second = inner.top() + titleMetrics.height() + 2;
    paintTextLine(painter, visual(QRect(left, second, textWidth, detailMetrics.height())), m_detail,
                  Qt::ElideMiddle);
    paintPill(painter, visual(QRect(inner.right() + 1 - pill, inner.top(), pill, inner.height())),
              m_pill, font(), theme, layoutDirection());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}
