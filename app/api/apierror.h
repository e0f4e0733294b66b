// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QDateTime>

struct HttpResponse;

/// The error of an answer with status 400 or more: kind by status, code and message from any of
/// the five shapes of contract.md section 2, the wait from Retry-After or the body.
Error errorOf(const HttpResponse &response);

/// Retry-After: seconds, or an HTTP date (IMF-fixdate or RFC 850). From 0 to 15 minutes; nothing
/// for what is neither.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);
