// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/server.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

/// The local engine as a child process: started when first asked for, given a one-time key on
/// stdin, found by the port it prints on stdout ({"port":N}), ended by closing stdin after some
/// idle minutes, by force if it stays. It dies with us even on kill -9, since stdin closes then.
/// A crash is followed by one restart per ten minutes; after that EngineDown.
class EngineProcess : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< empty: nat-engine-local beside this executable, then in PATH
        QString dataDir; ///< the engine makes its own folder below <dataDir>/engine
        QString browser; ///< empty: the engine looks for one
        std::chrono::milliseconds idleTime {5 * 60'000};
        /// For its port to come, and for it to end when told to; then it is killed.
        std::chrono::milliseconds patience {15'000};
    };

    explicit EngineProcess(Options options, QObject *parent = nullptr);
    ~EngineProcess() override;

    /// The endpoint of a running engine, starting it first if needed.
    void endpoint(QObject *context, Handler<Endpoint> handler);
    /// While at least one object holds it, the engine is not idle.
    void holdFor(QObject *user);
    /// Taken by the next start; an engine that nobody uses ends for it.
    void setBrowser(const QString &browser);
    bool isRunning() const;
    qint64 processId() const; ///< 0 when not running

Q_SIGNALS:
    void stateChanged();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Handler<Endpoint> handler;
    };

    bool mayStart();
    void launch();
    void readPort();
    void logErrors();
    void ended();
    void answer(const Result<Endpoint> &endpoint);
    void startIdleClock();
    void stop();

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    Endpoint m_endpoint; ///< base is empty until the port is known, and once it is ending
    QList<Waiter> m_waiters;
    QList<QDateTime> m_starts; ///< the recent ones, to bound restarts
    QTimer m_idle;
    QTimer m_patience; ///< for a start that says nothing, an end that does not come
    int m_users = 0;
    int m_logged = 0; ///< lines of its stderr
    bool m_stopping = false;
};
