// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ratebudget.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int UntoldAllowance = 9; ///< fewer than 10 a minute
constexpr auto FirstBackOff = 1s;
constexpr auto LongestBackOff = 60s;
constexpr auto LongestReset = 15min;
constexpr auto ProbeTime = 1s; ///< an answer comes before, and is looked at then

std::optional<int> numberIn(const QByteArray &header)
{
    bool ok = false;
    const qlonglong number = header.trimmed().toLongLong(&ok);
    if (!ok || number < 0)
        return {};
    return static_cast<int>(std::min<qlonglong>(number, 1'000'000));
}

/// The server's own clock, so that a wrong one here does no harm.
QDateTime dateOf(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.left(40)),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

RateAnswer rateAnswerOf(const QHash<QByteArray, QByteArray> &headers, const QDateTime &now)
{
    RateAnswer answer;
    answer.limit = numberIn(headers.value("x-ratelimit-limit"));
    if (answer.limit == 0) // would mean never
        answer.limit.reset();
    answer.remaining = numberIn(headers.value("x-ratelimit-remaining"));
    bool ok = false;
    const qlonglong reset = headers.value("x-ratelimit-reset").trimmed().toLongLong(&ok);
    if (ok && reset >= 0) {
        const QDateTime there = dateOf(headers.value("date"));
        const qint64 seconds = reset - (there.isValid() ? there : now).toSecsSinceEpoch();
        answer.resetsIn = std::chrono::seconds(
            std::clamp<qint64>(seconds, 0, std::chrono::seconds(LongestReset).count()));
    }
    return answer;
}

int RateBudget::allowance(Urgency urgency) const
{
    const int limit = m_limit.value_or(UntoldAllowance);
    const int kept = urgency == Urgency::Polling ? std::max(1, limit / 10) : 0;
    return std::max(1, limit - kept);
}

/// When fewer than `allowed` requests lie in the last minute.
RateBudget::Time RateBudget::untilOneLeaves(int allowed, Time now) const
{
    if (std::ssize(m_sent) < allowed)
        return 0ms;
    const Time leaving = m_sent[m_sent.size() - static_cast<std::size_t>(allowed)];
    return std::max(0ms, leaving + m_minute - now);
}

RateBudget::Time RateBudget::waitFor(Urgency urgency, Time now) const
{
    if (now < m_blockedUntil)
        return m_blockedUntil - now;
    if (!m_remaining)
        return untilOneLeaves(allowance(urgency), now);
    // What was told is out of date: one request finds out, the others wait for its answer.
    if (now >= m_resetAt)
        return m_open == 0 ? 0ms : Time(ProbeTime);
    const int kept = m_limit.value_or(UntoldAllowance) - allowance(urgency);
    return *m_remaining - m_open > kept ? 0ms : m_resetAt - now;
}

void RateBudget::sent(Time now)
{
    ++m_open;
    m_sent.push_back(now);
    while (!m_sent.empty() && m_sent.front() + m_minute <= now)
        m_sent.pop_front();
}

void RateBudget::learn(const RateAnswer &answer, Time now, double jitter)
{
    m_open = std::max(0, m_open - 1);
    if (answer.limit)
        m_limit = answer.limit;
    if (answer.remaining && m_remaining && now < m_resetAt) {
        m_remaining = std::min(*m_remaining, *answer.remaining); // answers overtake each other
    } else if (answer.remaining) {
        m_remaining = answer.remaining;
        // Told in whole seconds, both sides cut. Without a time: for a minute from now.
        m_resetAt = now + (answer.resetsIn ? *answer.resetsIn + 1s : m_minute);
    } else if (m_remaining) {
        m_remaining = std::max(0, *m_remaining - 1);
    }
    if (answer.refused)
        back(answer, now, jitter);
    else
        m_refusals = 0;
}

/// The pause that was asked for, but never a busy loop: a refused request is not repeated sooner
/// than the back-off allows.
void RateBudget::back(const RateAnswer &answer, Time now, double jitter)
{
    const Time longest = LongestBackOff;
    const Time doubled = std::min(longest, Time(FirstBackOff) * (1 << std::min(m_refusals, 6)));
    ++m_refusals;
    const auto spread = static_cast<qint64>(static_cast<double>(doubled.count()) * 0.2 * jitter);
    const Time backOff = doubled + Time(spread);
    const Time pause = answer.pause ? std::max(Time(*answer.pause), Time(FirstBackOff)) : backOff;
    m_blockedUntil = std::max(m_blockedUntil, now + pause);
}
