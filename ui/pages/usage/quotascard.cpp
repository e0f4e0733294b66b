// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/quotascard.h"

#include "app/words/usagewords.h"
#include "ui/dialogs/factsgrid.h"
#include "ui/pages/usage/quotaview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

// From these widths on, at the usual size of text.
constexpr int QuotasBeside = 520;
constexpr int FactsBeside = 860;
constexpr int QuotasUsualLine = 17; // px

} // namespace

QuotasCard::QuotasCard(QWidget *parent)
    : Card(parent), m_grid(new QGridLayout), m_scans(new QuotaView(this)),
      m_security(new QuotaView(this)), m_facts(new FactsGrid(this))
{
    m_scans->setObjectName(u"scansQuota"_s);
    m_security->setObjectName(u"securityQuota"_s);
    m_facts->setObjectName(u"planFacts"_s);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(18);
    body()->addLayout(m_grid);
    arrange();
    retranslate();
}

void QuotasCard::arrange()
{
    const int room = width() * QuotasUsualLine / std::max(1, fontMetrics().height());
    const bool beside = room >= QuotasBeside;
    const bool factsBeside = room >= FactsBeside;
    for (QWidget *part : std::initializer_list<QWidget *> {m_scans, m_security, m_facts})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_scans, 0, 0);
    m_grid->addWidget(m_security, beside ? 0 : 1, beside ? 1 : 0);
    if (factsBeside)
        m_grid->addWidget(m_facts, 0, 2, Qt::AlignVCenter);
    else
        m_grid->addWidget(m_facts, beside ? 1 : 2, 0, 1, beside ? 2 : 1);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, beside ? 4 : 0);
    m_grid->setColumnStretch(2, factsBeside ? 7 : 0);
}

void QuotasCard::showState(const AccountState &state)
{
    m_state = state;
    retranslate();
}

QString QuotasCard::forecastText() const
{
    if (!m_state.forecast)
        return {};
    if (m_state.forecast->lasts)
        return tr("The scans last until then");
    //: a date
    return tr("Used up on %1").arg(dateText(m_state.forecast->usedUpOn));
}

QString QuotasCard::rateText() const
{
    const std::optional<int> limit
        = m_state.rateLimit ? m_state.rateLimit : m_state.usage->requestsPerMinute;
    if (!limit)
        return {};
    if (!m_state.rateLeft)
        return tr("%1 a minute").arg(QLocale().toString(*limit));
    //: two numbers: "60 a minute, 58 left"
    return tr("%1 a minute, %2 left")
        .arg(QLocale().toString(*limit), QLocale().toString(*m_state.rateLeft));
}

QuotasCard::Facts QuotasCard::facts() const
{
    const Usage &usage = *m_state.usage;
    const QString atOnce
        = usage.concurrentScans ? QLocale().toString(*usage.concurrentScans) : QString();
    Facts all {
        {tr("Starts over"), resetMomentText(usage.resetsAt, QDateTime::currentDateTimeUtc())},
        {tr("At this pace"), forecastText()},
        {tr("Requests"), rateText()},
        {tr("Scans at once"), atOnce},
        {tr("In this plan"), featuresText(usage.features)}};
    all.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return all;
}

void QuotasCard::showTime()
{
    const Facts now = m_state.usage ? facts() : Facts();
    if (now == m_shown)
        return;
    m_shown = now;
    m_facts->setFacts(now);
}

void QuotasCard::retranslate()
{
    m_scans->setTitle(tr("Scans"));
    m_security->setTitle(tr("Security scans"));
    if (!m_state.usage)
        return;
    m_scans->showMeter(m_state.usage->scans);
    m_security->showMeter(m_state.usage->securityScans);
    showTime();
}

void QuotasCard::resizeEvent(QResizeEvent *event)
{
    arrange();
    Card::resizeEvent(event);
}

void QuotasCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
    Card::changeEvent(event);
}
