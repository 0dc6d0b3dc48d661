// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace amends {

/// Removes, bit by bit, what a hidden batch brought: all of one that never was published; of one that was withdrawn the
/// cases nobody worked on and the people nobody names, after which it counts as published again. What it has not
/// removed yet is hidden, so that a crash in between shows nothing: another BatchRemoval goes on. Other writing may run
/// between its steps. Writer's connection, its thread.
class BatchRemoval {
public:
    /// `batch` is its row.
    BatchRemoval(Database& database, qint64 batch)
        : m_database(database)
        , m_batch(batch)
    {}

    /// One transaction of at most about 40 ms; false when nothing is left to remove.
    Result<bool> step();

private:
    enum class Left { Cases, People, Batch, Nothing };

    Done removeSome();
    Done removeCases();
    Done removePeople();
    Done removeBatch();

    Database& m_database;
    qint64 m_batch;
    Left m_left = Left::Cases;
    qint64 m_last = 0; ///< row of the case or person looked at last
    std::optional<bool> m_wasPublished;
};

} // namespace amends
