// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QPushButton>

/// A line of a short list that leads somewhere: a number, a title, a second line, a pill. It is a
/// button in every other way.
class RowButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    void setLine(const QString &mark, const QString &title, const QString &detail,
                 const Pill &pill);
    /// Lets the pills of rows below each other begin at one edge.
    static void alignPills(const QList<RowButton *> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pillWidth() const;

    QString m_mark;
    QString m_title;
    QString m_detail;
    Pill m_pill;
    int m_pillColumn = 0; ///< at least this wide
};
