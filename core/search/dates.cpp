// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/dates.h"

#include "core/base/week.h"

#include <algorithm>
#include <array>

namespace amends::search {

namespace {

constexpr auto dots = ".."_L1;

enum class Unit { Year, Month, Week, Day };
constexpr std::array units{Unit::Year, Unit::Month, Unit::Week, Unit::Day};

QDate firstOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Year:
        return {day.year(), 1, 1};
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Week:
        return Week::of(day).monday();
    case Unit::Day:
        break;
    }
    return day;
}

QDate lastOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Year:
        return {day.year(), 12, 31};
    case Unit::Month:
        return {day.year(), day.month(), day.daysInMonth()};
    case Unit::Week:
        return Week::of(day).sunday();
    case Unit::Day:
        break;
    }
    return day;
}

QString write(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Year:
        return day.toString(u"yyyy");
    case Unit::Month:
        return day.toString(u"yyyy-MM");
    case Unit::Week:
        return Week::of(day).toString();
    case Unit::Day:
        break;
    }
    return day.toString(Qt::ISODate);
}

/// -1 for anything but ASCII digits.
int number(QStringView text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? text.toInt() : -1;
}

DateRange covering(Unit unit, QDate day)
{
    return {firstOf(unit, day), lastOf(unit, day)};
}

std::optional<DateRange> readPoint(QStringView text)
{
    const bool dashed = text.size() >= 7 && text[4] == u'-';
    const int year = text.size() >= 4 ? number(text.first(4)) : -1;
    std::optional<DateRange> read;
    if (text.size() == 4 && QDate::isValid(year, 1, 1)) {
        read = covering(Unit::Year, {year, 1, 1});
    } else if (text.size() == 7 && dashed && QDate::isValid(year, number(text.sliced(5)), 1)) {
        read = covering(Unit::Month, {year, number(text.sliced(5)), 1});
    } else if (text.size() == 8 && dashed && year > 0 && number(text.sliced(6)) > 0) {
        if (const auto week = Week::fromString(text))
            read = DateRange{week->monday(), week->sunday()};
    } else if (text.size() == 10 && dashed && text[7] == u'-') {
        const QDate day(year, number(text.sliced(5, 2)), number(text.sliced(8)));
        if (day.isValid())
            read = DateRange{day, day};
    }
    return read && isWritable(*read) ? read : std::nullopt;
}

} // namespace

std::optional<DateRange> readDates(QStringView text)
{
    const qsizetype gap = text.indexOf(dots);
    if (gap < 0)
        return readPoint(text);
    const QStringView left = text.first(gap);
    const QStringView right = text.sliced(gap + dots.size());
    const auto from = readPoint(left);
    const auto to = readPoint(right);
    if ((!from && !left.isEmpty()) || (!to && !right.isEmpty()) || (!from && !to))
        return std::nullopt;
    return DateRange{from ? from->from : std::nullopt, to ? to->to : std::nullopt};
}

bool isWritable(const DateRange& dates)
{
    const auto fits = [](const std::optional<QDate>& day) { return !day || (day->year() >= 1 && day->year() <= 9999); };
    return fits(dates.from) && fits(dates.to);
}

QString writeDates(const DateRange& dates)
{
    const auto fits = [&dates](Unit unit) {
        return (!dates.from || firstOf(unit, *dates.from) == *dates.from) &&
               (!dates.to || lastOf(unit, *dates.to) == *dates.to);
    };
    const Unit unit = *std::ranges::find_if(units, fits);
    const QString from = dates.from ? write(unit, *dates.from) : QString();
    const QString to = dates.to ? write(unit, *dates.to) : QString();
    return from == to ? from : QString(from + dots + to);
}

} // namespace amends::search
