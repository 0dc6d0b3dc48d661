// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/when.h"

#include "ui/words/foreign.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace amends::words {

namespace {

constexpr int nearDays = 6;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(When)
};

bool isLastMinute(const QDateTime& local)
{
    return local.time().hour() == 23 && local.time().minute() == 59;
}

/// `isDay`: no more than the day is told.
QString named(const QDateTime& local, bool isDay, const Present& present)
{
    const QDate today = present.today();
    const bool isNear = std::abs(today.daysTo(local.date())) <= nearDays;
    if (!isNear || isDay)
        return dayName(local.date(), today);
    if (local.date() == today)
        return Tr::tr("today %1").arg(timeOfDay(local, present));
    return Tr::tr("%1 %2", "weekday and time")
        .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), timeOfDay(local, present));
}

QString wholeNamed(const QDateTime& local, bool isDay, const Present& present)
{
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    return isDay ? day : Tr::tr("%1, %2", "date and time").arg(day, timeOfDay(local, present));
}

} // namespace

bool meansTheDay(const QDateTime& local)
{
    return isLastMinute(local) || local == local.date().startOfDay(local.timeZone());
}

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
    return named(local, meansTheDay(local), present);
}

QString wholeMoment(const QDateTime& time, const Present& present)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(present.zone);
    return wholeNamed(local, meansTheDay(local), present);
}

QString byAndWhen(const QString& who, const QDateTime& time, const Present& present)
{
    const QString name = shown(who, Medium::Window);
    const QString when = momentName(time, present);
    if (name.isEmpty() || when.isEmpty())
        return name + when;
    return Tr::tr("%1, %2", "who, and when").arg(name, when);
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
    const Urgency urgency = urgencyOf(due, present);
    if (urgency == Urgency::None)
        return {};
    const QDateTime local = due.toTimeZone(present.zone);
    if (urgency != Urgency::Late)
        return named(local, isLastMinute(local), present);
    const QDate day = local.date();
    return day == present.today() ? Tr::tr("since %1").arg(timeOfDay(due, present))
                                  : Tr::tr("since %1").arg(dayName(day, present.today()));
}

QString wholeDue(const QDateTime& due, const Present& present)
{
    if (!due.isValid())
        return {};
    const QDateTime local = due.toTimeZone(present.zone);
    return wholeNamed(local, isLastMinute(local), present);
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
