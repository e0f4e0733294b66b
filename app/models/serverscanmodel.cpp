// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/serverscanmodel.h"

#include "app/models/tooltip.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

ServerScanModel::ServerScanModel(QObject *parent) : QAbstractTableModel(parent) { }

void ServerScanModel::setScans(const QList<ServerScan> &scans)
{
    bool goesOn = scans.size() >= m_scans.size();
    for (qsizetype i = 0; goesOn && i < m_scans.size(); ++i)
        goesOn = m_scans[i].scan.scanId == scans[i].scan.scanId;
    if (!goesOn) {
        beginResetModel();
        m_scans = scans;
        endResetModel();
        return;
    }
    const qsizetype before = m_scans.size();
    if (scans.size() > before)
        beginInsertRows({}, int(before), int(scans.size()) - 1);
    m_scans = scans;
    if (scans.size() > before)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(before) - 1, ColumnCount - 1));
}

void ServerScanModel::setHeaderTexts(const QStringList &texts)
{
    m_headers = texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ServerScanModel::setHereTexts(const QStringList &texts)
{
    m_hereTexts = texts;
    if (!m_scans.isEmpty())
        Q_EMIT dataChanged(index(0, Here), index(rowCount() - 1, Here));
}

int ServerScanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scans.size());
}

int ServerScanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServerScanModel::text(const ServerScan &row, int column) const
{
    switch (column) {
    case When:
        return row.scan.createdAt.isValid()
            ? QLocale().toString(row.scan.createdAt.toLocalTime(), QLocale::ShortFormat)
            : u"–"_s;
    case Target:
        return !row.scan.target.isEmpty() ? row.scan.target
            : !row.scan.name.isEmpty()    ? row.scan.name
                                          : row.scan.scanId;
    case State:
        return row.scan.word;
    case Here:
        return m_hereTexts.value(row.here.reportId != 0 ? 0 : row.here.isWatched ? 1 : 2);
    default:
        return {};
    }
}

QVariant ServerScanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServerScan &row = m_scans[index.row()];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Target)
        return plainToolTip(text(row, Target));
    return role == StateRole ? QVariant(int(row.scan.state)) : QVariant();
}

QVariant ServerScanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section)
                                                                    : QVariant();
}
