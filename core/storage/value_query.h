// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "core/search/value_count.h"
#include "core/storage/database.h"

namespace amends {

/// The values that fields have in visible cases. One connection with registerSearchFunctions(), its thread; reads only.
class ValueQuery {
public:
    explicit ValueQuery(Database& database)
        : m_database(database)
    {}

    /// Those that begin so, without regard to case and accents; an empty prefix asks for all, `limit` -1 too.
    /// - Source, topic: what has most cases first; spellings that a search cannot tell apart are one, in the commonest.
    /// - Cause: codes; a parent counts what is below it and stands before it; contributing causes count, rejected ones
    ///   do not. The prefix may be that of the last part of the code.
    /// - Agent, customer: names in their order; the prefix may be that of any word.
    /// None for fields with codes or ranges of their own: search::codesOf() has those.
    Result<QList<search::ValueCount>> values(search::Field field, const QString& prefix, qint64 limit);

private:
    Result<QList<search::ValueCount>> words(const QByteArray& column, const QString& prefix);
    Result<QList<search::ValueCount>> causes(const QString& prefix);
    Result<QList<search::ValueCount>> names(const QByteArray& column, QLatin1StringView kind, const QString& prefix,
                                            qint64 limit);

    Database& m_database;
};

} // namespace amends
