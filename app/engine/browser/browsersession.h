// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/engine/browser/visit.h"

#include <QObject>

#include <memory>

class Browser;

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
/// closed, busy or not. It may be deleted in a handler's own call only by deleteLater().
/// A visit whose `context` is deleted is not started, or runs to its end unheard.
class BrowserSession : public QObject
{
    Q_OBJECT

public:
    /// The session must not outlive the browser. `concurrency` is bounded to 1 … browser's tabs.
    BrowserSession(Browser &browser, int concurrency, QObject *parent = nullptr);
    ~BrowserSession() override;

    void visit(const VisitRequest &request, QObject *context, Handler<VisitEvidence> handler);

    int running() const; ///< visits in a tab right now
    int waiting() const; ///< visits not yet begun

private:
    class Private;
    std::unique_ptr<Private> d;
};
