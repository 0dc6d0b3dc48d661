// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/week.h"

#include <algorithm>

namespace amends {

Week Week::of(QDate day)
{
    Week week;
    week.number = day.weekNumber(&week.year);
    return week;
}

Result<Week> Week::fromString(QStringView text)
{
    const auto refuse = [&] { return failure("invalid_week"_L1, {{"read"_L1, text.left(40).toString()}}); };
    if (text.size() != 8 || text.sliced(4, 2).compare("-W"_L1, Qt::CaseInsensitive) != 0)
        return refuse();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::all_of(text.first(4), isDigit) || !std::ranges::all_of(text.sliced(6), isDigit))
        return refuse();
    const Week week{text.first(4).toInt(), text.sliced(6).toInt()};
    if (week.year < 1 || week.number < 1 || of(week.monday()) != week)
        return refuse();
    return week;
}

QString Week::toString() const
{
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 2, 10, QChar(u'0'));
}

QDate Week::monday() const
{
    const QDate fourth(year, 1, 4);
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (number - 1));
}

} // namespace amends
