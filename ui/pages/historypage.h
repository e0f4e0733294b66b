// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/models/historymodel.h"
#include "ui/message.h"

#include <QWidget>

class EmptyState;
class PageHeader;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
struct Services;

/// The saved reports: search, open, delete. Follows the store.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Services &services, QWidget *parent = nullptr);

    QWidget *list() const; ///< to give the focus to

Q_SIGNALS:
    void reportRequested(qint64 id);
    void newScanRequested(); ///< from the empty page
    void messageRequested(const Message &message);
    void errorRaised(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void createActions();
    void connectParts();
    void retranslate();
    void reload();
    void showHistory(const Result<QList<ReportSummary>> &history);
    void reloadLater();
    void showEmptiness();
    void showButtons();
    QList<qint64> chosenIds() const;
    void openChosen();
    void deleteChosen();
    void offerUndo(const QList<qint64> &ids);
    void fitColumns();

    Services &m_services;
    HistoryModel m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    bool m_stale = true;
    bool m_known = false; ///< the store has answered once
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QStackedWidget *m_list = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_delete = nullptr;
};
