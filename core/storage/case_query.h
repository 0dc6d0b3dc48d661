// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"
#include "core/search/ast.h"
#include "core/search/setting.h"
#include "core/storage/search_sql.h"
#include "core/trends/weekly.h"

namespace amends {

/// Lists and counts over the cases that are visible: all but those of an import that is not published, or was
/// withdrawn. One connection with registerSearchFunctions(), its thread; reads only, in a transaction of the caller's
/// where imports may run.
class CaseQuery {
public:
    /// `now` for queries that ask for what is overdue or due today; without it no case is.
    explicit CaseQuery(Database& database, QDateTime now = {})
        : m_database(database)
        , m_now(std::move(now))
    {}

    Result<qint64> count(const search::Query& query);
    /// Ties are broken by the order of making; what has no value stands last. `limit` -1: all.
    Result<QList<CaseRow>> list(const search::Query& query, const SortOrder& sort, qint64 limit);
    /// The same list as the rows of `cases` alone: what a view holds of a list of any length.
    Result<QList<qint64>> keys(const search::Query& query, const SortOrder& sort, qint64 limit = -1);
    /// What list() tells of single rows, in their order; one that is gone has a null id.
    Result<QList<CaseRow>> at(const QList<qint64>& keys);
    /// Rows of `cases` in order of their numbers.
    Result<QList<qint64>> rows(const search::Query& query);
    Result<QList<WeeklyCount>> weekly(const search::Query& query, CountBy by);
    /// Cases of the query that no week has.
    Result<qint64> undated(const search::Query& query);
    Result<qint64> peopleCount();

private:
    Result<qint64> countWhere(const search::Query& query, const QByteArray& also);
    struct Grounds {
        bool importRuns = false;
        search::Setting setting;
        KnownTexts known;
    };
    /// What of the casebook a query's SQL depends on.
    Result<Grounds> groundsFor(const search::Query& query, const Commonness& commonness = {});

    Database& m_database;
    QDateTime m_now;
};

/// What CaseQuery::list() runs: ?1 is the limit, the query's own parameters follow.
QByteArray caseListSql(const search::Query& query, const SortOrder& sort, bool importRuns,
                       const search::Setting& setting = {}, const KnownTexts& known = {});
/// The same of CaseQuery::keys() and CaseQuery::count(), whose parameters begin with the query's.
QByteArray caseKeysSql(const search::Query& query, const SortOrder& sort, bool importRuns,
                       const search::Setting& setting = {}, const KnownTexts& known = {});
QByteArray caseCountSql(const search::Query& query, bool importRuns, const search::Setting& setting = {},
                        const KnownTexts& known = {});

} // namespace amends
