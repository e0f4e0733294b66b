// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QTimer>

/// Ends a call that is not even sent: later and never inside the call, like every other outcome.
template <typename Value>
void failLater(const Error &error, QObject *context, Handler<Value> handler)
{
    QTimer::singleShot(0, context, [error, handler = std::move(handler)] { handler(error); });
}
