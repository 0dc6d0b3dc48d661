// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// What a casebook counts and numbers, against the rows that it is about: revisions, numbers of cases, what is there
/// and should not be or the other way round, weekly counts. Reads only.
///
/// Findings: `revision_differs` {case}, `casebook_differs`, `person_differs` {person}, `case_numbers_differ` {year},
/// `cases_missing` {count}, `case_not_in_history` {case}, `weekly_counts_differ` {count}.
Result<QList<Error>> verifyBookkeeping(Database& database);

} // namespace amends
