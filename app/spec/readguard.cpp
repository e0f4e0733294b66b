// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/readguard.h"

ReadGuard::ReadGuard(const SpecLimits &limits, std::stop_token stop)
    : m_limits(limits), m_stop(std::move(stop)), m_deadline(limits.time)
{
}

std::optional<SpecProblem> ReadGuard::interruption() const
{
    if (m_stop.stop_requested())
        return SpecProblem::Stopped;
    if (m_deadline.hasExpired())
        return SpecProblem::TookTooLong;
    return {};
}
