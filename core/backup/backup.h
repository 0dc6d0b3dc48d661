// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/codes.h"

#include <QDateTime>

namespace amends {

/// Why a backup was made.
enum class BackupReason { Daily, BeforeImport, BeforeMigration, BeforeRestore, Asked };
AMENDS_CODES(BackupReason, {BackupReason::Daily, "daily"}, {BackupReason::BeforeImport, "before_import"},
             {BackupReason::BeforeMigration, "before_migration"}, {BackupReason::BeforeRestore, "before_restore"},
             {BackupReason::Asked, "asked"})

/// A whole copy of a casebook, and what its manifest says of it: a file beside it of the same name with `.json` behind.
struct Backup {
    QString path;
    QDateTime made;
    BackupReason reason = BackupReason::Daily;
    int schemaVersion = 0;
    qint64 entries = 0; ///< the history's length
    QByteArray head;    ///< the hash at its end
    qint64 cases = 0;
    qint64 bytes = 0;
    QByteArray sha256; ///< of the file

    bool operator==(const Backup&) const = default;
};

/// As it stands in the manifest, without `path`.
QJsonObject toJsonObject(const Backup& backup);
/// None where something is missing or of another kind.
std::optional<Backup> backupFromJson(const QJsonObject& manifest);

} // namespace amends
