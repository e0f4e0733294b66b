// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/operationmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

/// The operations of an API, ticked for a scan.
class OperationsTable : public QWidget
{
    Q_OBJECT

public:
    explicit OperationsTable(QWidget *parent = nullptr);

    OperationModel &model() { return m_model; }
    const OperationModel &model() const { return m_model; }
    void setCanExclude(bool can);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void retranslate();
    void fitHeight();
    void showCount();

    OperationModel m_model;
    bool m_canExclude = true;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QLabel *m_hint = nullptr;
};
