// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/trendcard.h"

#include "ui/charts/trendchart.h"
#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

TrendCard::TrendCard(QWidget *parent) : Card(parent)
{
    m_views = new QStackedWidget(this);
    m_chart = new TrendChart(m_model, m_views);
    m_chart->setObjectName(u"trendChart"_s);
    createTable();
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_asTable = new QPushButton(this);
    m_asTable->setObjectName(u"trendAsTable"_s);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, m_views, &QStackedWidget::setCurrentIndex);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_asTable, 0, Qt::AlignLeading);
    retranslate();
    hide();
}

void TrendCard::createTable()
{
    m_table = new QTableView(m_views);
    m_table->setObjectName(u"trendTable"_s);
    m_table->setModel(&m_model);
    makePlain(*m_table, 20);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TrendModel::When, QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT reportRequested(index.data(TrendModel::IdRole).toLongLong());
    });
}

void TrendCard::showHistory(const QList<ReportSummary> &history, const QUrl &target)
{
    m_model.setHistory(history, target);
    setVisible(m_model.rowCount() >= 2);
}

void TrendCard::retranslate()
{
    setTitle(tr("Trend"));
    m_asTable->setText(tr("As table"));
    m_chart->setAccessibleName(tr("Trend chart"));
    m_table->setAccessibleName(tr("Trend"));
    m_model.setHeaderTexts({tr("When"), tr("Accessibility"), tr("Lab score"), tr("Problems")});
}

void TrendCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
