// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// "Amnd" in the file's application_id, and the newest schema this program knows.
inline constexpr Identity casebookIdentity{0x416d6e64, 7};

} // namespace amends
