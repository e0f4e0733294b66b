// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trendmodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant trendValue(const ReportSummary &report, int column)
{
    const auto score
        = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case TrendModel::When:
        return report.startedAt;
    case TrendModel::Accessibility:
        return score(report.accessibilityScore);
    case TrendModel::LabScore:
        return score(report.labScore);
    default:
        return report.looksForFindings
            ? QVariant(std::accumulate(report.violations.cbegin(), report.violations.cend(), 0))
            : QVariant();
    }
}

QString trendText(const ReportSummary &report, int column)
{
    const QVariant value = trendValue(report, column);
    if (column == TrendModel::When)
        return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    return value.isValid() ? QLocale().toString(qRound(value.toDouble())) : u"–"_s;
}

} // namespace

TrendModel::TrendModel(QObject *parent) : QAbstractTableModel(parent) { }

void TrendModel::setHistory(const QList<ReportSummary> &history, const QUrl &target)
{
    beginResetModel();
    m_reports.clear();
    std::copy_if(history.cbegin(), history.cend(), std::back_inserter(m_reports),
                 [&target](const ReportSummary &report) {
                     return report.target == target && report.pagesTested > 0;
                 });
    std::stable_sort(m_reports.begin(), m_reports.end(),
                     [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    endResetModel();
}

void TrendModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section == When ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportSummary &report = m_reports[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return trendText(report, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return trendValue(report, index.column());
    case IdRole:
        return report.id;
    default:
        return {};
    }
}
