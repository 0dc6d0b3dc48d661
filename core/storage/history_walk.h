// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// Walks from what is stored back through history, entry by entry: each one's inverse must lead to a state on which its
/// Edit makes again what was there; the first one must be the opening itself, or lead to what an import committed to or
/// sealed, or to the business as the casebook was founded with. Where texts of a target are erased, its walk ends there
/// without a finding. Reads only; one target in memory at a time.
///
/// Not covered, because older programs wrote no witness: the first values of a person, and of the business, from before
/// the founding (founding.h), and clocks that a change of the case as a whole started or moved then.
///
/// Findings: `case_differs` {case}, `person_differs` {person}, `casebook_differs`.
Result<QList<Error>> walkHistory(Database& database);

} // namespace amends
