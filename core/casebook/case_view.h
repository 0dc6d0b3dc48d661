// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/storage/database.h"

namespace amends {

/// A case with everybody it names and its history; `row` is its row. The connection's thread, inside a read
/// transaction.
Result<CaseView> viewOf(Database& database, qint64 row);

} // namespace amends
