// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace amends::words {

namespace {

constexpr int nearDays = 6;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(When)
};

bool meansTheDay(const QTime& time)
{
    return time.hour() == 23 && time.minute() == 59;
}

} // namespace

QString dayName(const QDate& day, const QDate& today)
{
    if (!day.isValid())
        return {};
    if (day == today)
        return Tr::tr("today");
    //: A day of this year, in the order of the language: Qt's letters for dates.
    const QString pattern = day.year() == today.year() ? Tr::tr("ddd d MMM") : Tr::tr("ddd d MMM yyyy");
    return QLocale().toString(day, pattern);
}

QString timeOfDay(const QDateTime& time, const Present& present)
{
    return QLocale().toString(time.toTimeZone(present.zone).time(), QLocale::ShortFormat);
}

QString momentName(const QDateTime& time, const Present& present)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(present.zone);
    const QDate today = present.today();
    const bool isNear = std::abs(today.daysTo(local.date())) <= nearDays;
    if (!isNear || meansTheDay(local.time()))
        return dayName(local.date(), today);
    if (local.date() == today)
        return Tr::tr("today %1").arg(timeOfDay(time, present));
    return Tr::tr("%1 %2", "weekday and time")
        .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), timeOfDay(time, present));
}

QString wholeMoment(const QDateTime& time, const Present& present)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(present.zone);
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    return meansTheDay(local.time()) ? day : Tr::tr("%1, %2", "date and time").arg(day, timeOfDay(time, present));
}

Urgency urgencyOf(const QDateTime& due, const Present& present)
{
    if (!due.isValid())
        return Urgency::None;
    if (due < present.now)
        return Urgency::Late;
    return due.toTimeZone(present.zone).date() == present.today() ? Urgency::Today : Urgency::Later;
}

QString dueName(const QDateTime& due, const Present& present)
{
    if (urgencyOf(due, present) != Urgency::Late)
        return momentName(due, present);
    const QDate day = due.toTimeZone(present.zone).date();
    return day == present.today() ? Tr::tr("since %1").arg(timeOfDay(due, present))
                                  : Tr::tr("since %1").arg(dayName(day, present.today()));
}

QString shortDueName(const QDateTime& due, const Present& present)
{
    const Urgency urgency = urgencyOf(due, present);
    if (urgency == Urgency::None)
        return {};
    const QDate day = due.toTimeZone(present.zone).date();
    if (day == present.today())
        return urgency == Urgency::Late ? dueName(due, present) : timeOfDay(due, present);
    if (std::abs(present.today().daysTo(day)) > nearDays)
        return dueName(due, present);
    const QString weekday = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return urgency == Urgency::Late ? Tr::tr("since %1").arg(weekday)
                                    : Tr::tr("%1 %2", "weekday and day of the month").arg(weekday).arg(day.day());
}

} // namespace amends::words
