// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/natapi.h"
#include "tests/support/outcome.h"

// What the tests of the two dialects share.

inline const QByteArray SmallSpec
    = R"({"openapi":"3.0.3","info":{"title":"Shop","version":"1"},"paths":{}})";

inline ScanRequest apiRequest(ScanMode mode)
{
    ScanRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:9000"));
    request.mode = mode;
    request.spec.fileName = QStringLiteral("shop.json");
    request.spec.content = SmallSpec;
    request.spec.serverPath = QStringLiteral("/srv/shop.json");
    return request;
}

/// Every secret in it begins with "s-".
inline TargetAuth authOf(int type)
{
    return {.type = TargetAuthType(type),
            .token = QStringLiteral("s-token"),
            .headerName = QStringLiteral("X-Key"),
            .headerValue = QStringLiteral("s-value"),
            .username = QStringLiteral("s-user"),
            .password = QStringLiteral("s-password"),
            .oauthTokenUrl = QUrl(QStringLiteral("https://id.example/token")),
            .oauthClientId = QStringLiteral("s-client"),
            .oauthClientSecret = QStringLiteral("s-secret"),
            .oauthScope = QStringLiteral("read")};
}

inline Result<ScanStarted> start(NatApi &api, const ScanRequest &request)
{
    return outcomeOf<ScanStarted>(
        [&](QObject *context, auto done) { api.startScan(request, context, done); });
}

inline Result<Results> resultsOf(NatApi &api, const QString &id)
{
    return outcomeOf<Results>([&](QObject *context, auto done) { api.results(id, context, done); });
}

/// Polled at most ten times; of a failed poll a status without an id.
inline ScanStatus waitForEnd(NatApi &api, const QString &id)
{
    for (int polls = 0; polls < 10; ++polls) {
        const auto status = outcomeOf<ScanStatus>(
            [&](QObject *context, auto done) { api.status(id, context, done); });
        if (!status || status->ended())
            return status ? *status : ScanStatus();
    }
    return {};
}
