// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/testmodel.h"
#include "ui/widgets/card.h"

#include <array>

class Chip;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class RootCauseBox;

/// The tests of an API or of flows: how many passed, which did not and why, and what the server
/// thinks is behind it. Hidden when a report has none.
class TestsCard : public Card
{
    Q_OBJECT

public:
    explicit TestsCard(QWidget *parent = nullptr);

    void showTests(const QList<Task> &tests, const QList<RootCause> &causes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createChips();
    void createTable();
    void createDetails();
    void narrow();
    void showChosen();
    void retranslate();
    void fit();

    TestModel m_model;
    QList<RootCause> m_causes;
    std::array<Chip *, 3> m_chips {}; ///< by TestOutcome
    QSortFilterProxyModel *m_shown = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_error = nullptr;
    RootCauseBox *m_cause = nullptr;
};
