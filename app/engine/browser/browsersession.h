// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/engine/browser/visit.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

class Browser;
class CdpClient;
class PageVisit;
class Tab;

/// The browser as one scan sees it: a browser context of its own (cookies, storage and tabs apart
/// from every other scan) with tabs that are used again from page to page.
///
/// Visits are started in the order they were asked for, at most `concurrency` at once and never
/// more than the Browser allows in all. Each ends exactly once with evidence, or with an error when
/// there is no browser: BrowserMissing (none found; detail lists what was tried) or EngineDown (it
/// doesn't start, or was lost more than three times in this session; detail says how).
/// What a page does wrong is an outcome, never an error. A page whose tab or browser dies is tried
/// once more, alone, in a new tab, before it is called Crashed.
///
/// Deleting the session is how a scan is cancelled: no handler is called any more and its tabs are
/// closed, busy or not. In a handler's own call use deleteLater().
/// A visit whose `context` is deleted is not started, or runs to its end unheard.
class BrowserSession : public QObject
{
    Q_OBJECT

public:
    /// The session does nothing more once the browser is deleted. `concurrency` is bounded to 1 …
    /// browser's tabs.
    BrowserSession(Browser &browser, int concurrency, QObject *parent = nullptr);
    ~BrowserSession() override;

    void visit(const VisitRequest &request, QObject *context, Handler<VisitEvidence> handler);

    int running() const { return int(m_running.size()); } ///< visits in a tab right now
    int waiting() const { return int(m_queue.size()); } ///< visits not yet begun

private:
    struct Job
    {
        VisitRequest request;
        QPointer<QObject> context;
        Handler<VisitEvidence> handler;
        int tries = 0;
    };
    struct Running;

    void scheduleSoon();
    void schedule();
    bool mayStart(const Job &job) const;
    void prepare();
    void createContext(CdpClient &cdp);
    void begin(Job job);
    void openTab(Running *running);
    void visitIn(Running *running);
    void visited(Running *running, const VisitEvidence &evidence);
    void retire(Running *running);
    void restTab(std::unique_ptr<Tab> tab);
    void browserLost();
    void forgetTabs();
    void failAll(const Error &error);

    QPointer<Browser> m_browser;
    int m_concurrency;
    QPointer<CdpClient> m_cdp;
    QString m_context; ///< browser context id; empty until there is one
    std::deque<Job> m_queue;
    std::vector<std::unique_ptr<Running>> m_running;
    std::vector<std::unique_ptr<Tab>> m_restingTabs; ///< leaving their page; they hold permits
    std::vector<std::unique_ptr<Tab>> m_idleTabs;
    int m_losses = 0;
    bool m_preparing = false;
    bool m_scheduled = false;
};
