// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/row_fate.h"
#include "core/intake/incoming.h"
#include "core/search/ast.h"
#include "core/search/setting.h"
#include "core/storage/case_store.h"

namespace amends {

/// What says that a review changed: what was voiced, not how the file words the rest.
bool sameReview(const Review& a, const Review& b);
/// What a row is known by, of all sources.
QByteArray sourceKeyOf(const Incoming& row);

/// Decides for import and preview alike what a row is, by what the casebook has. One connection, its thread.
class RowSorter {
public:
    RowSorter(Database& database, search::Query only, search::Setting setting);

    struct Sorted {
        RowFate fate = RowFate::NewCase;
        CaseNumber changes; ///< of Changed: the case whose review it is
    };
    /// Of cases that are hidden only those of an import under way, `ownBatch`, count.
    Result<Sorted> sort(const Incoming& row, std::optional<qint64> ownBatch = {});

    Result<std::optional<CaseStore::Imported>> find(const Incoming& row, std::optional<qint64> ownBatch = {});
    /// Whether the row has another review than its case has now, which is loaded into `current` where that had to be
    /// looked at.
    Result<bool> isChange(const Incoming& row, const CaseStore::Imported& known, Case& current);

private:
    CaseStore m_cases;
    search::Query m_only;
    search::Setting m_setting;
};

} // namespace amends
