// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/scorecards.h"

#include "app/words/enumwords.h"
#include "ui/charts/severitychart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Spacing = 18;
constexpr int ThreeColumns = 860; // from this width on
constexpr int MostVitals = 5;

QLabel *noteLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

int sumOf(const QHash<Severity, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

} // namespace

ScoreCards::ScoreCards(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
    createAccessibility();
    createPerformance();
    createProblems();
    arrange();
    retranslate();
}

void ScoreCards::createAccessibility()
{
    m_accessibilityCard = new Card(this);
    m_accessibility = new Gauge(m_accessibilityCard);
    m_accessibility->setObjectName(u"accessibilityGauge"_s);
    m_compliance = new QLabel(m_accessibilityCard);
    m_compliance->setObjectName(u"compliance"_s);
    m_compliance->setTextFormat(Qt::PlainText);
    m_compliance->setWordWrap(true);
    m_compliance->setAlignment(Qt::AlignCenter);
    m_compliance->setForegroundRole(QPalette::Link); // as its mark on the gauge
    QFont strong = m_compliance->font();
    strong.setWeight(QFont::DemiBold);
    m_compliance->setFont(strong);
    m_accessibilityNote = noteLabel(u"accessibilityNote"_s, m_accessibilityCard);
    m_accessibilityNote->setAlignment(Qt::AlignCenter);
    m_accessibilityCard->body()->addWidget(m_accessibility, 1);
    m_accessibilityCard->body()->addWidget(m_compliance);
    m_accessibilityCard->body()->addWidget(m_accessibilityNote);
}

void ScoreCards::createPerformance()
{
    m_performanceCard = new Card(this);
    m_performance = new Gauge(m_performanceCard);
    m_performance->setObjectName(u"performanceGauge"_s);
    m_performanceNote = noteLabel(u"performanceNote"_s, m_performanceCard);
    m_vitalGrid = new QGridLayout;
    m_vitalGrid->setHorizontalSpacing(12);
    m_vitalGrid->setVerticalSpacing(5);
    m_vitalGrid->setColumnStretch(1, 1);
    for (int row = 0; row < MostVitals; ++row) {
        VitalLine line;
        line.name = new QLabel(m_performanceCard);
        line.value = new QLabel(m_performanceCard);
        line.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        line.rating = new PillLabel(m_performanceCard);
        m_vitalGrid->addWidget(line.name, row, 0);
        m_vitalGrid->addWidget(line.value, row, 1);
        m_vitalGrid->addWidget(line.rating, row, 2, Qt::AlignLeading | Qt::AlignVCenter);
        m_vitalLines.append(line);
    }
    m_performanceLine = new QHBoxLayout;
    m_performanceLine->setSpacing(16);
    m_performanceLine->addWidget(m_performance, 1);
    m_performanceLine->addLayout(m_vitalGrid, 1);
    m_performanceCard->body()->addLayout(m_performanceLine, 1);
    m_performanceCard->body()->addWidget(m_performanceNote);
}

void ScoreCards::createProblems()
{
    m_problemsCard = new Card(this);
    m_total = new QLabel(m_problemsCard);
    m_total->setObjectName(u"problemTotal"_s);
    m_total->setTextFormat(Qt::PlainText);
    QFont large = m_total->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_total->setFont(large);
    m_severities = new SeverityChart(m_problemsCard);
    m_review = new QPushButton(m_problemsCard);
    m_review->setObjectName(u"showReview"_s);
    m_problemsCard->body()->addWidget(m_total);
    m_problemsCard->body()->addWidget(m_severities);
    m_problemsCard->body()->addStretch(1);
    m_problemsCard->body()->addWidget(m_review, 0, Qt::AlignLeading);
    connect(m_severities, &SeverityChart::severityChosen, this, &ScoreCards::severityChosen);
    connect(m_review, &QPushButton::clicked, this, &ScoreCards::needsReviewChosen);
}

QSize ScoreCards::minimumSizeHint() const
{
    const int vitals = vitalsBeside() - m_performance->minimumSizeHint().width();
    return {std::max({m_accessibilityCard->minimumSizeHint().width(), vitals,
                      m_problemsCard->minimumSizeHint().width()}),
            QWidget::minimumSizeHint().height()};
}

