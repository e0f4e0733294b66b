// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QTest>

#include <functional>
#include <optional>

/// Makes an asynchronous call and waits for its one answer; Timeout when none comes.
/// E.g. answerOf<qint64>([&](auto handler) { store.save(report, {}, this, handler); })
template <typename T, typename Call>
Result<T> answerOf(Call call, int patience = 30'000)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    call(Handler<T>([answer](Result<T> result) { *answer = std::move(result); }));
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, patience))
        return Error {.kind = ErrorKind::Timeout, .detail = QStringLiteral("no answer")};
    return **answer;
}
