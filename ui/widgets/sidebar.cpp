// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/navigationview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_navigation(new NavigationView(this))
{
    m_navigation->setObjectName(u"navigation"_s);
    auto *icon = new QLabel(this);
    const int side = iconSideFor(fontMetrics()) + 8;
    icon->setPixmap(appIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *name = new QLabel(u"NAT Desktop"_s, this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::Bold);
    name->setFont(font);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 22, 20, 14);
    head->setSpacing(10);
    head->addWidget(icon);
    head->addWidget(name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // the line at the edge
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_navigation, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.border);
}
