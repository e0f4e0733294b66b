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

    /// The four known severities are always shown, in the words that findings of `scale` have.
    void setCounts(const QHash<Severity, int> &counts, Category scale);

Q_SIGNALS:
    void severityChosen(Severity severity);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    void showCounts();

    QHash<Severity, int> m_counts;
    Category m_scale = Category::Accessibility;
    QList<Bar *> m_bars;
};
