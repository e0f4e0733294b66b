// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "app/base/pool.h"
#include "app/services.h"
#include "app/words/enumwords.h"
#include "ui/pages/overview/badgescard.h"
#include "ui/pages/overview/exportbutton.h"
#include "ui/pages/overview/fixfirstcard.h"
#include "ui/pages/overview/missingcard.h"
#include "ui/pages/overview/pagescard.h"
#include "ui/pages/overview/scorecards.h"
#include "ui/pages/overview/testscard.h"
#include "ui/pages/overview/trendcard.h"
#include "ui/pages/overview/visualcard.h"
#include "ui/style/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostFixFirst = 5;
}

OverviewPage::OverviewPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_stack(new QStackedWidget(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *content = createContent();
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_empty = new EmptyState(u"layout-dashboard"_s, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    retranslate();
}

QWidget *OverviewPage::createContent()
{
    auto *content = new QWidget(this);
    m_banner = new Banner(content);
    m_banner->setObjectName(u"overviewBanner"_s);
    m_scores = new ScoreCards(content);
    m_fixFirst = new FixFirstCard(content);
    m_tests = new TestsCard(content);
    m_visual = new VisualCard(m_services.store, content);
    m_badges = new BadgesCard(content);
    m_pages = new PagesCard(content);
    m_trend = new TrendCard(content);
    m_missing = new MissingCard(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(18);
    column->addWidget(createHeader());
    column->addWidget(m_banner);
    column->addWidget(m_scores);
    column->addWidget(createChanges());
    column->addWidget(m_fixFirst);
    column->addWidget(m_tests);
    column->addWidget(m_visual);
    column->addWidget(m_badges);
    column->addWidget(m_trend);
    column->addWidget(m_pages);
    column->addWidget(m_missing);
    column->addStretch(1);
    return content;
}

PageHeader *OverviewPage::createHeader()
{
    m_header = new PageHeader(this);
    m_export = new ExportButton(m_header);
    m_export->setObjectName(u"exportReport"_s);
    m_again = new QPushButton(lineIcon(u"refresh-cw"_s), {}, m_header);
    m_again->setObjectName(u"scanAgain"_s);
    m_header->addAction(m_export);
    m_header->addAction(m_again);
    return m_header;
}

QWidget *OverviewPage::createChanges()
{
    m_changesCard = new Card(this);
    m_changesTitle = new QLabel(m_changesCard);
    QFont strong = m_changesTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_changesTitle->setFont(strong);
    m_new = new PillLabel(m_changesCard);
    m_new->setObjectName(u"newProblems"_s);
    m_fixed = new PillLabel(m_changesCard);
    m_fixed->setObjectName(u"fixedProblems"_s);
    m_changes = new QLabel(m_changesCard);
    m_changes->setObjectName(u"whatChanged"_s);
    m_changes->setWordWrap(true);
    m_changes->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_changesTitle);
    line->addWidget(m_new);
    line->addWidget(m_fixed);
    line->addWidget(m_changes, 1);
    m_changesCard->body()->addLayout(line);
    return m_changesCard;
}

void OverviewPage::connectParts()
{
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT scanAgainRequested(m_report.request); });
    connect(m_export, &ExportButton::formatChosen, this, &OverviewPage::exportRequested);
    connect(m_export, &ExportButton::serverFormatChosen, this,
            &OverviewPage::serverExportRequested);
    connect(m_scores, &ScoreCards::severityChosen, this,
            [this](Severity severity) { Q_EMIT findingsRequested({.severities = {severity}}); });
    connect(m_scores, &ScoreCards::needsReviewChosen, this,
            [this] { Q_EMIT findingsRequested({.needsReview = true}); });
    connect(m_fixFirst, &FixFirstCard::ruleChosen, this,
            [this](const QString &rule) { Q_EMIT findingsRequested({.rule = rule}); });
    connect(m_pages, &PagesCard::pageChosen, this,
            [this](const QString &page) { Q_EMIT findingsRequested({.page = page}); });
    connect(m_trend, &TrendCard::reportRequested, this, &OverviewPage::reportRequested);
    connect(&m_services.store, &ScanStore::changed, this, &OverviewPage::showHistory);
}

void OverviewPage::showReport(const Report &report)
{
    m_report = report;
    m_stack->setCurrentIndex(1);
    m_again->setEnabled(report.request.url.isValid());
    showParts();
    m_scores->showReport(report, {});
    showHeader();
    showBanner();
    showChanges();
    showHistory();
    inPool(
        this,
        [results = report.results] {
            return Digest {fixFirst(FindingIndex(results), MostFixFirst),
                           pagesLookedAt(results.tasks),
                           vitalSummaries(results.performance ? results.performance->metrics
                                                              : QList<Metric> {})};
        },
        [this, asked = ++m_asked](const Digest &digest) {
            if (asked == m_asked)
                takeDigest(digest);
        });
}

void OverviewPage::offerServerExports(const ServerExportOffer &offer) { m_export->setOffer(offer); }

