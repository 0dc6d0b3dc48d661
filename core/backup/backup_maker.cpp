// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_maker.h"

#include "core/backup/backup_shelf.h"
#include "core/base/files.h"
#include "core/storage/office_store.h"

#include <QDir>
#include <QFile>

namespace amends {

namespace {

constexpr QLatin1StringView unfinished = ".unfinished"_L1;

/// What a program that died was making. The lock of the folder is held.
void removeUnfinished(const QString& folder)
{
    for (const QString& name : QDir(folder).entryList({u"*"_s + unfinished + u"*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(QDir(folder).filePath(name));
}

QTimeZone zoneOf(Database& casebook)
{
    const auto office = OfficeStore(casebook).load();
    const QTimeZone zone = office ? QTimeZone(office->business.zone.toUtf8()) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::UTC; // an older schema may not tell
}

/// A checked copy without a name yet; what the manifest will say.
Result<Backup> copied(Database& casebook, const QString& path, const Announce& announce)
{
    if (announce)
        announce(casebook.interrupter());
    const auto version = casebook.schemaVersion();
    if (!version)
        return passOn(version);
    if (const Done done = casebook.copyInto(path); !done)
        return passOn(done);
    const auto content = checkCopy(path, *version, announce);
    if (!content)
        return passOn(content);
    const auto hash = sha256Of(path);
    if (!hash)
        return passOn(hash);
    Backup backup;
    backup.schemaVersion = *version;
    backup.entries = content->entries;
    backup.head = content->head;
    backup.cases = content->cases;
    backup.bytes = QFileInfo(path).size();
    backup.sha256 = *hash;
    return backup;
}

} // namespace

Result<Backup> makeBackup(Database& casebook, BackupReason reason, const QDateTime& now, const Thinning& thinning,
                          const Announce& announce)
{
    const auto folder = madeBackupFolder(casebook.path());
    if (!folder)
        return passOn(folder);
    const auto lock = WriterLock::take(*folder + u"/making"_s, u"amends"_s);
    if (!lock)
        return passOn(lock);
    removeUnfinished(*folder);
    const QString making = *folder + u"/new"_s + unfinished;
    auto backup = copied(casebook, making, announce);
    if (!backup) {
        removeUnfinished(*folder);
        return backup;
    }
    backup->made = now.toUTC();
    backup->reason = reason;
    backup->path = freeName(*folder, now, codeOf(reason), ".backup"_L1);
    const Done named = writeManifest(*backup).and_then([&] { return renameToNew(making, backup->path); });
    if (!named) {
        removeBackup(backup->path);
        removeUnfinished(*folder);
        return passOn(named);
    }
    for (const Backup& one : surplus(backupsOf(casebook.path()), now, zoneOf(casebook), thinning))
        removeBackup(one.path);
    return backup;
}

Done saveCopy(Database& casebook, const QString& path, const Announce& announce)
{
    const QFileInfo file(path);
    const QString making = file.absolutePath() + "/."_L1 + file.fileName() + unfinished;
    QFile::remove(making);
    const Done done =
        copied(casebook, making, announce).and_then([&](const Backup&) { return replaceWith(making, path); });
    if (!done)
        QFile::remove(making);
    return done;
}

} // namespace amends
