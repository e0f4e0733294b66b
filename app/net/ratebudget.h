// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <deque>
#include <optional>

/// Lowest first to go without: a poll can wait, somebody who clicked cannot.
enum class Urgency { Polling, Normal };

/// What one answer says about how many requests its server takes.
struct RateAnswer
{
    std::optional<int> limit = {}; ///< X-RateLimit-Limit, requests a minute
    std::optional<int> remaining = {}; ///< X-RateLimit-Remaining
    std::optional<std::chrono::seconds> resetsIn
        = {}; ///< X-RateLimit-Reset minus the server's clock
    bool refused = false; ///< 429 for too many requests, or 503 with a pause
    std::optional<std::chrono::seconds> pause = {}; ///< how long it asks to be left alone
};

/// Reads the headers of an answer. `now` stands in for a server that does not tell its own time;
/// reset times are bounded to 15 minutes.
RateAnswer rateAnswerOf(const QHash<QByteArray, QByteArray> &headers, const QDateTime &now);

/// How many requests one server takes from one key, and when the next may go. Pure: times come
/// from the caller and only have to grow.
///
/// Until the server told a limit: fewer than 10 in any minute. Then what it told last; once that is
/// out of date one request goes alone to find out. A limit without a count of what is left is
/// counted here. The last tenth is kept from polls. After a refusal nothing goes before the pause
/// is over; without one it doubles from 1 s to 1 minute.
class RateBudget
{
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    explicit RateBudget(Time minute = std::chrono::minutes(1)) : m_minute(minute) { }

    /// 0 when a request may go now; else how long to wait before asking again.
    Time waitFor(Urgency urgency, Time now) const;
    void sent(Time now);
    /// `jitter` from −1 to 1 spreads back-offs, so that many clients do not return together.
    void learn(const RateAnswer &answer, Time now, double jitter);
    /// An answer did not come: the request may have counted or not.
    void lost() { m_open = std::max(0, m_open - 1); }

    std::optional<int> limit() const { return m_limit; }
    std::optional<int> remaining() const { return m_remaining; }

private:
    int allowance(Urgency urgency) const;
    Time untilOneLeaves(int allowed, Time now) const;
    void back(const RateAnswer &answer, Time now, double jitter);

    Time m_minute;
    std::deque<Time> m_sent; ///< in the last minute
    std::optional<int> m_limit;
    std::optional<int> m_remaining; ///< as told by the latest answer
    Time m_resetAt {};
    Time m_blockedUntil {};
    int m_open = 0; ///< sent, not answered yet
    int m_refusals = 0; ///< in a row
};
