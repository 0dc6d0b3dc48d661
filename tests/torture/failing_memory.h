// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/failing.h"

namespace amends::torture {

/// Before anything is done with SQLite: from then on it asks failMemory() for its memory.
void watchMemory();

/// The main flows, as failDisk(): so many of SQLite's requests for memory, spread over all of a flow, are refused, one
/// at a time.
FailingFigures failMemory(const QString& folder, int failures);

} // namespace amends::torture
