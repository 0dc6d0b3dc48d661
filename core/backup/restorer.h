// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/casebook_copy.h"

#include <QDateTime>

namespace amends {

/// Puts a backup, or any casebook file, in the place of a casebook. First a copy of it is compared with its manifest,
/// where it has one, brought up to the newest schema and looked at as `check` does; only a whole one goes on. Then what
/// is there now becomes a backup itself; where it is too damaged for that, its files are kept as they are in the folder
/// of backups, `…_kept.amends`. At every moment a whole casebook lies at `casebook`, the one before or the one after,
/// or none where there was none. Nobody may have it open for writing; the backup is only read.
///
/// `backup_damaged` {path, findings}, `backup_not_found` {path}, `locked_by_other`, `read_from_casebook` {path} where
/// the backup is the casebook itself, `not_a_casebook`, `casebook_newer`, `file_not_written`, `disk_full`: then
/// everything is as it was. Any thread; takes as long as reading all of it some times over.
Done restoreBackup(const QString& casebook, const QString& program, const QString& backup, const QDateTime& now,
                   const Announce& announce = {});

/// Copies a casebook that is too damaged for a backup into the folder of backups, `…_kept.amends`: byte by byte, log
/// included, for whoever knows more may get something out of it. Nobody has it open. Answers where it is;
/// `file_not_written`, `file_not_readable`.
Result<QString> keepAsItIs(const QString& casebook, const QDateTime& now);

} // namespace amends
