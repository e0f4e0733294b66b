// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/axerun.h"

#include "app/engine/browser/pagescripts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto InjectTime = 10s;
constexpr auto RunTime = 25s;
constexpr qsizetype MaxFrames = 50;

/// The ids of all frames below that one.
QStringList innerFrames(const QJsonObject &tree)
{
    QStringList ids;
    const QJsonArray children = tree.value("childFrames"_L1).toArray();
    for (const QJsonValue &child : children) {
        const QJsonObject branch = child.toObject();
        ids += branch.value("frame"_L1).toObject().value("id"_L1).toString();
        ids += innerFrames(branch);
    }
    return ids;
}

} // namespace

AxeRun::AxeRun(Tab &tab, int top, QObject *parent) : QObject(parent), m_tab(tab), m_top(top) { }

QString AxeRun::world() { return u"nat-checks"_s; }

void AxeRun::start()
{
    if (m_tab.axeScript().isEmpty())
        compile();
    else
        enterTop();
}

// Parsing axe takes as long as running it; the compiled form serves all frames and all pages that
// come into the same renderer.
void AxeRun::compile()
{
    m_compiled = true;
    const QJsonObject params {{u"expression"_s, PageScripts::axe()},
                              {u"sourceURL"_s, QString()},
                              {u"persistScript"_s, true},
                              {u"executionContextId"_s, m_top}};
    m_tab.call(u"Runtime.compileScript"_s, params, InjectTime, this,
               [this](const Result<QJsonObject> &answer) {
                   if (!answer)
                       return Q_EMIT finished(answer.error());
                   m_tab.setAxeScript(answer->value("scriptId"_L1).toString());
                   enterTop();
               });
}

void AxeRun::enterTop()
{
    runScript(m_top, [this](const Result<QJsonObject> &answer) {
        if (answer)
            return listFrames();
        // Another renderer than the one it was compiled in.
        if (answer.error().kind == ErrorKind::BadReply && !m_compiled)
            return compile();
        Q_EMIT finished(answer.error());
    });
}

void AxeRun::listFrames()
{
    m_tab.call(u"Page.getFrameTree"_s, {}, InjectTime, this,
               [this](const Result<QJsonObject> &answer) {
                   if (!answer)
                       return Q_EMIT finished(answer.error());
                   const QJsonObject tree = answer->value("frameTree"_L1).toObject();
                   enterFrames(innerFrames(tree).mid(0, MaxFrames));
               });
}

// A frame that cannot be entered (it went away) does not end the run: axe itself reports frames
// that do not answer as "needs review".
void AxeRun::enterFrames(const QStringList &frames)
{
    m_open = frames.size();
    if (m_open == 0)
        return run();
    for (const QString &frame : frames) {
        m_tab.isolatedWorld(frame, world(), true, this, [this](const Result<int> &inner) {
            if (!inner)
                return leaveFrame();
            runScript(*inner, [this](const Result<QJsonObject> &) { leaveFrame(); });
        });
    }
}

void AxeRun::leaveFrame()
{
    if (--m_open == 0)
        run();
}

void AxeRun::run()
{
    m_tab.evaluate(m_top, PageScripts::runAxe(), RunTime, this,
                   [this](const Result<QString> &json) {
                       if (json)
                           Q_EMIT finished(readAxeResult(*json));
                       else
                           Q_EMIT finished(json.error());
                   });
}

void AxeRun::runScript(int executionContext, const Handler<QJsonObject> &handler)
{
    const QJsonObject params {{u"scriptId"_s, m_tab.axeScript()},
                              {u"executionContextId"_s, executionContext},
                              {u"returnByValue"_s, true}};
    m_tab.call(u"Runtime.runScript"_s, params, InjectTime, this, handler);
}
