// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/browser/cdpclient.h"

#include "app/base/log.h"
#include "app/engine/browser/pipetransport.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// A command on its way. `context` null from the start means nobody listens.
struct CdpClient::Pending
{
    QString session;
    QString method;
    QPointer<QObject> context;
    Handler<QJsonObject> handler;
    QTimer timer;
};

CdpClient::CdpClient(PipeTransport &transport, QObject *parent)
    : QObject(parent), m_transport(transport)
{
    connect(&transport, &PipeTransport::received, this, &CdpClient::receive);
    connect(&transport, &PipeTransport::closed, this, &CdpClient::lose);
}

CdpClient::~CdpClient() = default;

void CdpClient::call(const QString &session, const QString &method, const QJsonObject &params,
                     std::chrono::milliseconds timeout, QObject *context,
                     Handler<QJsonObject> handler)
{
    if (m_lost) {
        // Later, never inside the call, and even if we are deleted before.
        const Error error {.kind = ErrorKind::EngineDown, .detail = method};
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), error] { handler(error); },
            Qt::QueuedConnection);
        return;
    }
    const qint64 id = ++m_lastId;
    auto pending = std::make_unique<Pending>();
    pending->session = session;
    pending->method = method;
    pending->context = context;
    pending->handler = std::move(handler);
    pending->timer.setSingleShot(true);
    connect(&pending->timer, &QTimer::timeout, this, [this, id, method] {
        settle(id, Error {.kind = ErrorKind::Timeout, .detail = method});
    });
    pending->timer.start(timeout);
    m_pending.emplace(id, std::move(pending));
    send(id, session, method, params);
}

void CdpClient::tell(const QString &session, const QString &method, const QJsonObject &params)
{
    send(++m_lastId, session, method, params);
}

void CdpClient::on(const QString &session, const QString &method, QObject *context,
                   EventHandler handler)
{
    QList<Listener> &listeners = m_listeners[{session, method}];
    listeners.removeIf([](const Listener &listener) { return !listener.context; });
    listeners.append({context, std::move(handler)});
}

void CdpClient::send(qint64 id, const QString &session, const QString &method,
                     const QJsonObject &params)
{
    QJsonObject message {{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
    if (!session.isEmpty())
        message.insert(u"sessionId"_s, session);
    m_transport.send(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void CdpClient::receive(const QByteArray &bytes)
{
    QJsonParseError bad;
    const QJsonObject message = QJsonDocument::fromJson(bytes, &bad).object();
    if (bad.error != QJsonParseError::NoError) {
        // Chromium's own JSON; seen never. The call it answered runs into its timeout.
        qCWarning(logBrowser) << "unreadable message:" << bad.errorString();
        return;
    }
    const QJsonValue id = message.value("id"_L1);
    if (!id.isDouble()) {
        dispatch(message.value("sessionId"_L1).toString(), message.value("method"_L1).toString(),
                 message.value("params"_L1).toObject());
        return;
    }
    const QJsonValue error = message.value("error"_L1);
    if (!error.isObject()) {
        settle(id.toInteger(), message.value("result"_L1).toObject());
        return;
    }
    const QJsonObject reason = error.toObject();
    settle(id.toInteger(),
           Error {.kind = ErrorKind::BadReply,
                  .status = reason.value("code"_L1).toInt(),
                  .message = reason.value("message"_L1).toString().left(2000)});
}

void CdpClient::settle(qint64 id, Result<QJsonObject> result)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    Pending *const pending = node.mapped().release();
    pending->timer.stop();
    // Deleted later: this may be a call from its own timer.
    QTimer::singleShot(0, this, [owned = std::shared_ptr<Pending>(pending)] {});
    if (!result && m_lost)
        result = Error {.kind = ErrorKind::EngineDown, .detail = pending->method};
    if (pending->context)
        pending->handler(std::move(result));
}

void CdpClient::dispatch(const QString &session, const QString &method, const QJsonObject &params)
{
    const QList<Listener> listeners = m_listeners.value({session, method});
    const QPointer<CdpClient> alive(this);
    for (const Listener &listener : listeners) {
        if (alive && listener.context)
            listener.handler(params);
    }
    if (!alive)
        return;
    // A crashed renderer answers no call any more, and says so only here.
    if (method == "Inspector.targetCrashed"_L1)
        loseSession(session);
    else if (method == "Target.detachedFromTarget"_L1)
        loseSession(params.value("sessionId"_L1).toString());
}

void CdpClient::loseSession(const QString &session)
{
    m_listeners.removeIf([&](const auto &entry) { return entry.key().first == session; });
    std::vector<qint64> ids;
    for (const auto &[id, pending] : m_pending) {
        if (pending->session == session)
            ids.push_back(id);
    }
    const QPointer<CdpClient> alive(this);
    failAll(ids, Error {.kind = ErrorKind::NotFound, .detail = u"the tab is gone"_s});
    if (alive)
        Q_EMIT sessionLost(session);
}

void CdpClient::lose()
{
    if (std::exchange(m_lost, true))
        return;
    m_listeners.clear();
    std::vector<qint64> ids;
    for (const auto &[id, pending] : m_pending)
        ids.push_back(id);
    const QPointer<CdpClient> alive(this);
    failAll(ids, Error {.kind = ErrorKind::EngineDown});
    if (alive)
        Q_EMIT lost();
}

void CdpClient::failAll(const std::vector<qint64> &ids, const Error &error)
{
    std::vector<qint64> ordered = ids;
    std::sort(ordered.begin(), ordered.end());
    const QPointer<CdpClient> alive(this);
    for (const qint64 id : ordered) {
        settle(id, error);
        if (!alive)
            return;
    }
}
