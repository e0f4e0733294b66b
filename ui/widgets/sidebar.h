// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class NavigationView;

/// The left edge of the window: the program's name, and the navigation.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    NavigationView *navigation() const { return m_navigation; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationView *m_navigation = nullptr;
};
