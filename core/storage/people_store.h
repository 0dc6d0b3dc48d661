// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person.h"
#include "core/storage/database.h"

namespace amends {

struct Founding;

/// Customers and agents as rows. Writing happens inside the caller's transaction. One connection, its thread.
class PeopleStore {
public:
    explicit PeopleStore(Database& database)
        : m_database(database)
    {}

    Result<std::optional<Person>> find(const PersonId& id);
    /// By name; hidden imports are left out.
    Result<QList<Person>> all(PersonKind kind);
    /// The first person of that kind with exactly this name; of hidden imports only `ownBatch`'s.
    Result<std::optional<PersonId>> firstNamed(PersonKind kind, const QString& name,
                                               std::optional<qint64> ownBatch = {});
    /// The first one with this address, upper and lower case alike; of hidden imports only `ownBatch`'s.
    Result<std::optional<PersonId>> byEmail(PersonKind kind, const QString& email, std::optional<qint64> ownBatch = {});
    /// False where a hidden import brought the person and nothing else names them, or they were erased.
    Result<bool> isVisible(const PersonId& id);

    enum class Indexed { Now, Later };
    /// Indexed::Later: the caller calls indexPerson(), for many in a row.
    Done insert(const Person& person, std::optional<qint64> batch = {}, Indexed indexed = Indexed::Now);
    /// A person whose import is taken back, but whom somebody else names: the import is not what brought them any more.
    Done adopt(const PersonId& id);
    /// Whether an import said of a person what is said here: by the seal it left (founding.h). So is everybody who was
    /// added by an entry of history, or is older than the founding.
    Result<bool> isAsImported(const Person& person, const Founding& founding);
    /// Whether a person is stored as they would be written: what cannot be read is read as something else.
    Result<bool> agrees(const Person& person);
    /// `row_not_changed` where the stored revision is not `before`'s.
    Done update(const Person& before, const Person& after);
    /// `person_in_use` where a case names the person.
    Done remove(const PersonId& id);

private:
    Database& m_database;
};

} // namespace amends
