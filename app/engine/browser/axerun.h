// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/browser/axeresult.h"
#include "app/engine/browser/tab.h"

#include <QObject>

/// axe over one page: put into an isolated world of every frame, where neither the page's security
/// policy nor its scripts interfere, and run from the top, from where it looks into the frames.
/// One `finished`. Errors are those of Tab::evaluate(); BadReply also when axe answered something
/// else.
class AxeRun : public QObject
{
    Q_OBJECT

public:
    /// `top` is the execution context of world() in the main frame.
    AxeRun(Tab &tab, int top, QObject *parent = nullptr);
    void start();

    /// The name of the world that axe and what else we ask of a loaded page live in.
    static QString world();

Q_SIGNALS:
    void finished(const Result<AxeResult> &result);

private:
    void listFrames();
    void enterFrames(const QStringList &frames);
    void leaveFrame();
    void run();

    Tab &m_tab;
    int m_top;
    qsizetype m_open = 0; ///< frames that axe is on its way into
};
