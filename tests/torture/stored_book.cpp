// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/stored_book.h"

#include "core/storage/checker.h"
#include "core/storage/transaction.h"
#include "tests/support/shop.h"

#include <QFile>

namespace amends::torture {

using namespace test;

void copyBook(const QString& from, const QString& to)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(to + suffix);
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qUtf8Printable(from));
}

StoredBook::StoredBook(const QString& path)
    : m_path(path)
{
    restart();
}

void StoredBook::restart()
{
    m_door.reset();
    m_database.reset();
    m_database = taken(Database::open(m_path, Database::Mode::ReadWrite, casebookIdentity));
    taken(registerSearchFunctions(*m_database));
    // Thousands of transactions: what happens when the power fails is tried elsewhere.
    taken(Statement(*m_database, "pragma synchronous = off").exec());
    m_door = std::make_unique<Door>(*m_database, rulesFor);
    taken(m_door->start());
}

BookState StoredBook::state()
{
    BookState state;
    CaseStore cases(*m_database);
    for (const qint64 row : taken(CaseQuery(*m_database).rows({}))) {
        const Case c = taken(cases.load(row));
        state.cases.insert(c.id, c);
    }
    for (const auto& [kind, code] : Codes<PersonKind>::table)
        for (const Person& person : taken(PeopleStore(*m_database).all(kind)))
            state.people.insert(person.id, person);
    state.office = taken(OfficeStore(*m_database).load());
    return state;
}

std::optional<Case> StoredBook::stored(const CaseId& id)
{
    CaseStore cases(*m_database);
    const auto row = taken(cases.rowOf(id));
    return row ? std::optional(taken(cases.load(*row))) : std::nullopt;
}

std::optional<Person> StoredBook::stored(const PersonId& id)
{
    return taken(PeopleStore(*m_database).find(id));
}

QStringList StoredBook::rows()
{
    const auto transaction = taken(Transaction::write(*m_database)); // taken back at the end
    for (const QByteArray table : {"cases", "people", "business"})
        taken(Statement::composed(*m_database, "update " + table + " set revision = 0").exec());
    QStringList rows = rowsOf(*m_database);
    rows.removeIf([](const QString& row) {
        return row.startsWith(u"history") || row.startsWith(u"actors") || row.startsWith(u"case_numbers");
    });
    return rows;
}

qint64 StoredBook::newestEntry()
{
    return taken(Statement(*m_database, "select coalesce(max(seq), 0) from history").number());
}

QStringList StoredBook::findings()
{
    QStringList codes;
    for (const Error& error : taken(checkCasebook(*m_database)).findings)
        codes << error.code + u' ' + QString::fromUtf8(text(error.detail));
    return codes;
}

} // namespace amends::torture
