// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/browsersession.h"

#include "app/engine/browser/browser.h"
#include "app/engine/browser/cdpclient.h"
#include "app/engine/browser/pagevisit.h"
#include "app/engine/browser/tab.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MaxTries = 2;
constexpr int MaxLosses = 3;
constexpr auto CommandTime = 10s;

} // namespace

/// A visit that holds a permit of the browser.
struct BrowserSession::Running
{
    Job job;
    std::unique_ptr<Tab> tab;
    std::unique_ptr<PageVisit> visit;
};

BrowserSession::BrowserSession(Browser &browser, int concurrency, QObject *parent)
    : QObject(parent), m_browser(&browser), m_concurrency(qBound(1, concurrency, browser.tabs()))
{
    connect(&browser, &Browser::lost, this, &BrowserSession::browserLost);
    connect(&browser, &Browser::recycled, this, &BrowserSession::forgetTabs);
    connect(&browser, &Browser::permitReturned, this, &BrowserSession::scheduleSoon);
}

BrowserSession::~BrowserSession()
{
    const auto permits = m_running.size() + m_restingTabs.size();
    m_running.clear();
    m_restingTabs.clear();
    m_idleTabs.clear();
    if (m_cdp && !m_context.isEmpty())
        m_cdp->tell({}, u"Target.disposeBrowserContext"_s, {{u"browserContextId"_s, m_context}});
    if (!m_browser)
        return;
    disconnect(m_browser, nullptr, this, nullptr);
    for (std::size_t i = 0; i < permits; ++i)
        m_browser->returnPermit();
}

void BrowserSession::visit(const VisitRequest &request, QObject *context,
                           Handler<VisitEvidence> handler)
{
    m_queue.push_back({request, context, std::move(handler)});
    scheduleSoon();
}

void BrowserSession::scheduleSoon()
{
    if (std::exchange(m_scheduled, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_scheduled = false;
        schedule();
    });
}

void BrowserSession::schedule()
{
    std::erase_if(m_queue, [](const Job &job) { return !job.context; });
    if (m_queue.empty())
        return;
    if (m_losses > MaxLosses)
        return failAll({.kind = ErrorKind::EngineDown,
                        .detail = u"the browser was lost %1 times"_s.arg(m_losses)});
    if (m_context.isEmpty())
        return prepare();
    while (!m_queue.empty() && mayStart(m_queue.front()) && m_browser->takePermit()) {
        Job job = std::move(m_queue.front());
        m_queue.pop_front();
        begin(std::move(job));
    }
}

// A page that was there when a tab or browser died is tried again with nothing beside it, so that
// the next death has one suspect only.
bool BrowserSession::mayStart(const Job &job) const
{
    if (m_running.empty())
        return true;
    return job.tries == 0 && m_running.front()->job.tries == 1 && running() < m_concurrency;
}

void BrowserSession::prepare()
{
    if (std::exchange(m_preparing, true))
        return;
    m_browser->whenReady(this, [this](const Result<CdpClient *> &cdp) {
        if (cdp)
            return createContext(**cdp);
        m_preparing = false;
        failAll(cdp.error());
    });
}

void BrowserSession::createContext(CdpClient &cdp)
{
    m_cdp = &cdp;
    cdp.call({}, u"Target.createBrowserContext"_s, {{u"disposeOnDetach"_s, true}}, CommandTime,
             this, [this, asked = &cdp](const Result<QJsonObject> &answer) {
                 if (m_cdp != asked)
                     return; // of a browser that was exchanged meanwhile
                 m_preparing = false;
                 if (!answer) {
                     m_browser->giveUp();
                     return scheduleSoon();
                 }
                 m_context = answer->value("browserContextId"_L1).toString();
                 m_cdp->tell({}, u"Browser.setDownloadBehavior"_s,
                             {{u"behavior"_s, u"deny"_s}, {u"browserContextId"_s, m_context}});
                 schedule();
             });
}

void BrowserSession::begin(Job job)
{
    ++job.tries;
    m_running.push_back(std::make_unique<Running>());
    Running *running = m_running.back().get();
    running->job = std::move(job);
    if (m_idleTabs.empty() || running->job.tries > 1)
        return openTab(running);
    running->tab = std::move(m_idleTabs.back());
    m_idleTabs.pop_back();
    visitIn(running);
}

void BrowserSession::openTab(Running *running)
{
    running->tab = std::make_unique<Tab>(*m_cdp, m_context);
    running->tab->open(running->tab.get(), [this, running](const Result<Done> &opened) {
        if (opened)
            return visitIn(running);
        // A page that chokes the browser from its tab's grave, for instance.
        if (opened.error().kind == ErrorKind::Timeout)
            m_browser->giveUp();
        VisitEvidence crashed;
        crashed.outcome = PageOutcome::Crashed;
        crashed.errorText = u"no tab could be opened"_s;
        visited(running, crashed);
    });
}

void BrowserSession::visitIn(Running *running)
{
    running->visit = std::make_unique<PageVisit>(*running->tab, running->job.request);
    connect(running->visit.get(), &PageVisit::finished, this,
            [this, running](const VisitEvidence &evidence) { visited(running, evidence); });
    running->visit->start();
}

void BrowserSession::visited(Running *running, const VisitEvidence &evidence)
{
    Job job = std::move(running->job);
    retire(running);
    if (evidence.outcome == PageOutcome::Crashed && job.tries < MaxTries) {
        m_queue.push_front(std::move(job));
        return scheduleSoon();
    }
    scheduleSoon();
    if (job.context)
        job.handler(evidence);
}

void BrowserSession::retire(Running *running)
{
    const auto place = std::find_if(m_running.begin(), m_running.end(),
                                    [running](const auto &r) { return r.get() == running; });
    const std::unique_ptr<Running> retired = std::move(*place);
    m_running.erase(place);
    const bool usable = retired->visit && retired->visit->leavesTabUsable();
    // Later, and the visit first: this is called from its signal, and it refers to the tab.
    if (retired->visit)
        retired->visit.release()->deleteLater();
    if (usable)
        return restTab(std::move(retired->tab));
    retired->tab.release()->deleteLater();
    m_browser->returnPermit();
}

void BrowserSession::restTab(std::unique_ptr<Tab> tab)
{
    m_restingTabs.push_back(std::move(tab));
    Tab *resting = m_restingTabs.back().get();
    resting->rest(this, [this, resting](const Result<Done> &done) {
        const auto place = std::find_if(m_restingTabs.begin(), m_restingTabs.end(),
                                        [resting](const auto &t) { return t.get() == resting; });
        std::unique_ptr<Tab> rested = std::move(*place);
        m_restingTabs.erase(place);
        if (done && m_cdp)
            m_idleTabs.push_back(std::move(rested));
        else
            rested.release()->deleteLater();
        m_browser->returnPermit();
    });
}

void BrowserSession::browserLost()
{
    if (m_cdp)
        ++m_losses;
    forgetTabs();
}

void BrowserSession::forgetTabs()
{
    m_cdp = nullptr;
    m_context.clear();
    m_preparing = false;
    m_idleTabs.clear();
    scheduleSoon();
}

void BrowserSession::failAll(const Error &error)
{
    std::deque<Job> jobs = std::exchange(m_queue, {});
    const QPointer<BrowserSession> alive(this);
    for (Job &job : jobs) {
        if (job.context)
            job.handler(error);
        if (!alive)
            return;
    }
}
