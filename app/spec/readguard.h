// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spec/apispec.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>
#include <stop_token>

/// What a description may cost. Nodes are values at any depth, those of YAML aliases once for every
/// place they stand in: the largest one in the wild (13 MB) has 300,000.
struct SpecLimits
{
    qint64 bytes = 20 * 1024 * 1024;
    int nodes = 500'000;
    int depth = 200;
    std::chrono::milliseconds time = std::chrono::seconds(60);
};

/// Watches over one reading: asked at every step, it says when to give up.
class ReadGuard
{
public:
    ReadGuard(const SpecLimits &limits, std::stop_token stop);

    const SpecLimits &limits() const { return m_limits; }
    std::optional<SpecProblem> interruption() const; ///< TookTooLong or Stopped

private:
    SpecLimits m_limits;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
};
