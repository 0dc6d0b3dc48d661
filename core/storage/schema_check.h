// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace amends {

/// `casebook_altered` {object} where a casebook's schema is not what the first `version` of embeddedMigrations() make:
/// something is missing, was put in (a trigger that deletes, a view in a table's place; H12) or is otherwise. `object`
/// is the first of these, such as "trigger cases_gone". Reads only sqlite_schema. What SQLite itself or its FTS5 makes
/// is compared by name, since another version of it may word it otherwise; statistics of `analyze` are no change. Any
/// thread that may use the connection.
Done checkSchema(sqlite3* handle, int version);

} // namespace amends
