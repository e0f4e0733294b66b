// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidinglabel.h"

#include "app/models/tooltip.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr int FewestCharacters = 12;
}

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

QSize ElidingLabel::minimumSizeHint() const
{
    const int wanted = QLabel::minimumSizeHint().width();
    return {std::min(wanted, fontMetrics().averageCharWidth() * FewestCharacters),
            QLabel::minimumSizeHint().height()};
}

QString ElidingLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shownText(), foregroundRole());
}

void ElidingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(shownText() == text() ? QString() : plainToolTip(text()));
}
