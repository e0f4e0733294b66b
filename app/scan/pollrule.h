// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"
#include "app/base/error.h"

#include <QList>

#include <chrono>

/// How often a scan is asked about, and how long a silent server is waited for.
struct PollRule
{
    bool local = false; ///< our own child: no rate limit
    std::chrono::milliseconds visible {500}; ///< local, somebody looks
    std::chrono::milliseconds hidden {2000}; ///< local, nobody looks
    QList<std::chrono::milliseconds> remote {std::chrono::seconds(2), std::chrono::seconds(3),
                                             std::chrono::seconds(5)}; ///< the last one repeats
    std::chrono::milliseconds remoteHidden {15'000}; ///< remote, nobody looks: at least this
    std::chrono::milliseconds settle {10'000}; ///< by then a scan that was started is listed
    std::chrono::milliseconds placeWait {30'000}; ///< until a full server is asked once more
    int attempts = 6; ///< failures in a row before giving up
    ApiPatience patience = {};

    /// How long to wait after the n-th failure in a row, from 1: what the server asked for, else
    /// doubling from a second (a tenth of it for our own child) to half a minute.
    std::chrono::milliseconds waitAfter(const Error &error, int failures) const;
};

/// Worth asking again while a scan is watched: the server may be restarting, or busy.
bool passes(const Error &error);
