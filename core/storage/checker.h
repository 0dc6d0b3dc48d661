// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

struct CheckReport {
    qint64 cases = 0;
    qint64 people = 0;
    qint64 entries = 0;    ///< of history
    QByteArray head;       ///< the chain's last hash
    QList<Error> findings; ///< none: whole
};

/// Looks at everything: the file's structure and references, each case's kept row against the case itself, untouched
/// imports against their commitments, the full-text index against the cases, and the history's chain and texts. Reads
/// only; a connection with registerSearchFunctions(), its thread; interruptible.
///
/// Findings: `file_damaged` {line}, `row_differs` {case}, `opening_changed` {case}, `revision_differs` {case},
/// `cases_missing` {count}, `index_missing` {case}, `index_surplus` {count}, and those of HistoryStore::verify() and
/// BatchStore::verify().
Result<CheckReport> checkCasebook(Database& database);

} // namespace amends
