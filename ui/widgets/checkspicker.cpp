// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkspicker.h"

#include "app/api/types.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

ChecksPicker::ChecksPicker(QWidget *parent) : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    line->setSpacing(20);
    const auto box = [&](const QString &name) {
        auto *made = new QCheckBox(this);
        made->setObjectName(name);
        connect(made, &QCheckBox::toggled, this, &ChecksPicker::edited);
        line->addWidget(made);
        return made;
    };
    m_accessibility = box(u"checkAccessibility"_s);
    m_performance = box(u"checkPerformance"_s);
    m_captures = box(u"checkCaptures"_s);
    takeFrom(ScanRequest {});
    retranslate();
}

void ChecksPicker::takeFrom(const ScanRequest &request)
{
    m_accessibility->setChecked(request.accessibility);
    m_performance->setChecked(request.performance);
    m_captures->setChecked(request.captures);
}

void ChecksPicker::putInto(ScanRequest &request) const
{
    request.accessibility = m_accessibility->isChecked();
    request.performance = m_performance->isChecked();
    request.captures = m_captures->isChecked();
}

bool ChecksPicker::hasAny() const
{
    return m_accessibility->isChecked() || m_performance->isChecked() || m_captures->isChecked();
}

void ChecksPicker::retranslate()
{
    m_accessibility->setText(tr("Accessibility"));
    m_accessibility->setToolTip(tr("What keeps people out, by axe-core's rules for WCAG 2.2"));
    m_performance->setText(tr("Performance"));
    m_performance->setToolTip(tr("How fast pages load and settle: Core Web Vitals"));
    m_captures->setText(tr("Screenshots"));
    m_captures->setToolTip(tr("A picture of each page, on which problems are shown"));
}

void ChecksPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
