// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_store.h"

#include "core/cases/json.h"
#include "core/storage/batch_store.h"
#include "core/storage/columns.h"
#include "core/storage/founding.h"
#include "core/storage/history_store.h"
#include "core/storage/person_text.h"

namespace amends {

namespace {

QByteArray sealedText(const Person& person, qint64 batch)
{
    return canonicalJson({{"batch"_L1, batch}, {"id"_L1, person.id.toString()}, {"person"_L1, toJsonObject(person)}});
}

Person personOf(const Statement& row)
{
    Person person;
    person.id = row.get<PersonId>(0);
    person.revision = row.int64(1);
    person.erased = row.boolean(2);
    readFieldsOf(row, 3, person);
    return person;
}

} // namespace

Result<std::optional<Person>> PeopleStore::find(const PersonId& id)
{
    return Statement(m_database, "select id, revision, erased, kind, name, phone, email, handles, former from people "
                                 "where id = ?1")
        .bindAll(id)
        .one(personOf);
}

Result<QList<Person>> PeopleStore::all(PersonKind kind)
{
    static const QByteArray sql = QByteArray("select p.id, p.revision, p.erased, p.kind, p.name, p.phone, p.email, "
                                             "p.handles, p.former from people p where p.kind = ?1 and ") +
                                  visiblePersonSql + " order by p.name";
    return Statement(m_database, Sql::ofStatic(sql)).bindAll(codeOf(kind)).all(personOf);
}

Result<std::optional<PersonId>> PeopleStore::firstNamed(PersonKind kind, const QString& name,
                                                        std::optional<qint64> ownBatch)
{
    static const QByteArray sql =
        QByteArray("select p.id from people p where p.kind = ?1 and p.name = ?2 and (p.batch = ?3 or ") +
        visiblePersonSql + ") order by p.row limit 1";
    return Statement(m_database, Sql::ofStatic(sql))
        .bindAll(codeOf(kind), name, ownBatch)
        .one([](const Statement& row) { return row.get<PersonId>(0); });
}

Result<std::optional<PersonId>> PeopleStore::byEmail(PersonKind kind, const QString& email,
                                                     std::optional<qint64> ownBatch)
{
    static const QByteArray sql = QByteArray("select p.id from people p where p.email = ?2 collate nocase and "
                                             "p.email <> '' and p.kind = ?1 and (p.batch = ?3 or ") +
                                  visiblePersonSql + ") order by p.row limit 1";
    return Statement(m_database, Sql::ofStatic(sql))
        .bindAll(codeOf(kind), email, ownBatch)
        .one([](const Statement& row) { return row.get<PersonId>(0); });
}

Result<bool> PeopleStore::isVisible(const PersonId& id)
{
    static const QByteArray sql =
        QByteArray("select count(*) from people p where p.id = ?1 and p.erased = 0 and ") + visiblePersonSql;
    return Statement(m_database, Sql::ofStatic(sql)).bindAll(id).number().transform([](qint64 count) {
        return count > 0;
    });
}

Done PeopleStore::insert(const Person& person, std::optional<qint64> batch, Indexed indexed)
{
    Statement statement(m_database, "insert into people (id, revision, erased, batch, seal, kind, name, phone, email, "
                                    "handles, former) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    std::optional<QByteArray> seal;
    if (batch) {
        const auto made = sealOf(m_database, sealedText(person, *batch));
        if (!made)
            return passOn(made);
        seal = *made;
    }
    statement.bind(1, person.id).bind(2, person.revision).bind(3, person.erased).bind(4, batch).bind(5, seal);
    bindFields(statement, 6, person);
    const Done written = statement.execOne();
    if (!written || indexed == Indexed::Later)
        return written;
    return indexPerson(m_database, person);
}

Done PeopleStore::adopt(const PersonId& id)
{
    const auto person = find(id);
    if (!person)
        return passOn(person);
    const auto seal = sealOf(m_database, sealedText(person->value_or(Person{}), 0));
    if (!seal)
        return passOn(seal);
    return Statement(m_database, "update people set batch = null, seal = ?2 where id = ?1")
        .bindAll(id, *seal)
        .execOne();
}

Result<bool> PeopleStore::isAsImported(const Person& person, const Founding& founding)
{
    return Statement(m_database, "select seal, coalesce(batch, 0), seal is null and (row <= ?2 or (batch is null and "
                                 "exists (select 1 from history where target = p.id and kind = 'add_person'))) "
                                 "from people p where id = ?1")
        .bindAll(person.id, founding.people)
        .one([&](const Statement& row) {
            return row.boolean(2) || row.view(0) == sealBy(founding.key, sealedText(person, row.int64(1)));
        })
        .transform([](std::optional<bool> fits) { return fits.value_or(true); });
}

Result<bool> PeopleStore::agrees(const Person& person)
{
    Statement same(m_database,
                   "select count(*) from people where id = ?1 and kind is ?2 and name is ?3 and phone is ?4 "
                   "and email is ?5 and handles is ?6 and former is ?7");
    same.bind(1, person.id);
    bindFields(same, 2, person);
    return same.number().transform([](qint64 rows) { return rows == 1; });
}

Done PeopleStore::update(const Person& before, const Person& after)
{
    Statement statement(
        m_database,
        "update people set kind = ?4, name = ?5, phone = ?6, email = ?7, handles = ?8, "
        "former = ?9, revision = ?3, erased = ?10, seal = iif(?10, null, seal) where id = ?1 and revision = ?2");
    statement.bind(1, before.id).bind(2, before.revision).bind(3, after.revision);
    statement.bind(bindFields(statement, 4, after), after.erased);
    const Done written = statement.execOne();
    if (!written || searchText(before) == searchText(after))
        return written;
    return indexPerson(m_database, after);
}

Done PeopleStore::remove(const PersonId& id)
{
    const auto uses = Statement(m_database, "select (select count(*) from cases where customer = ?1) "
                                            "+ (select count(*) from cases where agent = ?1) "
                                            "+ (select count(*) from calls where person = ?1) "
                                            "+ (select count(*) from accounts where person = ?1)")
                          .bindAll(id)
                          .number();
    if (!uses)
        return passOn(uses);
    if (*uses > 0)
        return failure("person_in_use"_L1);
    const auto row = Statement(m_database, "delete from people where id = ?1 returning row").bindAll(id).number();
    return row ? unindexPerson(m_database, *row) : passOn(row);
}

} // namespace amends
