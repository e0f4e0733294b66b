// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QLabel;
class QWidget;

/// The colours the program paints with. Text on its background has a contrast of at least 4.5:1 in
/// each set, 7:1 in high contrast; `good`, `warn` and `bad` also on their soft backgrounds. Nothing
/// else names a colour.
struct Theme
{
    QColor window; ///< behind the cards
    QColor surface; ///< cards, lists, fields
    QColor border; ///< of what cannot be acted on
    QColor fieldBorder; ///< of what can: at least 3:1 on the surface
    QColor text;
    QColor muted; ///< secondary text, axis labels
    QColor primary; ///< what can be acted on
    QColor primaryPressed;
    QColor onPrimary; ///< text on `primary`
    QColor primarySoft; ///< chosen
    QColor hover; ///< under the mouse
    QColor track; ///< the empty part of gauges and bars
    QColor good, goodSoft;
    QColor warn, warnSoft;
    QColor bad, badSoft;
    QColor accent; ///< a second line in a chart

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrast(); ///< on black; every edge is seen
    /// The set that fits the palette a widget has.
    static const Theme &of(const QWidget &widget);
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;
};

/// The heading of a page.
void setPageTitleFont(QLabel &label);
