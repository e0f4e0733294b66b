// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class ServerAccount;

/// Waits for a plan to be paid for in the browser: reads the usage again every 15 s for 3 minutes,
/// and when somebody comes back to the window, until the plan is another one.
class PlanWatch : public QObject
{
    Q_OBJECT

public:
    struct Rhythm
    {
        std::chrono::milliseconds every = std::chrono::seconds(15);
        std::chrono::milliseconds forAll = std::chrono::minutes(3);
    };

    PlanWatch(ServerAccount &account, Rhythm rhythm, QObject *parent = nullptr);
    explicit PlanWatch(ServerAccount &account, QObject *parent = nullptr);

    void start(); ///< anew when it is under way
    void stop();
    bool isWatching() const { return m_end.isActive(); }
    void lookNow(); ///< somebody has come back; nothing when it is not watching

Q_SIGNALS:
    void arrived(const QString &plan);
    void gaveUp(); ///< nothing changed in that time

private:
    ServerAccount &m_account;
    QTimer m_tick;
    QTimer m_end;
};
