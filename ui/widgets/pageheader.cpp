// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "app/models/tooltip.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LeastTitle = 160;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_line(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setPageTitleFont(*m_title);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(LeastTitle);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(10);
    m_line->addLayout(words, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_wholeTitle = title;
    m_title->setAccessibleName(title);
    fitTitle();
}

void PageHeader::fitTitle()
{
    const QString shown = m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideMiddle,
                                                            std::max(m_title->width(), LeastTitle));
    m_title->setText(shown);
    m_title->setToolTip(shown == m_wholeTitle ? QString() : plainToolTip(m_wholeTitle));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // so that the title knows its width
    fitTitle();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *button)
{
    button->setParent(this);
    m_line->addWidget(button, 0, Qt::AlignVCenter);
}
