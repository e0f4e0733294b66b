// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textline.h"

#include <QPainter>

void paintTextLine(QPainter &painter, const QRect &rect, const QString &text,
                   Qt::TextElideMode elide)
{
    const QString shown = painter.fontMetrics().elidedText(text, elide, rect.width());
    // First strong isolate: else an ellipsis would stand at the wrong end of a foreign text.
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     u'\u2068' + shown + u'\u2069');
}
