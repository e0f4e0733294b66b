// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/reportparts.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The tests of a report in the order the server gave them. Several may have one target, so a test
/// is known by its id.
class TestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Target, ///< "GET /orders", or an address
        Outcome, ///< see OutcomeRole
        Time,
        Reason, ///< the first line of the server's words
        ColumnCount,
    };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< TestOutcome as int
        IdRole, ///< QString
        RowRole, ///< int: position in the list that was set
        SortRole, ///< number or text; absent values sort first
    };

    explicit TestModel(QObject *parent = nullptr);

    void setTests(const QList<Task> &tests);
    void setHeaderTexts(const QStringList &texts); ///< one per column
    const QList<Task> &tests() const { return m_tests; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(const Task &test, int column) const;
    QString shownValue(const Task &test, int column) const;

    QList<Task> m_tests;
    QStringList m_headers;
};

/// "GET /orders" where the server names the test so, else the path of its address.
QString testTarget(const Task &test);
