// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/quotascard.h"

#include "app/words/usagewords.h"
#include "ui/pages/usage/quotaview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int BesideEachOther = 620; // from this width on, at the usual size of text
constexpr int UsualLine = 17; // px
} // namespace

QuotasCard::QuotasCard(QWidget *parent)
    : Card(parent), m_grid(new QGridLayout), m_scans(new QuotaView(this)),
      m_security(new QuotaView(this)), m_reset(new QLabel(this)), m_forecast(new QLabel(this)),
      m_rate(new QLabel(this)), m_features(new QLabel(this))
{
    m_scans->setObjectName(u"scansQuota"_s);
    m_security->setObjectName(u"securityQuota"_s);
    m_reset->setObjectName(u"quotaReset"_s);
    m_forecast->setObjectName(u"usageForecast"_s);
    m_rate->setObjectName(u"rateLimit"_s);
    m_features->setObjectName(u"planFeatures"_s);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    body()->addLayout(m_grid);
    body()->addSpacing(6);
    for (QLabel *label : {m_reset, m_forecast, m_rate, m_features}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    for (QLabel *quiet : {m_rate, m_features})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    arrange();
    retranslate();
}

void QuotasCard::arrange()
{
    const bool beside = width() * UsualLine >= BesideEachOther * fontMetrics().height();
    m_grid->removeWidget(m_scans);
    m_grid->removeWidget(m_security);
    m_grid->addWidget(m_scans, 0, 0);
    m_grid->addWidget(m_security, beside ? 0 : 1, beside ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, beside ? 1 : 0);
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
        return tr("At this pace the scans last until then.");
    //: a date
    return tr("At this pace the scans are used up on %1.")
        .arg(QLocale().toString(m_state.forecast->usedUpOn, QLocale::LongFormat));
}

QString QuotasCard::rateText() const
{
    const std::optional<int> limit
        = m_state.rateLimit ? m_state.rateLimit : m_state.usage->requestsPerMinute;
    QStringList parts;
    if (limit && m_state.rateLeft)
        //: two numbers
        parts.append(tr("Requests a minute: %1, %2 left")
                         .arg(QLocale().toString(*limit), QLocale().toString(*m_state.rateLeft)));
    else if (limit)
        parts.append(tr("Requests a minute: %1").arg(QLocale().toString(*limit)));
    if (m_state.usage->concurrentScans)
        parts.append(
            tr("Scans at once: %1").arg(QLocale().toString(*m_state.usage->concurrentScans)));
    return parts.join(u" · "_s);
}

void QuotasCard::showTime()
{
    if (m_state.usage)
        m_reset->setText(resetText(m_state.usage->resetsAt, QDateTime::currentDateTimeUtc()));
    m_reset->setVisible(!m_reset->text().isEmpty());
}

void QuotasCard::retranslate()
{
    m_scans->setTitle(tr("Scans"));
    m_security->setTitle(tr("Security scans"));
    if (!m_state.usage)
        return;
    m_scans->showMeter(m_state.usage->scans);
    m_security->showMeter(m_state.usage->securityScans);
    const QString features = featuresText(m_state.usage->features);
    m_forecast->setText(forecastText());
    m_rate->setText(rateText());
    m_features->setText(features.isEmpty() ? QString() : tr("In this plan: %1").arg(features));
    for (QLabel *label : {m_forecast, m_rate, m_features})
        label->setVisible(!label->text().isEmpty());
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
