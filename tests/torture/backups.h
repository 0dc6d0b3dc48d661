// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct BackupFigures {
    int backups = 0;
    qint64 edits = 0; ///< while they were made
    int faults = 0;   ///< backups that did not restore to what was committed
    int damaged = 0;
    int accepted = 0; ///< of the damaged ones, or something changed
    QStringList examples;
};

/// Makes `backups` while somebody works, and restores each; then damages `damaged` of them, which must be refused.
BackupFigures tortureBackups(const QString& folder, int backups, int damaged, quint32 seed);

} // namespace amends::torture
