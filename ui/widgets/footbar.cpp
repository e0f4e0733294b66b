// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footbar.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

FootBar::FootBar(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(28, 13, 28, 12);
    m_line->setSpacing(14);
}

void FootBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}
