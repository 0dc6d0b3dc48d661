// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/door.h"
#include "tests/support/random_edits.h"

namespace amends::torture {

/// A closed casebook over another one.
void copyBook(const QString& from, const QString& to);

/// A casebook's file with its door, as the program opens it but without waiting for the disk.
class StoredBook {
public:
    explicit StoredBook(const QString& path);

    /// Closes and opens it.
    void restart();

    Database& database() { return *m_database; }
    Door& door() { return *m_door; }

    test::BookState state();
    std::optional<Case> stored(const CaseId& id);
    std::optional<Person> stored(const PersonId& id);

    /// All rows but history, revisions and numbers that were given: what undoing everything brings back.
    QStringList rows();
    qint64 newestEntry();
    /// Of the check of everything.
    QStringList findings();

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Door> m_door;
};

} // namespace amends::torture
