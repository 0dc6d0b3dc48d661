// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/csv_out.h"
#include "app/cli/opened.h"
#include "app/cli/search_hints.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/search/dates.h"
#include "ui/words/names.h"

#include <QJsonArray>

#include <algorithm>

namespace amends::cli {

namespace {

constexpr qsizetype weeksShown = 12;
constexpr int mostOfKey = 34;
constexpr int barWidth = 20;

Result<std::optional<search::DateRange>> daysFrom(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::optional<search::DateRange>();
    if (arguments.value(option).contains(".."_L1))
        return failure("range_not_taken"_L1,
                       {{"option"_L1, QString(u"--"_s + option)}, {"read"_L1, arguments.value(option)}});
    const auto days = search::readDates(arguments.value(option));
    if (!days || !days->from || !days->to)
        return failure("invalid_date"_L1,
                       {{"field"_L1, QString(u"--"_s + option)}, {"read"_L1, arguments.value(option)}});
    return days;
}

Result<Period> periodFrom(const Arguments& arguments)
{
    const auto from = daysFrom(arguments, u"from"_s);
    if (!from)
        return passOn(from);
    const auto to = daysFrom(arguments, u"to"_s);
    if (!to)
        return passOn(to);
    Period period;
    if (*from)
        period.from = (*from)->from;
    if (*to)
        period.to = (*to)->to;
    if (period.from && period.to && *period.from > *period.to)
        return failure("range_reversed"_L1,
                       {{"field"_L1, u"--from"_s},
                        {"read"_L1, QString(arguments.value(u"from"_s) + u".."_s + arguments.value(u"to"_s))}});
    return period;
}

QString keyName(const QString& key, CountBy by, const Playbook& playbook)
{
    if (key.isEmpty())
        return by == CountBy::Cause ? Tr::tr("not found yet") : Tr::tr("not said");
    if (by == CountBy::Cause) {
        const CauseNode* cause = playbook.causes.find(key);
        return cause ? cause->name : key;
    }
    if (by == CountBy::TurningPoint) {
        const auto point = fromCode<TurningPoint>(key);
        return point ? words::nameOf(*point) : key;
    }
    return key;
}

void printTable(const TrendsAnswer& answer, CountBy by, const Playbook& playbook, Console& console)
{
    if (answer.series.isEmpty()) {
        console.line(Tr::tr("No cases with a date of receipt."));
        return;
    }
    const QList<WeekPoint>& all = answer.series.constFirst().weeks;
    const qsizetype first = std::max<qsizetype>(0, all.size() - weeksShown);
    std::vector<Column> columns{{QString(codeOf(by)), false, mostOfKey, true}};
    bool anyPartial = false;
    for (qsizetype i = first; i < all.size(); ++i) {
        anyPartial = anyPartial || all[i].partial;
        columns.push_back({u'W' + QString::number(all[i].week.number) + (all[i].partial ? u"*"_s : QString()), true});
    }
    columns.push_back({Tr::tr("total"), true});
    columns.push_back({QString()});
    std::vector<QStringList> rows;
    for (const WeeklySeries& series : answer.series) {
        QStringList row{keyName(series.key, by, playbook)};
        for (qsizetype i = first; i < series.weeks.size(); ++i)
            row.append(QString::number(series.weeks[i].count));
        const qint64 most = std::max<qint64>(1, answer.series.constFirst().total);
        row.append(QString::number(series.total));
        row.append(QString(static_cast<qsizetype>((series.total * barWidth + most - 1) / most), u'█'));
        rows.push_back(row);
    }
    for (const QString& line : tableLines(columns, rows, console.columns()))
        console.line(line);
    console.line(Tr::tr("Weeks %1 to %2; the totals count all of them.")
                     .arg(all.constFirst().week.toString(), all.constLast().week.toString()));
    if (first > 0)
        console.line(Tr::tr("Shown are the last %1 of %2 weeks; --to ends earlier, --csv and --json have all.")
                         .arg(all.size() - first)
                         .arg(all.size()));
    if (anyPartial)
        console.line(Tr::tr("* not a whole week: not to be judged."));
    if (answer.undated > 0)
        console.line(Tr::tr("Without a date of receipt, in no week: %1").arg(answer.undated));
}

void printCsv(const TrendsAnswer& answer, CountBy by, Console& console)
{
    CsvOut csv(console);
    csv.row({QString(codeOf(by)).replace(u'-', u'_'), u"week"_s, u"count"_s, u"partial"_s});
    for (const WeeklySeries& series : answer.series)
        for (const WeekPoint& point : series.weeks)
            csv.row({series.key, point.week.toString(), QString::number(point.count),
                     point.partial ? u"true"_s : u"false"_s});
}

} // namespace

Exit trendsVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"trends"_s, u"CASEBOOK [QUERY] --by WHAT"_s,
        Tr::tr("Counts the cases received in each week, by cause, topic, source, agent or turning-point."));
    arguments.takeDashedWords();
    arguments.add(u"by"_s, countByCodes().join(u", "), u"WHAT"_s);
    arguments.add(u"from"_s, Tr::tr("the first day, week, month or year: 2026-11-16, 2026-W46, 2026-11, 2026"), u"D"_s);
    arguments.add(u"to"_s, Tr::tr("the last one"), u"D"_s);
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    arguments.add(u"csv"_s, Tr::tr("answers in CSV"));
    if (const auto over = arguments.read(given, console, 1))
        return *over;
    if (!arguments.has(u"by"_s))
        return console.misused({u"option_missing"_s,
                                {{"option"_L1, u"--by"_s}, {"known"_L1, QJsonArray::fromStringList(countByCodes())}}});
    const auto by = countByFromCode(arguments.value(u"by"_s));
    if (!by)
        return console.misused(doesNotFit(u"--by"_s, arguments.value(u"by"_s), countByCodes()).error());
    const auto period = periodFrom(arguments);
    if (!period)
        return console.misused(period.error());
    const auto query = readQuery(arguments.others().sliced(1).join(u' '), console);
    if (!query)
        return Exit::Usage;

    const auto casebook = openCasebook(arguments.others().constFirst(), Access::Read);
    if (!casebook)
        return console.fail(casebook.error());
    const auto playbook = waitFor((*casebook)->playbook());
    if (!playbook)
        return console.fail(playbook.error());
    const search::Query meant = withCauseCodes(*query, playbook->causes);
    const auto answer = waitFor((*casebook)->trends({.query = meant, .by = *by, .period = *period}));
    if (!answer)
        return console.fail(answer.error());
    if (answer->series.isEmpty())
        tellWhyNothing(**casebook, meant, playbook->causes, console);
    if (arguments.has(u"json"_s)) {
        console.json(trendsAnswer(*answer, *by));
    } else if (arguments.has(u"csv"_s)) {
        printCsv(*answer, *by, console);
    } else {
        printTable(*answer, *by, *playbook, console);
    }
    return Exit::Done;
}

} // namespace amends::cli
