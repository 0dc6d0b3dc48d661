// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// Makes anew what follows from the rest: SQLite's indexes, what cases have beside them for lists and searches, weekly
/// counts, the last numbers given, and the full-text indexes. Inside the caller's transaction. Writer's connection, its
/// thread; interruptible.
Done rebuildDerived(Database& database);

} // namespace amends
