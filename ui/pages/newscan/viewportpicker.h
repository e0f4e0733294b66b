// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QWidget>

class Chip;
class FlowLayout;
class ProblemLabel;
class QLineEdit;
class QPushButton;

/// The window sizes in which pages are looked at: the usual ones, and any other that is typed.
class ViewportPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ViewportPicker(QWidget *parent = nullptr);

    void setViewports(const QList<Viewport> &viewports);
    QList<Viewport> viewports() const; ///< the chosen ones, narrow first; may be empty

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Size
    {
        Viewport viewport;
        Chip *chip;
    };
    Chip *chipFor(const Viewport &viewport);
    void addTyped();
    void retranslate();
    void nameChips();

    QList<Size> m_sizes;
    FlowLayout *m_chips = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_add = nullptr;
    ProblemLabel *m_problem = nullptr;
};
