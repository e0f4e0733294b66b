// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historymodel.h"

#include "app/models/tooltip.h"
#include "app/words/enumwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

int problemsOf(const ReportSummary &report)
{
    int sum = 0;
    for (const int count : report.violations)
        sum += count;
    return sum;
}

QVariant worstOf(const ReportSummary &report)
{
    std::optional<Severity> worst;
    for (auto it = report.violations.cbegin(); it != report.violations.cend(); ++it) {
        if (it.value() > 0 && (!worst || it.key() < *worst))
            worst = it.key();
    }
    return worst ? QVariant(int(*worst)) : QVariant();
}

QVariant optionalNumber(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant historySortValue(const ReportSummary &report, int column)
{
    switch (column) {
    case HistoryModel::When:
        return report.startedAt;
    case HistoryModel::Target:
        return report.target.toDisplayString();
    case HistoryModel::State:
        return int(report.state);
    case HistoryModel::Pages:
        return report.pagesTested;
    case HistoryModel::Problems:
        return report.looksForFindings ? QVariant(problemsOf(report)) : QVariant();
    case HistoryModel::Accessibility:
        return optionalNumber(report.accessibilityScore);
    case HistoryModel::LabScore:
        return optionalNumber(report.labScore);
    case HistoryModel::New:
        return report.hasPrevious ? QVariant(report.newFindings) : QVariant();
    case HistoryModel::Size:
        return report.bytes;
    default:
        return {};
    }
}

QString historyValue(const ReportSummary &report, int column)
{
    const QLocale locale;
    const QVariant value = historySortValue(report, column);
    switch (column) {
    case HistoryModel::When:
        return locale.toString(report.startedAt.toLocalTime(), QLocale::ShortFormat);
    case HistoryModel::Target:
        return isolated(value.toString());
    case HistoryModel::State:
        return {};
    case HistoryModel::Pages:
        if (report.pagesFailed == 0)
            return locale.toString(report.pagesTested);
        return u"%1 / %2"_s.arg(locale.toString(report.pagesTested),
                                locale.toString(report.pagesTested + report.pagesFailed));
    case HistoryModel::Size:
        return locale.formattedDataSize(report.bytes, 1, QLocale::DataSizeTraditionalFormat);
    case HistoryModel::Accessibility:
    case HistoryModel::LabScore:
        return value.isValid() ? locale.toString(qRound(value.toDouble())) : u"–"_s;
    default:
        return value.isValid() ? locale.toString(value.toInt()) : u"–"_s;
    }
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) { }

void HistoryModel::setHistory(const QList<ReportSummary> &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

void HistoryModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_history.cbegin(), m_history.cend(),
                                    [id](const ReportSummary &report) { return report.id == id; });
    return found == m_history.cend() ? -1 : int(found - m_history.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section > State ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportSummary &report = m_history[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return historyValue(report, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (index.column() > State ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::AccessibleTextRole:
        return index.column() == State ? scanStateWord(report.state)
                                       : data(index, Qt::DisplayRole).toString();
    case Qt::ToolTipRole:
        return index.column() == Target ? QVariant(plainToolTip(report.target.toDisplayString()))
                                        : QVariant();
    case IdRole:
        return report.id;
    case SortRole:
        return historySortValue(report, index.column());
    case SearchRole:
        return QString(report.target.toDisplayString() + u' ' + report.serverName);
    case StateRole:
        return int(report.state);
    case WorstRole:
        return worstOf(report);
    default:
        return {};
    }
}
