// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ratelimiter.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace std::chrono_literals;

RateLimiter::RateLimiter(RateBudget budget, QObject *parent)
    : QObject(parent), m_budget(std::move(budget))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::release);
}

/// Goes on over a change of the wall clock.
RateBudget::Time RateLimiter::now() const
{
    return std::chrono::duration_cast<RateBudget::Time>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void RateLimiter::whenAllowed(Urgency urgency, QObject *context, std::function<void()> go)
{
    // What waits may hold, through its answer, whoever holds this limiter.
    connect(context, &QObject::destroyed, this, &RateLimiter::dropGone, Qt::UniqueConnection);
    queue(urgency).push_back({context, std::move(go)});
    release();
}

void RateLimiter::dropGone()
{
    std::vector<Waiter> dropped; // goes last: it may hold the last reference to this
    for (std::deque<Waiter> &waiters : m_queues) {
        const auto gone
            = std::stable_partition(waiters.begin(), waiters.end(),
                                    [](const Waiter &waiter) { return !waiter.context.isNull(); });
        dropped.insert(dropped.end(), std::make_move_iterator(gone),
                       std::make_move_iterator(waiters.end()));
        waiters.erase(gone, waiters.end());
    }
    if (waiting() == 0)
        m_timer.stop();
}

void RateLimiter::release()
{
    m_timer.stop();
    for (const Urgency urgency : {Urgency::Normal, Urgency::Polling}) {
        std::deque<Waiter> &waiting = queue(urgency);
        while (!waiting.empty()) {
            const RateBudget::Time wait = m_budget.waitFor(urgency, now());
            if (wait > 0ms) {
                m_timer.start(wait + 1ms);
                Q_EMIT changed();
                return; // whoever is less urgent waits at least as long
            }
            const std::function<void()> go = std::move(waiting.front().go);
            waiting.pop_front();
            m_budget.sent(now());
            go();
        }
    }
}

void RateLimiter::learn(const RateAnswer &answer)
{
    const double jitter = 2 * QRandomGenerator::global()->generateDouble() - 1;
    m_budget.learn(answer, now(), jitter);
    Q_EMIT changed();
    release();
}

void RateLimiter::lost()
{
    m_budget.lost();
    // May be said from the destructor of an asker: nobody else is called from there.
    QMetaObject::invokeMethod(this, &RateLimiter::release, Qt::QueuedConnection);
}

std::chrono::milliseconds RateLimiter::wait() const
{
    return m_budget.waitFor(Urgency::Normal, now());
}

qsizetype RateLimiter::waiting() const { return std::ssize(m_queues[0]) + std::ssize(m_queues[1]); }

std::shared_ptr<RateLimiter> RateLimiters::of(const QUrl &base, const QByteArray &key)
{
    const QByteArray origin
        = base.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery);
    const QByteArray both = origin + '\n' + key;
    const QByteArray name = QCryptographicHash::hash(both, QCryptographicHash::Sha256);
    std::shared_ptr<RateLimiter> &limiter = m_limiters[name];
    if (!limiter)
        limiter = std::make_shared<RateLimiter>();
    return limiter;
}
