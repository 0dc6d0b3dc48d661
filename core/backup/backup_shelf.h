// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/base/result.h"

namespace amends {

/// The folder with a casebook's backups, beside it: `shop.amends.backups`. It need not be there.
QString backupFolder(const QString& casebook);

/// The same, made where it is not there, for its owner alone (H16). `file_not_written` {path, reason}.
Result<QString> madeBackupFolder(const QString& casebook);

/// Those that have a manifest and lie there, newest first. Any thread; a folder of some hundred at most.
QList<Backup> backupsOf(const QString& casebook);
std::optional<Backup> newestBackup(const QString& casebook);

/// What the manifest beside a backup says; none where there is none that can be read.
std::optional<Backup> manifestOf(const QString& backup);
Done writeManifest(const Backup& backup);

/// The backup and its manifest. What cannot be removed is gone with the next thinning.
void removeBackup(const QString& path);

/// A name nobody has in the folder, for a file made now.
QString freeName(const QString& folder, const QDateTime& made, QLatin1StringView what, QLatin1StringView ending);

/// `file_not_readable` {path}.
Result<QByteArray> sha256Of(const QString& path);

} // namespace amends
