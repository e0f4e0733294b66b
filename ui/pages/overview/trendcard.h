// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/trendmodel.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;
class QTableView;
class TrendChart;

/// The trend of a target, as a chart or as the table behind it. Hidden until there are two reports
/// to compare.
class TrendCard : public Card
{
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);

    void showHistory(const QList<ReportSummary> &history, const QUrl &target);

Q_SIGNALS:
    void reportRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createTable();
    void retranslate();

    TrendModel m_model;
    QPushButton *m_asTable = nullptr;
    QStackedWidget *m_views = nullptr;
    TrendChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
};
