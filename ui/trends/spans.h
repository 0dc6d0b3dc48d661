// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/weekly.h"

namespace amends {

// Weeks put together until their bars can be seen and hit. A week belongs to the month, quarter and year its Thursday
// is in, as in ISO 8601: no week is cut, and a bar's cases are those of its days. Pure, any thread.

enum class Span { Week, Month, Quarter, Year };

/// Weeks one after another that are one bar.
struct SpanPoint {
    Span span = Span::Week;
    Week from;
    Week to; ///< included; the same as `from` for a week
    qint64 count = 0;
    bool partial = false; ///< not over yet, or the period begins within

    bool operator==(const SpanPoint&) const = default;

    /// A day that is in the span's month, quarter and year for sure.
    QDate day() const { return from.monday().addDays(3); }
};

/// The number of the month, quarter or year the week belongs to, counted from year 0.
int monthOf(const Week& week);
int quarterOf(const Week& week);
int yearOf(const Week& week);

/// `cut`: the period begins with the first week whatever was before.
QList<SpanPoint> spansOf(const QList<WeekPoint>& weeks, Span span, const QDate& today, bool cut);

/// The finest of which so many weeks are no more bars than `most`; years where none is.
Span fittingSpan(const QList<WeekPoint>& weeks, qsizetype most);

} // namespace amends
