// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "tests/torture/work.h"

namespace amends::torture {

/// A program at work until it is killed: edits, undone ones, drafts, imports, and the casebook closed and opened again.
/// Each thing is told on standard output once it is done, one line each. 1 where something failed.
int writeUntilKilled(const QString& path, quint32 seed, int lastDraft);

/// The casebook as such a program has it open.
std::unique_ptr<Casebook> openedBook(const QString& path);
/// Writes a file of invented rows beside the casebook; its import.
ImportRequest nextImport(const QString& path, QRandomGenerator& random);
/// The import of the file that is there.
ImportRequest importOf(const QString& path);

/// What such lines say, added to what was known.
void takeNote(const QByteArray& lines, Acknowledged& acknowledged);

} // namespace amends::torture
