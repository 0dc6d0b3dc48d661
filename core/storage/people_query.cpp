// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_query.h"

#include "core/base/text.h"
#include "core/storage/columns.h"
#include "core/storage/visible_sql.h"

#include <algorithm>

namespace amends {

namespace {

PersonRow rowAt(const Statement& row)
{
    PersonRow read;
    read.person.id = row.get<PersonId>(0);
    read.person.revision = row.int64(1);
    read.person.erased = row.boolean(2);
    const int next = readFieldsOf(row, 3, read.person);
    read.openCases = row.int64(next);
    read.cases = row.int64(next + 1);
    read.lastCase = row.get<CaseId>(next + 2);
    read.lastNumber = {row.int32(next + 3), row.int64(next + 4)};
    read.lastTitle = row.text(next + 5);
    read.lastReceived = row.time(next + 6);
    return read;
}

QByteArray whereSql(const QByteArray& visiblePeople, NameFit fit = NameFit::Within)
{
    const QByteArray fits =
        fit == NameFit::Whole ? "skeleton(p.name) = ?2" : "(?2 = '' or instr(skeleton(p.name), ?2) > 0)";
    return "where p.kind = ?1 and " + fits + " and " + visiblePeople;
}

/// The first ones in front, each once, and no more rows than there were.
void putFirst(const QList<PersonRow>& first, QList<PersonRow>& rows)
{
    const qsizetype most = rows.size();
    const auto isFirst = [&](const PersonRow& row) {
        return std::ranges::any_of(first, [&](const PersonRow& one) { return one.person.id == row.person.id; });
    };
    rows.removeIf(isFirst);
    rows = (first + rows).first(most);
}

} // namespace

QByteArray peopleListSql(PersonKind kind, const QByteArray& visibleCases, const QByteArray& visiblePeople, NameFit fit)
{
    const QByteArray theirs = kind == PersonKind::Customer ? "c.customer" : "c.agent";
    return "with open_cases (person, n) as materialized (select " + theirs +
           ", count(*) from cases c indexed by cases_open " + "where c.closed is null and " + theirs +
           " is not null and " + visibleCases + " group by " + theirs + ") " + "select p.id, p.revision, p.erased, " +
           "p." + columnsOf<Person>().join(", p.") + ", coalesce(o.n, 0), " + "(select count(*) from cases c where " +
           theirs + " = p.id and " + visibleCases + "), " + "l.id, l.year, l.counter, l.title, l.received " +
           "from people p left join open_cases o on o.person = p.id left join cases l on l.row = " +
           "(select c.row from cases c where " + theirs + " = p.id and " + visibleCases +
           " order by c.received desc, c.row desc limit 1) " + whereSql(visiblePeople, fit) +
           " order by p.name, p.row limit ?3";
}

Result<PeopleList> PeopleQuery::list(PersonKind kind, const QString& words, qint64 limit)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    const QString folded = skeleton(words);
    const auto read = [&](NameFit fit) {
        return Statement::composed(m_database, peopleListSql(kind, visible->cases, visible->people, fit))
            .bindAll(codeOf(kind), folded, limit)
            .all(rowAt);
    };
    auto rows = read(NameFit::Within);
    if (!rows)
        return passOn(rows);
    const bool isWhole = limit < 0 || rows->size() < limit;
    if (!isWhole && !folded.isEmpty()) {
        const auto sameName = read(NameFit::Whole);
        if (!sameName)
            return passOn(sameName);
        putFirst(*sameName, *rows);
    }
    const auto total =
        isWhole ? Result<qint64>(rows->size())
                : Statement::composed(m_database, "select count(*) from people p " + whereSql(visible->people))
                      .bindAll(codeOf(kind), folded)
                      .number();
    if (!total)
        return passOn(total);
    return PeopleList{*total, std::move(*rows)};
}

Result<QList<qint64>> PeopleQuery::casesOf(const PersonId& person)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    return Statement::composed(m_database, "select c.row from cases c where (c.customer = ?1 or c.agent = ?1) and " +
                                               visible->cases + " order by c.received desc, c.row desc")
        .bindAll(person)
        .all([](const Statement& row) { return row.int64(0); });
}

} // namespace amends
