// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restorer.h"

#include "core/backup/backup_maker.h"
#include "core/backup/backup_shelf.h"
#include "core/base/files.h"
#include "core/storage/founding.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/search_sql.h"
#include "core/storage/text_index.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace amends {

namespace {

constexpr std::array logs{"-wal"_L1, "-shm"_L1, "-journal"_L1};

void removeAll(const QString& casebook)
{
    QFile::remove(casebook);
    for (const QLatin1StringView suffix : logs)
        QFile::remove(casebook + suffix);
}

/// Answers the hash of what was copied.
Result<QByteArray> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure("file_not_readable"_L1, {{"path"_L1, from}});
    auto target = AtomicFile::create(to);
    if (!target)
        return passOn(target);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 piece = 1024 * 1024;
    for (QByteArray bytes = source.read(piece); !bytes.isEmpty(); bytes = source.read(piece)) {
        hash.addData(bytes);
        if (const Done done = target->write(bytes); !done)
            return passOn(done);
    }
    if (source.error() != QFileDevice::NoError)
        return failure("file_not_readable"_L1, {{"path"_L1, from}});
    return target->commit().transform([&] { return hash.result(); });
}

Done compareWithManifest(const QString& backup, const QByteArray& sha256)
{
    const auto manifest = manifestOf(backup);
    if (!manifest || manifest->sha256 == sha256)
        return {};
    return failure("backup_damaged"_L1, {{"path"_L1, backup}, {"findings"_L1, QJsonArray{"hash_differs"_L1}}});
}

/// Of the newest schema, in one file.
Done bringUpToDate(const QString& copy)
{
    const auto database = Database::open(copy, Database::Mode::ReadWrite, casebookIdentity);
    if (!database)
        return passOn(database);
    return registerSearchFunctions(**database)
        .and_then([&] { return migrate(**database, embeddedMigrations()).transform([](MigrationOutcome) {}); })
        .and_then([&] { return writeMissingFounding(**database); })
        .and_then([&] { return fillEmptyTextIndex(**database); })
        .and_then([&] { return (*database)->checkpoint().transform([](bool) {}); });
}

/// The one that will be the casebook, ready at `path`.
Done prepare(const QString& backup, const QString& path, const Announce& announce)
{
    const auto hash = copyFile(backup, path);
    if (!hash)
        return passOn(hash);
    if (const Done same = compareWithManifest(backup, *hash); !same)
        return same;
    if (const Done done = bringUpToDate(path); !done)
        return done;
    const auto content = checkCopy(path, casebookIdentity.schemaVersion, announce);
    return content ? Done() : passOn(content);
}

/// What it is told of is the backup, not the copy of it.
Done ofBackup(Done done, const QString& backup)
{
    if (done)
        return done;
    Error& error = done.error();
    if (error.code == "casebook_damaged"_L1 || error.code == "migration_failed"_L1)
        error.code = u"backup_damaged"_s;
    if (error.code != "file_not_written"_L1)
        error.detail.insert("path"_L1, backup);
    return done;
}

Done asBackup(const QString& casebook, const QDateTime& now, const Announce& announce)
{
    const auto database = Database::open(casebook, Database::Mode::ReadWrite, casebookIdentity);
    if (!database)
        return passOn(database);
    if (const auto made = makeBackup(**database, BackupReason::BeforeRestore, now, {}, announce); !made)
        return passOn(made);
    return (*database)->checkpoint().transform([](bool) {});
}

Done keepPresent(const QString& casebook, const QDateTime& now, const Announce& announce)
{
    if (!QFileInfo::exists(casebook))
        return {};
    const Done made = asBackup(casebook, now, announce);
    if (made)
        return made;
    const QString& code = made.error().code;
    const bool isForAnotherReason = code == "disk_full"_L1 || code == "interrupted"_L1 ||
                                    code == "locked_by_other"_L1 || code == "file_not_written"_L1 ||
                                    code == "out_of_memory"_L1;
    return isForAnotherReason ? made : keepAsItIs(casebook, now).transform([](const QString&) {});
}

} // namespace

Result<QString> keepAsItIs(const QString& casebook, const QDateTime& now)
{
    const auto folder = madeBackupFolder(casebook);
    if (!folder)
        return folder;
    const QString kept = freeName(*folder, now, "kept"_L1, ".amends"_L1);
    if (const auto copied = copyFile(casebook, kept); !copied)
        return passOn(copied);
    for (const QLatin1StringView suffix : {"-wal"_L1, "-journal"_L1})
        if (QFileInfo::exists(casebook + suffix))
            if (const auto copied = copyFile(casebook + suffix, kept + suffix); !copied)
                return passOn(copied);
    return kept;
}

Done restoreBackup(const QString& casebook, const QString& program, const QString& backup, const QDateTime& now,
                   const Announce& announce)
{
    const QFileInfo source(backup);
    if (!source.isFile())
        return failure("backup_not_found"_L1, {{"path"_L1, backup}});
    const FileIdentity present = fileIdentity(casebook);
    if (!present.isNull() && present == fileIdentity(backup))
        return failure("read_from_casebook"_L1, {{"path"_L1, backup}, {"file"_L1, backup}});
    const auto lock = WriterLock::take(casebook, program);
    if (!lock)
        return passOn(lock);
    const QFileInfo file(casebook);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QString ready = QFileInfo(real).absolutePath() + "/."_L1 + file.fileName() + ".restoring"_L1;
    removeAll(ready);
    const Done done = ofBackup(prepare(backup, ready, announce), backup)
                          .and_then([&] { return keepPresent(real, now, announce); })
                          .and_then([&] {
                              for (const QLatin1StringView suffix : logs)
                                  QFile::remove(real + suffix); // what they hold is kept by now
                              return replaceWith(ready, real);
                          });
    if (!done)
        removeAll(ready);
    return done;
}

} // namespace amends
