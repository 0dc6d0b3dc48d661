// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/batch_cleaner.h"

#include "core/storage/batch_store.h"

namespace amends {

Result<bool> BatchCleaner::step(bool jobRuns)
{
    if (!m_removal) {
        const auto batch = BatchStore(m_database).toRemove(!jobRuns);
        if (!batch)
            return passOn(batch);
        if (*batch == 0)
            return false;
        m_removal.emplace(m_database, *batch);
    }
    const auto more = m_removal->step();
    if (!more || !*more)
        m_removal.reset();
    return more ? Result<bool>(true) : more;
}

} // namespace amends
