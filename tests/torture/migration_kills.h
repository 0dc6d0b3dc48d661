// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct MigrationKillFigures {
    int kills = 0;
    int older = 0;  ///< of these: the casebook was still what it was before
    int faults = 0; ///< it was neither old nor new, did not open, or some of it was missing
    QStringList examples;
};

/// Kills `program --migrator …` while it brings casebooks of all older schemas up to date: at random moments, and at
/// random calls that write. Then opens them.
MigrationKillFigures killMigrations(const QString& folder, const QString& program, int kills, quint32 seed);

/// Opens a casebook for writing, with all that comes before the first Edit, and tells in how many writing calls. Killed
/// after so many, where that is not 0.
int migrateUntilKilled(const QString& path, int calls);

} // namespace amends::torture
