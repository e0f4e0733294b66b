// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/serverscans.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The scans of a server, one a row, in its order.
class ServerScanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Target, State, Here, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< int: a ScanState

    explicit ServerScanModel(QObject *parent = nullptr);

    /// Rows stay where they are when only more of them come.
    void setScans(const QList<ServerScan> &scans);
    void setHeaderTexts(const QStringList &texts); ///< one per column
    /// What the column Here says of a saved, a watched and an unknown scan.
    void setHereTexts(const QStringList &texts);
    const ServerScan &scan(int row) const { return m_scans[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const ServerScan &row, int column) const;

    QList<ServerScan> m_scans;
    QStringList m_headers;
    QStringList m_hereTexts;
};
