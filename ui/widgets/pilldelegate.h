// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QStyledItemDelegate>

#include <functional>

/// Draws a cell as a pill. What the pill says is asked of a function of the index; the cell's own
/// text is not drawn. An empty pill leaves the cell empty.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using PillOf = std::function<Pill(const QModelIndex &)>;

    explicit PillDelegate(PillOf pillOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PillOf m_pillOf;
};
