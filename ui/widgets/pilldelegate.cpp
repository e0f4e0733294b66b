// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace {
constexpr int CellMargin = 10;
}

PillDelegate::PillDelegate(PillOf pillOf, QObject *parent)
    : QStyledItemDelegate(parent), m_pillOf(std::move(pillOf))
{
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the whole row shows where one is
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);

    const Pill pill = m_pillOf(index);
    if (!pill.text.isEmpty()) {
        paintPill(*painter, option.rect.adjusted(CellMargin, 0, -CellMargin, 0), pill, option.font,
                  Theme::of(*view), option.direction);
    }
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Pill pill = m_pillOf(index);
    const QSize cell = QStyledItemDelegate::sizeHint(option, index);
    return pill.text.isEmpty() ? cell
                               : pillSize(pill, option.font)
                                     .grownBy({CellMargin, 0, CellMargin, 0})
                                     .expandedTo(QSize(0, cell.height()));
}
