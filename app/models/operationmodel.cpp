// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/operationmodel.h"

#include "app/models/tooltip.h"
#include "app/servers/apirequests.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

OperationModel::OperationModel(QObject *parent) : QAbstractTableModel(parent) { }

void OperationModel::setOperations(const QList<ApiOperation> &operations)
{
    beginResetModel();
    m_operations = operations;
    m_patterns.clear();
    for (const ApiOperation &operation : operations)
        m_patterns.append(excludePattern(operation.path));
    m_excluded.clear();
    endResetModel();
    Q_EMIT edited();
}

void OperationModel::setCanExclude(bool can)
{
    if (m_canExclude == can)
        return;
    m_canExclude = can;
    showTicks();
}

void OperationModel::setHeaderTexts(const QStringList &texts, const QString &openText)
{
    m_headers = texts;
    m_openText = openText;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    showTicks();
}

void OperationModel::setAllIncluded(bool included)
{
    m_excluded.clear();
    if (!included)
        m_excluded = QSet<QString>(m_patterns.cbegin(), m_patterns.cend());
    showTicks();
}

QStringList OperationModel::excluded() const
{
    if (!m_canExclude)
        return {};
    QSet<QString> present;
    for (const QString &pattern : m_patterns) {
        if (m_excluded.contains(pattern))
            present.insert(pattern);
    }
    QStringList patterns(present.cbegin(), present.cend());
    patterns.sort();
    return patterns;
}

void OperationModel::setExcluded(const QStringList &patterns)
{
    m_excluded = QSet<QString>(patterns.cbegin(), patterns.cend());
    showTicks();
}

int OperationModel::includedCount() const
{
    if (!m_canExclude)
        return int(m_patterns.size());
    return int(
        std::count_if(m_patterns.cbegin(), m_patterns.cend(),
                      [this](const QString &pattern) { return !m_excluded.contains(pattern); }));
}

bool OperationModel::isIncluded(int row) const
{
    return !m_canExclude || !m_excluded.contains(m_patterns.at(row));
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_operations.size());
}

int OperationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OperationModel::textOf(const ApiOperation &operation, int column) const
{
    switch (column) {
    case Method:
        return operation.method;
    case Path:
        return operation.path;
    case Access:
        return operation.security.isEmpty() && operation.isOpen ? m_openText
                                                                : operation.security.join(u", "_s);
    case Summary:
        return operation.summary.isEmpty() ? operation.id : operation.summary;
    default:
        return {};
    }
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApiOperation &operation = m_operations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(operation, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(operation, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == Method)
            return isIncluded(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole: // the tick says of what it is
        if (index.column() == Method)
            return QString(operation.method + u' ' + operation.path);
        return {};
    default:
        return {};
    }
}

bool OperationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_canExclude || !index.isValid() || index.column() != Method)
        return false;
    const QString pattern = m_patterns.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_excluded.remove(pattern);
    else
        m_excluded.insert(pattern);
    showTicks();
    return true;
}

void OperationModel::showTicks()
{
    if (!m_operations.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_operations.size()) - 1, ColumnCount - 1));
    Q_EMIT edited();
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headers.value(section);
}

Qt::ItemFlags OperationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Method && m_canExclude)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
