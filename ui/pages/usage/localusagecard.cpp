// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/localusagecard.h"

#include "ui/localserver.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

LocalUsageCard::LocalUsageCard(QWidget *parent) : Card(parent), m_text(new QLabel(this))
{
    m_text->setObjectName(u"localScans"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    retranslate();
}

void LocalUsageCard::showHistory(const QList<ReportSummary> &history)
{
    const QDate today = QDate::currentDate();
    // Old reports hold only the name that their server had in the language of that day.
    const QStringList names {localServer().name, u"This computer"_s};
    const auto isLocal = [&names](const ReportSummary &report) {
        return report.serverId.isEmpty() ? names.contains(report.serverName)
                                         : report.serverId == localServer().id;
    };
    m_count = int(std::count_if(history.begin(), history.end(), [&](const ReportSummary &report) {
        const QDate day = report.startedAt.toLocalTime().date();
        return day.year() == today.year() && day.month() == today.month() && isLocal(report);
    }));
    retranslate();
}

void LocalUsageCard::retranslate()
{
    setTitle(localServer().name);
    m_text->setText(tr("%n scan(s) this month: always free.", nullptr, m_count));
}

void LocalUsageCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
