// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

class QWidget;

/// F6 and Shift+F6: from one part of the window to the next. A part that cannot take the focus now
/// is passed over; one that had it before gets it back where it was.
class PaneCycle
{
public:
    void setPanes(const QList<QWidget *> &panes); ///< in reading order; hidden ones may be in it
    void go(int steps); ///< 1 or -1
    /// Gives the focus to `wanted` if that can take it now, else to what had it in `pane` last,
    /// else to the first in it that can.
    static void enter(QWidget &pane, QWidget *wanted);

private:
    QList<QPointer<QWidget>> m_panes;
};
