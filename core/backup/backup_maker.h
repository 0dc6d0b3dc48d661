// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/casebook_copy.h"
#include "core/backup/thinning.h"

namespace amends {

/// Makes a backup of what a connection sees now, in the casebook's folder of backups: copied, looked at as by
/// checkCopy(), noted in its manifest, and only then given its name. Afterwards those that are too many go; where
/// anything was found damaged, none goes, and no backup is made. Others may write to the casebook meanwhile; one backup
/// of a casebook is made at a time. Takes as long as reading all of it some times over; `announce` may be used to stop
/// it.
///
/// `casebook_damaged` {path, findings}, `locked_by_other`, `interrupted`, `disk_full`, `file_not_written` {path,
/// reason}. The connection's thread.
Result<Backup> makeBackup(Database& casebook, BackupReason reason, const QDateTime& now, const Thinning& thinning = {},
                          const Announce& announce = {});

/// A casebook of its own at `path`, looked at likewise; what is there stays until the copy is whole.
Done saveCopy(Database& casebook, const QString& path, const Announce& announce = {});

} // namespace amends
