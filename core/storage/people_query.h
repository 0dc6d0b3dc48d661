// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person_row.h"
#include "core/storage/database.h"

#include <QList>

namespace amends {

/// People with their cases; what is not visible is left out. One connection with registerSearchFunctions(), its thread;
/// reads only.
class PeopleQuery {
public:
    explicit PeopleQuery(Database& database)
        : m_database(database)
    {}

    /// By name, those whose name has `words` in it, without regard to case and accents; `limit` -1: all. Where
    /// there are more than `limit`, those who are called just `words` come first. What a row costs does not depend on
    /// how many cases are closed.
    Result<PeopleList> list(PersonKind kind, const QString& words, qint64 limit);
    /// Rows of the cases that have this person as customer or agent, received last first; what has no time of receipt
    /// last.
    Result<QList<qint64>> casesOf(const PersonId& person);

private:
    Database& m_database;
};

enum class NameFit { Within, Whole };

/// What list() runs: ?1 is the kind's code, ?2 the words' skeleton, ?3 the limit.
QByteArray peopleListSql(PersonKind kind, const QByteArray& visibleCases, const QByteArray& visiblePeople,
                         NameFit fit = NameFit::Within);

} // namespace amends
