// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagehistorycard.h"

#include "ui/charts/usagechart.h"
#include "ui/style/icons.h"
#include "ui/widgets/plaintable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

UsageHistoryCard::UsageHistoryCard(Unit unit, QWidget *parent)
    : Card(parent), m_unit(unit), m_name(unit == Unit::Days ? u"usageDays"_s : u"usageMonths"_s),
      m_views(new QStackedWidget(this)), m_note(new QLabel(this))
{
    m_chart = new UsageChart(m_model, m_views);
    m_chart->setObjectName(m_name + u"Chart"_s);
    createTable();
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setCorner(createButtons());
    body()->addWidget(m_views, 1);
    body()->addWidget(m_note);
    retranslate();
    hide();
}

QWidget *UsageHistoryCard::createButtons()
{
    auto *buttons = new QWidget(this);
    m_asTable = new QToolButton(buttons);
    m_asTable->setObjectName(m_name + u"AsTable"_s);
    m_asTable->setIcon(lineIcon(u"list"_s));
    m_asTable->setCheckable(true);
    m_copy = new QToolButton(buttons);
    m_copy->setObjectName(m_name + u"Copy"_s);
    m_copy->setIcon(lineIcon(u"copy"_s));
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    for (QToolButton *button : {m_asTable, m_copy}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    connect(m_asTable, &QToolButton::toggled, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QToolButton::clicked, this, &UsageHistoryCard::copy);
    return buttons;
}

void UsageHistoryCard::createTable()
{
    m_table = new QTableView(m_views);
    m_table->setObjectName(m_name + u"Table"_s);
    m_table->setModel(&m_model);
    makePlain(*m_table, 16);
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
    m_copy->setAccessibleName(days ? tr("Copy the use of each day")
                                   : tr("Copy the use of each month"));
    m_asTable->setAccessibleName(days ? tr("Use of each day as table")
                                      : tr("Use of each month as table"));
    for (QToolButton *button : {m_asTable, m_copy})
        button->setToolTip(button->accessibleName());
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
