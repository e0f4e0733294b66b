// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagearea.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostBars = 3;
}

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"messages"_s);
    m_column->setContentsMargins(28, 14, 28, 0);
    m_column->setSpacing(8);
    for (qsizetype i = 0; i < MostBars; ++i) {
        auto *bar = new MessageBar(this);
        connect(bar, &MessageBar::dismissed, this, &MessageArea::showEmptiness);
        m_column->addWidget(bar);
        m_bars.append(bar);
    }
    showEmptiness();
}

void MessageArea::show(const Notice &notice)
{
    const auto fits = [&](const MessageBar *bar) {
        return !bar->isHidden() && bar->notice().title == notice.title;
    };
    auto place = std::find_if(m_bars.begin(), m_bars.end(), fits);
    if (place == m_bars.end())
        place = std::find_if(m_bars.begin(), m_bars.end(),
                             [](const MessageBar *bar) { return bar->isHidden(); });
    if (place == m_bars.end())
        place = m_bars.end() - 1; // the oldest
    MessageBar *bar = *place;
    m_bars.move(place - m_bars.begin(), 0);
    m_column->removeWidget(bar);
    m_column->insertWidget(0, bar);
    setVisible(true);
    bar->show(notice);
}

void MessageArea::clear()
{
    for (MessageBar *bar : std::as_const(m_bars)) {
        if (bar->notice().closable)
            bar->dismiss();
    }
}

void MessageArea::showEmptiness()
{
    setVisible(std::any_of(m_bars.cbegin(), m_bars.cend(),
                           [](const MessageBar *bar) { return !bar->isHidden(); }));
}
