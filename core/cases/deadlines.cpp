// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/deadlines.h"

#include <algorithm>

namespace amends {

namespace {

constexpr qint64 msPerHour = 3'600'000;

QDateTime momentOf(QDate date, QTime time, const QTimeZone& zone)
{
    const QDateTime local(date, time, zone, QDateTime::TransitionResolution::PreferAfter);
    const bool leftOut = local.date() != date || local.time() != time;
    return leftOut ? zone.previousTransition(local).atUtc : local.toUTC();
}

// In an hour that comes twice local time runs backwards once; taking its first pass as the moment it begins again keeps
// later starts from being due earlier.
QDateTime localStart(const QDateTime& started, const QTimeZone& zone)
{
    const QDateTime local = started.toTimeZone(zone);
    const QDateTime again(local.date(), local.time(), zone, QDateTime::TransitionResolution::PreferAfter);
    return again > started ? zone.nextTransition(started).atUtc.toTimeZone(zone) : local;
}

QDateTime closingOf(QDate businessDay, const BusinessHours& hours)
{
    return momentOf(businessDay, hours.on(businessDay)->closes, hours.zone);
}

QDate nextBusinessDay(QDate after, const BusinessHours& hours)
{
    do {
        after = after.addDays(1);
    } while (!hours.on(after));
    return after;
}

QDateTime afterDays(int amount, const QDateTime& started, const QTimeZone& zone)
{
    const QDateTime local = localStart(started, zone);
    return momentOf(local.date().addDays(amount), local.time(), zone);
}

QDateTime sameBusinessDay(const QDateTime& started, const BusinessHours& hours)
{
    const QDate today = localStart(started, hours.zone).date();
    if (hours.on(today) && started < closingOf(today, hours))
        return closingOf(today, hours);
    return closingOf(nextBusinessDay(today, hours), hours);
}

QDateTime afterBusinessDays(int amount, const QDateTime& started, const BusinessHours& hours)
{
    if (amount == 0)
        return sameBusinessDay(started, hours);
    QDate day = localStart(started, hours.zone).date();
    for (int i = 0; i < amount; ++i)
        day = nextBusinessDay(day, hours);
    return closingOf(day, hours);
}

QDateTime afterBusinessHours(int amount, const QDateTime& started, const BusinessHours& hours)
{
    QDate day = localStart(started, hours.zone).date();
    if (!hours.on(day))
        day = nextBusinessDay(day, hours);
    qint64 left = amount * msPerHour;
    for (QDateTime from = started;; day = nextBusinessDay(day, hours)) {
        from = std::max(from, momentOf(day, hours.on(day)->opens, hours.zone));
        const qint64 open = std::max<qint64>(0, from.msecsTo(closingOf(day, hours)));
        if (left <= open)
            return from.addMSecs(left);
        left -= open;
    }
}

} // namespace

BusinessHours BusinessHours::usual(const QTimeZone& zone)
{
    BusinessHours hours{zone, {}, {}};
    std::fill_n(hours.week.begin(), 5, OpenHours{QTime(9, 0), QTime(17, 0)});
    return hours;
}

std::optional<OpenHours> BusinessHours::on(QDate date) const
{
    if (!date.isValid() || closedDays.contains(date))
        return std::nullopt;
    const auto& hours = week.at(static_cast<std::size_t>(date.dayOfWeek() - 1));
    return hours && hours->opens < hours->closes ? hours : std::nullopt;
}

bool BusinessHours::everOpen() const
{
    return std::ranges::any_of(week, [](const auto& hours) { return hours && hours->opens < hours->closes; });
}

std::optional<Deadline> DeadlineProfile::deadlineFor(ClockKind kind) const
{
    const auto found = std::ranges::find(deadlines, kind, &Deadline::kind);
    return found == deadlines.end() ? std::nullopt : std::optional(*found);
}

QDateTime dueAt(const Deadline& deadline, const QDateTime& startedUtc, const BusinessHours& hours)
{
    Q_ASSERT(deadline.amount >= 0);
    const bool inBusinessTime = deadline.unit != LimitUnit::Hours && deadline.unit != LimitUnit::Days;
    if (!startedUtc.isValid() || !hours.zone.isValid() || (inBusinessTime && !hours.everOpen()))
        return {};
    switch (deadline.unit) {
    case LimitUnit::Hours:
        return startedUtc.toUTC().addMSecs(deadline.amount * msPerHour);
    case LimitUnit::Days:
        return afterDays(deadline.amount, startedUtc, hours.zone);
    case LimitUnit::BusinessHours:
        return afterBusinessHours(deadline.amount, startedUtc, hours);
    case LimitUnit::BusinessDays:
        return afterBusinessDays(deadline.amount, startedUtc, hours);
    case LimitUnit::SameBusinessDay:
        return sameBusinessDay(startedUtc, hours);
    }
    Q_UNREACHABLE_RETURN({});
}

QDateTime dueAfterPause(const QDateTime& due, const QDateTime& paused, const QDateTime& resumed)
{
    if (!(paused < due) || !(paused < resumed))
        return due;
    return due.addMSecs(paused.msecsTo(resumed));
}

} // namespace amends
