// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runningpage.h"

#include "app/services.h"
#include "ui/localserver.h"
#include "ui/pages/running/scancard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RunningPage::RunningPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_stack(new QStackedWidget(this))
{
    m_list = new ScrollPage(0, this);
    m_header = new PageHeader(m_list);
    m_list->column()->addWidget(m_header);
    m_list->column()->addStretch(1);
    m_empty = new EmptyState(u"radar"_s, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_empty, &EmptyState::actionTriggered, this, &RunningPage::newScanRequested);
    const Scanner &scanner = services.scanner;
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
    retranslate();
}

ScanCard *RunningPage::cardOf(int ticket)
{
    if (ScanCard *known = m_cards.value(ticket))
        return known;
    for (const RunningScan &scan : m_services.scanner.running()) {
        if (scan.ticket != ticket)
            continue;
        auto *card = new ScanCard(scan, this);
        m_cards.insert(ticket, card);
        m_list->column()->insertWidget(1, card);
        connect(card, &ScanCard::stopRequested, this,
                [this, ticket] { m_services.scanner.stopAndKeep(ticket); });
        connect(card, &ScanCard::reportRequested, this, &RunningPage::reportRequested);
        connect(card, &ScanCard::remedyRequested, this,
                [this, card](Remedy remedy) { act(card, remedy); });
        connect(card, &ScanCard::closed, this, [this, ticket] { close(ticket); });
        return card;
    }
    return nullptr; // it ended: reportReady or failed says how
}

void RunningPage::showStarted(int ticket) { showChange(ticket); }

void RunningPage::showChange(int ticket)
{
    const QList<RunningScan> running = m_services.scanner.running();
    for (const RunningScan &scan : running) {
        if (scan.ticket == ticket)
            cardOf(ticket)->showScan(scan);
    }
    showCount();
}

void RunningPage::act(ScanCard *card, Remedy remedy)
{
    const ScanRequest request = card->request();
    const Server server = remedy == Remedy::RunLocally ? localServer() : card->server();
    switch (remedy) {
    case Remedy::TryAgain:
    case Remedy::RunLocally:
        close(m_cards.key(card));
        Q_EMIT scanRequested(server, request);
        break;
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
    }
    showCount();
}

void RunningPage::showCount()
{
    const int count = int(m_services.scanner.running().size());
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 0 : 1);
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
    QWidget::changeEvent(event);
}
