// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// What a repair came to, as findings of checkCasebook().
struct RepairReport {
    QList<Error> mended; ///< found before and not any more
    QList<Error> left;   ///< still found: nothing here says what was there
};

/// Mends what a check finds and what follows from the rest: makes anew what is computed (rebuild.h) and puts back what
/// history says with certainty (history_replay.h). One transaction: where a finding would be new afterwards, or SQLite
/// cannot go on, nothing was changed and everything is `left`. Drafts are not touched. Keep a copy of the casebook
/// before. Writer's connection with registerSearchFunctions(), its thread; errors are those of checkCasebook().
Result<RepairReport> repairCasebook(Database& database);

} // namespace amends
