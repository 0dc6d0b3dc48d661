// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measurement.h"

#include <limits>

namespace amends::bench {

/// What a line must reach.
struct Budget {
    enum class Of {
        Limit, ///< ours is at most so many times the limit
        Ours,  ///< ours is at most so much, in the line's unit
    };
    QLatin1StringView name; ///< the beginning of the lines' names it holds for
    double most = 0;
    Of of = Of::Limit;
    QLatin1StringView source;                         ///< what the specification says
    qint64 upTo = std::numeric_limits<qint64>::max(); ///< cases

    /// 1 where it is just kept.
    double shareOf(const Measurement& measurement) const;
    bool isKept(const Measurement& measurement) const { return shareOf(measurement) <= 1; }
};

/// All that hold for a line; none where it is only looked at.
QList<Budget> budgetsFor(const Measurement& line);
bool isInBudget(const Measurement& line);
/// Of the budget that is used up most; 0 where there is none.
double shareOfBudget(const Measurement& line);

} // namespace amends::bench
