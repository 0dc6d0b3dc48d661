// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <array>
#include <optional>

// When a clock is due (P13). Pure functions on plain values, any thread; business time goes by the calendar of the
// business's zone, never by multiples of 24 h (H46).

namespace amends {

/// Local times of one day; `closes` is after `opens`, so both lie on the same date.
struct OpenHours {
    QTime opens;
    QTime closes;

    bool operator==(const OpenHours&) const = default;
};

/// When a business is open, Monday first. A day without hours, or one of `closedDays`, is no business day.
struct BusinessHours {
    QTimeZone zone;
    std::array<std::optional<OpenHours>, 7> week;
    QList<QDate> closedDays;

    bool operator==(const BusinessHours&) const = default;

    /// Monday to Friday 09:00 to 17:00, no holidays.
    static BusinessHours usual(const QTimeZone& zone);
    /// The hours of a date; none where it is no business day, or where the hours are the wrong way round.
    std::optional<OpenHours> on(QDate date) const;
    /// False where no date can be a business day: no deadline in business time can be met then.
    bool everOpen() const;
};

enum class LimitUnit { Hours, Days, BusinessHours, BusinessDays, SameBusinessDay };
AMENDS_CODES(LimitUnit, {LimitUnit::Hours, "hours"}, {LimitUnit::Days, "days"},
             {LimitUnit::BusinessHours, "business_hours"}, {LimitUnit::BusinessDays, "business_days"},
             {LimitUnit::SameBusinessDay, "same_business_day"})

/// How long a clock runs. `amount` is not negative; SameBusinessDay does not look at it.
struct Deadline {
    ClockKind kind = ClockKind::Acknowledge;
    int amount = 0;
    LimitUnit unit = LimitUnit::Hours;

    bool operator==(const Deadline&) const = default;
};

/// At most one deadline per kind of clock; a kind without one has no clock.
struct DeadlineProfile {
    QString code;
    QList<Deadline> deadlines;

    bool operator==(const DeadlineProfile&) const = default;

    std::optional<Deadline> deadlineFor(ClockKind kind) const;
};

/// The moment, in UTC, at which a clock started at `startedUtc` is due. Never before the start, and never earlier for a
/// later start.
///
/// - Hours: elapsed time.
/// - Days: the same local time that many dates later. Where a clock change leaves that time out, the moment of the
///   change; where it comes twice, the second one. A clock started in an hour that comes twice, the first time, counts
///   as started when that hour begins again.
/// - BusinessHours: open time only, as it elapses; a clock started outside it begins to run at the next opening, one
///   that runs out exactly at closing is due at that closing.
/// - BusinessDays n: closing time of the n-th business day after the date of the start. That date itself never counts,
///   whether the business was open on it, had closed already, or was closed all day: from Friday 10:00, Friday 18:00
///   and Saturday alike, one business day ends on Monday at closing. 0 means SameBusinessDay.
/// - SameBusinessDay: closing time of the date of the start; started at or after closing or on a closed day, closing
///   time of the next business day.
///
/// Invalid where the start or the zone is, or where business time is asked of a business that never opens.
QDateTime dueAt(const Deadline& deadline, const QDateTime& startedUtc, const BusinessHours& hours);

/// What a due moment becomes by a pause: later by the elapsed time of the pause. A clock that was already over when the
/// pause began stays as it was, and so does every clock where `resumed` is not after `paused`.
QDateTime dueAfterPause(const QDateTime& due, const QDateTime& paused, const QDateTime& resumed);

} // namespace amends
