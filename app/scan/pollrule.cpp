// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/pollrule.h"

#include <algorithm>

using namespace std::chrono_literals;

std::chrono::milliseconds PollRule::waitAfter(const Error &error, int failures) const
{
    if (error.retryAfter)
        return *error.retryAfter;
    constexpr int MostDoublings = 5;
    const auto doubled = 1000ms * (1 << std::clamp(failures - 1, 0, MostDoublings));
    return std::min<std::chrono::milliseconds>(doubled, 30s) / (local ? 10 : 1);
}

bool passes(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::BadReply;
}
