// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QDateTime>

struct HttpResponse;

/// The error of an answer with status 400 or more: kind by status (and code where one status says
/// two things), the rest from any of the five shapes that NAT servers use:
///   {"error":"CODE","message":…}                    documented; also quota_reset_date, retry_after
///   {"error":{"code":"CODE","message":…,"details":{…}}}                              server 1.1
///   the same with a map printed as text in `message`; {"detail":…}; plain text       server 1.1
Error errorOf(const HttpResponse &response);

/// Retry-After: seconds, or an HTTP date (IMF-fixdate or RFC 850). From 0 to 15 minutes; nothing
/// for what is neither.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);
