// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/testscard.h"

#include "app/words/resultwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/rootcausebox.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TestsRoomy = 640; // narrower, the time is not shown
constexpr int TestsMostRows = 10; // at once; the rest is scrolled to
constexpr std::array Outcomes {TestOutcome::Passed, TestOutcome::Failed, TestOutcome::Errored};

Pill testPill(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Passed:
        return {testOutcomeWord(outcome), Pill::Tone::Good, Pill::Shape::Check};
    case TestOutcome::Failed:
        return {testOutcomeWord(outcome), Pill::Tone::Bad, Pill::Shape::Cross};
    case TestOutcome::Errored:
        return {testOutcomeWord(outcome), Pill::Tone::Warn, Pill::Shape::Diamond};
    }
    return {};
}

/// Rows whose outcome is among those that were asked for; all when none was.
class OutcomeFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOutcomes(const QList<int> &outcomes)
    {
        m_outcomes = outcomes;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_outcomes.isEmpty()
            || m_outcomes.contains(index.data(TestModel::OutcomeRole).toInt());
    }

private:
    QList<int> m_outcomes;
};

} // namespace

TestsCard::TestsCard(QWidget *parent) : Card(parent)
{
    setObjectName(u"testsCard"_s);
    createChips();
    createTable();
    createDetails();
    retranslate();
    hide();
}

void TestsCard::createChips()
{
    auto *chips = new FlowLayout;
    chips->setSpacing(8);
    for (const TestOutcome outcome : Outcomes) {
        auto *chip = new Chip(Chip::Kind::Checkable, this);
        chip->setObjectName(u"testChip%1"_s.arg(int(outcome)));
        connect(chip, &Chip::toggled, this, &TestsCard::narrow);
        chips->addWidget(chip);
        m_chips[std::size_t(outcome)] = chip;
    }
    body()->addLayout(chips);
}

void TestsCard::createTable()
{
    m_shown = new OutcomeFilter(this);
    m_shown->setSourceModel(&m_model);
    m_shown->setSortRole(TestModel::SortRole);
    m_table = new QTableView(this);
    m_table->setObjectName(u"testTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegateForColumn(
        TestModel::Outcome,
        new PillDelegate(
            [](const QModelIndex &index) {
                return testPill(TestOutcome(index.data(TestModel::OutcomeRole).toInt()));
            },
            m_table));
    makePlain(*m_table, 22);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TestModel::Target, QHeaderView::Stretch);
    header->setSectionResizeMode(TestModel::Reason, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TestsCard::showChosen);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &TestsCard::showChosen);
    body()->addWidget(m_table);
}

void TestsCard::createDetails()
{
    m_details = new QWidget(this);
    m_name = new QLabel(m_details);
    m_name->setObjectName(u"testName"_s);
    m_error = new QLabel(m_details);
    m_error->setObjectName(u"testError"_s);
    for (QLabel *label : {m_name, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_cause = new RootCauseBox(m_details);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_error);
    column->addWidget(m_cause);
    body()->addWidget(m_details);
    m_details->hide();
}

void TestsCard::showTests(const QList<Task> &tests, const QList<RootCause> &causes)
{
    m_causes = causes;
    m_model.setTests(tests);
    setVisible(!tests.isEmpty());
    for (Chip *chip : m_chips)
        chip->setChecked(false);
    retranslate();
}

void TestsCard::narrow()
{
    QList<int> outcomes;
    for (const TestOutcome outcome : Outcomes) {
        if (m_chips[std::size_t(outcome)]->isChecked())
            outcomes.append(int(outcome));
    }
    static_cast<OutcomeFilter *>(m_shown)->setOutcomes(outcomes);
    showChosen();
    fit();
}

void TestsCard::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const Task &test = m_model.tests().at(current.data(TestModel::RowRole).toInt());
    m_name->setText(testTarget(test));
    m_error->setText(test.error);
    m_error->setVisible(!test.error.isEmpty());
    m_cause->showCause(rootCauseOf(test, m_causes));
}

void TestsCard::fit()
{
    m_table->resizeColumnToContents(TestModel::Outcome);
    m_table->resizeColumnToContents(TestModel::Time);
    const int rows = std::clamp(m_shown->rowCount(), 1, TestsMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + 2);
}

void TestsCard::retranslate()
{
    setTitle(tr("Tests"));
    m_table->setAccessibleName(tr("Tests of the report"));
    m_model.setHeaderTexts({tr("Test"), tr("Outcome"), tr("Time"), tr("Reason")});
    const TestCounts counts = countTests(m_model.tests());
    const std::array numbers {counts.passed, counts.failed, counts.errored};
    for (const TestOutcome outcome : Outcomes) {
        const auto at = std::size_t(outcome);
        m_chips[at]->setContent(testOutcomeWord(outcome), numbers[at], testPill(outcome));
        m_chips[at]->setVisible(numbers[at] > 0);
    }
    showChosen();
    fit();
}

void TestsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TestsCard::resizeEvent(QResizeEvent *event)
{
    m_table->setColumnHidden(TestModel::Time, width() < TestsRoomy);
    Card::resizeEvent(event);
}
