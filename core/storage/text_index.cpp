// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_index.h"

#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
#include "core/storage/people_store.h"
#include "core/storage/person_text.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDeadlineTimer>
#include <sqlite3.h>

namespace amends {

namespace {

Done fillCases(Database& database)
{
    CaseStore cases(database);
    Statement rows(database, "select row from cases order by row");
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto c = cases.load(rows.int64(0));
        if (!c)
            return passOn(c);
        if (const Done done = indexCase(database, rows.int64(0), searchText(*c)); !done)
            return done;
    }
    return row ? Done() : passOn(row);
}

Done fillPeople(Database& database)
{
    PeopleStore people(database);
    Statement ids(database, "select id from people order by row");
    Result<bool> row = ids.step();
    for (; row && *row; row = ids.step()) {
        const auto person = people.find(ids.get<PersonId>(0));
        if (!person)
            return passOn(person);
        if (*person)
            if (const Done done = indexPerson(database, **person); !done)
                return done;
    }
    return row ? Done() : passOn(row);
}

Result<bool> mergeSome(Database& database, const Sql& sql)
{
    const qint64 before = sqlite3_total_changes64(database.handle());
    return Statement(database, sql).exec().transform([&] {
        return sqlite3_total_changes64(database.handle()) - before >= 2; // as FTS5 says that it did something
    });
}

} // namespace

Done fillEmptyTextIndex(Database& database)
{
    constexpr qint64 noCases = 1;
    constexpr qint64 noPeople = 2;
    const auto empty =
        Statement(database, "select (exists (select 1 from cases) and not exists (select 1 from case_text)) "
                            "+ 2 * (exists (select 1 from people) and not exists (select 1 from people_text))")
            .number();
    if (!empty)
        return passOn(empty);
    if (*empty == 0)
        return {};
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    const Done filled = ((*empty & noCases) != 0 ? fillCases(database) : Done()).and_then([&] {
        return (*empty & noPeople) != 0 ? fillPeople(database) : Done();
    });
    return filled.and_then([&] { return transaction->commit(); });
}

Done rebuildTextIndex(Database& database)
{
    return Statement(database, "insert into case_text (case_text) values ('delete-all')")
        .exec()
        .and_then(
            [&] { return Statement(database, "insert into people_text (people_text) values ('delete-all')").exec(); })
        .and_then([&] { return fillCases(database); })
        .and_then([&] { return fillPeople(database); });
}

Result<bool> mergeTextIndex(Database& database, int longestMs, const std::function<bool()>& isWanted)
{
    const QDeadlineTimer end(longestMs);
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    Result<bool> hasMore = true;
    do { // 8 pages
        hasMore = mergeSome(database, "insert into case_text (case_text, rank) values ('merge', 8)");
        if (hasMore && !*hasMore)
            hasMore = mergeSome(database, "insert into people_text (people_text, rank) values ('merge', 8)");
    } while (hasMore && *hasMore && !end.hasExpired() && !(isWanted && isWanted()));
    if (!hasMore)
        return hasMore;
    return transaction->commit().transform([hasMore] { return *hasMore; });
}

} // namespace amends
