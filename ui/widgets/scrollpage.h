// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// A page of cards below each other that scrolls when the window is too small for it. Not a tab
/// stop itself: what is in it scrolls into view when it gets the focus.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    /// Lines longer than `widest` px are hard to read, so forms stop there; 0 = no limit.
    explicit ScrollPage(int widest = 0, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column = nullptr;
};
