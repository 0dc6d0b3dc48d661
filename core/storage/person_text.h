// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person.h"
#include "core/storage/database.h"

namespace amends {

/// What a search knows of a person: name, address and handles, in the form base/text gives the index.
QString searchText(const Person& person);

/// The full-text index of people: rowid = the person's row. Writer's thread; the person has a row.
Done indexPerson(Database& database, const Person& person);
Done unindexPerson(Database& database, qint64 row);

} // namespace amends