void OverviewPage::showParts()
{
    const Results &results = m_report.results;
    const ServerExtras extras = extrasOf(results);
    const QList<Task> tests = testsOf(results);
    m_counts = countTests(tests);
    m_tests->showTests(tests, extras.rootCauses.causes);
    m_visual->showComparisons(
        results.visual ? results.visual->comparisons : QList<VisualComparison> {}, extras);
    m_badges->showBadges(extras.badges);
    m_fixFirst->setVisible(looksForFindings(results)); // else there is nothing to be right about
    m_pages->showPages(pagesOf(results));
    m_missing->showMissing(missingBlocks(results, extras), extras, results.unread);
}

void OverviewPage::takeDigest(const Digest &digest)
{
    m_scores->showReport(m_report, digest.vitals);
    m_fixFirst->showLines(digest.fixFirst, digest.pages);
}

void OverviewPage::showHeader()
{
    const ReportSummary &summary = m_report.summary;
    const QString host = summary.target.host();
    m_header->setTitle(host.isEmpty() ? summary.target.toDisplayString() : host);
    m_header->setSubtitle(
        QStringList {QLocale().toString(summary.startedAt.toLocalTime(), QLocale::ShortFormat),
                     summary.serverName, scanModeWord(summary.mode), scanStateWord(summary.state)}
            .join(u" · "_s));
}

QStringList OverviewPage::endSentences() const
{
    QStringList sentences;
    switch (m_report.summary.state) {
    case ScanState::Failed:
        sentences.append(tr("The scan failed before its end."));
        break;
    case ScanState::TimedOut:
        sentences.append(tr("The scan ran out of time."));
        break;
    case ScanState::Cancelled:
        sentences.append(tr("The scan was stopped before its end."));
        break;
    case ScanState::Queued:
    case ScanState::Running:
        sentences.append(tr("The scan goes on: this is what there was by then."));
        break;
    case ScanState::Completed:
        break;
    }
    if (!m_report.results.errorMessage.isEmpty())
        sentences.append(m_report.results.errorMessage);
    return sentences;
}

QStringList OverviewPage::testSentences() const
{
    if (m_counts.isUseless())
        return {tr("Not one of the %n test(s) got an answer. This run says nothing about the "
                   "target.",
                   nullptr, m_counts.all())};
    if (m_counts.errored > 0)
        return {tr("%n test(s) got no answer.", nullptr, m_counts.errored)};
    return {};
}

void OverviewPage::showBanner()
{
    const ReportSummary &summary = m_report.summary;
    const int failedPages = m_counts.all() > 0 ? 0 : summary.pagesFailed; // tests are no pages
    const bool failed = summary.state == ScanState::Failed || summary.state == ScanState::TimedOut;
    QStringList sentences = endSentences() + testSentences();
    if (failedPages > 0)
        //: %1 of %n, e.g. "11 of 14 pages could be tested"
        sentences.append(
            tr("%1 of %n page(s) could be tested.", nullptr, summary.pagesTested + failedPages)
                .arg(QLocale().toString(summary.pagesTested)));
    if (!sentences.isEmpty() && summary.pagesTested > 0 && m_counts.all() == 0)
        sentences.append(tr("Scores and counts are for those pages."));
    if (!m_report.results.unread.isEmpty())
        sentences.append(tr("%n part(s) of the server's answer could not be read.", nullptr,
                            int(m_report.results.unread.size())));
    const bool isError = failed || m_counts.isUseless();
    m_banner->showText(isError ? Banner::Tone::Error : Banner::Tone::Warning, sentences.join(u' '));
}

void OverviewPage::showChanges()
{
    const ReportSummary &summary = m_report.summary;
    m_changesCard->setVisible(summary.hasPrevious);
    const bool worse = summary.newFindings > 0;
    const bool better = summary.fixedFindings > 0;
    m_new->setPill({tr("%n new", nullptr, summary.newFindings),
                    worse ? Pill::Tone::Bad : Pill::Tone::Neutral,
                    worse ? Pill::Shape::Triangle : Pill::Shape::None});
    m_fixed->setPill({tr("%n fixed", nullptr, summary.fixedFindings),
                      better ? Pill::Tone::Good : Pill::Tone::Neutral,
                      better ? Pill::Shape::Check : Pill::Shape::None});
    m_changes->setText(worse || better ? tr("since the report before")
                                       : tr("The same problems as in the report before."));
}

void OverviewPage::showHistory()
{
    if (m_asked == 0 && m_report.summary.target.isEmpty())
        return;
    m_services.store.history(this, [this](const Result<QList<ReportSummary>> &history) {
        m_trend->showHistory(history ? *history : QList<ReportSummary> {}, m_report.summary.target);
        if (!history)
            Q_EMIT errorRaised(history.error());
    });
}

void OverviewPage::retranslate()
{
    m_again->setText(tr("Run again"));
    m_changesTitle->setText(tr("What changed"));
    m_empty->setTexts(tr("No report is open"), tr("Start a scan, or open a report from History."));
    showHeader();
    showBanner();
    showChanges();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
