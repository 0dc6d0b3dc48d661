// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/incoming.h"
#include "core/search/ast.h"
#include "core/search/setting.h"

namespace amends {

/// Whether a row that is not in the casebook yet answers a query. Words are looked for in its
/// texts as the full-text index would find them. Nothing is due in it, and nothing refunded.
bool matches(const search::Query& query, const Incoming& row, const search::Setting& setting);

} // namespace amends
