// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The pages of a scan that still runs, in the order they were found. Each status brings the whole
/// list again; only what differs is announced, so that a view keeps its place and its selection.
class RunningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Page, ///< path and query; the whole address when there is no path
        Load, ///< until the load event
        Problems,
        Outcome, ///< empty text, see StageRole and OutcomeRole
        ColumnCount,
    };
    enum Role {
        UrlRole = Qt::UserRole, ///< QString: the address
        StageRole, ///< PageStage as int
        OutcomeRole, ///< PageOutcome as int; counts only when the stage is Done
    };

    explicit RunningModel(QObject *parent = nullptr);

    void setPages(const QList<Task> &pages);
    void setHeaderTexts(const QStringList &texts); ///< one per column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Task> m_pages;
    QStringList m_headers;
};
