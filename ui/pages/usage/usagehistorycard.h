// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/serveraccount.h"
#include "app/models/usagemodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class UsageChart;

/// What was used day by day or month by month, as a chart or as the table behind it. Hidden while
/// there is nothing to show.
class UsageHistoryCard : public Card
{
    Q_OBJECT

public:
    enum class Unit { Days, Months };

    explicit UsageHistoryCard(Unit unit, QWidget *parent = nullptr);

    void showState(const AccountState &state);
    bool isEmpty() const { return m_model.rowCount() == 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void createTable();
    QWidget *createButtons();
    void copy() const;
    void retranslate();

    Unit m_unit;
    QString m_name; ///< object names begin with it
    bool m_own = false;
    UsageModel m_model;
    QStackedWidget *m_views = nullptr;
    UsageChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_note = nullptr; ///< where the numbers are from, when they are ours
    QToolButton *m_asTable = nullptr;
    QToolButton *m_copy = nullptr;
};
