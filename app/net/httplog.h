// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"

class QNetworkRequest;

/// One debug line (category nat.net) per exchange: X-Request-ID, verb, address without its query,
/// outcome, ms. Other headers and bodies are never logged, so keys are not either.
void logExchange(const QNetworkRequest &request, const QByteArray &verb,
                 const Result<HttpResponse> &outcome, qint64 milliseconds);
