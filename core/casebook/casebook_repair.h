// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/storage/database.h"

namespace amends {

/// Repairs an open casebook (repairer.h), after a copy of it was made in its folder of backups (backup_shelf.h).
/// Writer's connection, its thread.
Result<RepairAnswer> repairOpened(Database& database, const QDateTime& now);

/// The same for a file that nobody has open for writing. Where pages of the file are damaged, all rows that can be read
/// go into a new file, which takes its place; the damaged one is kept there. `locked_by_other`, errors of
/// Database::open() where not even that can be opened: then nothing was changed. Any thread.
Result<RepairAnswer> repairFile(const QString& path, const QString& program, const QDateTime& now);

} // namespace amends
