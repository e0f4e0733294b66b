// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/pagescard.h"

#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Roomy = 720; // narrower, two columns less are shown
constexpr int PagesCardMostRows = 12; // at once; the rest is scrolled to
} // namespace

PagesCard::PagesCard(QWidget *parent) : Card(parent)
{
    createTable();
    body()->addWidget(m_table);
    auto *open = new QAction(m_table);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(open);
    const auto choose = [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            Q_EMIT pageChosen(current.data(PageModel::UrlRole).toString());
    };
    connect(open, &QAction::triggered, this, choose);
    connect(m_table, &QTableView::doubleClicked, this, choose);
    retranslate();
}

void PagesCard::createTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(PageModel::SortRole);
    m_table = new QTableView(this);
    m_table->setObjectName(u"pageTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(
        PageModel::Outcome,
        new PillDelegate(
            [](const QModelIndex &index) {
                return outcomePill(PageOutcome(index.data(PageModel::OutcomeRole).toInt()));
            },
            m_table));
    makePlain(*m_table, 22);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(PageModel::Page, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void PagesCard::showPages(const QList<Task> &pages)
{
    m_model.setPages(pages);
    setVisible(!pages.isEmpty());
    fit();
}

void PagesCard::fit()
{
    for (int column = PageModel::Outcome; column < PageModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    const int rows = std::clamp(m_model.rowCount(), 1, PagesCardMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + 2);
}

void PagesCard::retranslate()
{
    setTitle(tr("Pages"));
    m_table->setAccessibleName(tr("Pages of the report"));
    m_model.setHeaderTexts({tr("Page"), tr("Visit"), tr("Load"), tr("Problems"), tr("To review")});
    fit();
}

void PagesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void PagesCard::resizeEvent(QResizeEvent *event)
{
    // Which page it is matters more than how long it took.
    const bool narrow = width() < Roomy;
    m_table->setColumnHidden(PageModel::Load, narrow);
    m_table->setColumnHidden(PageModel::ToReview, narrow);
    Card::resizeEvent(event);
}
