// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/records.h"
#include "core/storage/database.h"

namespace amends {

/// Unfinished texts, outside history and search. Each writing call is one transaction of its own. One connection, its
/// thread.
class DraftStore {
public:
    explicit DraftStore(Database& database)
        : m_database(database)
    {}

    /// Replaces an older text of the same field. `invalid_value` where a text has not passed the gate (base/text.h).
    Done save(const Draft& draft);
    /// No draft there is fine.
    Done discard(const Draft& draft);
    /// The same inside the caller's transaction.
    Done drop(const Draft& draft);
    Result<QList<Draft>> all();
    /// What one person left in one case.
    Result<QList<Draft>> of(const QString& person, const CaseId& caseId);

private:
    Database& m_database;
};

} // namespace amends
