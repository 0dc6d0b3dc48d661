// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"

namespace amends::search {

/// The term as one FTS5 string for MATCH, to be bound, over a column that holds what base/text's indexText() made:
/// `"not informed"`, `"abc"*`. All that was typed stands inside the quotes, so that FTS5's own syntax never sees it
/// (H23). Join several by " AND "; FTS5's NOT needs a left side. Any thread.
QString ftsPhrase(const TextTerm& term);

} // namespace amends::search
