// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// Copies all rows that can be read, of every table but those that are computed, from a casebook whose pages are
/// damaged into an empty one of the newest schema: from each table's beginning and from its end until a row cannot be
/// read. Rows that do not fit any more are left out. In a transaction of its own on `to`; `from` is only read. What is
/// computed is to be rebuilt (rebuild.h). Both connections' thread. Errors of writing; damage of `from` is none.
Done copyReadableRows(Database& from, Database& to);

} // namespace amends
