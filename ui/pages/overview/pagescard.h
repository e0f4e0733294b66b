// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/pagemodel.h"
#include "ui/widgets/card.h"

class QSortFilterProxyModel;
class QTableView;

/// The pages of a report with how each visit ended.
class PagesCard : public Card
{
    Q_OBJECT

public:
    explicit PagesCard(QWidget *parent = nullptr);

    void showPages(const QList<Task> &pages);

Q_SIGNALS:
    void pageChosen(const QString &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTable();
    void retranslate();
    void fit();

    PageModel m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
};