// What the performance card needs to show its vitals beside the gauge.
int ScoreCards::vitalsBeside() const
{
    const QMargins margins = m_performanceCard->layout()->contentsMargins();
    return margins.left() + m_performance->minimumSizeHint().width() + m_performanceLine->spacing()
        + m_vitalGrid->minimumSize().width() + margins.right();
}

QList<Card *> ScoreCards::shownCards() const
{
    QList<Card *> cards;
    if (m_ours || m_accessibilityState != BlockState::NotReported)
        cards.append(m_accessibilityCard);
    if (m_ours || m_performanceState != BlockState::NotReported)
        cards.append(m_performanceCard);
    if (m_hasProblems)
        cards.append(m_problemsCard);
    return cards;
}

int ScoreCards::columnsThatFit() const
{
    const QList<Card *> cards = shownCards();
    if (cards.size() < 3) {
        int needed = Spacing * std::max(0, int(cards.size()) - 1);
        for (const Card *card : cards)
            needed += card == m_performanceCard ? vitalsBeside() : card->minimumSizeHint().width();
        return width() >= needed ? std::max(1, int(cards.size())) : 1;
    }
    const int two = m_accessibilityCard->minimumSizeHint().width() + Spacing + vitalsBeside();
    if (width()
        >= std::max(two + Spacing + m_problemsCard->minimumSizeHint().width(), ThreeColumns))
        return 3;
    return width() >= two ? 2 : 1;
}

void ScoreCards::arrange()
{
    const int columns = columnsThatFit();
    const bool beside = columns > 1 || width() >= vitalsBeside();
    m_performanceLine->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const QList<Card *> cards = shownCards();
    if (columns == m_columns && cards == m_placed)
        return;
    m_columns = columns;
    m_placed = cards;
    for (Card *card : {m_accessibilityCard, m_performanceCard, m_problemsCard}) {
        m_grid->removeWidget(card);
        card->setVisible(cards.contains(card));
    }
    if (cards.size() == 3)
        placeThree(columns);
    else
        placeFew(cards, columns);
}

