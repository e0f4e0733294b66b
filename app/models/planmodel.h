// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/account.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The plans that a server offers, in its order, with its prices.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Price, Scans, SecurityScans, PerMinute, AtOnce, Features, ColumnCount };
    enum Role {
        PlanRole = Qt::UserRole, ///< QString: what checkout takes
        CurrentRole, ///< bool: it is the plan of now
        ShownNameRole, ///< QString: for people, without anything beside it
    };

    explicit PlanModel(QObject *parent = nullptr);

    void setPlans(const QList<Plan> &plans, const QString &current);
    void setHeaderTexts(const QStringList &texts); ///< one per column
    int rowOf(const QString &plan) const; ///< −1 when it is not there
    /// The one to suggest: the first after the current one; −1 when there is none.
    int nextRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool isCurrent(const Plan &plan) const;
    QString text(const Plan &plan, int column) const;

    QList<Plan> m_plans;
    QString m_current;
    QStringList m_headers;
};
