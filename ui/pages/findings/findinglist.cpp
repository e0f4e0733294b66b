// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findinglist.h"

#include "app/models/findingmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findingtable.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FindingList::FindingList(FindingModel &model, QWidget *parent) : Card(parent), m_model(model)
{
    m_stack = new QStackedWidget(this);
    m_table = new FindingTable(model, m_stack);
    m_table->setObjectName(u"findingTable"_s);
    m_empty = new EmptyState(u"list-checks"_s, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    layout()->setContentsMargins(10, 8, 10, 10); // rows reach nearly to the edge
    body()->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, &FindingList::clearRequested);
    retranslate();
}

void FindingList::showFindings(std::optional<int> pagesTested)
{
    m_pagesTested = pagesTested;
    display(Shown::Findings);
}

void FindingList::showWaiting(bool forReport)
{
    display(forReport ? Shown::Waiting : Shown::NoReport);
}

void FindingList::display(Shown shown)
{
    m_shown = shown;
    const bool empty = shown != Shown::Findings || m_model.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    if (empty)
        explainEmptiness();
}

void FindingList::explainEmptiness()
{
    const FindingFilter &filter = m_model.filter();
    const int all = m_model.findings().count(filter.needsReview);
    const bool filtered = m_shown == Shown::Findings && all > 0 && filter.narrows();
    m_empty->setActionText(filtered ? tr("Clear the filter") : QString());
    if (m_shown == Shown::NoReport)
        m_empty->setTexts(tr("No report is open"),
                          tr("Start a scan, or open a report from History."));
    else if (m_shown == Shown::Waiting)
        m_empty->setTexts(tr("Reading the report…"), {});
    else if (filtered)
        m_empty->setTexts(tr("Nothing passes the filter"),
                          tr("%n finding(s) are hidden by it.", nullptr, all));
    else if (filter.needsReview)
        m_empty->setTexts(tr("Nothing to review"),
                          tr("No check was left open for a person to decide."));
    else if (!m_pagesTested)
        m_empty->setTexts(tr("No findings were reported"),
                          tr("The server told of no accessibility and no security checks. That is "
                             "not the same as no problems."));
    else if (*m_pagesTested == 0)
        m_empty->setTexts(tr("No page could be tested"),
                          tr("So nothing can be said about problems."));
    else
        m_empty->setTexts(tr("No problems found"),
                          tr("On %n page(s). Automatic checks cover only a part of WCAG; a person "
                             "still has to look at the rest.",
                             nullptr, *m_pagesTested));
}

void FindingList::retranslate()
{
    m_table->setAccessibleName(tr("Findings"));
    m_model.setHeaderTexts({tr("Problem"), tr("Severity"), tr("Pages"), tr("Places")});
    display(m_shown);
}

void FindingList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
