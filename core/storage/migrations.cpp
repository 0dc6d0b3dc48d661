// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/sqlite.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace amends {

namespace {

bool areNumbered(const QList<Migration>& migrations)
{
    for (qsizetype i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != i + 1)
            return false;
    return !migrations.isEmpty();
}

// SQLite reads the script itself: where a statement ends is not for us to guess.
Done runScript(Database& database, const QByteArray& sql)
{
    const int code = sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return std::unexpected<Error>(sqliteError(database.handle(), code, {}, During::Preparing));
}

// Rebuilding a table drops the old one, which must not cascade; SQLite only heeds this outside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& database)
        : m_handle(database.handle())
    {
        set(0);
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff() { set(1); }

private:
    void set(int wanted)
    {
        int now = -1;
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, wanted, &now);
        Q_ASSERT_X(now == wanted, "ForeignKeysOff", "inside a transaction");
    }

    sqlite3* m_handle;
};

Done checkForeignKeys(Database& database)
{
    const auto orphans = Statement(database, "select count(*) from pragma_foreign_key_check").number();
    if (!orphans)
        return passOn(orphans);
    if (*orphans > 0)
        return std::unexpected<Error>(
            sqliteError(database.handle(), SQLITE_CONSTRAINT_FOREIGNKEY, {}, During::Running));
    return {};
}

Done runOne(Database& database, const Migration& migration)
{
    if (const Done done = runScript(database, migration.sql); !done)
        return done;
    Q_ASSERT_X(!database.isAutoCommit(), "migrate: the script ends the transaction", qPrintable(migration.name));
    if (migration.number > 1)
        return {};
    const QByteArray id = QByteArray::number(qint32(database.identity().applicationId));
    return runScript(database, "pragma application_id=" + id);
}

std::unexpected<Error> failed(Error error, const Migration& migration)
{
    if (error.code == "database_failed"_L1 || error.code == "constraint_failed"_L1)
        error.code = u"migration_failed"_s;
    error.detail.insert("number"_L1, migration.number);
    error.detail.insert("name"_L1, migration.name);
    return std::unexpected<Error>(std::move(error));
}

Done runAll(Database& database, const QList<Migration>& migrations)
{
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    const Result<int> version = database.schemaVersion(); // another program may have done it meanwhile
    if (!version)
        return passOn(version);
    if (*version >= migrations.last().number)
        return {};
    for (const Migration& migration : migrations.sliced(*version))
        if (const Done done = runOne(database, migration); !done)
            return failed(done.error(), migration);
    const int newest = migrations.last().number;
    const Done done =
        checkForeignKeys(database)
            .and_then([&] { return runScript(database, "pragma user_version=" + QByteArray::number(newest)); })
            .and_then([&] { return transaction->commit(); });
    return done ? done : failed(done.error(), migrations.last());
}

} // namespace

QList<Migration> migrationsIn(const QString& folder)
{
    QList<Migration> migrations;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        const QString name = info.completeBaseName();
        const qsizetype end = name.indexOf(u'_');
        QFile file(info.filePath());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen && end > 0, "migrationsIn", qPrintable(info.filePath()));
        migrations.append({name.first(qMax(end, 0)).toInt(), name.sliced(end + 1), file.readAll()});
    }
    Q_ASSERT_X(migrations.isEmpty() || areNumbered(migrations), "migrationsIn: a gap or a duplicate",
               qPrintable(folder));
    return migrations;
}

QList<Migration> embeddedMigrations()
{
    return migrationsIn(u":/amends/migrations"_s);
}

Result<MigrationOutcome> migrate(Database& database, const QList<Migration>& migrations,
                                 const BeforeMigration& beforeMigration)
{
    Q_ASSERT_X(areNumbered(migrations), "migrate", "a gap, a duplicate, or none at all");
    Q_ASSERT_X(migrations.last().number == database.identity().schemaVersion, "migrate", "not the schema opened for");
    const Result<int> version = database.schemaVersion();
    if (!version)
        return passOn(version);
    const int newest = database.identity().schemaVersion;
    if (*version > newest)
        return failure("casebook_newer"_L1,
                       {{"path"_L1, database.path()}, {"file_version"_L1, *version}, {"program_version"_L1, newest}});
    if (*version == newest)
        return MigrationOutcome::UpToDate;
    if (*version > 0 && beforeMigration)
        if (const Done done = beforeMigration(*version); !done)
            return passOn(done);

    const ForeignKeysOff guard(database);
    if (const Done done = runAll(database, migrations); !done)
        return passOn(done);
    return *version == 0 ? MigrationOutcome::Fresh : MigrationOutcome::Migrated;
}

} // namespace amends
