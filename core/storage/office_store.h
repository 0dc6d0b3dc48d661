// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"
#include "core/storage/database.h"

#include <QTimeZone>

namespace amends {

/// What belongs to the casebook as a whole. Writing happens inside the caller's transaction. One connection, its
/// thread.
class OfficeStore {
public:
    explicit OfficeStore(Database& database)
        : m_database(database)
    {}

    /// `casebook_damaged` where the business is missing.
    Result<Office> load();
    /// Just the business's zone.
    Result<QTimeZone> zone();
    /// Once, for a new casebook: which is founded by it (founding.h).
    Done insert(const Business& business);
    /// `row_not_changed` where the stored revision is not `before`'s.
    Done update(const Office& before, const Office& after);

private:
    Database& m_database;
};

} // namespace amends
