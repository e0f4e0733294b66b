// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QIcon>

/// A line icon by its lucide name. It takes the colour of text from the palette at the moment it
/// is painted, and is drawn at the size and pixel ratio asked for.
QIcon lineIcon(const QString &name);
/// The same as a picture in one colour; `size` in points.
QPixmap linePixmap(const QString &name, const QSize &size, const QColor &color, double ratio);
/// The side of an icon that stands beside text: 20 px with the usual font.
int iconSideFor(const QFontMetrics &metrics);
/// The program's own.
QIcon appIcon();
