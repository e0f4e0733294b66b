// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include "app/api/extras.h"
#include "app/base/pool.h"
#include "app/services.h"
#include "app/triage/reportparts.h"
#include "app/words/enumwords.h"
#include "ui/openlink.h"
#include "ui/pages/findings/findinglist.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/findingbar.h"
#include "ui/widgets/findingmarkdown.h"
#include "ui/widgets/findingtable.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LeastSideBySide = 48; // lines of text wide; narrower, the details go below the list

// Shares of the list and of the details.
const QList<int> Beside {620, 370};
const QList<int> Below {500, 500};

const Setting<QByteArray> DetailsSplit {"findings/split", {}};
const Setting<bool> DetailsShown {"findings/details", true};

} // namespace

FindingsPage::FindingsPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services)
{
    createHeader();
    m_bar = new FindingBar(this);
    createBody();
    createActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
    connectParts();
    m_split->restoreState(services.settings.get(DetailsSplit));
    m_toggleDetails->setChecked(services.settings.get(DetailsShown));
    m_inspectorCard->setVisible(m_toggleDetails->isChecked());
    retranslate();
    showEmptiness();
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::createHeader()
{
    m_header = new PageHeader(this);
    m_details = new QToolButton(m_header);
    m_details->setObjectName(u"toggleDetails"_s);
    m_header->addAction(m_details);
}

void FindingsPage::createBody()
{
    m_split = new QSplitter(this);
    m_split->setObjectName(u"findingsSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(18);
    m_list = new FindingList(m_model, m_split);
    m_table = m_list->table();
    m_inspectorCard = new Card(m_split);
    m_inspector = new Inspector(m_services.store, m_inspectorCard);
    m_inspectorCard->body()->addWidget(m_inspector);
    m_split->addWidget(m_list);
    m_split->addWidget(m_inspectorCard);
    m_split->setSizes(Beside);
    m_split->setStretchFactor(0, 8);
    m_split->setStretchFactor(1, 5);
}

void FindingsPage::createActions()
{
    const auto action = [this](const QString &name, const QKeySequence &keys) {
        auto *made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(keys);
        addAction(made);
        return made;
    };
    m_toggleDetails = action(u"actionToggleDetails"_s, Qt::Key_F4);
    m_toggleDetails->setCheckable(true);
    m_focusFilter = action(u"actionFocusFilter"_s, QKeySequence::Find);
    m_copy = action(u"actionCopyMarkdown"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

void FindingsPage::connectParts()
{
    m_toggleDetails->setIcon(lineIcon(u"panel-right"_s));
    m_details->setDefaultAction(m_toggleDetails);
    connect(m_toggleDetails, &QAction::toggled, this, [this](bool on) {
        m_inspectorCard->setVisible(on);
        m_services.settings.set(DetailsShown, on);
    });
    connect(m_focusFilter, &QAction::triggered, m_bar, &FindingBar::focusText);
    connect(m_copy, &QAction::triggered, this, &FindingsPage::copyMarkdown);
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.set(DetailsSplit, m_split->saveState()); });

    connect(m_bar, &FindingBar::filterChanged, this, &FindingsPage::applyFilter);
    connect(m_table, &FindingTable::chosen, this, &FindingsPage::showChosen);
    connect(m_table, &FindingTable::copyRequested, this, &FindingsPage::copyMarkdown);
    connect(m_table, &FindingTable::detailsRequested, this, [this] {
        m_toggleDetails->setChecked(true);
        m_inspector->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_inspector, &Inspector::placeChosen, this,
            [this](int position) { m_table->choose(m_model.rowOf(position)); });
    connect(m_inspector, &Inspector::copyRequested, this, &FindingsPage::copyMarkdown);
    connect(m_inspector, &Inspector::linkRequested, this,
            [](const QString &url) { openLink(url); });
    connect(m_list, &FindingList::clearRequested, this,
            [this] { setFilter({.needsReview = m_model.filter().needsReview}); });
}

void FindingsPage::showReport(const Report &report)
{
    m_report = report;
    m_ready = false;
    m_inspector->setRootCauses(extrasOf(report.results).rootCauses.causes);
    showEmptiness();
    inPool(
        this, [results = report.results] { return std::make_shared<const FindingIndex>(results); },
        [this, asked = ++m_asked](const std::shared_ptr<const FindingIndex> &index) {
            if (asked == m_asked)
                takeIndex(index);
        });
}

void FindingsPage::takeIndex(std::shared_ptr<const FindingIndex> index)
{
    m_ready = true;
    m_chosen = -1;
    m_model.setFindings(std::move(index));
    m_bar->setFindings(m_model.findings());
    applyFilter(m_bar->filter());
}

void FindingsPage::setFilter(const FindingFilter &filter)
{
    m_bar->setFilter(filter);
    applyFilter(filter);
}

QWidget *FindingsPage::list() const { return m_table; }

FindingFilter FindingsPage::filter() const { return m_model.filter(); }

void FindingsPage::applyFilter(const FindingFilter &filter)
{
    m_model.setFilter(filter);
    if (m_model.groupCount() == 1)
        m_model.setExpanded(0, true);
    showCounts();
    showEmptiness();
    restoreChoice();
}

void FindingsPage::restoreChoice()
{
    int row = -1;
    if (m_chosen >= 0)
        row = m_ruleChosen ? m_model.rowOfRule(m_model.findings().groupOf(m_chosen))
                           : m_model.rowOf(m_chosen);
    m_table->choose(std::max(row, 0));
}

std::vector<int> FindingsPage::placesOf(int row) const
{
    const int position = m_model.index(row, 0).data(FindingModel::PositionRole).toInt();
    const FindingIndex &findings = m_model.findings();
    const auto &group = findings.groups()[size_t(findings.groupOf(position))];
    std::vector<int> places;
    for (int i = group.first; i < group.first + group.count; ++i)
        places.push_back(i);
    return places;
}

void FindingsPage::showChosen(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_inspector->clear();
        return;
    }
    const QModelIndex index = m_model.index(row, FindingModel::Problem);
    m_chosen = index.data(FindingModel::PositionRole).toInt();
    m_ruleChosen = index.data(FindingModel::GroupRole).toBool();
    m_inspector->showFinding(m_model.findings(), m_chosen, placesOf(row),
                             m_report.results.captures);
}

void FindingsPage::copyMarkdown()
{
    const int row = m_table->currentRow();
    const Finding *finding = m_model.finding(row);
    if (!finding)
        return;
    QStringList pages {finding->url};
    if (m_model.index(row, 0).data(FindingModel::GroupRole).toBool()) {
        for (const int place : placesOf(row)) {
            const QString &url = m_model.findings().at(place).url;
            if (!pages.contains(url))
                pages.append(url);
        }
    }
    QGuiApplication::clipboard()->setText(findingMarkdown(*finding, pages));
    Q_EMIT messageRequested({tr("The finding was copied as Markdown.")});
}

void FindingsPage::showCounts()
{
    if (!m_ready) {
        m_header->setSubtitle({});
        return;
    }
    //: %1 is "53 problems" or "6 to review", %2 "12 rules", %3 an address
    const QString places = m_model.filter().needsReview
        ? tr("%n place(s) to review", nullptr, m_model.matchCount())
        : tr("%n problem(s)", nullptr, m_model.matchCount());
    m_header->setSubtitle(tr("%1 in %2 · %3")
                              .arg(places, tr("%n rule(s)", nullptr, m_model.groupCount()),
                                   isolated(m_report.summary.target.toDisplayString())));
}

void FindingsPage::showEmptiness()
{
    m_bar->setEnabled(m_ready);
    if (m_ready)
        m_list->showFindings(looksForFindings(m_report.results)
                                 ? std::optional(m_report.summary.pagesTested)
                                 : std::nullopt);
    else
        m_list->showWaiting(m_asked > 0);
}

void FindingsPage::retranslate()
{
    m_header->setTitle(tr("Findings"));
    m_toggleDetails->setText(tr("Details"));
    m_toggleDetails->setToolTip(tr("Show or hide the details (F4)"));
    m_details->setAccessibleName(tr("Details"));
    m_focusFilter->setText(tr("Filter findings"));
    m_copy->setText(tr("Copy as Markdown"));
    showCounts();
    showEmptiness();
}

void FindingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() >= LeastSideBySide * fontMetrics().height();
    const bool wasBeside = m_split->orientation() == Qt::Horizontal;
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    if (beside != wasBeside)
        m_split->setSizes(beside ? Beside : Below);
    QWidget::resizeEvent(event);
}
