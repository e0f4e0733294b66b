// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/ratebudget.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <array>
#include <deque>
#include <functional>
#include <memory>

/// Lets requests to one server with one key go when it takes them: those of people before polls,
/// each kind in the order of asking. No timer runs while nobody waits.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    explicit RateLimiter(RateBudget budget = RateBudget(), QObject *parent = nullptr);

    /// Calls `go` once the request may be sent: at once, or later, or never when `context` is gone
    /// by then. Each `go` is followed by one learn() or lost(), also when its asker is deleted. Who
    /// waits is forgotten when this limiter goes: RateLimiters keeps its own.
    void whenAllowed(Urgency urgency, QObject *context, std::function<void()> go);

    void learn(const RateAnswer &answer);
    void lost();

    /// For showing: what the server told last, and how long the next question of a person waits.
    std::optional<int> limit() const { return m_budget.limit(); }
    std::optional<int> remaining() const { return m_budget.remaining(); }
    std::chrono::milliseconds wait() const;
    qsizetype waiting() const; ///< requests held back right now

Q_SIGNALS:
    void changed(); ///< limit, remaining, wait or waiting

private:
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };

    RateBudget::Time now() const;
    void release();
    void dropGone();
    std::deque<Waiter> &queue(Urgency urgency)
    {
        return m_queues[static_cast<std::size_t>(urgency)];
    }

    RateBudget m_budget;
    std::array<std::deque<Waiter>, 2> m_queues;
    QTimer m_timer;
};

/// The limiters of this program: one for each server and key, however many ask for it.
class RateLimiters
{
public:
    std::shared_ptr<RateLimiter> of(const QUrl &base, const QByteArray &key);

private:
    QHash<QByteArray, std::shared_ptr<RateLimiter>> m_limiters; ///< by a hash of both
};
