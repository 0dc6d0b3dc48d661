// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/storage/case_store.h"
#include "core/storage/founding.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"
#include "core/storage/statement.h"
#include "core/storage/text_index.h"

namespace amends {

namespace {

Done rebuildHeads(Database& database)
{
    const auto zone = OfficeStore(database).zone();
    if (!zone)
        return passOn(zone);
    const auto rows = Statement(database, "select row from cases order by row").all([](const Statement& row) {
        return row.int64(0);
    });
    if (!rows)
        return passOn(rows);
    CaseStore cases(database);
    for (const qint64 row : *rows) {
        const auto c = cases.load(row, CaseStore::Parts::All);
        if (!c)
            return passOn(c);
        const auto agrees = cases.agrees(row, *c, *zone);
        if (!agrees)
            return passOn(agrees);
        const Done done = *agrees ? Done() : cases.rewrite(row, *c, *zone);
        if (!done)
            return done;
    }
    return {};
}

Done rebuildPeople(Database& database)
{
    const auto ids =
        Statement(database, "select id from people").all([](const Statement& row) { return row.get<PersonId>(0); });
    if (!ids)
        return passOn(ids);
    PeopleStore people(database);
    for (const PersonId& id : *ids) {
        const auto person = people.find(id);
        if (!person)
            return passOn(person);
        const auto agrees = people.agrees(person->value_or(Person{}));
        if (!agrees)
            return passOn(agrees);
        if (!*agrees)
            if (const Done done = people.update(**person, **person); !done)
                return done;
    }
    return {};
}

Done rebuildWeeklyCounts(Database& database)
{
    return Statement(database, "delete from weekly_causes").exec().and_then([&] {
        return Statement(database,
                         "insert into weekly_causes select received_week, substr(cause, 1, instr(cause || '/', '/') - "
                         "1), iif(revision > 1, 0, ifnull(batch, 0)), count(*) from cases "
                         "where received_week is not null group by 1, 2, 3")
            .exec();
    });
}

struct LastNumber {
    int year = 0;
    qint64 last = 0;
    bool isSealed = false;
    qint64 known = 0; ///< the highest that a case has, or had as far as history says
};

Result<QList<LastNumber>> lastNumbers(Database& database)
{
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    return Statement(database,
                     "with given as (select year, counter from cases union all "
                     "select cast(substr(number, 1, 4) as integer), cast(substr(number, 6) as integer) from "
                     "(select iif(json_valid(t.edit), t.edit ->> '$.number', null) as number from history h "
                     "join history_text t on t.seq = h.seq where h.kind = 'open_case') where number is not null), "
                     "years as (select year from given union select year from case_numbers) "
                     "select y.year, coalesce(n.last, 0), n.seal, (select coalesce(max(counter), 0) from given g "
                     "where g.year = y.year) from years y left join case_numbers n on n.year = y.year")
        .all([key = founding->value_or(Founding{}).key](const Statement& row) {
            const int year = row.int32(0);
            const qint64 last = row.int64(1);
            return LastNumber{year, last, row.view(2) == sealBy(key, CaseStore::sealedText(year, last)), row.int64(3)};
        });
}

/// Never lower than what was given: numbers may be left out. But no higher than what can have been given at all.
Done rebuildNumbers(Database& database)
{
    const auto numbers = lastNumbers(database);
    if (!numbers)
        return passOn(numbers);
    const auto openings =
        Statement(database, "select (select count(*) from openings) + (select count(*) from history)").number();
    if (!openings)
        return passOn(openings);
    CaseStore cases(database);
    for (const LastNumber& number : *numbers) {
        if (number.isSealed && number.last >= number.known)
            continue;
        const bool isPossible = number.last >= number.known && number.last - number.known <= *openings;
        if (const Done kept = cases.keepLastNumber(number.year, isPossible ? number.last : number.known); !kept)
            return kept;
    }
    return {};
}

} // namespace

Done rebuildDerived(Database& database)
{
    return Statement(database, "reindex")
        .exec()
        .and_then([&] { return rebuildHeads(database); })
        .and_then([&] { return rebuildPeople(database); })
        .and_then([&] { return rebuildWeeklyCounts(database); })
        .and_then([&] { return rebuildNumbers(database); })
        .and_then([&] { return rebuildTextIndex(database); });
}

} // namespace amends
