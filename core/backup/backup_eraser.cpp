// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_eraser.h"

#include "core/backup/backup_shelf.h"
#include "core/backup/casebook_copy.h"
#include "core/base/files.h"
#include "core/storage/file_cleaning.h"
#include "core/storage/people_store.h"
#include "core/storage/person_eraser.h"
#include "core/storage/schema.h"
#include "core/storage/search_sql.h"

#include <QDir>
#include <QFile>

namespace amends {

namespace {

constexpr QLatin1StringView making = "erased.unfinished"_L1;

QFileInfoList filesOfBackups(const QString& casebook)
{
    return QDir(backupFolder(casebook)).entryInfoList({u"*.backup"_s, u"*_kept.amends*"_s}, QDir::Files);
}

Result<bool> holds(const QString& path, const PersonId& person)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly, casebookIdentity);
    if (!database)
        return passOn(database);
    const auto found = PeopleStore(**database).find(person);
    if (!found)
        return passOn(found);
    return *found && !(*found)->erased;
}

Done eraseIn(const QString& path, const PersonId& person, const QString& by, const QDateTime& now)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database)
        return passOn(database);
    if (const Done registered = registerSearchFunctions(**database); !registered)
        return registered;
    const auto erased = PersonEraser(**database, by, now).erase(person);
    return erased ? rewriteFile(**database) : passOn(erased);
}

/// What the manifest will say of the copy.
Result<Backup> lookedAt(const Backup& before, const QString& copy)
{
    const auto content = checkCopy(copy, casebookIdentity.schemaVersion);
    if (!content)
        return passOn(content);
    const auto hash = sha256Of(copy);
    if (!hash)
        return passOn(hash);
    Backup after = before;
    after.entries = content->entries;
    after.head = content->head;
    after.cases = content->cases;
    after.bytes = QFileInfo(copy).size();
    after.sha256 = *hash;
    return after;
}

Done copyOf(const QString& backup, const QString& copy)
{
    QFile::remove(copy);
    const auto database = Database::open(backup, Database::Mode::ReadOnly, casebookIdentity);
    return database ? (*database)->copyInto(copy) : passOn(database);
}

/// Between the two last steps a backup and its manifest may differ: then it is refused, and asking again removes it.
Done rewrite(const Backup& backup, const PersonId& person, const QString& by, const QDateTime& now)
{
    const QString copy = QFileInfo(backup.path).absolutePath() + u'/' + making;
    const Done done = copyOf(backup.path, copy)
                          .and_then([&] { return eraseIn(copy, person, by, now); })
                          .and_then([&] { return lookedAt(backup, copy); })
                          .and_then([&](const Backup& after) {
                              return replaceWith(copy, backup.path).and_then([&] { return writeManifest(after); });
                          });
    if (!done)
        QFile::remove(copy);
    return done;
}

bool isForLater(const Error& error)
{
    return error.code == "disk_full"_L1 || error.code == "file_not_written"_L1;
}

Result<QStringList> namesStillIn(const QString& casebook, const QStringList& strings)
{
    QStringList names;
    for (const QFileInfo& file : filesOfBackups(casebook)) {
        const auto left = stringsLeftIn(file.absoluteFilePath(), strings);
        if (!left)
            return passOn(left);
        if (!left->isEmpty())
            names << file.fileName();
    }
    return names;
}

} // namespace

QStringList backupsHolding(const QString& casebook, const PersonId& person)
{
    QStringList paths;
    for (const QFileInfo& file : filesOfBackups(casebook))
        if (holds(file.absoluteFilePath(), person).value_or(true))
            paths << file.absoluteFilePath();
    return paths;
}

Result<BackupsErased> eraseFromBackups(const QString& casebook, const PersonId& person, const QStringList& strings,
                                       const QString& by, const QDateTime& now)
{
    BackupsErased answer;
    const QString folder = backupFolder(casebook);
    if (!QFileInfo(folder).isDir())
        return answer;
    const auto lock = WriterLock::take(folder + u"/making"_s, u"amends"_s);
    if (!lock)
        return passOn(lock);
    for (const QString& path : backupsHolding(casebook, person)) {
        const auto manifest = manifestOf(path);
        const Done rewritten = manifest ? rewrite(*manifest, person, by, now) : failure("backup_damaged"_L1);
        if (!rewritten && isForLater(rewritten.error()))
            return passOn(rewritten);
        if (!rewritten)
            removeBackup(path);
        ++(rewritten ? answer.rewritten : answer.removed);
    }
    const auto names = namesStillIn(casebook, strings);
    if (!names)
        return passOn(names);
    answer.stillIn = *names;
    return answer;
}

} // namespace amends
