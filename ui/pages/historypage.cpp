// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "app/services.h"
#include "app/words/enumwords.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LeastTarget = 200;
}

HistoryPage::HistoryPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_open = new QPushButton(this);
    m_open->setObjectName(u"historyOpen"_s);
    m_delete = new QPushButton(lineIcon(u"trash-2"_s), {}, this);
    m_delete->setObjectName(u"historyDelete"_s);
    createTable();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_open);
    tools->addWidget(m_delete);
    auto *card = new Card(this);
    card->body()->setSpacing(12);
    card->body()->addLayout(tools);
    card->body()->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(18);
    m_header = new PageHeader(this);
    column->addWidget(m_header);
    column->addWidget(card, 1);
    createActions();
    connectParts();
    retranslate();
}

QWidget *HistoryPage::list() const { return m_table; }

void HistoryPage::createTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(HistoryModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterRole(HistoryModel::SearchRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_list = new QStackedWidget(this);
    m_table = new QTableView(m_list);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(
        HistoryModel::State,
        new PillDelegate(
            [](const QModelIndex &index) {
                return statePill(ScanState(index.data(HistoryModel::StateRole).toInt()));
            },
            m_table));
    makePlain(*m_table, 24);
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Target, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    m_empty = new EmptyState(u"history"_s, m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
}

void HistoryPage::createActions()
{
    const auto action = [](QWidget *on, const QString &name, const QList<QKeySequence> &keys) {
        auto *made = new QAction(on);
        made->setObjectName(name);
        made->setShortcuts(keys);
        on->addAction(made);
        return made;
    };
    connect(action(this, u"actionSearchHistory"_s, {QKeySequence::Find}), &QAction::triggered, this,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    QAction *open = action(m_table, u"actionOpenReport"_s, {Qt::Key_Return, Qt::Key_Enter});
    QAction *remove = action(m_table, u"actionDeleteReport"_s, {QKeySequence::Delete});
    for (QAction *ofList : {open, remove}) // elsewhere these keys mean something else
        ofList->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &HistoryPage::openChosen);
    connect(remove, &QAction::triggered, this, &HistoryPage::deleteChosen);
}

void HistoryPage::connectParts()
{
    connect(&m_services.store, &ScanStore::changed, this, &HistoryPage::reloadLater);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showEmptiness();
    });
    m_table->viewport()->installEventFilter(this); // its width is known later than ours
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showButtons);
    connect(m_open, &QPushButton::clicked, this, &HistoryPage::openChosen);
    connect(m_delete, &QPushButton::clicked, this, &HistoryPage::deleteChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_search->text().trimmed().isEmpty())
            Q_EMIT newScanRequested();
        else
            m_search->clear();
    });
}

void HistoryPage::reloadLater()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void HistoryPage::reload()
{
    m_stale = false;
    m_services.store.history(
        this, [this](const Result<QList<ReportSummary>> &history) { showHistory(history); });
}

void HistoryPage::showHistory(const Result<QList<ReportSummary>> &history)
{
    const QList<qint64> chosen = chosenIds();
    const int row = m_table->currentIndex().row();
    m_known = true;
    m_model.setHistory(history ? *history : QList<ReportSummary> {});
    if (!history)
        Q_EMIT errorRaised(history.error());

    // Focus and selection stay where they were, or on the row that took the place; at first they
    // are on the newest.
    const int known = chosen.isEmpty() ? -1 : m_model.rowOf(chosen.first());
    const QModelIndex again = known >= 0
        ? m_sorted->mapFromSource(m_model.index(known, 0))
        : m_sorted->index(std::clamp(row, 0, std::max(m_sorted->rowCount() - 1, 0)), 0);
    if (again.isValid())
        m_table->setCurrentIndex(again);
    fitColumns();
    showEmptiness();
    showButtons();
}

QList<qint64> HistoryPage::chosenIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.append(row.data(HistoryModel::IdRole).toLongLong());
    return ids;
}

void HistoryPage::openChosen()
{
    if (m_table->currentIndex().isValid())
        Q_EMIT reportRequested(m_table->currentIndex().data(HistoryModel::IdRole).toLongLong());
}

void HistoryPage::deleteChosen()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    m_services.store.remove(ids, this, [this, ids](const Result<Done> &removed) {
        if (removed)
            offerUndo(ids);
        else
            Q_EMIT errorRaised(removed.error());
    });
}

void HistoryPage::offerUndo(const QList<qint64> &ids)
{
    const auto undo = [this, ids] {
        m_services.store.restore(ids, this, [this](const Result<Done> &restored) {
            if (!restored)
                Q_EMIT errorRaised(restored.error());
        });
    };
    Q_EMIT messageRequested(
        {tr("%n report(s) deleted.", nullptr, int(ids.size())), tr("Undo"), undo});
}

void HistoryPage::showButtons()
{
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    m_open->setEnabled(chosen == 1);
    m_delete->setEnabled(chosen > 0);
}

void HistoryPage::showEmptiness()
{
    const bool empty = m_known && m_sorted->rowCount() == 0;
    const bool searching = m_model.rowCount() > 0;
    m_list->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_search->setEnabled(searching);
    qint64 bytes = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        bytes += m_model.report(row).bytes;
    m_header->setSubtitle(!m_known ? QString(u' ')
                                   : tr("%1, %2 on this computer")
                                         .arg(tr("%n report(s)", nullptr, m_model.rowCount()),
                                              QLocale().formattedDataSize(
                                                  bytes, 1, QLocale::DataSizeTraditionalFormat)));
    if (!empty)
        return;
    m_empty->setTexts(
        searching ? tr("No report matches") : tr("No reports yet"),
        searching ? tr("%n report(s) are hidden by the search.", nullptr, m_model.rowCount())
                  : tr("Every scan that ends is kept here, on this computer."));
    m_empty->setActionText(searching ? tr("Clear the search") : tr("New scan"));
}

void HistoryPage::fitColumns()
{
    int taken = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (column == HistoryModel::Target)
            continue;
        m_table->showColumn(column);
        m_table->resizeColumnToContents(column);
        taken += m_table->columnWidth(column);
    }
    // What was scanned matters most; the rest goes in this order.
    for (const int column : {HistoryModel::Size, HistoryModel::Pages, HistoryModel::LabScore,
                             HistoryModel::New, HistoryModel::Accessibility}) {
        if (m_table->viewport()->width() - taken >= LeastTarget)
            return;
        taken -= m_table->columnWidth(column);
        m_table->hideColumn(column);
    }
}

void HistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_search->setPlaceholderText(tr("Search by address or server"));
    m_search->setAccessibleName(tr("Search reports"));
    findChild<QAction *>(u"actionSearchHistory"_s)->setText(tr("Search reports"));
    findChild<QAction *>(u"actionOpenReport"_s)->setText(tr("Open chosen report"));
    findChild<QAction *>(u"actionDeleteReport"_s)->setText(tr("Delete chosen reports"));
    m_open->setText(tr("Open"));
    m_delete->setText(tr("Delete"));
    m_table->setAccessibleName(tr("Saved reports"));
    m_model.setHeaderTexts({tr("When"), tr("Target"), tr("Status"), tr("Pages"), tr("Problems"),
                            tr("Accessibility"), tr("Lab score"), tr("New"), tr("Size")});
    fitColumns();
    showEmptiness();
    showButtons();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}
