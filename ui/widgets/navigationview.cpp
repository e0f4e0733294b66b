// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationview.h"

#include "ui/widgets/navigationdelegate.h"

#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace {
constexpr int UsualNavigationWidth = 232;
}

NavigationView::NavigationView(QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NavigationView::addHeading()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    m_headings.append(item);
    m_model->appendRow(item);
}

int NavigationView::addPage(const QString &icon)
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(icon, IconRole);
    item->setData(m_pages.size(), PageRole);
    m_pages.append(item);
    m_model->appendRow(item);
    return int(m_pages.size()) - 1;
}

void NavigationView::setHeadingText(int heading, const QString &text)
{
    m_headings.at(heading)->setText(text);
}

void NavigationView::setPageText(int page, const QString &text)
{
    m_pages.at(page)->setText(text);
    m_pages.at(page)->setToolTip(m_folded ? text : QString());
    updateGeometry();
}

void NavigationView::setPageCount(int page, int count, const QString &spoken)
{
    m_pages.at(page)->setData(count, CountRole);
    m_pages.at(page)->setData(spoken.isEmpty() ? QVariant() : spoken, Qt::AccessibleTextRole);
}

void NavigationView::setCurrentPage(int page)
{
    const QScopedValueRollback silence(m_silent, true);
    setCurrentIndex(m_pages.at(page)->index());
}

int NavigationView::currentPage() const
{
    return currentIndex().isValid() ? currentIndex().data(PageRole).toInt() : -1;
}

void NavigationView::setFolded(bool folded)
{
    m_folded = folded;
    for (QStandardItem *page : std::as_const(m_pages))
        page->setToolTip(folded ? page->text() : QString());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void NavigationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        Q_EMIT pageChosen(current.data(PageRole).toInt());
}

QSize NavigationView::sizeHint() const
{
    const int width = sizeHintForColumn(0);
    return {m_folded ? width : std::max(UsualNavigationWidth, width),
            QListView::sizeHint().height()};
}

QSize NavigationView::minimumSizeHint() const { return {sizeHint().width(), 0}; }
