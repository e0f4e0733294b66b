// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/score/vitals.h"
#include "app/store/report.h"
#include "app/triage/reportparts.h"

#include <QWidget>

class Card;
class Gauge;
class PillLabel;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class SeverityChart;

/// The three numbers of a report side by side: accessibility with its compliance interval, the lab
/// score with the vitals behind it, and how many problems there are. A number that another server
/// did not report has no card; where it gave only a score of its own, that one is shown.
class ScoreCards : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCards(QWidget *parent = nullptr);

    void showReport(const Report &report, const QList<VitalSummary> &vitals);
    QSize minimumSizeHint() const override; ///< of one card: the others go below it

Q_SIGNALS:
    void severityChosen(Severity severity);
    void needsReviewChosen();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct VitalLine
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        PillLabel *rating = nullptr;
    };
    void createAccessibility();
    void createPerformance();
    void createProblems();
    int vitalsBeside() const;
    int columnsThatFit() const;
    QList<Card *> shownCards() const;
    void placeThree(int columns);
    void placeFew(const QList<Card *> &cards, int columns);
    void arrange();
    void retranslate();
    bool isPartial() const;
    void showAccessibility();
    void showPerformance();
    void showProblems();

    ReportSummary m_summary;
    bool m_ours = true; ///< our engine made it
    BlockState m_accessibilityState = BlockState::NotReported;
    BlockState m_performanceState = BlockState::NotReported;
    std::optional<double> m_givenAccessibility; ///< score of the server's own making
    std::optional<double> m_givenPerformance;
    bool m_hasProblems = true; ///< something was looked at that can have some
    QList<VitalSummary> m_vitals;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    QList<Card *> m_placed;

    Card *m_accessibilityCard = nullptr;
    Gauge *m_accessibility = nullptr;
    QLabel *m_accessibilityNote = nullptr;
    QLabel *m_compliance = nullptr;
    Card *m_performanceCard = nullptr;
    Gauge *m_performance = nullptr;
    QLabel *m_performanceNote = nullptr;
    QBoxLayout *m_performanceLine = nullptr; ///< gauge and vitals, side by side if they fit
    QGridLayout *m_vitalGrid = nullptr;
    QList<VitalLine> m_vitalLines;
    Card *m_problemsCard = nullptr;
    QLabel *m_total = nullptr;
    SeverityChart *m_severities = nullptr;
    QPushButton *m_review = nullptr;
};
