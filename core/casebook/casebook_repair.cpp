// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook_repair.h"

#include "core/backup/backup_shelf.h"
#include "core/backup/restorer.h"
#include "core/base/files.h"
#include "core/casebook/casebook_files.h"
#include "core/storage/founding.h"
#include "core/storage/migrations.h"
#include "core/storage/repairer.h"
#include "core/storage/salvage.h"
#include "core/storage/schema.h"
#include "core/storage/search_sql.h"
#include "core/storage/text_index.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace amends {

namespace {

/// In the folder of backups, where a copy that holds people is looked for when one is erased.
Result<QString> placeFor(const QString& casebook, QLatin1StringView what, const QDateTime& now)
{
    const auto folder = madeBackupFolder(casebook);
    if (!folder)
        return folder;
    return freeName(*folder, now, what, ".amends"_L1);
}

Result<QString> copied(Database& database, const QDateTime& now)
{
    const auto place = placeFor(database.path(), "before_repair"_L1, now);
    if (!place)
        return place;
    return database.copyInto(*place).transform([&] { return *place; });
}

bool isDamaged(const QList<Error>& findings)
{
    return std::ranges::contains(findings, u"file_damaged"_s, &Error::code);
}

Result<std::unique_ptr<Database>> opened(const QString& path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (database)
        if (const Done done = registerSearchFunctions(**database); !done)
            return passOn(done);
    return database;
}

/// Everything readable of `casebook` in a whole file of its own.
Result<RepairReport> fillAnew(const QString& casebook, const QString& path)
{
    auto from = opened(casebook);
    if (!from)
        return passOn(from);
    auto to = Database::open(path, Database::Mode::Create, casebookIdentity);
    if (!to)
        return passOn(to);
    return registerSearchFunctions(**to)
        .and_then([&] { return migrate(**to, embeddedMigrations()); })
        .and_then([&](MigrationOutcome) { return copyReadableRows(**from, **to); })
        .and_then([&] { return repairCasebook(**to); })
        .and_then(
            [&](const RepairReport& report) { return (*to)->checkpoint().transform([&](bool) { return report; }); });
}

void removeAll(const QString& path)
{
    for (const QString& file : filesOf(path))
        QFile::remove(file);
}

/// Both are closed. A log left behind would become the new file's.
Done exchange(const QString& casebook, const QString& filled)
{
    QFile::remove(casebook + "-wal"_L1);
    QFile::remove(casebook + "-shm"_L1);
    return replaceWith(filled, casebook);
}

Result<RepairAnswer> salvage(const QString& path, const QDateTime& now, const Result<RepairAnswer>& before)
{
    const QString casebook = QFileInfo(path).canonicalFilePath();
    const auto filled = placeFor(casebook, "repaired"_L1, now);
    if (!filled)
        return passOn(filled);
    const auto report = fillAnew(casebook, *filled);
    if (!report || (before && report->left.size() > before->left.size())) {
        removeAll(*filled);
        return before || report ? before : Result<RepairAnswer>(passOn(report));
    }
    const auto kept = keepAsItIs(casebook, now);
    if (!kept) {
        removeAll(*filled);
        return passOn(kept);
    }
    if (const Done done = exchange(casebook, *filled); !done)
        return passOn(done);
    const QList<Error> found = before ? before->left : QList<Error>{before.error()};
    const bool isCopied = before && !before->copy.isEmpty();
    RepairAnswer answer{.copy = isCopied ? before->copy : *kept, .mended = {}, .left = report->left};
    std::ranges::copy_if(found, std::back_inserter(answer.mended),
                         [&](const Error& finding) { return !answer.left.contains(finding); });
    return answer;
}

} // namespace

Result<RepairAnswer> repairOpened(Database& database, const QDateTime& now)
{
    const auto copy = registerSearchFunctions(database).and_then([&] { return copied(database, now); });
    if (!copy)
        return passOn(copy);
    const auto report = repairCasebook(database);
    if (report && !report->mended.isEmpty())
        return RepairAnswer{.copy = *copy, .mended = report->mended, .left = report->left};
    QFile::remove(*copy); // of what is as it was
    if (!report)
        return passOn(report);
    return RepairAnswer{.copy = {}, .mended = {}, .left = report->left};
}

namespace {

Done bringUpToDate(Database& database, const QDateTime& now)
{
    const auto keep = [&](int) { return copied(database, now).transform([](const QString&) {}); };
    const auto migrated = migrate(database, embeddedMigrations(), keep);
    if (!migrated)
        return passOn(migrated);
    if (*migrated == MigrationOutcome::UpToDate) // then a founding that is missing is a finding
        return {};
    return writeMissingFounding(database).and_then([&] { return fillEmptyTextIndex(database); });
}

} // namespace

Result<RepairAnswer> repairFile(const QString& path, const QString& program, const QDateTime& now)
{
    const auto lock = WriterLock::take(path, program);
    if (!lock)
        return passOn(lock);
    auto answer = opened(path).and_then([&](std::unique_ptr<Database> database) {
        return bringUpToDate(*database, now).and_then([&] { return repairOpened(*database, now); });
    });
    if (answer && !isDamaged(answer->left))
        return answer;
    if (!answer && answer.error().code != "casebook_damaged"_L1)
        return answer;
    return salvage(path, now, answer);
}

} // namespace amends
