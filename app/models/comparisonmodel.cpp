// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparisonmodel.h"

#include "app/models/tooltip.h"
#include "app/words/pagepath.h"
#include "app/words/resultwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString comparisonName(const VisualComparison &comparison)
{
    return comparison.name.isEmpty() ? pagePath(comparison.url) : comparison.name;
}

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractListModel(parent) { }

void ComparisonModel::setComparisons(const QList<VisualComparison> &comparisons,
                                     const ServerExtras &extras)
{
    beginResetModel();
    m_comparisons = comparisons;
    m_pictures = extras.pictures;
    std::stable_sort(m_comparisons.begin(), m_comparisons.end(),
                     [](const VisualComparison &a, const VisualComparison &b) {
                         if (a.matched != b.matched)
                             return b.matched;
                         return a.diffPercent.value_or(0) > b.diffPercent.value_or(0);
                     });
    endResetModel();
}

QString ComparisonModel::address(int row, Picture picture) const
{
    const VisualComparison &comparison = m_comparisons[row];
    switch (picture) {
    case Baseline:
        return comparison.baseline;
    case Current:
        return comparison.current;
    default:
        return comparison.difference;
    }
}

ComparisonPicture ComparisonModel::picture(int row, Picture picture) const
{
    return m_pictures.value(address(row, picture), {{}, PictureLack::Failed});
}

int ComparisonModel::changed() const
{
    return int(std::count_if(m_comparisons.begin(), m_comparisons.end(),
                             [](const VisualComparison &each) { return !each.matched; }));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparisons.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisualComparison &comparison = m_comparisons[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return comparisonName(comparison);
    case Qt::AccessibleTextRole: {
        QStringList parts {comparisonName(comparison), comparison.viewport, changeText(comparison)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return plainToolTip(comparison.url);
    default:
        return {};
    }
}
