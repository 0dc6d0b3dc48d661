// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/casebook/writing_side.h"

namespace amends {

/// Erases a person, writes the file anew and searches it; then the same of each backup that holds them. One who is
/// erased already is not erased again, but the file is written anew. `told`: the share done. Writer's thread.
Result<ErasureAnswer> erasePerson(WritingSide& side, const PersonId& person, const QDateTime& now,
                                  const std::function<void(double)>& told);

} // namespace amends
