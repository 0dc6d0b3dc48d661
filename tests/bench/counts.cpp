// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "tests/bench/bench.h"
#include "tests/bench/limit.h"

namespace amends::bench {

namespace {

constexpr int rounds = 7;

QList<WeeklyCount> countsOf(LimitQuery& query)
{
    QList<WeeklyCount> counts;
    while (query.step())
        counts.append({Week::of(QDate::fromJulianDay(query.int64(0))), query.text(1), query.int64(2)});
    return counts;
}

struct Filter {
    const char* name;
    const char16_t* typed;
    const char* sql; ///< the same by hand
};

constexpr Filter filters[] = {
    {"weekly filtered by source", u"source:google", "source = 'google'"},
    {"weekly filtered by rating", u"rating:<=2", "stars <= 2"},
    {"weekly filtered by a word", u"helmet", "row in (select rowid from case_text where case_text match '\"helmet\"')"},
    {"weekly filtered by status", u"status:open", "closed is null"},
};

} // namespace

void measureCounts(Bench& bench)
{
    const QString path = bench.books.full(bench.cases);
    const auto casebook = opened(path, true);
    const auto trends = [&](const search::Query& query) {
        got(casebook->trends({.query = query, .by = CountBy::Cause, .period = {}}));
    };
    const QByteArray byWeek = "select received_week, substr(cause, 1, instr(cause || '/', '/') - 1) as root, count(*) "
                              "from cases where received_week is not null and %1 group by 1, 2 order by 1, 2";
    if (bench.wants(u"weekly all"_s)) {
        // The least for everything is a table of sums that is kept beside the cases.
        Limit limit(path);
        const QByteArray make = "create temp table sums as " + QByteArray(byWeek).replace("%1", "1");
        limit.run(make.constData());
        LimitQuery sums(limit, "select * from temp.sums order by 1, 2");
        bench.addUndisturbed(u"weekly all"_s,
                             [&] { return inTurns(rounds, [&](int) { trends({}); }, [&](int) { countsOf(sums); }); });
    }
    const Limit limit(path);
    for (const Filter& filter : filters) {
        const QString name = QString::fromLatin1(filter.name);
        if (!bench.wants(name))
            continue;
        const search::Query query = search::parse(QString::fromUtf16(filter.typed)).query;
        LimitQuery byHand(limit, QByteArray(byWeek).replace("%1", filter.sql));
        bench.addUndisturbed(
            name, [&] { return inTurns(rounds, [&](int) { trends(query); }, [&](int) { countsOf(byHand); }); });
    }
}

} // namespace amends::bench
