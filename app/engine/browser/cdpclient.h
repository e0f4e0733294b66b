// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

class PipeTransport;

/// The Chrome DevTools Protocol with flat sessions: commands with answers, and events.
///
/// Every call ends exactly once, unless its context dies first. Errors:
/// - Timeout: no answer in time;
/// - BadReply: the browser refused the command; `message` is its reason, `status` its code;
/// - NotFound: the session (tab) was closed or its renderer crashed;
/// - EngineDown: the browser is gone.
/// The empty session is the browser itself.
class CdpClient : public QObject
{
    Q_OBJECT

public:
    using EventHandler = std::function<void(const QJsonObject &params)>;

    explicit CdpClient(PipeTransport &transport, QObject *parent = nullptr);
    ~CdpClient() override;

    void call(const QString &session, const QString &method, const QJsonObject &params,
              std::chrono::milliseconds timeout, QObject *context, Handler<QJsonObject> handler);
    /// A command whose answer is of no interest.
    void tell(const QString &session, const QString &method, const QJsonObject &params = {});

    /// `handler` is called for that event of that session until `context` or the session is gone.
    void on(const QString &session, const QString &method, QObject *context, EventHandler handler);

Q_SIGNALS:
    /// The tab was closed or its renderer crashed; its calls have been answered, no more come.
    void sessionLost(const QString &session);
    /// The browser is gone; all calls have been answered. Comes once.
    void lost();

private:
    struct Pending;
    struct Listener
    {
        QPointer<QObject> context;
        EventHandler handler;
    };
    using Topic = std::pair<QString, QString>;

    void send(qint64 id, const QString &session, const QString &method, const QJsonObject &params);
    void receive(const QByteArray &message);
    void settle(qint64 id, Result<QJsonObject> result);
    void dispatch(const QString &session, const QString &method, const QJsonObject &params);
    void loseSession(const QString &session);
    void lose();
    void failAll(const std::vector<qint64> &ids, const Error &error);

    PipeTransport &m_transport;
    std::unordered_map<qint64, std::unique_ptr<Pending>> m_pending;
    QHash<Topic, QList<Listener>> m_listeners;
    qint64 m_lastId = 0;
    bool m_lost = false;
};
