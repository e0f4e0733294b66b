// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/navigationview.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NavigationSide = 14; ///< left and right of a row
constexpr int NavigationPad = 12; ///< inside it
constexpr int RowGap = 4;

bool isHeading(const QModelIndex &index)
{
    return index.data(NavigationView::IconRole).toString().isEmpty();
}

QFont rowFont(QFont font, bool heading)
{
    if (heading)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(heading ? QFont::DemiBold : QFont::Medium);
    return font;
}

QString countText(const QModelIndex &index)
{
    const int count = index.data(NavigationView::CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

int countWidth(const QString &text, const QFontMetrics &metrics)
{
    return text.isEmpty() ? 0
                          : std::max(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
}

void paintCount(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.primary);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(theme.onPrimary);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                 const Theme &theme)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? theme.primarySoft : theme.hover);
        painter.drawRoundedRect(row, 8, 8);
    }
    if (option.state & QStyle::State_HasFocus
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.primary, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 7, 7);
    }
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(*option.widget);
    const bool heading = isHeading(index);
    const QRect row
        = option.rect.adjusted(NavigationSide, RowGap / 2, -NavigationSide, -RowGap / 2);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(rowFont(option.font, heading));
    if (heading) {
        painter->setPen(theme.muted);
        painter->drawText(visual(row.adjusted(NavigationPad, 0, -NavigationPad, -4)),
                          Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
        return;
    }
    paintGround(*painter, option, row, theme);
    const bool chosen = option.state & QStyle::State_Selected;
    const QFontMetrics metrics(painter->font());
    const int side = iconSideFor(metrics);
    const QRect icon(row.left() + NavigationPad, row.center().y() - side / 2 + 1, side, side);
    painter->drawPixmap(visual(icon),
                        linePixmap(index.data(NavigationView::IconRole).toString(), icon.size(),
                                   chosen ? theme.primary : theme.muted,
                                   option.widget->devicePixelRatioF()));
    const QString count = countText(index);
    const int badge = countWidth(count, metrics);
    const QRect word
        = row.adjusted(NavigationPad + side + NavigationPad, 0, -NavigationPad - badge, 0);
    painter->setPen(chosen ? theme.primary : theme.text);
    painter->drawText(visual(word), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, word.width()));
    if (badge > 0) {
        const int height = metrics.height() + 4;
        paintCount(*painter,
                   visual(QRect(row.right() - NavigationPad + 1 - badge,
                                row.center().y() - height / 2 + 1, badge, height)),
                   count, theme);
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFontMetrics metrics(rowFont(option.font, isHeading(index)));
    const int word = metrics.horizontalAdvance(index.data().toString());
    if (isHeading(index))
        return {word + 2 * (NavigationSide + NavigationPad), metrics.height() + 22};
    return {word + 2 * (NavigationSide + NavigationPad) + iconSideFor(metrics) + NavigationPad
                + countWidth(u"00"_s, metrics),
            std::max(40, metrics.height() + 20) + RowGap};
}
