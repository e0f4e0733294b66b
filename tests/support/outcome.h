// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QTest>

/// The outcome of one call: `ask(context, handler)` is called and its handler waited for, while the
/// event loop turns. EngineDown when it was called inside the call, twice or never.
template <typename Value, typename Ask>
Result<Value> outcomeOf(Ask ask, int patience = 30'000)
{
    std::optional<Result<Value>> outcome;
    int calls = 0;
    QObject context;
    ask(&context, Handler<Value>([&](Result<Value> result) {
        ++calls;
        outcome = std::move(result);
    }));
    const auto broken
        = [](const QString &how) { return Error {.kind = ErrorKind::EngineDown, .detail = how}; };
    if (outcome)
        return broken(QStringLiteral("inside the call"));
    if (!QTest::qWaitFor([&] { return calls > 0; }, patience))
        return broken(QStringLiteral("no outcome"));
    return calls == 1 ? *outcome : broken(QStringLiteral("twice"));
}
