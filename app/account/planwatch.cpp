// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/planwatch.h"

#include "app/account/serveraccount.h"

PlanWatch::PlanWatch(ServerAccount &account, QObject *parent)
    : PlanWatch(account, Rhythm {}, parent)
{
}

PlanWatch::PlanWatch(ServerAccount &account, Rhythm rhythm, QObject *parent)
    : QObject(parent), m_account(account)
{
    m_tick.setInterval(rhythm.every);
    m_end.setInterval(rhythm.forAll);
    m_end.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, &m_account, &ServerAccount::refreshUsage);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_tick.stop();
        Q_EMIT gaveUp();
    });
    connect(&m_account, &ServerAccount::planChanged, this, [this](const QString &plan) {
        if (!isWatching())
            return;
        stop();
        Q_EMIT arrived(plan);
    });
}

void PlanWatch::start()
{
    m_tick.start();
    m_end.start();
}

void PlanWatch::stop()
{
    m_tick.stop();
    m_end.stop();
}

void PlanWatch::lookNow()
{
    if (isWatching())
        m_account.refreshUsage();
}
