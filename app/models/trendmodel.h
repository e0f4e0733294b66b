// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

#include <QAbstractTableModel>
#include <QStringList>

/// How one target changed from report to report, oldest first: what the trend chart and its table
/// show. Reports that tested nothing are left out, since they would look like a change.
class TrendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        Accessibility, ///< 0–100
        LabScore, ///< 0–100
        Problems, ///< places, without needs-review
        ColumnCount,
    };
    enum Role {
        ValueRole = Qt::UserRole, ///< QDateTime or number; invalid when it was not measured
        IdRole, ///< qint64: report id
    };

    explicit TrendModel(QObject *parent = nullptr);

    void setHistory(const QList<ReportSummary> &history, const QUrl &target); ///< in any order
    void setHeaderTexts(const QStringList &texts); ///< one per column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportSummary> m_reports;
    QStringList m_headers;
};
