// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <optional>

namespace amends {

/// What comes of a future, with the program awake meanwhile, but for what its user does; none after 20 s. Window's
/// thread.
template <class T>
std::optional<T> waitedFor(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return future.isFinished() && future.resultCount() > 0 ? std::optional(future.result()) : std::nullopt;
}

} // namespace amends
