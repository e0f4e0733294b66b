// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

/// The operations of an API, to be ticked. Servers leave out whole paths, so the operations of one
/// path are ticked together.
class OperationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Method, ///< with the tick
        Path,
        Access, ///< names of the security schemes; empty when it says nothing
        Summary,
        ColumnCount,
    };

    explicit OperationModel(QObject *parent = nullptr);

    void setOperations(const QList<ApiOperation> &operations); ///< all of them ticked
    void setCanExclude(bool can); ///< else nothing can be unticked, and nothing is
    void setHeaderTexts(const QStringList &texts, const QString &openText); ///< one per column
    void setAllIncluded(bool included);

    /// Patterns of the paths that are not ticked, each once, ordered. An empty list takes all.
    QStringList excluded() const;
    void setExcluded(const QStringList &patterns);
    int includedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(); ///< other ones are ticked

private:
    bool isIncluded(int row) const;
    QString textOf(const ApiOperation &operation, int column) const;
    void showTicks();

    QList<ApiOperation> m_operations;
    QStringList m_patterns; ///< one per operation
    QSet<QString> m_excluded; ///< patterns, also such as match nothing here
    QStringList m_headers;
    QString m_openText;
    bool m_canExclude = true;
};
