// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/extras.h"

#include <QAbstractListModel>

/// The picture comparisons of a report: what changed most comes first.
class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Picture { Baseline, Current, Difference, PictureCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparisons(const QList<VisualComparison> &comparisons, const ServerExtras &extras);
    const VisualComparison &at(int row) const { return m_comparisons[row]; }
    QString address(int row, Picture picture) const; ///< empty when the server named none
    ComparisonPicture picture(int row, Picture picture) const;
    int changed() const; ///< how many did not match

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: what was compared. AccessibleTextRole: all that is told of it in one line.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<VisualComparison> m_comparisons;
    QHash<QString, ComparisonPicture> m_pictures;
};

/// Its name where it has one, else the path of its page.
QString comparisonName(const VisualComparison &comparison);
