// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch_store.h"

namespace amends {

/// Conditions for statements composed now: on `cases c` and `people p`. Both are "1" while no batch is hidden, so that
/// an index alone can answer.
struct Visible {
    QByteArray cases = "1";
    QByteArray people = "1";

    bool isAll() const { return cases == "1"; }
};

inline Result<Visible> visibleNow(Database& database)
{
    return BatchStore(database).hidden().transform(
        [](qint64 batch) { return batch == 0 ? Visible{} : Visible{visibleCaseSql, visiblePersonSql}; });
}

} // namespace amends
