// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apitransport.h"

/// Which dialect a server speaks, never judged by its name: GET /health tells version and
/// features (our engine lists "engine"), else GET /openapi.json how a scan is started. A server
/// without either is taken for a documented one. What the endpoint knows already holds as long as
/// the version is the same.
void describeServer(const ApiTransport &transport, QObject *context,
                    Handler<ServerDescription> handler);

/// By how POST …/scan takes its body; Documented when the description does not say.
Dialect dialectIn(const QByteArray &openApi);

/// A refused start that tells the dialect: server 1.1 misses what its own form has.
bool isServer11Refusal(const Error &error);
