// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/files.h"
#include "core/casebook/casebook.h"

#include <stop_token>

namespace amends::cli {

enum class Access { Read, Write };

/// The casebook, open; waits for it.
Result<std::unique_ptr<Casebook>> openCasebook(const QString& path, Access access);
/// A new one, open.
Result<std::unique_ptr<Casebook>> createCasebook(const QString& path, const Business& business);

/// The same as openCasebook() after a backup took its place.
Result<std::unique_ptr<Casebook>> restoreCasebook(const QString& path, const QString& backup);
/// For Edits: open for writing, after the backup of the day where it is due. What stands in the way of that is told,
/// and the casebook is open all the same.
Result<std::unique_ptr<Casebook>> openForEdits(const QString& path, Console& console);

/// Removes a casebook of no use half full, once it is closed; only the file that was made here.
void removeMade(const QString& path, const FileIdentity& made);

/// The answer, however long it takes; `cancelled` where none comes. For futures that are quick or cannot be stopped.
template <class T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return failure("cancelled"_L1);
    return future.takeResult();
}

/// The same with progress on a terminal, and Ctrl-C asks `stop`, which the work was given.
Result<ImportAnswer> waitShowing(QFuture<Result<ImportAnswer>> future, std::stop_source stop);

/// `output_is_casebook` where a file to be written is the casebook or lies with it.
Done checkOutput(const QString& output, const QString& casebook);
/// `read_from_casebook`: reading it with anything but SQLite would drop its locks (H8).
Done checkInput(const QString& input, const QString& casebook);

/// The query, or what does not fit in it told with a mark below it.
std::optional<search::Query> readQuery(const QString& text, Console& console);

} // namespace amends::cli
