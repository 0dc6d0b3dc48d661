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

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Trends)
};

/// What a query names at most; with more it could not be read.
constexpr int mostOthers = 12;
constexpr qsizetype fewWeeks = 16;
constexpr qsizetype manyWeeks = 110;
constexpr int labelledEvery = 5;

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

qint64 countIn(const WeeklySeries& series, const Week& week)
{
    const auto found = std::ranges::find(series.weeks, week, &WeekPoint::week);
    return found == series.weeks.end() ? 0 : found->count;
}

search::Node term(search::Field field, const QString& value)
{
    return search::Node::of(search::FieldTerm{field, value.simplified()});
}

/// Empty where there are too many to name.
std::vector<search::Node> noneOf(search::Field field, const Week& week, const QList<ToldSeries>& all)
{
    std::vector<search::Node> nodes;
    for (const ToldSeries& other : all)
        if (!other.numbers.key.isEmpty() && countIn(other.numbers, week) > 0)
            nodes.push_back(search::Node::negated(term(field, other.numbers.key)));
    return nodes.size() > mostOthers ? std::vector<search::Node>() : nodes;
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

QString barName(const WeekPoint& point, const QDate& today)
{
    const QString count = Tr::tr("%n case(s)", nullptr, int(point.count));
    if (point.partial && point.week == Week::of(today))
        return Tr::tr("%1 so far: %2", "week, cases").arg(weekName(point.week), count);
    return Tr::tr("%1 (%2): %3", "week, its days, cases").arg(weekName(point.week), weekDays(point.week, today), count);
}

QString chartSummary(const QList<WeekPoint>& weeks)
{
    if (weeks.isEmpty())
        return {};
    qint64 total = 0;
    for (const WeekPoint& point : weeks)
        total += point.count;
    const WeekPoint& most = *std::ranges::max_element(weeks, {}, &WeekPoint::count);
    return Tr::tr("%1 from %2 to %3, the most in %4: %5.", "cases, first week, last week, week, count")
        .arg(Tr::tr("%n case(s)", nullptr, int(total)), weekName(weeks.front().week), weekName(weeks.back().week),
             weekName(most.week), QLocale().toString(most.count));
}

QStringList axisLabels(const QList<WeekPoint>& weeks)
{
    QStringList labels;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const Week& week = weeks[i].week;
        if (weeks.size() > manyWeeks)
            labels.append(week.number == 1 ? QString::number(week.year) : QString());
        else if (i == 0)
            labels.append(weekName(week));
        else if (weeks.size() <= fewWeeks || i % labelledEvery == 0)
            labels.append(QString::number(week.number));
        else
            labels.append(QString());
    }
    return labels;
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

QString searchFor(const search::Query& base, const Week& week, const ToldSeries* series, CountBy by,
                  const QList<ToldSeries>& all)
{
    search::Query query = base;
    std::vector<search::Node>& terms = query.root.children;
    terms.push_back(
        search::Node::of(search::FieldTerm{search::Field::Received, search::DateRange{week.monday(), week.sunday()}}));
    if (series) {
        const auto field = fieldOf(by);
        if (!field)
            return {};
        if (!series->numbers.key.isEmpty()) {
            terms.push_back(term(*field, series->numbers.key));
        } else if (by == CountBy::Cause) {
            terms.push_back(search::Node::of(search::FacetTerm{search::Facet::Cause, false}));
        } else {
            const std::vector<search::Node> others = noneOf(*field, week, all);
            if (others.empty() && countIn(series->numbers, week) != countIn({{}, allWeeks(all), 0}, week))
                return {};
            terms.insert(terms.end(), others.begin(), others.end());
        }
    }
    return search::toText(query);
}

} // namespace amends
