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
#include "ui/words/names.h"
#include "ui/words/told.h"

namespace amends::cli {

namespace {

constexpr int mostOfCustomer = 20;
constexpr int mostOfSource = 14;
constexpr int mostOfStep = 30;

Result<SortOrder> sortFrom(const Arguments& arguments)
{
    QString key = arguments.value(u"sort"_s);
    if (key.isEmpty())
        return SortOrder{};
    SortOrder order;
    order.descending = key.startsWith(u'-');
    if (order.descending || key.startsWith(u'+'))
        key.removeFirst();
    const auto known = fromCode<SortKey>(key);
    if (!known)
        return doesNotFit(u"--sort"_s, arguments.value(u"sort"_s), allCodes<SortKey>());
    order.key = *known;
    return order;
}

QString stepText(const CaseRow& row)
{
    const QString move =
        words::nextMove(row.verb, {.customer = row.customer, .agent = row.agent}, words::Medium::Terminal);
    return move.isEmpty() ? words::nameOf(row.status()) : move;
}

void printTable(const CaseList& list, const QTimeZone& zone, const QDateTime& now, Console& console)
{
    const std::vector<Column> columns{{Tr::tr("case")},
                                      {Tr::tr("received")},
                                      {Tr::tr("stars")},
                                      {Tr::tr("customer"), false, mostOfCustomer},
                                      {Tr::tr("source"), false, mostOfSource},
                                      {Tr::tr("title"), false, 0, true},
                                      {Tr::tr("next step"), false, mostOfStep},
                                      {Tr::tr("due")}};
    std::vector<QStringList> rows;
    for (const CaseRow& row : list.rows) {
        const QString due = words::moment(row.due, zone);
        rows.push_back({row.number.toString(), words::moment(row.received, zone).first(row.received.isValid() ? 10 : 0),
                        row.stars ? words::starsDrawn(*row.stars) : QString(), row.customer, row.source, row.title,
                        stepText(row), row.isOverdue(now) ? Tr::tr("since %1").arg(due) : due});
    }
    if (!rows.empty())
        for (const QString& line : tableLines(columns, rows, console.columns()))
            console.line(line);
    const auto shown = static_cast<qint64>(list.rows.size());
    console.line(shown == list.total ? Tr::tr("Cases: %1").arg(list.total)
                                     : Tr::tr("Cases: %1, shown: %2").arg(list.total).arg(shown));
}

void printCsv(const CaseList& list, const QDateTime& now, Console& console)
{
    const QStringList keys{u"case"_s,  u"received"_s, u"stars"_s,     u"customer"_s, u"source"_s,  u"title"_s,
                           u"kind"_s,  u"status"_s,   u"next_step"_s, u"due"_s,      u"overdue"_s, u"cause"_s,
                           u"topic"_s, u"agent"_s,    u"refund"_s,    u"currency"_s};
    CsvOut csv(console);
    csv.row(keys);
    for (const CaseRow& row : list.rows) {
        const QJsonObject answer = rowAnswer(row, now);
        const QJsonObject next = answer.value("next_step"_L1).toObject();
        const bool refunded = !row.refund.currency.isEmpty();
        csv.row({row.number.toString(), answer.value("received"_L1).toString(),
                 row.stars ? QString::number(*row.stars, 'g', QLocale::FloatingPointShortest) : QString(), row.customer,
                 row.source, row.title, codeOf(row.kind), codeOf(row.status()), codeOf(row.verb),
                 next.value("due"_L1).toString(), row.isOverdue(now) ? u"true"_s : u"false"_s, row.cause, row.topic,
                 row.agent, refunded ? plainAmount(row.refund) : QString(), row.refund.currency});
    }
}

void printJson(const CaseList& list, const QDateTime& now, Console& console)
{
    console.write("{\"total\":" + QByteArray::number(list.total) + ",\"cases\":[");
    QByteArray separator = "\n";
    for (const CaseRow& row : list.rows) {
        console.write(separator + jsonLine(rowAnswer(row, now)));
        separator = ",\n";
    }
    console.write("]}\n");
}

} // namespace

Exit listVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"list"_s, u"CASEBOOK [QUERY]"_s,
                        Tr::tr("Lists the cases a search finds, all without one. For example:\n"
                               "  status:open source:google rating:<=2 received:2026-W40.. no:reply \"exact phrase\"\n"
                               "-word leaves out what has the word; behind -- everything is part of the search."));
    arguments.takeDashedWords();
    arguments.add(u"sort"_s,
                  Tr::tr("received, due, rating…; -KEY the other way round; newest received first unless given"),
                  u"KEY"_s);
    arguments.add(u"limit"_s, Tr::tr("how many at most"), u"N"_s);
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    arguments.add(u"csv"_s, Tr::tr("answers in CSV"));
    if (const auto over = arguments.read(given, console, 1))
        return *over;
    const auto sort = sortFrom(arguments);
    if (!sort)
        return console.misused(sort.error());
    const auto limit = arguments.number(u"limit"_s, 0, -1);
    if (!limit)
        return console.misused(limit.error());
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
    const auto list = waitFor((*casebook)->list({.query = meant, .sort = *sort, .limit = *limit}));
    if (!list)
        return console.fail(list.error());
    if (list->total == 0)
        tellWhyNothing(**casebook, meant, playbook->causes, console);
    const QDateTime now = SystemClock().now();
    if (arguments.has(u"json"_s)) {
        printJson(*list, now, console);
    } else if (arguments.has(u"csv"_s)) {
        printCsv(*list, now, console);
    } else {
        const auto office = waitFor((*casebook)->office());
        if (!office)
            return console.fail(office.error());
        printTable(*list, QTimeZone(office->business.zone.toUtf8()), now, console);
    }
    return Exit::Done;
}

} // namespace amends::cli
