// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace amends {

/// Writes a full-text index that is empty while there are rows for it, as a migration leaves it (case_text.h,
/// person_text.h): all of it, or nothing. Else it costs next to nothing.
Done fillEmptyTextIndex(Database& database);

/// Writes both indexes anew, inside the caller's transaction.
Done rebuildTextIndex(Database& database);

/// Each transaction leaves a piece of an index, and a search looks into all of them: this merges some, in one
/// transaction of its own that ends soon after `longestMs` or when `isWanted` says that others wait. False where there
/// is nothing to merge.
Result<bool> mergeTextIndex(Database& database, int longestMs, const std::function<bool()>& isWanted = {});

} // namespace amends
