// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

/// What had the focus in `pane` last, else the first in it that can take it.
QWidget *entryOf(QWidget &pane)
{
    if (QWidget *last = pane.focusWidget(); last && takesFocus(*last))
        return last;
    if (takesFocus(pane))
        return &pane;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

void PaneCycle::setPanes(const QList<QWidget *> &panes)
{
    m_panes.clear();
    for (QWidget *pane : panes)
        m_panes.append(pane);
}

void PaneCycle::enter(QWidget &pane, QWidget *wanted)
{
    if (QWidget *entry = wanted && takesFocus(*wanted) ? wanted : entryOf(pane))
        entry->setFocus(Qt::OtherFocusReason);
}

void PaneCycle::go(int steps)
{
    const qsizetype count = m_panes.size();
    QWidget *focused = QApplication::focusWidget();
    qsizetype from = steps > 0 ? -1 : count;
    // Panes may lie in each other (the details of a list in its page): the innermost counts.
    for (qsizetype i = 0; i < count; ++i) {
        if (m_panes[i] && focused && (m_panes[i] == focused || m_panes[i]->isAncestorOf(focused)))
            from = i;
    }
    for (qsizetype tried = 1; tried <= count; ++tried) {
        const qsizetype at = ((from + steps * tried) % count + count) % count;
        QWidget *pane = m_panes[at];
        QWidget *entry = pane && pane->isVisible() ? entryOf(*pane) : nullptr;
        if (!entry || entry == focused)
            continue;
        entry->setFocus(steps > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}
