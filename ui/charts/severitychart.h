// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QHash>
#include <QPushButton>

/// How many problems there are of each severity: shape, word, bar, number. Each line is a button
/// that leads to these problems.
class SeverityChart : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityChart(QWidget *parent = nullptr);

    void
    setCounts(const QHash<Severity, int> &counts); ///< the four known severities are always shown

Q_SIGNALS:
    void severityChosen(Severity severity);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    void showCounts();

    QHash<Severity, int> m_counts;
    QList<Bar *> m_bars;
};
