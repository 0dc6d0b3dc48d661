// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/weekly_told.h"

#include "core/search/parser.h"
#include "core/search/print.h"
#include "ui/widgets/look.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Trends)
};

/// What a query names at most; with more it could not be read.
constexpr int mostOthers = 12;
constexpr qsizetype fewWeeks = 16;
constexpr int labelledEvery = 5;
constexpr std::array yearsApart{1, 2, 5, 10, 20, 50, 100};

QString nameOf(const QString& key, CountBy by, const Playbook& playbook)
{
    if (key.isEmpty())
        return by == CountBy::Cause ? Tr::tr("Not found yet") : Tr::tr("Not said");
    if (by == CountBy::Cause)
        return words::causeName(key, playbook.causes);
    if (by == CountBy::TurningPoint) {
        const auto point = fromCode<TurningPoint>(key);
        return point ? words::nameOf(*point) : key;
    }
    return key;
}

std::optional<search::Field> fieldOf(CountBy by)
{
    switch (by) {
    case CountBy::Cause:
        return search::Field::Cause;
    case CountBy::Topic:
        return search::Field::Topic;
    case CountBy::Source:
        return search::Field::Source;
    case CountBy::Agent:
        return search::Field::Agent;
    case CountBy::TurningPoint:
        break;
    }
    return std::nullopt;
}

struct Weeks {
    Week from;
    Week to;
};

qint64 countIn(const QList<WeekPoint>& points, const Weeks& weeks)
{
    qint64 sum = 0;
    for (const WeekPoint& point : points)
        if (point.week >= weeks.from && point.week <= weeks.to)
            sum += point.count;
    return sum;
}

search::Node term(search::Field field, const QString& value)
{
    return search::Node::of(search::FieldTerm{field, value.simplified()});
}

/// Empty where there are too many to name.
std::vector<search::Node> noneOf(search::Field field, const Weeks& weeks, const QList<ToldSeries>& all)
{
    std::vector<search::Node> nodes;
    for (const ToldSeries& other : all)
        if (!other.numbers.key.isEmpty() && countIn(other.numbers.weeks, weeks) > 0)
            nodes.push_back(search::Node::negated(term(field, other.numbers.key)));
    return nodes.size() > mostOthers ? std::vector<search::Node>() : nodes;
}

QString spanName(const SpanPoint& point)
{
    const QLocale locale;
    switch (point.span) {
    case Span::Week:
        break;
    case Span::Month:
        //: A month in a chart: Qt's letters for dates. March 2026
        return locale.toString(point.day(), Tr::tr("MMMM yyyy"));
    case Span::Quarter:
        //: A quarter of a year: Q1 2026
        return Tr::tr("Q%1 %2", "quarter, year").arg(quarterOf(point.from) % 4 + 1).arg(yearOf(point.from));
    case Span::Year:
        return QString::number(yearOf(point.from));
    }
    return weekName(point.from);
}

/// "Mar" or, where a year begins or none else is said, with the year.
QString monthLabel(const SpanPoint& point, bool withYear)
{
    //: A month below a chart where its year has to be said too: Qt's letters for dates.
    return QLocale().toString(point.day(), withYear ? Tr::tr("MMM yyyy") : u"MMM"_s);
}

QString yearLabel(const SpanPoint& point)
{
    return QString::number(yearOf(point.from));
}

/// `numberOf` a week, where it is another than that of the week before.
template <class NumberOf, class LabelOf>
QStringList labelsWhereNew(const QList<SpanPoint>& points, NumberOf numberOf, LabelOf labelOf)
{
    QStringList labels;
    for (const SpanPoint& point : points) {
        const Week before = Week::of(point.from.monday().addDays(-7));
        labels.append(numberOf(before) != numberOf(point.from) ? labelOf(point) : QString());
    }
    return labels;
}

QStringList weekLabels(const QList<SpanPoint>& points, qsizetype every)
{
    QStringList labels;
    for (const SpanPoint& point : points) {
        const QString label = labels.isEmpty() ? weekName(point.from) : QString::number(point.from.number);
        labels.append(labels.size() % every == 0 ? label : QString());
    }
    return labels;
}

/// Months, every one or every third, January as its year; the first with its year where there is no January.
template <class NumberOf>
QStringList monthLabels(const QList<SpanPoint>& points, NumberOf numberOf)
{
    const bool hasJanuary = std::ranges::any_of(points, [](const SpanPoint& p) { return monthOf(p.from) % 12 == 0; });
    bool saysYear = hasJanuary;
    return labelsWhereNew(points, numberOf, [&](const SpanPoint& point) {
        if (monthOf(point.from) % 12 == 0)
            return yearLabel(point);
        return monthLabel(point, !std::exchange(saysYear, true));
    });
}

QStringList quarterLabels(const QList<SpanPoint>& points)
{
    return labelsWhereNew(points, quarterOf, [](const SpanPoint& point) {
        const int quarter = quarterOf(point.from) % 4 + 1;
        //: A quarter of a year below a chart, between years: Q2
        return quarter == 1 ? yearLabel(point) : Tr::tr("Q%1").arg(quarter);
    });
}

} // namespace

QList<ToldSeries> toldSeries(QList<WeeklySeries> series, CountBy by, const Playbook& playbook)
{
    std::ranges::stable_partition(series, [](const WeeklySeries& one) { return !one.key.isEmpty(); });
    QList<ToldSeries> told;
    for (WeeklySeries& one : series) {
        QString name = nameOf(one.key, by, playbook);
        told.append({std::move(one), std::move(name)});
    }
    return told;
}

