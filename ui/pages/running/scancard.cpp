// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/running/scancard.h"

#include "app/servers/apirequests.h"
#include "app/words/enumwords.h"
#include "ui/notices.h"
#include "ui/pages/running/runactions.h"
#include "ui/pages/running/runtexts.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plaintable.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ScanCardMostRows = 12;
constexpr int ColumnBreath = 16;

Pill pagePill(const QModelIndex &index)
{
    const auto stage = PageStage(index.data(RunningModel::StageRole).toInt());
    if (stage == PageStage::Done)
        return outcomePill(PageOutcome(index.data(RunningModel::OutcomeRole).toInt()));
    return {pageStageWord(stage), Pill::Tone::Neutral,
            stage == PageStage::Working ? Pill::Shape::Circle : Pill::Shape::None};
}

/// 0:07, 12:30, 1:02:03
QString clockText(qint64 seconds)
{
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

} // namespace

ScanCard::ScanCard(const RunningScan &scan, ScheduleSource schedule, QWidget *parent)
    : Card(parent), m_scan(scan), m_schedule(std::move(schedule))
{
    setObjectName(u"scan%1"_s.arg(scan.ticket));
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"scanProgress"_s);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"scanCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_elapsed = new QLabel(this);
    m_elapsed->setObjectName(u"scanElapsed"_s);
    m_elapsed->setForegroundRole(QPalette::PlaceholderText);
    m_elapsed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_failure = new MessageBar(this);
    m_failure->setObjectName(u"scanFailure"_s);
    m_actions = new RunActions(this);
    m_actions->hide();
    createTable();
    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    line->addWidget(m_elapsed);
    body()->setSpacing(10);
    body()->addWidget(createHead());
    body()->addWidget(m_bar);
    body()->addLayout(line);
    body()->addWidget(m_failure);
    body()->addWidget(m_actions);
    body()->addWidget(m_table);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ScanCard::showElapsed);
    connect(m_actions, &RunActions::commanded, this, &ScanCard::commanded);
    retranslate();
    showScan(scan);
}

QWidget *ScanCard::createHead()
{
    auto *head = new QWidget(this);
    m_target = new QLabel(head);
    m_target->setObjectName(u"scanTarget"_s);
    m_target->setTextFormat(Qt::PlainText);
    QFont font = m_target->font();
    font.setPointSizeF(font.pointSizeF() * 1.05);
    font.setWeight(QFont::DemiBold);
    m_target->setFont(font);
    m_what = new QLabel(head);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [head](const QString &icon, const QString &name) {
        auto *made = new QPushButton(lineIcon(icon), {}, head);
        made->setObjectName(name);
        return made;
    };
    m_stop = button(u"circle-stop"_s, u"scanStop"_s);
    m_open = button(u"layout-dashboard"_s, u"scanOpen"_s);
    setPrimary(*m_open);
    m_close = button(u"x"_s, u"scanClose"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_target);
    words->addWidget(m_what);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addLayout(words, 1);
    for (QPushButton *each : {m_stop, m_open, m_close})
        line->addWidget(each, 0, Qt::AlignVCenter);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT commanded(RunCommand::Stop); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(m_reportId); });
    connect(m_close, &QPushButton::clicked, this, &ScanCard::closed);
    return head;
}

void ScanCard::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"scanPages"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RunningModel::Outcome, new PillDelegate(pagePill, m_table));
    makePlain(*m_table, 20);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(RunningModel::Page, QHeaderView::Stretch);
}

void ScanCard::fitTable()
{
    m_table->setVisible(m_model.rowCount() > 0);
    for (int column = RunningModel::Load; column < RunningModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + ColumnBreath);
    }
    const int rows = std::min(m_model.rowCount(), ScanCardMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void ScanCard::showScan(const RunningScan &scan)
{
    if (m_ended)
        return;
    m_scan = scan;
    if (scan.status.progress)
        m_model.setPages(scan.status.progress->pages);
    if (scan.stopping && m_stop->hasFocus())
        m_table->setFocus(); // else Qt would take it out of the page
    m_stop->setEnabled(!scan.stopping);
    if (!scan.server.isLocal())
        showHalt();
    fitTable();
    showCounts();
    showElapsed();
    runClock();
}

/// What can be done, and why it does not go on by itself.
void ScanCard::showHalt()
{
    m_actions->showScan(m_scan);
    std::optional<Notice> notice = runNotice(m_scan);
    if (!notice && m_tellsRefusal && !m_scan.stopping)
        return;
    m_tellsRefusal = false;
    if (!notice)
        return m_failure->dismiss();
    notice->closable = false;
    offerHelp(*notice);
    m_failure->show(*notice);
}

void ScanCard::offerHelp(Notice &notice)
{
    if (m_scan.stage == RunStage::Uncertain)
        return;
    const auto help = [this](Remedy remedy) { Q_EMIT remedyRequested(remedy); };
    if (m_scan.reason->code == "INCOMPLETE"_L1) {
        notice.actionText = remedyWord(Remedy::EditSettings);
        notice.action = [help] { help(Remedy::EditSettings); };
        return;
    }
    // Trying again is what the buttons are for.
    const Notice ways = noticeOf(
        *m_scan.reason, [](Remedy remedy) { return remedy != Remedy::TryAgain; }, help);
    notice.actionText = ways.actionText;
    notice.action = ways.action;
    notice.secondText = ways.secondText;
    notice.second = ways.second;
}

void ScanCard::showStopRefused(const Error &error)
{
    Notice notice = noticeOf(error, [](Remedy) { return false; }, {});
    notice.kind = Notice::Kind::Warning;
    notice.title = tr("The scan goes on");
    notice.text = tr("%1 cannot stop it. Its report is saved here when it has ended.")
                      .arg(m_scan.server.name);
    m_tellsRefusal = true;
    m_failure->show(notice);
}

/// Only who is looked at counts the seconds.
void ScanCard::runClock()
{
    const bool counts = !m_ended && m_scan.isActive() && isVisible();
    if (counts && !m_clock.isActive())
        m_clock.start();
    else if (!counts)
        m_clock.stop();
}

void ScanCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    showElapsed();
    runClock();
}

void ScanCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    runClock();
}

void ScanCard::showReportReady(qint64 reportId)
{
    m_reportId = reportId;
    m_open->setVisible(true);
    end();
}

void ScanCard::showFailure(const Error &error)
{
    m_error = error;
    end();
    Notice notice = noticeOf(
        error, [](Remedy) { return true; },
        [this](Remedy remedy) { Q_EMIT remedyRequested(remedy); });
    notice.closable = false;
    m_failure->show(notice);
}

void ScanCard::end()
{
    if (!std::exchange(m_ended, true)) // else only the words change
        m_endedAt = QDateTime::currentDateTimeUtc();
    runClock();
    m_close->setVisible(true);
    if (m_stop->hasFocus() || m_actions->isAncestorOf(QApplication::focusWidget()))
        (m_reportId != 0 ? m_open : m_close)->setFocus();
    m_stop->setVisible(false);
    m_actions->setVisible(false);
    m_failure->dismiss();
    m_bar->setVisible(false);
    showCounts();
    showElapsed();
}

QString ScanCard::countText() const
{
    const auto &progress = m_scan.status.progress;
    if (m_error)
        return tr("Ended without a report");
    if (m_ended)
        return progress
            ? tr("%n page(s) checked, the report is saved", nullptr, progress->pagesDone)
            : tr("The report is saved");
    const bool isRemote = !m_scan.server.isLocal();
    if (isRemote && (!progress || progress->pagesTotal == 0 || m_scan.stage != RunStage::Watched))
        return runStageText(m_scan);
    if (m_scan.stopping)
        return tr("Stopping; what was checked is kept");
    if (!progress || progress->pagesTotal == 0)
        return m_scan.status.state == ScanState::Queued ? tr("Starting the engine")
                                                        : tr("Starting the browser");
    const QLocale locale;
    const QString done = locale.toString(progress->pagesDone);
    const QString pages = progress->stage == u"crawling"
        //: %1 of %n pages; more may be found
        ? tr("%1 of %n page(s) found so far", nullptr, progress->pagesTotal).arg(done)
        //: %1 of %n pages are checked
        : tr("%1 of %n page(s)", nullptr, progress->pagesTotal).arg(done);
    return pages + u"  ·  "_s + tr("%n problem(s)", nullptr, progress->findings);
}

QString ScanCard::checksText() const
{
    QStringList parts;
    if (isApiRequest(m_scan.request))
        return scanModeWord(m_scan.request.mode) + u" · "_s + m_scan.server.name;
    if (m_scan.request.accessibility)
        parts.append(tr("Accessibility"));
    if (m_scan.request.performance)
        parts.append(tr("Performance"));
    if (m_scan.request.captures)
        parts.append(tr("Screenshots"));
    parts.append(m_scan.server.name);
    return parts.join(u" · "_s);
}

void ScanCard::showCounts()
{
    m_counts->setText(countText());
    m_bar->setAccessibleDescription(m_counts->text());
    const auto &progress = m_scan.status.progress;
    // Without a known total there is nothing that a bar could truthfully show.
    m_bar->setVisible(!m_ended && progress && progress->pagesTotal > 0
                      && m_scan.stage == RunStage::Watched);
    if (progress && progress->pagesTotal > 0) {
        m_bar->setMaximum(progress->pagesTotal);
        m_bar->setValue(progress->pagesDone);
    }
}

void ScanCard::showElapsed()
{
    const QDateTime until = m_ended ? m_endedAt : QDateTime::currentDateTimeUtc();
    // Digits differ in width: without room for all of them the line would twitch each second.
    m_elapsed->setMinimumWidth(m_elapsed->fontMetrics().horizontalAdvance(u"00:00"_s));
    const bool counts = m_ended || m_scan.isActive();
    m_elapsed->setText(counts ? clockText(std::max<qint64>(0, m_scan.startedAt.secsTo(until)))
                              : QString());
    const bool isAsked = !m_ended && m_scan.stage == RunStage::Watched && m_schedule;
    m_actions->showSchedule(isAsked ? scheduleText(m_schedule(), until) : QString());
}

void ScanCard::retranslate()
{
    const QString shown = m_scan.request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_target->setText(isolated(shown));
    setAccessibleName(tr("Scan of %1").arg(shown));
    m_what->setText(checksText());
    m_stop->setText(tr("Stop and keep results"));
    m_open->setText(tr("Show report"));
    m_close->setText(tr("Close"));
    m_stop->setVisible(!m_ended && m_scan.server.isLocal());
    m_actions->retranslate();
    if (!m_ended && !m_scan.server.isLocal())
        showHalt();
    m_open->setVisible(m_reportId != 0);
    m_close->setVisible(m_ended);
    m_bar->setAccessibleName(tr("Pages checked"));
    m_table->setAccessibleName(tr("Pages of this scan"));
    m_model.setHeaderTexts({tr("Page"), tr("Load"), tr("Problems"), tr("Status")});
    if (m_error)
        showFailure(*m_error);
    fitTable();
    showCounts();
}

void ScanCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
