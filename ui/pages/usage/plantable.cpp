// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/plantable.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LastCharacters = 24; // at least, before the table scrolls sideways
}

PlanTable::PlanTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"planTable"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab would be trapped in here
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &PlanTable::fit);
}

int PlanTable::lastColumn() const { return model() ? model()->columnCount() - 1 : -1; }

int PlanTable::widthOfOthers() const
{
    int width = 0;
    for (int column = 0; column < lastColumn(); ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return width;
}

int PlanTable::lastWidthFor(int width) const
{
    const int least = fontMetrics().averageCharWidth() * LastCharacters;
    return std::max(least, width - 2 * frameWidth() - widthOfOthers());
}

int PlanTable::rowHeightFor(int row, int lastWidth) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features |= QStyleOptionViewItem::WrapText;
    option.rect = QRect(0, 0, lastWidth, 1); // an empty one would wrap nothing
    const QModelIndex index = model()->index(row, lastColumn());
    const int text = itemDelegateForIndex(index)->sizeHint(option, index).height();
    return std::max(text, fontMetrics().height()) + fontMetrics().height();
}

int PlanTable::heightForWidth(int width) const
{
    const int last = lastWidthFor(width);
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row <= (model() ? model()->rowCount() - 1 : -1); ++row)
        height += rowHeightFor(row, last);
    const bool scrolls = widthOfOthers() + last > width - 2 * frameWidth();
    return height + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize PlanTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightForWidth(width())};
}

QSize PlanTable::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 20, 0}; }

void PlanTable::fit()
{
    const int last = lastWidthFor(width());
    for (int column = 0; column < lastColumn(); ++column)
        setColumnWidth(
            column,
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    if (lastColumn() >= 0)
        setColumnWidth(lastColumn(), last);
    for (int row = 0; row < (model() ? model()->rowCount() : 0); ++row)
        setRowHeight(row, rowHeightFor(row, last));
    updateGeometry();
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}
