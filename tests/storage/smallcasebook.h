// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <QTest>

namespace amends::test {

inline constexpr quint32 applicationId = 0xA3E4D500; // above 2^31: SQLite keeps it as a negative number

/// An invented schema of one table, for tests of the database layer itself.
inline QList<Migration> smallMigrations()
{
    return {{1, u"notes"_s, R"(
        create table notes (
            id integer primary key,
            number text unique not null,
            rating integer check (rating between 1 and 5),
            about integer references notes (id)
        ) strict;)"}};
}

inline Identity identity(int schemaVersion = 1)
{
    return {applicationId, schemaVersion};
}

/// A new casebook of that schema, open for writing.
inline std::unique_ptr<Database> makeCasebook(const QString& path, const DatabaseOptions& options = {})
{
    auto made = Database::open(path, Database::Mode::Create, identity(), options);
    if (!made || migrate(**made, smallMigrations()) != MigrationOutcome::Fresh)
        return nullptr;
    return std::move(*made);
}

inline Result<std::unique_ptr<Database>> reopen(const QString& path, Database::Mode mode,
                                                const DatabaseOptions& options = {})
{
    return Database::open(path, mode, identity(), options);
}

inline Done addNote(Database& database, const QString& number)
{
    return Statement(database, "insert into notes (number) values (?1)").bind(1, number).execOne();
}

inline qint64 countNotes(Database& database)
{
    return Statement(database, "select count(*) from notes").number().value_or(-1);
}

/// A failure's code, or "done".
template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace amends::test
