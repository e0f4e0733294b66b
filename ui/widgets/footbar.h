// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

/// The lower edge of a page that ends in one decision: stays while the page above it scrolls.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    QHBoxLayout *line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_line = nullptr;
};
