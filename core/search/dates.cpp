// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/dates.h"

#include "core/base/week.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

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

std::optional<DateRange> readEnd(QStringView text)
{
    if (const auto word = dateWordOf(text))
        return DateRange{std::nullopt, std::nullopt, word, word};
    return readPoint(text);
}

/// The unit of a word, and how many of it after the present one it is.
std::pair<Unit, int> meaningOf(DateWord word)
{
    switch (word) {
    case DateWord::Yesterday:
        return {Unit::Day, -1};
    case DateWord::Today:
        return {Unit::Day, 0};
    case DateWord::Tomorrow:
        return {Unit::Day, 1};
    case DateWord::LastWeek:
        return {Unit::Week, -1};
    case DateWord::ThisWeek:
        return {Unit::Week, 0};
    case DateWord::NextWeek:
        return {Unit::Week, 1};
    case DateWord::LastMonth:
        return {Unit::Month, -1};
    case DateWord::ThisMonth:
        return {Unit::Month, 0};
    case DateWord::NextMonth:
        return {Unit::Month, 1};
    case DateWord::LastYear:
        return {Unit::Year, -1};
    case DateWord::ThisYear:
        return {Unit::Year, 0};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<DateWord> wordFor(const std::pair<Unit, int>& meaning)
{
    for (int i = 0; i <= static_cast<int>(DateWord::ThisYear); ++i)
        if (meaningOf(static_cast<DateWord>(i)) == meaning)
            return static_cast<DateWord>(i);
    return std::nullopt;
}

std::optional<DateWord> moved(DateWord word, int by)
{
    auto meaning = meaningOf(word);
    meaning.second += by;
    return wordFor(meaning);
}

DateRange covered(DateWord word, QDate today)
{
    const auto [unit, distance] = meaningOf(word);
    switch (unit) {
    case Unit::Year:
        return covering(unit, today.addYears(distance));
    case Unit::Month:
        return covering(unit, QDate(today.year(), today.month(), 1).addMonths(distance));
    case Unit::Week:
        return covering(unit, today.addDays(7 * distance));
    case Unit::Day:
        break;
    }
    return covering(unit, today.addDays(distance));
}

Unit unitFor(const DateRange& dates)
{
    const auto fits = [&dates](Unit unit) {
        return (!dates.from || firstOf(unit, *dates.from) == *dates.from) &&
               (!dates.to || lastOf(unit, *dates.to) == *dates.to);
    };
    return *std::ranges::find_if(units, fits);
}

QString writeEnd(const std::optional<QDate>& day, const std::optional<DateWord>& word, Unit unit)
{
    return word ? QString(code(*word)) : day ? write(unit, *day) : QString();
}

} // namespace

std::optional<DateRange> readDates(QStringView text)
{
    const qsizetype gap = text.indexOf(dots);
    if (gap < 0)
        return readEnd(text);
    const QStringView left = text.first(gap);
    const QStringView right = text.sliced(gap + dots.size());
    const auto from = readEnd(left);
    const auto to = readEnd(right);
    if ((!from && !left.isEmpty()) || (!to && !right.isEmpty()) || (!from && !to))
        return std::nullopt;
    DateRange read;
    if (from)
        std::tie(read.from, read.fromWord) = std::tie(from->from, from->fromWord);
    if (to)
        std::tie(read.to, read.toWord) = std::tie(to->to, to->toWord);
    return read;
}

std::optional<DateRange> before(const DateRange& dates)
{
    if (dates.from)
        return DateRange{std::nullopt, dates.from->addDays(-1)};
    const auto word = dates.fromWord ? moved(*dates.fromWord, -1) : std::nullopt;
    return word ? std::optional(DateRange{.from = {}, .to = {}, .toWord = word}) : std::nullopt;
}

std::optional<DateRange> after(const DateRange& dates)
{
    if (dates.to)
        return DateRange{dates.to->addDays(1), std::nullopt};
    const auto word = dates.toWord ? moved(*dates.toWord, 1) : std::nullopt;
    return word ? std::optional(DateRange{.from = {}, .to = {}, .fromWord = word}) : std::nullopt;
}

DateRange resolved(const DateRange& dates, QDate today)
{
    DateRange days{dates.from, dates.to};
    if (dates.fromWord)
        days.from = covered(*dates.fromWord, today).from;
    if (dates.toWord)
        days.to = covered(*dates.toWord, today).to;
    return days;
}

bool isWritable(const DateRange& dates)
{
    const auto fits = [](const std::optional<QDate>& day) { return !day || (day->year() >= 1 && day->year() <= 9999); };
    return fits(dates.from) && fits(dates.to);
}

QString writeDates(const DateRange& dates)
{
    const Unit unit = unitFor(dates);
    const QString from = writeEnd(dates.from, dates.fromWord, unit);
    const QString to = writeEnd(dates.to, dates.toWord, unit);
    return from == to ? from : QString(from + dots + to);
}

} // namespace amends::search
