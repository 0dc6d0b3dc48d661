// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/backup/backup_shelf.h"
#include "ui/words/foreign.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace amends::cli {

namespace {

/// A file, a name as `backup --list` tells it, or `newest`.
Result<QString> backupMeant(const QString& casebook, const QString& read)
{
    const QList<Backup> backups = backupsOf(casebook);
    if (read == "newest"_L1 && !backups.isEmpty())
        return backups.constFirst().path;
    for (const Backup& backup : backups)
        if (QFileInfo(backup.path).fileName() == read)
            return backup.path;
    if (QFileInfo(read).isFile())
        return read;
    return failure("backup_not_found"_L1, {{"path"_L1, read}});
}

/// What was there before, where anything was.
std::optional<Backup> keptOne(const QList<Backup>& before, const QList<Backup>& now)
{
    const auto found = std::ranges::find_if(now, [&](const Backup& backup) {
        return backup.reason == BackupReason::BeforeRestore && !before.contains(backup);
    });
    return found == now.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Exit restoreVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"restore"_s, u"CASEBOOK BACKUP"_s,
        Tr::tr("Puts a backup in the casebook's place: a file, a name from backup --list, or newest. A copy\n"
               "of it is looked at first, and what is there now is kept as a backup itself. Where the backup\n"
               "is damaged, everything stays as it is."));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 2, 2))
        return *over;
    const QString path = arguments.others().constFirst();
    const auto backup = backupMeant(path, arguments.others().constLast());
    if (!backup)
        return console.fail(backup.error());
    const QList<Backup> before = backupsOf(path);
    const auto restored = restoreCasebook(path, *backup);
    if (!restored)
        return console.fail(restored.error());
    const auto counts = waitFor((*restored)->counts({search::Query()}));
    if (!counts)
        return console.fail(counts.error());
    const auto kept = keptOne(before, backupsOf(path));
    if (arguments.has(u"json"_s)) {
        console.json({{"restored"_L1, *backup},
                      {"cases"_L1, counts->constFirst()},
                      {"kept"_L1, kept ? QJsonValue(backupAnswer(*kept)) : QJsonValue()}});
        return Exit::Done;
    }
    console.line(Tr::tr("Restored %1: cases %2.").arg(words::harmless(*backup)).arg(counts->constFirst()));
    if (kept)
        console.line(Tr::tr("What was there before is kept: %1").arg(words::harmless(kept->path)));
    return Exit::Done;
}

} // namespace amends::cli
