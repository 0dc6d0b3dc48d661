// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/migration_kills.h"

#include "core/backup/backup_shelf.h"
#include "core/casebook/writing_side.h"
#include "core/storage/transaction.h"
#include "tests/casebook/books.h"
#include "tests/torture/cut_vfs.h"
#include "tests/torture/work.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <limits>

namespace amends::torture {

using namespace test;

namespace {

constexpr int demoCases = 150;
constexpr qsizetype mostExamples = 5;

void removeCasebook(const QString& path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, ".lock"_L1})
        QFile::remove(path + suffix);
    QDir(backupFolder(path)).removeRecursively(); // of the one before the migration
}

std::unique_ptr<Database> openedDatabase(const QString& path, Database::Mode mode, int version)
{
    auto database = taken(Database::open(path, mode, {casebookIdentity.applicationId, version}));
    taken(registerSearchFunctions(*database));
    return database;
}

QStringList columnsOf(Database& database, const QString& schema, const QString& table)
{
    return taken(Statement(database, "select '\"' || name || '\"' from pragma_table_info(?1, ?2)")
                     .bindAll(table, schema)
                     .all([](const Statement& row) { return row.text(0); }));
}

void copyRows(Database& database, const QString& table)
{
    QStringList columns = columnsOf(database, u"main"_s, table);
    const QStringList there = columnsOf(database, u"source"_s, table);
    columns.removeIf([&](const QString& column) { return !there.contains(column); });
    const QString sql = u"insert into main.%1 (%2) select %2 from source.%1"_s.arg(table, columns.join(u", "_s));
    taken(Statement::composed(database, sql.toUtf8()).exec());
}

/// The same cases, as the program of that time left them; its index of words is empty, and filled by the next opening.
void makeOlder(const QString& path, const QString& source, int version)
{
    const auto database = openedDatabase(path, Database::Mode::Create, version);
    taken(migrate(*database, embeddedMigrations().first(version)));
    taken(Statement(*database, "attach ?1 as source").bindAll(source).exec());
    taken(Statement(*database, "pragma foreign_keys=0").exec());
    const QStringList tables =
        taken(Statement(*database, "select name from pragma_table_list where schema = 'main' and type = 'table' "
                                   "and name not like 'sqlite_%' and name <> 'weekly_causes'")
                  .all([](const Statement& row) { return row.text(0); }));
    for (const QString& table : tables)
        copyRows(*database, table);
    taken(Statement(*database, "detach source").exec());
}

void makeNewest(const QString& path)
{
    Casebook book({.path = path,
                   .program = u"amends-torture"_s,
                   .readOnly = false,
                   .clock = std::make_shared<FixedClock>(monday())});
    takenOf(book.create(business()));
    // Programs of those versions founded none: their chain begins without.
    taken(Statement(*openedDatabase(path, Database::Mode::ReadWrite, casebookIdentity.schemaVersion),
                    "delete from founding")
              .exec());
    takenOf(book.fillWithDemo(demoCases, 1));
    QRandomGenerator random(1);
    constexpr int edits = 30;
    for (int i = 0; i < edits; ++i)
        std::ignore = answerOf(book.apply({{nextEdit(random)}})); // some are of cases that are not there
    takenOf(book.saveDraft(draftOf(1)));
}

struct Run {
    bool isKilled = false;
    int calls = 0;
    qint64 ms = 0;
};

Run runOf(const QString& program, const QString& path, int calls, int killMs)
{
    QElapsedTimer time;
    time.start();
    QProcess migrator;
    migrator.start(program, {u"--migrator"_s, path, QString::number(calls)});
    if (!migrator.waitForFinished(killMs)) {
        migrator.kill();
        migrator.waitForFinished();
    }
    const bool isKilled = migrator.exitStatus() != QProcess::NormalExit;
    if (!isKilled && migrator.exitCode() != 0)
        qFatal("the migrator failed: %s", migrator.readAllStandardError().constData());
    return {isKilled, migrator.readAllStandardOutput().toInt(), time.elapsed()};
}

struct Older {
    int version = 0;
    QString source;
    QStringList migrated; ///< all its rows, once it is up to date
    Run whole;            ///< without a kill
};

