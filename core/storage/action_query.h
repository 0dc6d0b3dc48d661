// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/action_row.h"
#include "core/storage/database.h"

namespace amends {

/// Actions and follow-ups across all visible cases, each list read from an index of just what it holds. One connection,
/// its thread; reads only.
class ActionQuery {
public:
    enum class Which {
        Open, ///< of actions: the effect is not checked yet. By date, what has none last
        Over, ///< newest first
    };

    explicit ActionQuery(Database& database)
        : m_database(database)
    {}

    /// `limit` -1: all.
    Result<ActionList> actions(Which which, qint64 limit);
    Result<FollowUpList> followUps(Which which, qint64 limit);

private:
    template <class Part>
    Result<PartList<Part>> read(Which which, qint64 limit);

    Database& m_database;
};

/// What is run: ?1 is the limit; `visible` is a condition on `cases c`.
QByteArray actionsSql(ActionQuery::Which which, const QByteArray& visible);
QByteArray followUpsSql(ActionQuery::Which which, const QByteArray& visible);

} // namespace amends
