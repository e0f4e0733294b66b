// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runningpage.h"

#include "app/servers/apirequests.h"
#include "app/servers/runserver.h"
#include "app/services.h"
#include "ui/localserver.h"
#include "ui/pages/running/scancard.h"
#include "ui/pages/running/serverscanscard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostCards = 30;
}

RunningPage::RunningPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_stack(new QStackedWidget(this))
{
    m_list = new ScrollPage(0, this);
    m_header = new PageHeader(m_list);
    m_list->column()->addWidget(m_header);
    m_serverScans = new ServerScansCard(services, this);
    m_list->column()->addWidget(m_serverScans);
    m_list->column()->addStretch(1);
    m_empty = new EmptyState(u"radar"_s, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_empty, &EmptyState::actionTriggered, this, &RunningPage::newScanRequested);
    connect(m_serverScans, &ServerScansCard::reportRequested, this, &RunningPage::reportRequested);
    connect(m_serverScans, &ServerScansCard::serversChanged, this, &RunningPage::showCount);
    connectScanner();
    retranslate();
}

void RunningPage::connectScanner()
{
    const Scanner &scanner = m_services.scanner;
    connect(&scanner, &Scanner::changed, this, &RunningPage::showChange);
    connect(&scanner, &Scanner::reportReady, this, [this](int ticket, qint64 id) {
        if (ScanCard *card = m_cards.value(ticket))
            card->showReportReady(id);
        showCount();
    });
    connect(&scanner, &Scanner::failed, this, [this](int ticket, const Error &error) {
        if (ScanCard *card = m_cards.value(ticket))
            card->showFailure(error);
        showCount();
    });
    connect(&scanner, &Scanner::stopRefused, this, [this](int ticket, const Error &error) {
        if (ScanCard *card = m_cards.value(ticket))
            card->showStopRefused(error);
    });
    adopt();
}

/// The command line may have left something, too, while the window was open.
void RunningPage::adopt()
{
    m_services.scanner.adopt(
        [this](const RunRecord &run) { return serverOf(run, m_services.servers.servers()); });
}

/// Null when it ended: reportReady or failed says how. Null, too, when there are so many that
/// nobody could look at them all; the count has them.
ScanCard *RunningPage::cardOf(int ticket)
{
    if (ScanCard *known = m_cards.value(ticket))
        return known;
    const std::optional<RunningScan> scan = m_services.scanner.scan(ticket);
    if (!scan || m_cards.size() >= MostCards)
        return nullptr;
    const auto schedule = [this, ticket] { return m_services.scanner.schedule(ticket); };
    auto *card = new ScanCard(*scan, schedule, this);
    m_cards.insert(ticket, card);
    m_list->column()->insertWidget(1, card);
    connect(card, &ScanCard::commanded, this,
            [this, ticket](RunCommand wanted) { command(ticket, wanted); });
    connect(card, &ScanCard::reportRequested, this, &RunningPage::reportRequested);
    connect(card, &ScanCard::remedyRequested, this,
            [this, card](Remedy remedy) { act(card, remedy); });
    connect(card, &ScanCard::closed, this, [this, ticket] { close(ticket); });
    return card;
}

void RunningPage::showStarted(int ticket) { showChange(ticket); }

void RunningPage::showChange(int ticket)
{
    if (const std::optional<RunningScan> scan = m_services.scanner.scan(ticket)) {
        if (ScanCard *card = cardOf(ticket))
            card->showScan(*scan);
    } else {
        // How it ended is told right after this. Nothing is: another program has it.
        QMetaObject::invokeMethod(
            this,
            [this, ticket] {
                const ScanCard *card = m_cards.value(ticket);
                if (card && !card->hasEnded())
                    close(ticket);
            },
            Qt::QueuedConnection);
    }
    showCount();
}

/// Takes in those that had no room before.
void RunningPage::fill()
{
    const QList<int> tickets = m_services.scanner.tickets();
    for (const int ticket : tickets) {
        if (m_cards.size() >= MostCards)
            return;
        cardOf(ticket);
    }
}

void RunningPage::command(int ticket, RunCommand command)
{
    m_services.scanner.command(ticket, command);
    if (command == RunCommand::Forget)
        close(ticket);
}

void RunningPage::act(ScanCard *card, Remedy remedy)
{
    const ScanRequest request = card->request();
    const Server server = remedy == Remedy::RunLocally ? localServer() : card->server();
    switch (remedy) {
    case Remedy::TryAgain:
    case Remedy::RunLocally: {
        const int ticket = m_cards.key(card);
        // Not possible yet, or its description or credentials were not kept: the form says so.
        if (isApiRequest(request)
            && (server.isLocal() || request.spec.isEmpty() || !card->canStartAgain())) {
            Q_EMIT editRequested(request);
            break;
        }
        if (m_services.scanner.scan(ticket)) // kept, and not wanted there any more
            m_services.scanner.command(ticket, RunCommand::Forget);
        close(ticket);
        Q_EMIT scanRequested(server, request);
        break;
    }
    case Remedy::EnterKey:
    case Remedy::CheckServer:
    case Remedy::CheckCertificate:
    case Remedy::UnlockKeychain:
        Q_EMIT serverRequested(server.id);
        break;
    case Remedy::EditAddress:
    case Remedy::EditSettings:
        Q_EMIT editRequested(request);
        break;
    default:
        Q_EMIT remedyRequested(remedy, server.id);
    }
}

void RunningPage::close(int ticket)
{
    if (ScanCard *card = m_cards.take(ticket)) {
        card->hide();
        card->deleteLater();
        fill();
    }
    showCount();
}

void RunningPage::showCount()
{
    const int count = m_services.scanner.runningCount();
    const bool isBare = m_cards.isEmpty() && m_services.servers.servers().isEmpty();
    m_stack->setCurrentIndex(isBare ? 0 : 1);
    m_header->setSubtitle(count == 0 ? tr("No scan is running now.")
                                     : tr("%n scan(s) in progress", nullptr, count));
    Q_EMIT runningCountChanged(count);
}

void RunningPage::retranslate()
{
    m_header->setTitle(tr("Running"));
    m_empty->setTexts(tr("Nothing is running"),
                      tr("A scan that you start shows its pages here as they are checked."));
    m_empty->setActionText(tr("New scan"));
    showCount();
}

void RunningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_services.scanner.wake();
        adopt();
    }
    QWidget::changeEvent(event);
}
