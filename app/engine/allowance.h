// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpserver.h"

#include <optional>

/// How much one engine does for those who share its key: requests a minute, scans a month. Answers
/// as NAT's own service does (X-RateLimit-*, 429, 402), so that clients are told in the same way.
/// Scans of the month are remembered over restarts.
class Allowance
{
public:
    struct Limits
    {
        int requestsPerMinute = 0; ///< 0: any number, and nothing is said about it
        int scansPerMonth = 0; ///< 0: any number
    };

    /// `dataDir`: where the count is kept.
    Allowance(const Limits &limits, const QString &dataDir);

    /// Counts a request; the refusal (429) when it is one too many in this minute.
    std::optional<ServerResponse> countRequest();
    /// The refusal (402) when this month's scans are used up.
    std::optional<ServerResponse> refusedScan() const;
    void countScan();

    void addRateHeaders(ServerResponse &response) const;
    void addQuotaHeader(ServerResponse &response) const;
    ServerResponse usage() const; ///< GET /usage

private:
    int used() const; ///< scans this month
    QString fileName() const;

    Limits m_limits;
    QString m_dataDir;
    int m_requests = 0; ///< in this window
    qint64 m_window = 0; ///< its first second, since the epoch
    QString m_month; ///< "2026-11": what m_used is about
    int m_used = 0;
};
