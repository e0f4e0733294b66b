// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/tab.h"

#include "app/engine/browser/pagescripts.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TabCommandTime = 10s; // for what the browser does without the page's help

} // namespace

Tab::Tab(CdpClient &cdp, const QString &browserContext, QObject *parent)
    : QObject(parent), m_cdp(&cdp), m_browserContext(browserContext)
{
    connect(&cdp, &CdpClient::lost, this, &Tab::lose);
    connect(&cdp, &CdpClient::sessionLost, this, [this](const QString &session) {
        if (session == m_session)
            lose();
    });
}

Tab::~Tab()
{
    if (m_cdp && !m_target.isEmpty())
        m_cdp->tell({}, u"Target.closeTarget"_s, {{u"targetId"_s, m_target}});
}

void Tab::open(QObject *context, Handler<Done> handler)
{
    m_opener = context;
    m_opened = std::move(handler);
    // newWindow: the full browser has no window yet in a new context, and refuses without.
    const QJsonObject params {{u"url"_s, u"about:blank"_s},
                              {u"browserContextId"_s, m_browserContext},
                              {u"newWindow"_s, true}};
    m_cdp->call({}, u"Target.createTarget"_s, params, TabCommandTime, this,
                [this](const Result<QJsonObject> &target) {
                    if (!target)
                        return m_opener ? m_opened(target.error()) : void();
                    m_target = target->value("targetId"_L1).toString();
                    attach();
                });
}

void Tab::attach()
{
    const QJsonObject params {{u"targetId"_s, m_target}, {u"flatten"_s, true}};
    m_cdp->call({}, u"Target.attachToTarget"_s, params, TabCommandTime, this,
                [this](const Result<QJsonObject> &session) {
                    if (!session)
                        return m_opener ? m_opened(session.error()) : void();
                    m_session = session->value("sessionId"_L1).toString();
                    setUp();
                });
}

void Tab::setUp()
{
    on(u"Page.javascriptDialogOpening"_s, this,
       [this](const QJsonObject &params) { closeDialog(params); });
    const QJsonObject reducedMotion {{u"name"_s, u"prefers-reduced-motion"_s},
                                     {u"value"_s, u"reduce"_s}};
    std::vector<Command> commands {
        {u"Page.enable"_s, {}},
        {u"Page.setLifecycleEventsEnabled"_s, {{u"enabled"_s, true}}},
        {u"Network.enable"_s, {{u"maxTotalBufferSize"_s, 0}, {u"maxResourceBufferSize"_s, 0}}},
        {u"Inspector.enable"_s, {}},
        {u"Network.setCacheDisabled"_s, {{u"cacheDisabled"_s, true}}},
        {u"Network.setBypassServiceWorker"_s, {{u"bypass"_s, true}}},
        {u"Emulation.setFocusEmulationEnabled"_s, {{u"enabled"_s, true}}},
        {u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray {reducedMotion}}}},
        {u"Page.addScriptToEvaluateOnNewDocument"_s, {{u"source"_s, PageScripts::quiet()}}},
        {u"Page.addScriptToEvaluateOnNewDocument"_s,
         {{u"source"_s, PageScripts::vitals()}, {u"worldName"_s, u"nat-vitals"_s}}},
    };
    callAll(std::move(commands), this, [this](const Result<Done> &done) {
        if (m_opener)
            m_opened(done);
    });
}

void Tab::closeDialog(const QJsonObject &params)
{
    const bool leaving = params.value("type"_L1).toString() == "beforeunload"_L1;
    m_cdp->tell(m_session, u"Page.handleJavaScriptDialog"_s, {{u"accept"_s, leaving}});
}

void Tab::prepare(const Viewport &viewport, QObject *context, Handler<Done> handler)
{
    const QJsonObject metrics {{u"width"_s, viewport.width()},
                               {u"height"_s, viewport.height()},
                               {u"deviceScaleFactor"_s, 1},
                               {u"mobile"_s, false}};
    callAll({{u"Emulation.setDeviceMetricsOverride"_s, metrics},
             {u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, false}}}},
            context, std::move(handler));
}

void Tab::rest(QObject *context, Handler<Done> handler)
{
    call(u"Page.navigate"_s, {{u"url"_s, u"about:blank"_s}}, 3s, context,
         [handler = std::move(handler)](const Result<QJsonObject> &answer) {
             answer ? handler(Done {}) : handler(answer.error());
         });
}

void Tab::call(const QString &method, const QJsonObject &params, std::chrono::milliseconds timeout,
               QObject *context, Handler<QJsonObject> handler)
{
    m_cdp->call(m_session, method, params, timeout, context, std::move(handler));
}

void Tab::evaluate(int executionContext, const QString &expression,
                   std::chrono::milliseconds timeout, QObject *context, Handler<QString> handler)
{
    const QJsonObject params {{u"expression"_s, expression},
                              {u"contextId"_s, executionContext},
                              {u"awaitPromise"_s, true},
                              {u"returnByValue"_s, true}};
    call(u"Runtime.evaluate"_s, params, timeout, context,
         [handler = std::move(handler)](const Result<QJsonObject> &answer) {
             if (!answer)
                 return handler(answer.error());
             const QJsonObject result = answer->value("result"_L1).toObject();
             if (!answer->contains("exceptionDetails"_L1))
                 return handler(result.value("value"_L1).toString());
             handler(Error {.kind = ErrorKind::Invalid,
                            .message = result.value("description"_L1).toString().left(500)});
         });
}

void Tab::enterWorld(const QString &frame, const QString &name, std::chrono::milliseconds timeout,
                     QObject *context, Handler<int> handler)
{
    const QJsonObject params {{u"frameId"_s, frame}, {u"worldName"_s, name}};
    call(u"Page.createIsolatedWorld"_s, params, timeout, context,
         [handler = std::move(handler)](const Result<QJsonObject> &answer) {
             if (!answer)
                 return handler(answer.error());
             handler(answer->value("executionContextId"_L1).toInt());
         });
}

void Tab::on(const QString &event, QObject *context, CdpClient::EventHandler handler)
{
    m_cdp->on(m_session, event, context, std::move(handler));
}

void Tab::callAll(std::vector<Command> commands, QObject *context, Handler<Done> handler)
{
    struct Count
    {
        std::size_t open;
        Handler<Done> handler;
    };
    auto count = std::make_shared<Count>(Count {commands.size(), std::move(handler)});
    for (const auto &[method, params] : commands) {
        call(method, params, TabCommandTime, context, [count](const Result<QJsonObject> &answer) {
            if (count->open == 0)
                return; // an earlier one has failed
            count->open = answer ? count->open - 1 : 0;
            if (!answer)
                count->handler(answer.error());
            else if (count->open == 0)
                count->handler(Done {});
        });
    }
}

void Tab::lose()
{
    if (!std::exchange(m_lost, true))
        Q_EMIT lost();
}
