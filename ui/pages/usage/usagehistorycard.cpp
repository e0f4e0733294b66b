// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagehistorycard.h"

#include "ui/charts/usagechart.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

UsageHistoryCard::UsageHistoryCard(Unit unit, QWidget *parent)
    : Card(parent), m_unit(unit), m_views(new QStackedWidget(this)), m_note(new QLabel(this)),
      m_asTable(new QPushButton(this)), m_copy(new QPushButton(this))
{
    const QString name = unit == Unit::Days ? u"usageDays"_s : u"usageMonths"_s;
    m_chart = new UsageChart(m_model, m_views);
    m_chart->setObjectName(name + u"Chart"_s);
    createTable();
    m_table->setObjectName(name + u"Table"_s);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_asTable->setObjectName(name + u"AsTable"_s);
    m_asTable->setCheckable(true);
    m_copy->setObjectName(name + u"Copy"_s);
    connect(m_asTable, &QPushButton::toggled, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QPushButton::clicked, this, &UsageHistoryCard::copy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_note);
    body()->addLayout(buttons);
    retranslate();
    hide();
}

void UsageHistoryCard::createTable()
{
    m_table = new QTableView(m_views);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab would be trapped in here
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UsageModel::When, QHeaderView::Stretch);
}

void UsageHistoryCard::showState(const AccountState &state)
{
    if (m_unit == Unit::Days)
        m_model.setDays(state.days);
    else
        m_model.setMonths(state.months);
    m_own = m_unit == Unit::Days ? state.ownDays : state.ownMonths;
    m_note->setVisible(m_own);
    setVisible(!isEmpty());
}

/// As a spreadsheet takes it: tabs between columns.
void UsageHistoryCard::copy() const
{
    QStringList lines;
    for (int row = -1; row < m_model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(row < 0 ? m_model.headerData(column, Qt::Horizontal).toString()
                                 : m_model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void UsageHistoryCard::retranslate()
{
    const bool days = m_unit == Unit::Days;
    setTitle(days ? tr("Day by day") : tr("Month by month"));
    m_note->setText(tr("As seen from this computer: this server tells no history."));
    m_asTable->setText(tr("As table"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(days ? tr("Copy the use of each day")
                                   : tr("Copy the use of each month"));
    m_asTable->setAccessibleName(days ? tr("Use of each day as table")
                                      : tr("Use of each month as table"));
    m_chart->setAccessibleName(days ? tr("Use of each day") : tr("Use of each month"));
    m_table->setAccessibleName(m_chart->accessibleName());
    m_model.setHeaderTexts({days ? tr("Day") : tr("Month"), tr("Scans"), tr("Security scans")});
}

void UsageHistoryCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
