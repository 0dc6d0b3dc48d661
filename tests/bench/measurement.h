// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QList>

#include <functional>
#include <optional>

namespace amends::bench {

/// One thing measured: ours, and the least that could do.
struct Measurement {
    QString name;
    qint64 cases = 0;
    double ours = 0;
    std::optional<double> limit; ///< none where nothing but the budget can be set against it
    QString unit = u"ms"_s;

    std::optional<double> ratio() const;
};

class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// Milliseconds of each round.
struct Rounds {
    QList<double> ours;
    QList<double> limit;
};

/// Gets the number of the round, so that no round reads what the one before has just read.
using Work = std::function<void(int round)>;

/// Ours, limit, ours, limit…, after one round that does not count: the machine is noisy, and what disturbs one of them
/// disturbs the other.
Rounds inTurns(int rounds, const Work& ours, const Work& limit);

/// From now on inTurns() counts what the processors spent on this program, not the clock's time: where others keep the
/// machine busy. Waiting, as for the disk, does not count then.
void countProcessorTime();

/// 0.5 is the median. `values` is not empty.
double quantile(QList<double> values, double share);

/// The memory this process holds, in MB; 0 where the system does not tell.
double residentMb();

/// Ends the program with the error's code where there is one: nothing can be measured then.
void must(const Done& done);
template <class T>
T got(Result<T> result)
{
    if (!result)
        must(std::unexpected(std::move(result.error())));
    return std::move(*result);
}
template <class T>
T got(QFuture<Result<T>> future)
{
    return got(future.result());
}
inline void must(QFuture<Done> future)
{
    must(future.result());
}

/// One line on standard error.
void tell(const QString& line);

} // namespace amends::bench
