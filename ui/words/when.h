// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace amends::words {

/// "now" of a person looking at a page: what "today" and "late" are measured by. Days are those of `zone`, the
/// business's.
struct Present {
    QDateTime now;
    QTimeZone zone = QTimeZone::UTC;

    QDate today() const { return now.toTimeZone(zone).date(); }
};

/// "today", "Fri 13 Nov", and with its year where that is another one. In the window's language; for a moment the
/// terminal's moment() is in told.h. Any thread.
QString dayName(const QDate& day, const QDate& today);

/// "18:00", as the locale writes it.
QString timeOfDay(const QDateTime& time, const Present& present);

/// A time at the last minute of a day means the day, and so does its very start, to the millisecond: that is how an
/// import keeps a date without a time, and nothing else is kept so exactly. `local`: in the business's zone.
bool meansTheDay(const QDateTime& local);

/// "today 08:31"; "Wed 20:14" within six days; "Mon 30 Nov" beyond and where meansTheDay(). Empty for an
/// invalid one. For what is due see dueName().
QString momentName(const QDateTime& time, const Present& present);

/// All of it, for a tooltip: "Sunday, 15 November 2026, 20:14"; the day alone where momentName() tells no more.
QString wholeMoment(const QDateTime& time, const Present& present);

/// "Kim, today 08:31": who wrote something down, and when; one of them alone where the other is not known.
QString byAndWhen(const QString& who, const QDateTime& time, const Present& present);

enum class Urgency { None, Later, Today, Late };

/// How soon it is. Today: before the day ends.
Urgency urgencyOf(const QDateTime& due, const Present& present);

/// "since Fri 13 Nov" when it is late, else "today 18:00", "Tue 17 Nov". The start of a day is a time here: what is due
/// then is not due in the evening. Empty for an invalid one.
QString dueName(const QDateTime& due, const Present& present);

/// All of it, for a tooltip.
QString wholeDue(const QDateTime& due, const Present& present);

/// The same for a narrow column: "since Fri", "18:00", "Tue 17", "Mon 30 Nov" beyond a week.
QString shortDueName(const QDateTime& due, const Present& present);

} // namespace amends::words
