// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/parser.h"

namespace amends::words {

/// The problem as an Error for sentence(), with the names that would fit or were perhaps meant ("near"): of the fields
/// where there is no such one, of the words for days where a date is none. Any thread.
Error withHints(const search::Problem& problem);

} // namespace amends::words
