// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparisonmodel.h"

#include <QStyledItemDelegate>

class Thumbnails;

/// Draws one comparison: what was compared and how much it changed, then the picture before, now
/// and the difference side by side. A picture that is not here says why.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ComparisonDelegate(const ComparisonModel &model, Thumbnails &thumbnails,
                       QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QString captionOf(ComparisonModel::Picture picture);

private:
    static bool isNarrow(const QStyleOptionViewItem &option);
    void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const VisualComparison &comparison) const;
    void paintPicture(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      int row, ComparisonModel::Picture picture) const;

    const ComparisonModel &m_model;
    Thumbnails &m_thumbnails;
};
