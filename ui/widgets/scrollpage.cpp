// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>

namespace {
constexpr QMargins PageMargins(28, 24, 28, 24);
}

ScrollPage::ScrollPage(int widest, QWidget *parent) : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    auto *column = new QWidget(content);
    if (widest > 0)
        column->setMaximumWidth(widest);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(18);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(PageMargins);
    line->addWidget(column, 1);
    if (widest > 0)
        line->addStretch(0);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
}
