// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/usagemodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostUsageRows = 400; // a hostile date must not make a million rows

std::optional<int> countIn(const auto &row, int column)
{
    return column == UsageModel::Scans ? row.scans : row.securityScans;
}

} // namespace

UsageModel::UsageModel(QObject *parent) : QAbstractTableModel(parent) { }

void UsageModel::setDays(const QList<Usage::Day> &days)
{
    m_monthly = false;
    QList<Row> rows;
    for (const Usage::Day &day : days)
        rows.append({day.date, day.scans, day.securityScans});
    setRows(std::move(rows));
}

void UsageModel::setMonths(const QList<UsageMonth> &months)
{
    m_monthly = true;
    QList<Row> rows;
    for (const UsageMonth &month : months)
        rows.append({month.month, month.scans, month.securityScans});
    setRows(std::move(rows));
}

void UsageModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows.clear();
    // The newest are kept when there are too many.
    for (qsizetype i = std::max<qsizetype>(0, rows.size() - MostUsageRows); i < rows.size(); ++i) {
        if (!m_rows.isEmpty()) {
            const auto next
                = [this](QDate date) { return m_monthly ? date.addMonths(1) : date.addDays(1); };
            for (QDate date = next(m_rows.last().when);
                 date < rows[i].when && m_rows.size() < MostUsageRows; date = next(date))
                m_rows.append({date, {}, {}});
        }
        m_rows.append(rows[i]);
    }
    endResetModel();
}

void UsageModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int UsageModel::total(Column column) const
{
    int sum = 0;
    for (const Row &row : m_rows)
        sum += countIn(row, column).value_or(0);
    return sum;
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
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

QString UsageModel::text(const Row &row, int column) const
{
    const QLocale locale;
    if (column == When)
        return m_monthly ? locale.toString(row.when, u"MMMM yyyy"_s)
                         : locale.toString(row.when, QLocale::ShortFormat);
    const std::optional<int> count = countIn(row, column);
    return count ? locale.toString(*count) : u"–"_s;
}

QString UsageModel::label(const Row &row) const
{
    if (!m_monthly)
        return QString::number(row.when.day());
    const QString month = QLocale().toString(row.when, u"MMM"_s);
    return month.endsWith(u'.') ? month.chopped(1) : month; // an axis has room for letters only
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case LabelRole:
        return label(row);
    case ValueRole:
        break;
    default:
        return {};
    }
    if (index.column() == When)
        return row.when;
    const std::optional<int> count = countIn(row, index.column());
    return count ? QVariant(*count) : QVariant();
}