void ScoreCards::placeFew(const QList<Card *> &cards, int columns)
{
    for (int at = 0; at < cards.size(); ++at)
        m_grid->addWidget(cards[at], at / columns, at % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ScoreCards::placeThree(int columns)
{
    m_grid->addWidget(m_accessibilityCard, 0, 0);
    m_grid->addWidget(m_performanceCard, columns == 1 ? 1 : 0, columns == 1 ? 0 : 1);
    if (columns == 3)
        m_grid->addWidget(m_problemsCard, 0, 2);
    else
        m_grid->addWidget(m_problemsCard, columns == 1 ? 2 : 1, 0, 1, columns);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, columns == 3 ? 7 : columns == 2 ? 5 : 0);
    m_grid->setColumnStretch(2, columns == 3 ? 5 : 0);
}

void ScoreCards::showReport(const Report &report, const QList<VitalSummary> &vitals)
{
    m_summary = report.summary;
    const Results &results = report.results;
    m_ours = isFromOurEngine(results);
    // A section with no page in it says nothing, whatever score it carries.
    m_accessibilityState = blockState(Block::Accessibility, results, {});
    m_performanceState = blockState(Block::Performance, results, {});
    m_givenAccessibility
        = results.accessibility ? results.accessibility->complianceScore : std::nullopt;
    m_givenPerformance = results.performance ? results.performance->performanceScore : std::nullopt;
    m_hasProblems = looksForFindings(results);
    m_vitals = vitals.mid(0, MostVitals);
    retranslate();
    setVisible(!shownCards().isEmpty());
}

// Failed tests of another server say nothing about how many pages were looked at.
bool ScoreCards::isPartial() const
{
    return (m_ours && m_summary.pagesFailed > 0) || m_summary.state != ScanState::Completed;
}

void ScoreCards::showAccessibility()
{
    const auto &score = m_summary.accessibilityScore;
    const auto &low = m_summary.complianceLow;
    const auto &high = m_summary.complianceHigh;
    const bool measured = m_accessibilityState == BlockState::Reported;
    const bool isGiven = !score && m_givenAccessibility;
    m_accessibility->setValue(!measured ? std::nullopt : isGiven ? m_givenAccessibility : score);
    m_accessibility->setInterval(low, high);
    m_accessibility->setPartial(isPartial());
    QString compliance;
    const QLocale locale;
    if (low && high && qRound(*low) == qRound(*high))
        compliance = tr("Compliance %1").arg(locale.toString(qRound(*low)));
    else if (low && high)
        //: an interval: from the lowest to the highest it can be
        compliance = tr("Compliance %1 to %2")
                         .arg(locale.toString(qRound(*low)), locale.toString(qRound(*high)));
    m_compliance->setText(compliance);
    m_compliance->setVisible(!compliance.isEmpty());
    m_accessibilityNote->setText(
        m_accessibilityState == BlockState::NothingMeasured ? tr("Nothing was measured.")
            : !measured ? tr("Accessibility was not checked in this scan.")
            : isGiven   ? tr("As the server gives it.")
            : m_summary.needsReview > 0
            ? tr("%n place(s) need a person to decide: lowest if all of them fail, "
                 "highest if none does.",
                 nullptr, m_summary.needsReview)
            : tr("Scored as Lighthouse does, mean over pages."));
    m_accessibility->setAccessibleDescription(
        QStringList {m_accessibility->word(), compliance, m_accessibilityNote->text()}.join(
            u". "_s));
}

void ScoreCards::showPerformance()
{
    const bool measured = m_performanceState == BlockState::Reported;
    const bool isGiven = !m_summary.labScore && m_givenPerformance;
    m_performance->setValue(!measured     ? std::nullopt
                                : isGiven ? m_givenPerformance
                                          : m_summary.labScore);
    m_performance->setPartial(isPartial());
    bool indicative = false;
    for (qsizetype row = 0; row < m_vitalLines.size(); ++row) {
        const VitalLine &line = m_vitalLines[row];
        const bool used = row < m_vitals.size();
        for (QWidget *part : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.value),
                              static_cast<QWidget *>(line.rating)})
            part->setVisible(used);
        if (!used)
            continue;
        const VitalSummary &vital = m_vitals[row];
        indicative |= vital.indicative;
        line.name->setText(vital.name);
        line.name->setToolTip(vitalName(vital.name));
        line.value->setText(vitalText(vital.name, vital.median));
        line.rating->setPill(ratingPill(vital.rating));
        line.rating->setAccessibleName(u"%1 %2, %3"_s.arg(vitalName(vital.name), line.value->text(),
                                                          ratingPill(vital.rating).text));
    }
    m_performanceNote->setText(m_performanceState == BlockState::NothingMeasured
                                   ? tr("Nothing was measured.")
                                   : !measured  ? tr("Performance was not measured in this scan.")
                                   : isGiven    ? tr("As the server gives it.")
                                   : indicative ? tr("Lab score, 4 metrics, indicative: measured "
                                                     "beside other pages. Medians over pages.")
                                                : tr("Lab score, 4 metrics. Medians over pages."));
    m_performance->setAccessibleDescription(
        QStringList {m_performance->word(), m_performanceNote->text()}.join(u". "_s));
}

void ScoreCards::showProblems()
{
    m_total->setText(tr("%n problem(s)", nullptr, sumOf(m_summary.violations)));
    m_severities->setCounts(m_summary.violations, severityScale(m_summary.mode));
    m_review->setText(tr("%n to review", nullptr, m_summary.needsReview));
    m_review->setVisible(m_summary.needsReview > 0);
}

void ScoreCards::retranslate()
{
    m_accessibilityCard->setTitle(tr("Accessibility"));
    m_performanceCard->setTitle(tr("Performance"));
    m_problemsCard->setTitle(tr("Problems"));
    m_accessibility->setAccessibleName(tr("Accessibility score"));
    m_performance->setAccessibleName(tr("Lab score"));
    showAccessibility();
    showPerformance();
    showProblems();
    arrange();
}

// A longer text asks its card for room in a layout pass of its own, long after the text was set and
// without a resize: only then do the minimums tell how many cards fit side by side.
bool ScoreCards::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void ScoreCards::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScoreCards::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}
