// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/quotaview.h"

#include "app/words/usagewords.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/quotaring.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

Pill levelPill(QuotaLevel level)
{
    const QString word = quotaLevelWord(level);
    switch (level) {
    case QuotaLevel::UsedUp:
        return {word, Pill::Tone::Bad, Pill::Shape::Cross};
    case QuotaLevel::Low:
        return {word, Pill::Tone::Warn, Pill::Shape::Triangle};
    case QuotaLevel::Unlimited:
        return {word, Pill::Tone::Good, Pill::Shape::Check};
    default:
        return {};
    }
}

QLabel *quotaLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuotaView::QuotaView(QWidget *parent)
    : QWidget(parent), m_ring(new QuotaRing(this)), m_title(quotaLabel(u"quotaTitle"_s, this)),
      m_used(quotaLabel(u"quotaUsed"_s, this)), m_left(quotaLabel(u"quotaLeft"_s, this)),
      m_level(new PillLabel(this))
{
    m_ring->setObjectName(u"quotaRing"_s);
    m_level->setObjectName(u"quotaLevel"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(1);
    for (QLabel *label : {m_title, m_used, m_left})
        words->addWidget(label);
    words->addWidget(m_level, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(18);
    line->addWidget(m_ring, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
}

void QuotaView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_ring->setAccessibleName(title);
}

void QuotaView::showMeter(const Meter &meter)
{
    m_ring->setMeter(meter);
    m_ring->setVisible(meter.inPlan && meter.isReported());
    showWords();
}

void QuotaView::showWords()
{
    const Meter &meter = m_ring->meter();
    m_used->setText(meterText(meter));
    m_left->setText(leftText(meter));
    m_left->setVisible(!m_left->text().isEmpty());
    const Pill pill = levelPill(quotaLevel(meter));
    m_level->setPill(pill);
    m_level->setVisible(!pill.text.isEmpty());
}

void QuotaView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QWidget::changeEvent(event);
}
