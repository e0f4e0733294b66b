// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"

/// One debug line (category nat.net) per exchange: verb, address without its query, outcome, ms.
/// Headers and bodies are never logged, so keys are not either.
void logExchange(const QByteArray &verb, const QUrl &url, const Result<HttpResponse> &outcome,
                 qint64 milliseconds);
