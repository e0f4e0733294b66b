// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class EmptyState;
class FindingModel;
class FindingTable;
class QStackedWidget;

/// The list of findings, or a sentence that says why it is empty.
class FindingList : public Card
{
    Q_OBJECT

public:
    explicit FindingList(FindingModel &model, QWidget *parent = nullptr);

    FindingTable *table() const { return m_table; }
    /// Whatever the model holds. No pages: nothing was looked at that has any.
    void showFindings(std::optional<int> pagesTested);
    void showWaiting(bool forReport); ///< else no report is open

Q_SIGNALS:
    void clearRequested(); ///< the filter

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { NoReport, Waiting, Findings };
    void display(Shown shown);
    void explainEmptiness();
    void retranslate();

    FindingModel &m_model;
    Shown m_shown = Shown::NoReport;
    std::optional<int> m_pagesTested;
    QStackedWidget *m_stack = nullptr;
    FindingTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};
