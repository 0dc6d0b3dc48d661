// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace amends {

/// An ISO 8601 week: runs from Monday to Sunday; week 1 is the one with the year's first Thursday.
struct Week {
    int year = 0;   ///< the week's own year, which may differ from its days' calendar year
    int number = 0; ///< 1 to 53

    auto operator<=>(const Week&) const = default;

    static Week of(QDate day);
    /// "2026-W46"; `invalid_week` otherwise, a week 53 in a year without one included.
    static Result<Week> fromString(QStringView text);
    QString toString() const;
    QDate monday() const;
    QDate sunday() const { return monday().addDays(6); }
    Week next() const { return of(monday().addDays(7)); }
};

} // namespace amends
