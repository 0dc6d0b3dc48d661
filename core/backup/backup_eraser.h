// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/cases/ids.h"

#include <QStringList>

namespace amends {

/// The files in a casebook's folder of backups that hold this person: those that have them unerased, and those that
/// cannot be looked into. Any thread.
QStringList backupsHolding(const QString& casebook, const PersonId& person);

struct BackupsErased {
    qint64 rewritten = 0;
    qint64 removed = 0;
    QStringList stillIn; ///< names of files in which a string was found afterwards: none, as it must be
};

/// Takes a person out of each of these backups (person_eraser.h): a copy is erased from, written anew, looked at, noted
/// in a new manifest, and takes the backup's place, its name and time the same. One that cannot be rewritten so, of an
/// older schema or damaged, is removed. `strings` must not be found in any file of the folder then. `locked_by_other`
/// where a backup is being made, `disk_full`, `file_not_written`: what was done stays, and asking again does the rest.
Result<BackupsErased> eraseFromBackups(const QString& casebook, const PersonId& person, const QStringList& strings,
                                       const QString& by, const QDateTime& now);

} // namespace amends
