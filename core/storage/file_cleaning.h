// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// Writes the whole file anew, so that nothing that was deleted is left in it (H17): both indexes of words in one
/// piece, each page anew, and an empty log. Needs as much room as the file takes, once beside it and once among
/// temporary files. `database_busy` where readers kept the log from being emptied: then it still holds old pages.
/// Writer's connection, outside transactions, its thread.
Done rewriteFile(Database& database);

/// Which of the strings stand in the casebook's file or its log, byte by byte: as UTF-8 or UTF-16, as they are or in
/// small or capital letters. Reads through SQLite's own file, which drops no locks (H8).
Result<QStringList> stringsLeft(Database& database, const QStringList& strings);

/// The same for any other file that no SQLite of this process has open. `file_not_readable`.
Result<QStringList> stringsLeftIn(const QString& path, const QStringList& strings);

} // namespace amends
