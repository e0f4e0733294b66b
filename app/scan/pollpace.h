// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/pollrule.h"

#include <QDateTime>

/// When a remote server is asked the next time. Pure. `jitter` from −1 to 1 spreads each wait by up
/// to a fifth, so that many clients do not come together.
class PollPace
{
public:
    explicit PollPace(const PollRule &rule) : m_rule(rule) { }

    void restart(); ///< a scan was added: from the first wait again
    /// After an answer.
    std::chrono::milliseconds next(bool visible, double jitter);
    /// After a failure that may pass: what the server asked for, else longer and longer.
    std::chrono::milliseconds afterFailure(const Error &error, double jitter);

private:
    PollRule m_rule;
    qsizetype m_rounds = 0;
    int m_failures = 0; ///< in a row
};

/// Tells that the computer was asleep: the time of day has moved on, the clock of timers has not.
class SleepSense
{
public:
    /// To be asked from time to time; compares with the time before.
    bool hasSlept(std::chrono::milliseconds steady, const QDateTime &wall);

private:
    std::chrono::milliseconds m_steady {};
    QDateTime m_wall; ///< invalid at first
};
