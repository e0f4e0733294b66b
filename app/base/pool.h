// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

/// Runs `work` (a pure function, everything it needs captured by value) on a thread of `pool` and
/// gives its value to `done` on the thread of `context`, unless `context` is gone by then.
template <typename Work, typename Then>
void inPool(QThreadPool &pool, QObject *context, Work work, Then done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         done(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

/// The same on the pool that everybody shares.
template <typename Work, typename Then>
void inPool(QObject *context, Work work, Then done)
{
    inPool(*QThreadPool::globalInstance(), context, std::move(work), std::move(done));
}
