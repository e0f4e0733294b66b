// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The saved reports, newest first, one row each. Sorting and searching is left to a proxy, which
/// finds what it needs in SortRole and SearchRole.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        Target,
        State, ///< empty text, see StateRole
        Pages, ///< tested, of all
        Problems, ///< places, without needs-review
        Accessibility,
        LabScore,
        New, ///< empty when there was nothing to compare with
        Size,
        ColumnCount,
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: report id
        SortRole, ///< number or text; absent values sort first
        SearchRole, ///< QString: target and server
        StateRole, ///< ScanState as int
        WorstRole, ///< int: Severity of the worst problem; absent when there is none
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setHistory(const QList<ReportSummary> &history);
    void setHeaderTexts(const QStringList &texts); ///< one per column
    const ReportSummary &report(int row) const { return m_history[row]; }
    int rowOf(qint64 id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportSummary> m_history;
    QStringList m_headers;
};
