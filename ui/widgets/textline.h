// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

/// Draws one line of plain text at the leading edge of `rect` in the painter's font, elided to fit.
/// The text keeps its own direction, whatever that of the window is.
void paintTextLine(QPainter &painter, const QRect &rect, const QString &text,
                   Qt::TextElideMode elide);
