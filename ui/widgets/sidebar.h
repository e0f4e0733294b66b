// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class NavigationView;
class QAction;
class QLabel;

/// The left edge of the window: the program's name, the navigation, and what folds it to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// `fold` is checked while the sidebar is folded.
    explicit Sidebar(QAction &fold, QWidget *parent = nullptr);

    NavigationView *navigation() const { return m_navigation; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    void setFolded(bool folded);

    NavigationView *m_navigation = nullptr;
    QLabel *m_name = nullptr;
};
