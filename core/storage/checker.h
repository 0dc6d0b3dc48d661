// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

struct CheckReport {
    qint64 cases = 0;
    qint64 people = 0;
    qint64 entries = 0;    ///< of history
    qint64 erased = 0;     ///< of these: text and key erased
    QByteArray head;       ///< the chain's last hash
    QList<Error> findings; ///< none: whole
};

/// Looks at everything: the file's structure and references, each case's kept row against the case itself, untouched
/// imports against their commitments, each case's words and their places in the full-text index, the history's chain
/// and texts, and by the history what it led to. Reads only; a connection with registerSearchFunctions(), its thread;
/// interruptible. Cases, people and entries are taken one by one; a case costs some 50 bytes of memory.
///
/// Findings: `file_damaged` {line}, `row_differs` {case}, `opening_changed` {case}, `index_missing`, `index_differs`
/// {case}, `index_surplus` {count}, `names_index_differs` {count}, `person_differs` {person}, and those of
/// HistoryStore::verify(), walkHistory(), BatchStore::verify() and verifyBookkeeping().
///
/// No findings prove that the parts agree: nobody changed a case, a person, an entry or the index without changing all
/// the others to fit. They do not prove that nobody rewrote all of it, keys and hashes included, or cut off the newest
/// entries: that shows by comparing `head` and `entries` with those noted elsewhere, in a backup's manifest or at the
/// foot of a printed case file. Drafts are not covered, nor is what older programs left without a witness
/// (founding.h, history_walk.h), nor which entries an erasure took the texts of: only how many it says.
Result<CheckReport> checkCasebook(Database& database);

} // namespace amends
