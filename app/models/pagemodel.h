// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The pages of a report in the order they were visited, and how each visit ended.
class PageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Page, ///< path and query; the whole address when there is no path
        Outcome, ///< empty text, see OutcomeRole
        Load, ///< until the load event
        Problems,
        ToReview,
        ColumnCount,
    };
    enum Role {
        UrlRole = Qt::UserRole, ///< QString: the address
        OutcomeRole, ///< PageOutcome as int
        StatusRole, ///< int: HTTP status, 0 when there was none
        NoteRole, ///< QString: what is special about the visit, in the engine's words
        SortRole, ///< number or text; absent values sort first
    };

    explicit PageModel(QObject *parent = nullptr);

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
