// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// Puts back what history says: does again, entry by entry, what was done to each person, case, import and the casebook
/// itself, from its opening, from what an import committed to or sealed, or from the founding, and writes what differs
/// from that. Only where it is certain: where all entries of a target are there in order and as they were committed to,
/// and the row is not newer than they are. Else the row is left alone. Names in `actors` are put back first.
///
/// Inside the caller's transaction, which it may fill with rows whose computed columns are out of date (rebuild.h).
/// Each target is all or nothing. Writer's connection, its thread.
Done putBackFromHistory(Database& database);

} // namespace amends
