// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/casebook/window_requests.h"
#include "core/storage/database.h"

// What Casebook's reads for the window's pages do: on a connection with registerSearchFunctions(), in its thread,
// inside a read transaction.

namespace amends {

Result<Agenda> readAgenda(Database& database, const QDateTime& now);
Result<ActionsAnswer> readActions(Database& database, const ActionsRequest& request);
Result<PeopleList> readPeople(Database& database, const PeopleRequest& request);
Result<CaseKeys> readCasesOf(Database& database, const PersonId& person);
Result<QList<qint64>> readKeysOf(Database& database, const QList<CaseId>& cases);
Result<QList<search::ValueCount>> readValues(Database& database, const ValuesRequest& request);

} // namespace amends
