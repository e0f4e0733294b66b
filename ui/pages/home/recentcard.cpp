// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/recentcard.h"

#include "app/words/enumwords.h"
#include "ui/widgets/rowbutton.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostRows = 5;

Pill worstPill(const ReportSummary &report)
{
    if (report.state != ScanState::Completed)
        return statePill(report.state);
    for (const Severity severity :
         {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        if (report.violations.value(severity) > 0)
            return severityPill(severity, severityScale(report.mode));
    }
    if (!report.looksForFindings)
        return statePill(report.state);
    return {RecentCard::tr("No problems"), Pill::Tone::Good, Pill::Shape::Check};
}

QString detailOf(const ReportSummary &report)
{
    const int problems = std::accumulate(report.violations.cbegin(), report.violations.cend(), 0);
    QStringList parts {QLocale().toString(report.startedAt.toLocalTime(), QLocale::ShortFormat)};
    if (report.looksForFindings) // else it told of tests, and of nothing that could have problems
        parts.append({RecentCard::tr("%n page(s)", nullptr, report.pagesTested),
                      RecentCard::tr("%n problem(s)", nullptr, problems)});
    else
        parts.append(RecentCard::tr("%n test(s)", nullptr, report.pagesTested));
    return parts.join(u" · "_s);
}

} // namespace

RecentCard::RecentCard(QWidget *parent) : Card(parent), m_all(new QPushButton(this))
{
    m_all->setObjectName(u"allReports"_s);
    m_all->setFlat(true);
    body()->setSpacing(2);
    for (qsizetype i = 0; i < MostRows; ++i) {
        auto *row = new RowButton(this);
        row->setObjectName(u"recent%1"_s.arg(i));
        connect(row, &RowButton::clicked, this,
                [this, i] { Q_EMIT reportRequested(m_shown.value(i).id); });
        m_rows.append(row);
        body()->addWidget(row);
    }
    body()->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QPushButton::clicked, this, &RecentCard::allRequested);
    retranslate();
}

void RecentCard::showHistory(const QList<ReportSummary> &history)
{
    m_shown = history.first(std::min(MostRows, history.size()));
    for (qsizetype i = 0; i < MostRows; ++i) {
        m_rows[i]->setVisible(i < m_shown.size());
        if (i < m_shown.size())
            m_rows[i]->setLine({}, isolated(m_shown[i].target.toDisplayString()),
                               detailOf(m_shown[i]), worstPill(m_shown[i]));
    }
    RowButton::alignPills(m_rows.first(m_shown.size()));
}

void RecentCard::retranslate()
{
    setTitle(tr("Recent reports"));
    m_all->setText(tr("All reports"));
    showHistory(QList<ReportSummary>(m_shown));
}

void RecentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
