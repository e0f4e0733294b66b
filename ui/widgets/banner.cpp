// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/theme.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Pad = 14;
constexpr int Side = 16;
constexpr int BannerGap = 10;
} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Pad + Side + BannerGap, 10, Pad, 10);
    line->addWidget(m_text);
    hide();
}

void Banner::showText(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    const bool error = m_tone == Tone::Error;
    const bool info = m_tone == Tone::Info;
    const QColor ink = error ? theme.bad : info ? theme.primary : theme.warn;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(error ? theme.badSoft : info ? theme.primarySoft : theme.warnSoft);
    painter.drawRoundedRect(rect(), 8, 8);
    const QRect mark(Pad, (height() - Side) / 2, Side, Side);
    paintShape(painter, QStyle::visualRect(layoutDirection(), rect(), mark),
               error      ? Pill::Shape::Cross
                   : info ? Pill::Shape::Circle
                          : Pill::Shape::Triangle,
               ink);
}
