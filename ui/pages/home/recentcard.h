// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"
#include "ui/widgets/card.h"

class QPushButton;
class RowButton;

/// The newest reports, one line each.
class RecentCard : public Card
{
    Q_OBJECT

public:
    explicit RecentCard(QWidget *parent = nullptr);

    void showHistory(const QList<ReportSummary> &history); ///< newest first

Q_SIGNALS:
    void reportRequested(qint64 id);
    void allRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<ReportSummary> m_shown;
    QList<RowButton *> m_rows;
    QPushButton *m_all = nullptr;
};
