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

void paintHeading(QPainter &painter, const QRect &row, const QString &text, bool folded,
                  const Theme &theme)
{
    if (folded) {
        painter.fillRect(
            QRect(row.left() + NavigationPad, row.center().y(), row.width() - 2 * NavigationPad, 1),
            theme.border);
        return;
    }
    painter.setPen(theme.muted);
    painter.drawText(row.adjusted(NavigationPad, 0, -NavigationPad, -4),
                     Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine, text);
}

/// Where the parts of a row lie, before it is mirrored.
struct Parts
{
    QRect icon;
    QRect word; ///< empty when folded
    QRect badge; ///< empty without a count
};

Parts partsOf(const QRect &row, int badge, const QFontMetrics &metrics, bool folded)
{
    const int side = iconSideFor(metrics);
    const int height = metrics.height() + 4;
    const int middle = row.center().y() + 1;
    Parts parts;
    parts.icon = QRect(row.left() + NavigationPad, middle - side / 2, side, side);
    if (folded) { // on the corner of the icon
        if (badge > 0)
            parts.badge = QRect(row.right() + 3 - badge, row.top() - 1, badge, height);
        return parts;
    }
    parts.word = row.adjusted(NavigationPad + side + NavigationPad, 0, -NavigationPad - badge, 0);
    if (badge > 0)
        parts.badge
            = QRect(row.right() - NavigationPad + 1 - badge, middle - height / 2, badge, height);
    return parts;
}

bool isFolded(const QStyleOptionViewItem &option)
{
    return static_cast<const NavigationView *>(option.widget)->isFolded();
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(*option.widget);
    const bool heading = isHeading(index);
    const QRect row
        = option.rect.adjusted(NavigationSide, RowGap / 2, -NavigationSide, -RowGap / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(rowFont(option.font, heading));
    if (heading) {
        paintHeading(*painter, row, index.data().toString(), isFolded(option), theme);
    } else {
        paintGround(*painter, option, row, theme);
        paintPage(*painter, option, row, index);
    }
    painter->restore();
}

void NavigationDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QRect &row, const QModelIndex &index)
{
    const Theme &theme = Theme::of(*option.widget);
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const bool chosen = option.state & QStyle::State_Selected;
    const QFontMetrics metrics(painter.font());
    const QString count = countText(index);
    const Parts parts = partsOf(row, countWidth(count, metrics), metrics, isFolded(option));
    painter.drawPixmap(visual(parts.icon),
                       linePixmap(index.data(NavigationView::IconRole).toString(),
                                  parts.icon.size(), chosen ? theme.primary : theme.muted,
                                  option.widget->devicePixelRatioF()));
    if (!parts.word.isEmpty()) {
        painter.setPen(chosen ? theme.primary : theme.text);
        painter.drawText(
            visual(parts.word), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, parts.word.width()));
    }
    if (!parts.badge.isEmpty())
        paintCount(painter, visual(parts.badge), count, theme);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool heading = isHeading(index);
    const bool folded = isFolded(option);
    const QFontMetrics metrics(rowFont(option.font, heading));
    const int edges = 2 * (NavigationSide + NavigationPad);
    const int word = folded ? 0 : metrics.horizontalAdvance(index.data().toString());
    if (heading)
        return {word + edges, folded ? 17 : metrics.height() + 22};
    const int rest = folded ? 0 : NavigationPad + countWidth(u"00"_s, metrics);
    return {word + edges + iconSideFor(metrics) + rest,
            std::max(40, metrics.height() + 20) + RowGap};
}
