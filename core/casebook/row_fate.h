// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace amends {

/// What an import does with a row.
enum class RowFate {
    NewCase,
    NewHistory, ///< a new case that comes in as history (P13)
    Changed,    ///< a further version of a review that is known
    Known,
    LeftOut, ///< by ImportRequest::only
    NotRead
};
inline constexpr std::size_t rowFates = 6;

} // namespace amends
