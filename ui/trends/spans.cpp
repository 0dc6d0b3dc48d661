// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/spans.h"

namespace amends {

namespace {

QDate thursday(const Week& week)
{
    return week.monday().addDays(3);
}

/// Of the span a week is in; consecutive ones differ by one but for weeks.
qint64 numberOf(const Week& week, Span span)
{
    switch (span) {
    case Span::Week:
        break;
    case Span::Month:
        return monthOf(week);
    case Span::Quarter:
        return quarterOf(week);
    case Span::Year:
        return yearOf(week);
    }
    return week.monday().toJulianDay();
}

qsizetype barsOf(const QList<WeekPoint>& weeks, Span span)
{
    return span == Span::Week ? weeks.size()
                              : qsizetype(numberOf(weeks.back().week, span) - numberOf(weeks.front().week, span) + 1);
}

} // namespace

int monthOf(const Week& week)
{
    return thursday(week).year() * 12 + thursday(week).month() - 1;
}

int quarterOf(const Week& week)
{
    return monthOf(week) / 3;
}

int yearOf(const Week& week)
{
    return week.year;
}

QList<SpanPoint> spansOf(const QList<WeekPoint>& weeks, Span span, const QDate& today, bool cut)
{
    QList<SpanPoint> points;
    for (const WeekPoint& point : weeks) {
        if (points.isEmpty() || numberOf(points.back().from, span) != numberOf(point.week, span))
            points.append({.span = span, .from = point.week, .to = point.week});
        SpanPoint& last = points.back();
        last.to = point.week;
        last.count += point.count;
        last.partial = last.partial || point.partial;
    }
    if (points.isEmpty() || span == Span::Week)
        return points;
    SpanPoint& first = points.front();
    SpanPoint& last = points.back();
    const Week before = Week::of(first.from.monday().addDays(-7));
    first.partial = first.partial || (cut && numberOf(before, span) == numberOf(first.from, span));
    last.partial = last.partial || numberOf(Week::of(today), span) == numberOf(last.to, span);
    return points;
}

Span fittingSpan(const QList<WeekPoint>& weeks, qsizetype most)
{
    for (const Span span : {Span::Week, Span::Month, Span::Quarter})
        if (weeks.isEmpty() || barsOf(weeks, span) <= most)
            return span;
    return Span::Year;
}

} // namespace amends
