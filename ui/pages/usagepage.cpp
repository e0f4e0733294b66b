// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagepage.h"

#include "app/services.h"
#include "app/words/usagewords.h"
#include "ui/pages/usage/localusagecard.h"
#include "ui/pages/usage/servertile.h"
#include "ui/pages/usage/serverusage.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StaleAfter = 1min; // showing the page again asks again
constexpr int EmptyShare = 100; // of the room below the heading
constexpr int BeforeLocal = 2; // the local card and the stretch stand below the servers

bool isStale(const AccountState &state)
{
    const auto age = state.askedAt.msecsTo(QDateTime::currentDateTimeUtc());
    return !state.askedAll || age > std::chrono::milliseconds(StaleAfter).count();
}

} // namespace

UsagePage::UsagePage(Services &services, QWidget *parent)
    : ScrollPage(0, parent), m_services(services), m_header(new PageHeader(this)),
      m_refresh(new QPushButton(this)), m_empty(new EmptyState(u"chart-column"_s, this)),
      m_local(new LocalUsageCard(this)), m_choice(new QWidget(this))
{
    m_refresh->setObjectName(u"refreshUsage"_s);
    m_refresh->setIcon(lineIcon(u"refresh-cw"_s));
    m_header->addAction(m_refresh);
    column()->addWidget(m_header);
    auto *tiles = new FlowLayout(m_choice);
    tiles->setSpacing(12);
    column()->addWidget(m_choice);
    column()->addWidget(m_empty, EmptyShare);
    column()->addWidget(m_local);
    column()->addStretch(1);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &UsagePage::showTime);
    connect(m_refresh, &QPushButton::clicked, this, &UsagePage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &UsagePage::connectRequested);
    connect(&services.accounts, &Accounts::listChanged, this, &UsagePage::followAccounts);
    connect(&services.accounts, &Accounts::changed, this, &UsagePage::showTime);
    connect(&services.store, &ScanStore::changed, this, [this] {
        if (isVisible())
            readHistory();
    });
    followAccounts();
    retranslate();
}

/// An account that stays keeps its part of the page, with what is typed or waited for there.
void UsagePage::followAccounts()
{
    QList<ServerUsage *> old = m_servers;
    m_servers.clear();
    for (ServerAccount *account : m_services.accounts.all()) {
        const auto shows
            = [account](const ServerUsage *usage) { return &usage->account() == account; };
        const auto found = std::find_if(old.begin(), old.end(), shows);
        ServerUsage *usage = found == old.end() ? makeUsage(*account) : *found;
        old.removeOne(usage);
        column()->removeWidget(usage);
        column()->insertWidget(column()->count() - BeforeLocal, usage);
        m_servers.append(usage);
    }
    qDeleteAll(old); // at once: their accounts go after this call
    m_empty->setVisible(m_servers.isEmpty());
    m_refresh->setVisible(!m_servers.isEmpty());
    makeTiles();
    const QString shown = chosen() ? m_chosen : m_services.settings.get(LastServer);
    choose(m_services.accounts.of(shown) || m_servers.isEmpty()
               ? shown
               : m_servers.first()->account().server().id);
    showTime();
    if (isVisible())
        refreshStale();
}

ServerUsage *UsagePage::makeUsage(ServerAccount &account)
{
    auto *usage = new ServerUsage(account, m_services.settings, m_services.secrets, widget());
    usage->setObjectName(u"usageOf-"_s + account.server().id);
    connect(usage, &ServerUsage::serverRequested, this, &UsagePage::serverRequested);
    connect(usage, &ServerUsage::planArrived, this, &UsagePage::tellPlan);
    connect(usage, &ServerUsage::localRequested, this, &UsagePage::localRequested);
    // Queued: its place is known only when the layout has come round.
    connect(
        usage, &ServerUsage::plansShown, this,
        [this](QWidget *plans) { ensureWidgetVisible(plans); }, Qt::QueuedConnection);
    return usage;
}

void UsagePage::makeTiles()
{
    qDeleteAll(m_tiles); // at once: their accounts go after this call
    m_tiles.clear();
    m_choice->setVisible(m_servers.size() > 1);
    if (m_servers.size() < 2)
        return;
    for (const ServerAccount *account : m_services.accounts.all()) {
        auto *tile = new ServerTile(*account, m_choice);
        m_choice->layout()->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this,
                [this, id = account->server().id] { choose(id); });
        m_tiles.append(tile);
    }
}

void UsagePage::choose(const QString &serverId)
{
    m_chosen = serverId;
    for (ServerUsage *usage : std::as_const(m_servers))
        usage->setVisible(usage->account().server().id == serverId);
    for (ServerTile *tile : std::as_const(m_tiles))
        tile->setChecked(tile->account().server().id == serverId);
}

ServerUsage *UsagePage::chosen() const
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), [this](const auto *usage) {
        return usage->account().server().id == m_chosen;
    });
    return found == m_servers.end() ? nullptr : *found;
}

void UsagePage::refresh()
{
    for (ServerAccount *account : m_services.accounts.all())
        account->refresh();
}

void UsagePage::refreshStale()
{
    for (ServerAccount *account : m_services.accounts.all()) {
        if (isStale(account->state()))
            account->refresh();
    }
}

void UsagePage::readHistory()
{
    m_services.store.history(this, [this](const Result<QList<ReportSummary>> &history) {
        // What is wrong with the store is told where reports are.
        if (history)
            m_local->showHistory(*history);
    });
}

void UsagePage::showPlans(const QString &serverId)
{
    if (m_services.accounts.of(serverId))
        choose(serverId);
    if (ServerUsage *usage = chosen())
        usage->showPlans();
}

void UsagePage::lookForPlans()
{
    for (ServerUsage *usage : std::as_const(m_servers))
        usage->lookForPlan();
}

void UsagePage::tellPlan(const QString &plan)
{
    if (!isVisible())
        Q_EMIT noticeRequested(
            {.kind = Notice::Kind::Success, .title = tr("You are on %1 now").arg(plan)});
}

void UsagePage::showTime()
{
    for (ServerUsage *server : std::as_const(m_servers))
        server->showTime();
    QDateTime oldest;
    bool asking = false;
    for (const ServerAccount *account : m_services.accounts.all()) {
        const AccountState &state = account->state();
        asking = asking || state.asking;
        if (state.askedAt.isValid() && (!oldest.isValid() || state.askedAt < oldest))
            oldest = state.askedAt;
    }
    m_refresh->setEnabled(!asking);
    m_header->setSubtitle(oldest.isValid() ? asOfText(oldest, QDateTime::currentDateTimeUtc())
                                           : tr("What your plans have left, and what was used."));
}

void UsagePage::retranslate()
{
    m_header->setTitle(tr("Usage"));
    m_refresh->setText(tr("Refresh"));
    m_empty->setTexts(tr("No server is connected"),
                      tr("Scans on this computer are free and need no plan. Connect a NAT server "
                         "to see what its plan has left."));
    m_empty->setActionText(tr("Connect a server…"));
    showTime();
}

void UsagePage::showEvent(QShowEvent *event)
{
    refreshStale();
    readHistory();
    showTime();
    m_minute.start();
    ScrollPage::showEvent(event);
}

void UsagePage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    ScrollPage::hideEvent(event);
}

void UsagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ScrollPage::changeEvent(event);
}
