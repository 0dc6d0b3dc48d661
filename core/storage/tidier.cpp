// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tidier.h"

#include "core/storage/text_index.h"

#include <utility>

namespace amends {

Result<bool> Tidier::step(const std::function<bool()>& isWanted)
{
    constexpr int mergeMs = 2; // its commit takes as long again
    if (std::exchange(m_isLogMoved, !m_isLogMoved))
        return mergeTextIndex(m_database, mergeMs, isWanted);
    return m_database.checkpointSome().transform([](bool) { return true; });
}

} // namespace amends
