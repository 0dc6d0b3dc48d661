// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"

namespace amends::search {

/// The canonical text of a query as parse() makes it: one line, and parse(toText(query)) gives the same query without
/// a problem. Any thread.
QString toText(const Query& query);

} // namespace amends::search
