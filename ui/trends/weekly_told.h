// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"
#include "core/search/ast.h"
#include "ui/trends/spans.h"

#include <QColor>

// Weekly counts in words, in colours and as searches. Pure, any thread but for the colours.

namespace amends {

/// A series with what it is called.
struct ToldSeries {
    WeeklySeries numbers;
    QString name; ///< foreign where it is a topic, a source or a person

    bool operator==(const ToldSeries&) const = default;
};

/// In order of their total, what has no key last.
QList<ToldSeries> toldSeries(QList<WeeklySeries> series, CountBy by, const Playbook& playbook);

/// The cause's own, or for anything else the place's in a fixed order of the same tones; invalid without a key.
QColor seriesColour(const QString& key, CountBy by, qsizetype place);

/// "W46"
QString weekName(const Week& week);
/// "9 Nov to 15 Nov", with the year where it is not that of `today`.
QString weekDays(const Week& week, const QDate& today);
/// "W46 (9 Nov to 15 Nov): 5 cases", "W47 so far: 1 case", "March 2026: 12 cases".
QString barName(const SpanPoint& point, const QDate& today);
/// A chart in one sentence, for those who do not see it.
QString chartSummary(const QList<SpanPoint>& points);
/// "All cases by month"
QString titleOfAll(Span span);
/// "28 cases", "28 cases by month": what a chart comes to, said where its bars are no weeks.
QString totalTold(qint64 total, Span span);
/// What may stand below the bars, the closest first: weeks, every fifth week, months, quarters, years, every 2nd, 5th …
/// year, each at the bar it begins with. An empty one is none.
QList<QStringList> axisLabels(const QList<SpanPoint>& points);

/// The sum of all series, week by week.
QList<WeekPoint> allWeeks(const QList<ToldSeries>& series);

/// The search for the cases of these weeks and a series, or of the weeks alone where `series` is null, as text; empty
/// where the language of searches cannot say it (a turning point). Cases without a source or topic are those with none
/// of the others of those weeks. A search for a cause finds contributing causes too, which are not counted here.
QString searchFor(const search::Query& base, const Week& from, const Week& to, const ToldSeries* series, CountBy by,
                  const QList<ToldSeries>& all);

} // namespace amends
