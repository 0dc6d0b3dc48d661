// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/weekly.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace amends {

namespace {

constexpr std::array names{std::pair{CountBy::Cause, "cause"}, std::pair{CountBy::Topic, "topic"},
                           std::pair{CountBy::Source, "source"}, std::pair{CountBy::Agent, "agent"},
                           std::pair{CountBy::TurningPoint, "turning-point"}};

bool isPartial(const Week& week, const Period& period, QDate today)
{
    const bool cut = (period.from && week.monday() < *period.from) || (period.to && week.sunday() > *period.to);
    return cut || week.sunday() >= today;
}

QList<WeekPoint> emptyWeeks(const QList<WeeklyCount>& counts, const Period& period, QDate today)
{
    const auto [first, last] = std::ranges::minmax(counts, {}, &WeeklyCount::week);
    const Week from = period.from ? Week::of(*period.from) : first.week;
    const Week to = period.to ? Week::of(*period.to) : last.week;
    QList<WeekPoint> weeks;
    for (Week week = from; week <= to; week = week.next())
        weeks.append({week, 0, isPartial(week, period, today)});
    return weeks;
}

} // namespace

QLatin1StringView codeOf(CountBy by)
{
    return QLatin1StringView(std::ranges::find(names, by, [](const auto& n) { return n.first; })->second);
}

std::optional<CountBy> countByFromCode(QStringView code)
{
    for (const auto& [by, name] : names)
        if (code == QLatin1StringView(name))
            return by;
    return std::nullopt;
}

QStringList countByCodes()
{
    QStringList codes;
    for (const auto& entry : names)
        codes.append(QString::fromLatin1(entry.second));
    return codes;
}

QList<WeeklySeries> weeklySeries(const QList<WeeklyCount>& counts, const Period& period, QDate today)
{
    if (counts.isEmpty())
        return {};
    const QList<WeekPoint> weeks = emptyWeeks(counts, period, today);
    const QDate start = weeks.isEmpty() ? QDate() : weeks.constFirst().week.monday();
    QHash<QString, WeeklySeries> byKey;
    for (const WeeklyCount& count : counts) {
        const qint64 place = start.daysTo(count.week.monday()) / 7;
        if (place < 0 || place >= weeks.size() || count.week < weeks.constFirst().week)
            continue;
        WeeklySeries& series = byKey[count.key];
        if (series.weeks.isEmpty())
            series = {count.key, weeks, 0};
        series.weeks[place].count += count.count;
        series.total += count.count;
    }
    QList<WeeklySeries> all = byKey.values();
    std::ranges::sort(all, [](const WeeklySeries& a, const WeeklySeries& b) {
        return a.total != b.total ? a.total > b.total : a.key < b.key;
    });
    return all;
}

} // namespace amends
