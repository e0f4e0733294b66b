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

// The whole source each time: V8 knows it again and doesn't compile it anew for every page, and
// Runtime.enable, which stored scripts need, would also send us all that pages write to the
// console.
void AxeRun::start()
{
    m_tab.evaluate(m_top, PageScripts::axe(), InjectTime, this, [this](const Result<QString> &in) {
        if (in)
            listFrames();
        else
            Q_EMIT finished(in.error());
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
        m_tab.enterWorld(frame, world(), InjectTime, this, [this](const Result<int> &inner) {
            if (!inner)
                return leaveFrame();
            m_tab.evaluate(*inner, PageScripts::axe(), InjectTime, this,
                           [this](const Result<QString> &) { leaveFrame(); });
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
