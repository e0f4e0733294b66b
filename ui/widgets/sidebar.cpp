// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/navigationview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Edge = 14; ///< as the rows of the navigation
}

Sidebar::Sidebar(QAction &fold, QWidget *parent)
    : QWidget(parent), m_navigation(new NavigationView(this))
{
    m_navigation->setObjectName(u"navigation"_s);
    auto *button = new QToolButton(this);
    button->setObjectName(u"foldNavigation"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(&fold);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Edge + 4, 6, Edge, 10); // its icon below the others
    foot->addWidget(button);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // the line at the edge
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(m_navigation, 1);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&fold, &QAction::toggled, this, &Sidebar::setFolded);
    setFolded(fold.isChecked());
}

QWidget *Sidebar::createHead()
{
    auto *head = new QWidget(this);
    auto *icon = new QLabel(head);
    const int side = iconSideFor(fontMetrics()) + 8;
    icon->setPixmap(appIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_name = new QLabel(u"NAT Desktop"_s, head);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::Bold);
    m_name->setFont(font);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(Edge + 8, 22, Edge, 14);
    line->setSpacing(10);
    line->addWidget(icon);
    line->addWidget(m_name, 1);
    return head;
}

void Sidebar::setFolded(bool folded)
{
    m_name->setVisible(!folded);
    m_navigation->setFolded(folded);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.border);
}
