// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch_removal.h"

namespace amends {

/// Removes what is hidden for good, one batch after the other: imports that were withdrawn, or not published before the
/// program ended. Writer's thread.
class BatchCleaner {
public:
    explicit BatchCleaner(Database& database)
        : m_database(database)
    {}

    /// As BatchRemoval::step(); begins no batch that never was published where `jobRuns`, which it may belong to.
    Result<bool> step(bool jobRuns);

private:
    Database& m_database;
    std::optional<BatchRemoval> m_removal;
};

} // namespace amends
