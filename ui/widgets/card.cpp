// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int Padding = 20;
constexpr int Radius = 10;
} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_body(new QVBoxLayout)
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.05);
    heading.setWeight(QFont::DemiBold);
    m_title->setFont(heading);
    m_title->setTextFormat(Qt::PlainText);
    m_title->hide();
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding - 4, Padding, Padding);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCorner(QWidget *corner)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(corner, 0, Qt::AlignVCenter);
    column->insertLayout(0, head);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Radius, Radius);
}
