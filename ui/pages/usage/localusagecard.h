// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/report.h"
#include "ui/widgets/card.h"

class QLabel;

/// How many scans were done on this computer this month: free, whatever a plan says.
class LocalUsageCard : public Card
{
    Q_OBJECT

public:
    explicit LocalUsageCard(QWidget *parent = nullptr);

    void showHistory(const QList<ReportSummary> &history);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
    QLabel *m_text = nullptr;
};