/// All but the founding, whose key is random, and what is sealed by it.
QStringList wholeRows(const QString& path)
{
    const auto database = openedDatabase(path, Database::Mode::ReadWrite, casebookIdentity.schemaVersion);
    const auto rolledBack = taken(Transaction::write(*database));
    for (const char* sql : {"delete from founding", "update case_numbers set seal = null"})
        taken(Statement::composed(*database, sql).exec());
    return rowsOf(*database);
}

constexpr int noKill = 600'000;

QList<Older> makeAll(const QString& folder, const QString& program)
{
    const QString newest = folder + u"/newest.amends"_s;
    makeNewest(newest);
    QList<Older> all;
    for (int version = 1; version < casebookIdentity.schemaVersion; ++version) {
        Older older{version, folder + u"/%1.amends"_s.arg(version), {}, {}};
        makeOlder(older.source, newest, version);
        const QString copy = folder + u"/copy.amends"_s;
        removeCasebook(copy);
        QFile::copy(older.source, copy);
        older.whole = runOf(program, copy, 0, noKill);
        older.migrated = wholeRows(copy);
        all << older;
    }
    return all;
}

/// The version that a reader finds; 0 where it finds none of them.
int versionOf(const QString& path)
{
    const auto reader = Database::open(path, Database::Mode::ReadOnly, casebookIdentity);
    if (reader)
        return casebookIdentity.schemaVersion;
    return reader.error().code == "casebook_older"_L1 ? reader.error().detail["file_version"_L1].toInt() : 0;
}

QStringList faultsAfter(const QString& path, const Older& older, int version)
{
    QStringList faults;
    if (version != older.version && version != casebookIdentity.schemaVersion)
        faults << u"is of version %1"_s.arg(version);
    {
        const auto book = std::make_unique<Casebook>(CasebookOptions{
            .path = path, .program = u"amends-torture"_s, .readOnly = false, .clock = std::make_shared<SystemClock>()});
        if (const Done opened = answerOf(book->open()); !opened)
            return faults << u"not opened: "_s + opened.error().code;
        const auto checked = answerOf(book->check());
        if (!checked || !checked->isWhole())
            faults << u"not whole: "_s + (checked ? checked->findings.constFirst().code : checked.error().code);
    }
    if (wholeRows(path) != older.migrated)
        faults << u"other rows than without a kill"_s;
    return faults;
}

} // namespace

int migrateUntilKilled(const QString& path, int calls)
{
    constexpr int never = std::numeric_limits<int>::max();
    const CutVfs vfs;
    CutVfs::killAfter(calls == 0 ? never : calls);
    const auto side = WritingSide::open(path, u"amends-torture"_s, monday());
    if (!side)
        qFatal("%s", qUtf8Printable(side.error().code));
    std::printf("%d", never - CutVfs::stepsLeft());
    return 0;
}

MigrationKillFigures killMigrations(const QString& folder, const QString& program, int kills, quint32 seed)
{
    QDir().mkpath(folder);
    const QList<Older> all = makeAll(folder, program);
    const QString path = folder + u"/migrated.amends"_s;
    MigrationKillFigures figures;
    for (quint32 attempt = 0; figures.kills < kills; ++attempt) {
        // One of its own for each, so that a quick machine draws the same moments as a slow one.
        QRandomGenerator random({seed, static_cast<quint32>(figures.kills), attempt});
        const Older& older = all[random.bounded(all.size())];
        removeCasebook(path);
        QFile::copy(older.source, path);
        const bool byCall = figures.kills % 2 == 0;
        const int calls = byCall ? static_cast<int>(random.bounded(1, older.whole.calls)) : 0;
        const int ms = byCall ? noKill : static_cast<int>(random.bounded(older.whole.ms + 1));
        if (!runOf(program, path, calls, ms).isKilled)
            continue; // it was quicker this time
        ++figures.kills;
        attempt = 0;
        const int version = versionOf(path);
        figures.older += version == older.version ? 1 : 0;
        const QStringList faults = faultsAfter(path, older, version);
        figures.faults += faults.isEmpty() ? 0 : 1;
        if (!faults.isEmpty() && figures.examples.size() < mostExamples)
            figures.examples
                << u"kill %1 of version %2: %3"_s.arg(figures.kills).arg(older.version).arg(faults.join(u", "_s));
    }
    return figures;
}

} // namespace amends::torture
