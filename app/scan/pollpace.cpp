// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/pollpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr double Spread = 0.2;
constexpr auto Nap = 10s; ///< what a busy computer may be late by is no sleep
constexpr auto ShortestPause = 1s;
constexpr int LongOutage = 8; ///< failures in a row, some minutes

std::chrono::milliseconds spread(std::chrono::milliseconds wait, double jitter)
{
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(wait.count()) * (1 + Spread * jitter)));
}

} // namespace

void PollPace::restart()
{
    m_rounds = 0;
    m_failures = 0;
}

std::chrono::milliseconds PollPace::next(bool visible, double jitter)
{
    m_failures = 0;
    const auto wait = m_rule.remote[std::min(m_rounds, m_rule.remote.size() - 1)];
    ++m_rounds;
    return spread(visible ? wait : std::max(wait, m_rule.remoteHidden), jitter);
}

std::chrono::milliseconds PollPace::afterFailure(const Error &error, double jitter)
{
    const auto wait = m_rule.waitAfter(error, ++m_failures);
    if (error.retryAfter) // never shortened, and never a busy loop
        return std::max<std::chrono::milliseconds>(wait, ShortestPause);
    return spread(m_failures > LongOutage ? 2 * wait : wait, jitter);
}

bool SleepSense::hasSlept(std::chrono::milliseconds steady, const QDateTime &wall)
{
    const bool known = m_wall.isValid();
    const auto passed = std::chrono::milliseconds(known ? m_wall.msecsTo(wall) : 0);
    const bool slept = known && passed - (steady - m_steady) > Nap;
    m_steady = steady;
    m_wall = wall;
    return slept;
}
