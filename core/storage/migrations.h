// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <functional>

namespace amends {

class Database;

/// One numbered step of the schema, a whole SQL script. Never edited after a release that had it; never says begin,
/// commit or rollback, nor sets user_version or application_id: migrate() does.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;

    bool operator==(const Migration&) const = default;
};

/// The program's own, from core/storage/migrations/0001_name.sql on. Numbered 1, 2, 3… without gaps (asserted).
QList<Migration> embeddedMigrations();
/// The same from any folder, a resource's or a disk's.
QList<Migration> migrationsIn(const QString& folder);

enum class MigrationOutcome {
    Fresh,    ///< the file was new and has the whole schema now
    UpToDate, ///< nothing to do
    Migrated, ///< an older file was brought up to date
};

/// Called once before an existing older casebook is touched, outside any transaction: the place for a backup (H14). Its
/// failure is handed on, and nothing is changed.
using BeforeMigration = std::function<Done(int fromVersion)>;

/// Brings the schema of a writer's file up to identity().schemaVersion, which must be the last migration's number
/// (asserted). All that are missing are one transaction with the user_version inside, foreign keys off while it runs
/// and checked before it is committed; the first one sets the application_id. Where one fails, the file is as it was
/// (H14).
///
/// `casebook_newer`, `migration_failed` {number, name, sqlite_code}; what is not the script's fault (`disk_full`,
/// `database_busy`, `casebook_damaged`, `interrupted`…) keeps its own code, with {number, name} added.
Result<MigrationOutcome> migrate(Database& database, const QList<Migration>& migrations,
                                 const BeforeMigration& beforeMigration = {});

} // namespace amends
