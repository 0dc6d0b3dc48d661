// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/erasure.h"
#include "core/cases/records.h"
#include "core/storage/database.h"

#include <functional>

namespace amends {

/// Where a casebook names a person.
struct PersonMentions {
    Person person;
    PersonStrings strings;
    QList<qint64> theirCases; ///< rows of cases they are the customer of
    QList<qint64> otherCases; ///< rows of others that name them, by id or in a text
    QList<qint64> entries;    ///< of history, whose texts do
    QList<Draft> drafts;
    QList<PartId> views;
    QList<qint64> batches; ///< rows, by the name of a file
    QList<qint64> actors;  ///< rows

    ErasureCounts counts() const;
};

/// Share done, from 0 to 1.
using Told = std::function<void(double)>;

/// Reads all texts of the casebook: takes about a second for 50,000 cases. Hidden imports are looked through, too.
/// `person_not_found`. One connection, its thread; reads only.
Result<PersonMentions> mentionsOf(Database& database, const PersonId& person, const Told& told = {});

} // namespace amends