QColor seriesColour(const QString& key, CountBy by, qsizetype place)
{
    static constexpr std::array tones{u"communication", u"delivery", u"quality", u"follow_up", u"expectations",
                                      u"reaction",      u"money",    u"people",  u"other"};
    if (key.isEmpty())
        return {};
    if (by == CountBy::Cause)
        return look::causeColour(key);
    return look::causeColour(QStringView(tones[std::min(std::size_t(place), tones.size() - 1)]));
}

QString weekName(const Week& week)
{
    //: A calendar week: W46
    return Tr::tr("W%1").arg(week.number);
}

QString weekDays(const Week& week, const QDate& today)
{
    const bool isThisYear = week.monday().year() == today.year() && week.sunday().year() == today.year();
    //: A day of a week in a chart: Qt's letters for dates.
    const QString pattern = isThisYear ? Tr::tr("d MMM") : Tr::tr("d MMM yyyy");
    const QLocale locale;
    return Tr::tr("%1 to %2", "first and last day")
        .arg(locale.toString(week.monday(), pattern), locale.toString(week.sunday(), pattern));
}

QString barName(const SpanPoint& point, const QDate& today)
{
    const QString count = Tr::tr("%n case(s)", nullptr, int(point.count));
    const QString name = spanName(point);
    const Week running = Week::of(today);
    if (point.partial && point.from <= running && running <= point.to)
        return Tr::tr("%1 so far: %2", "week, cases").arg(name, count);
    if (point.span != Span::Week)
        return Tr::tr("%1: %2", "month, quarter or year, cases").arg(name, count);
    return Tr::tr("%1 (%2): %3", "week, its days, cases").arg(name, weekDays(point.from, today), count);
}

QString chartSummary(const QList<SpanPoint>& points)
{
    if (points.isEmpty())
        return {};
    qint64 total = 0;
    for (const SpanPoint& point : points)
        total += point.count;
    const SpanPoint& most = *std::ranges::max_element(points, {}, &SpanPoint::count);
    return Tr::tr("%1 from %2 to %3, the most in %4: %5.", "cases, first week, last week, week, count")
        .arg(Tr::tr("%n case(s)", nullptr, int(total)), spanName(points.front()), spanName(points.back()),
             spanName(most), QLocale().toString(most.count));
}

QString titleOfAll(Span span)
{
    switch (span) {
    case Span::Week:
        break;
    case Span::Month:
        return Tr::tr("All cases by month");
    case Span::Quarter:
        return Tr::tr("All cases by quarter");
    case Span::Year:
        return Tr::tr("All cases by year");
    }
    return Tr::tr("All cases by week");
}

QString totalTold(qint64 total, Span span)
{
    const int n = int(total);
    switch (span) {
    case Span::Week:
        break;
    case Span::Month:
        return Tr::tr("%n case(s) by month", nullptr, n);
    case Span::Quarter:
        return Tr::tr("%n case(s) by quarter", nullptr, n);
    case Span::Year:
        return Tr::tr("%n case(s) by year", nullptr, n);
    }
    return Tr::tr("%n case(s)", nullptr, n);
}

QList<QStringList> axisLabels(const QList<SpanPoint>& points)
{
    if (points.isEmpty())
        return {};
    const Span span = points.front().span;
    QList<QStringList> found;
    if (span == Span::Week && points.size() <= fewWeeks)
        found.append(weekLabels(points, 1));
    if (span == Span::Week)
        found.append(weekLabels(points, labelledEvery));
    if (span == Span::Week || span == Span::Month) {
        found.append(monthLabels(points, monthOf));
        found.append(monthLabels(points, quarterOf));
    }
    if (span == Span::Quarter)
        found.append(quarterLabels(points));
    for (const int years : yearsApart)
        found.append(labelsWhereNew(points, [years](const Week& week) { return yearOf(week) / years; }, yearLabel));
    return found;
}

QList<WeekPoint> allWeeks(const QList<ToldSeries>& series)
{
    QList<WeekPoint> sums;
    for (const ToldSeries& one : series) {
        if (sums.isEmpty()) {
            sums = one.numbers.weeks;
            continue;
        }
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i].count += one.numbers.weeks[i].count;
    }
    return sums;
}

QString searchFor(const search::Query& base, const Week& from, const Week& to, const ToldSeries* series, CountBy by,
                  const QList<ToldSeries>& all)
{
    search::Query query = base;
    std::vector<search::Node>& terms = query.root.children;
    terms.push_back(
        search::Node::of(search::FieldTerm{search::Field::Received, search::DateRange{from.monday(), to.sunday()}}));
    if (series) {
        const auto field = fieldOf(by);
        if (!field)
            return {};
        if (!series->numbers.key.isEmpty()) {
            terms.push_back(term(*field, series->numbers.key));
        } else if (by == CountBy::Cause) {
            terms.push_back(search::Node::of(search::FacetTerm{search::Facet::Cause, false}));
        } else {
            const std::vector<search::Node> others = noneOf(*field, {from, to}, all);
            if (others.empty() && countIn(series->numbers.weeks, {from, to}) != countIn(allWeeks(all), {from, to}))
                return {};
            terms.insert(terms.end(), others.begin(), others.end());
        }
    }
    return search::toText(query);
}

} // namespace amends
