// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace amends {

/// What edits leave undone for their speed, in steps of about 5 ms for when nobody waits: the log is moved into the
/// file, and the pieces of the search's indexes are merged. The log goes first and between two merges, so that it never
/// holds more than one step wrote. Writer's thread.
class Tidier {
public:
    explicit Tidier(Database& database)
        : m_database(database)
    {}

    /// One step, which ends early when `isWanted` says that others wait. False where nothing is left.
    Result<bool> step(const std::function<bool()>& isWanted = {});

private:
    Database& m_database;
    bool m_isLogMoved = false;
};

} // namespace amends
