// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

#include <QAbstractTableModel>
#include <QStringList>

/// What was used day by day or month by month, oldest first: what the usage chart and its table
/// show. Days and months between that were not reported are rows without numbers, so that time is
/// never squeezed.
class UsageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Scans, SecurityScans, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, ///< QDate or int; invalid when it was not reported
        LabelRole, ///< QString: short, for an axis; "5", "Nov"
    };

    explicit UsageModel(QObject *parent = nullptr);

    void setDays(const QList<Usage::Day> &days);
    void setMonths(const QList<UsageMonth> &months);
    void setHeaderTexts(const QStringList &texts); ///< one per column
    int total(Column column) const; ///< of what was reported

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QDate when;
        std::optional<int> scans;
        std::optional<int> securityScans;
    };
    void setRows(QList<Row> rows);
    QString text(const Row &row, int column) const;
    QString label(const Row &row) const;

    QList<Row> m_rows;
    QStringList m_headers;
    bool m_monthly = false;
};
