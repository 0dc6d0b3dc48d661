// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_store.h"

#include "core/storage/batch_store.h"
#include "core/storage/columns.h"
#include "core/storage/person_text.h"

namespace amends {

namespace {

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
    Statement statement(m_database, "insert into people (id, revision, erased, batch, kind, name, phone, email, "
                                    "handles, former) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    statement.bind(1, person.id).bind(2, person.revision).bind(3, person.erased).bind(4, batch);
    bindFields(statement, 5, person);
    const Done written = statement.execOne();
    if (!written || indexed == Indexed::Later)
        return written;
    return indexPerson(m_database, person);
}

Done PeopleStore::update(const Person& before, const Person& after)
{
    Statement statement(m_database, "update people set kind = ?4, name = ?5, phone = ?6, email = ?7, handles = ?8, "
                                    "former = ?9, revision = ?3, erased = ?10 where id = ?1 and revision = ?2");
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
