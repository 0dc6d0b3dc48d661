// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/case_view.h"

#include "core/storage/batch_store.h"
#include "core/storage/case_store.h"
#include "core/storage/history_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"

namespace amends {

namespace {

Result<Person> personOrNone(Database& database, const PersonId& id)
{
    if (id.isNull())
        return Person{};
    auto found = PeopleStore(database).find(id);
    if (!found)
        return passOn(found);
    return found->value_or(Person{});
}

Result<QList<Person>> othersNamedIn(Database& database, const Case& c)
{
    QList<PersonId> seen{PersonId(), c.facts.customer, c.facts.agent};
    QList<PersonId> named;
    for (const Call& call : c.calls)
        named.append(call.person);
    for (const Account& account : c.accounts)
        named.append(account.person);
    QList<Person> others;
    for (const PersonId& id : named) {
        if (seen.contains(id))
            continue;
        seen.append(id);
        const auto person = personOrNone(database, id);
        if (!person)
            return passOn(person);
        others.append(*person);
    }
    return others;
}

} // namespace

Result<CaseView> viewOf(Database& database, qint64 row)
{
    auto c = CaseStore(database).load(row);
    if (!c)
        return passOn(c);
    auto customer = personOrNone(database, c->facts.customer);
    if (!customer)
        return passOn(customer);
    auto agent = personOrNone(database, c->facts.agent);
    if (!agent)
        return passOn(agent);
    auto others = othersNamedIn(database, *c);
    if (!others)
        return passOn(others);
    auto history = HistoryStore(database).linesOf(c->id.toBytes());
    if (!history)
        return passOn(history);
    auto zone = OfficeStore(database).zone();
    if (!zone)
        return passOn(zone);
    auto imported = BatchStore(database).broughtAt(row);
    if (!imported)
        return passOn(imported);
    return CaseView{std::move(*c),       std::move(*customer), std::move(*agent),   std::move(*others),
                    std::move(*history), std::move(*zone),     std::move(*imported)};
}

} // namespace amends
