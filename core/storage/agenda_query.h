// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/agenda.h"
#include "core/cases/good_news.h"
#include "core/storage/database.h"
#include "core/trends/weekly.h"

namespace amends {

/// How bad it is, in numbers. What came in as history counts nowhere.
struct AgendaFigures {
    qint64 open = 0;
    std::optional<qint64> openWeekAgo; ///< of the cases that are not reopened since; none before the first entry
    qint64 unanswered = 0;             ///< no:reply: public, not excused, nothing posted
    qint64 unansweredLate = 0;         ///< of these: past the date of their public reply
    qint64 late = 0;                   ///< with something past its date, but waiting for the customer
    QDateTime oldestLate;              ///< the earliest of these dates
    QList<Money> owed;                 ///< refunds promised, not paid and not excused: one sum per currency
    qint64 owedPeople = 0;             ///< customers these are for; a case without one counts as one

    bool operator==(const AgendaFigures&) const = default;
};

/// What there is to do, in the visible cases. What it costs grows with the entries asked for, the cases that are open,
/// and what was done or came in in the time asked for, never with what is stored. One connection with
/// registerSearchFunctions(), its thread; reads only.
class AgendaQuery {
public:
    explicit AgendaQuery(Database& database)
        : m_database(database)
    {}

    struct Entries {
        QList<AgendaEntry> entries; ///< in the order of putInOrder()
        QList<AgendaRest>
            rest; ///< of the groups of which something is left out; what is unsafe may be told all the same
    };
    /// Of at most `limit` cases a group, those that are due first; a closed case brings all it has.
    Result<Entries> entries(const QDateTime& now, const QTimeZone& zone, qint64 limit);
    /// `amount_overflow` where a sum does not fit.
    Result<AgendaFigures> figures(const QDateTime& now);
    /// Newest first.
    Result<QList<GoodNews>> goodNews(const QDateTime& since, qsizetype limit);
    /// Cases received per week, both ends included, weeks without any left out; the key is empty.
    Result<QList<WeeklyCount>> received(const Week& from, const Week& to);

private:
    Result<qint64> countOf(const QByteArray& sql, const QList<QDateTime>& values);
    Done addLate(AgendaFigures& figures, const QDateTime& now);
    Done addOwed(AgendaFigures& figures);
    Result<QList<AgendaEntry>> entriesOf(const QList<qint64>& keys, const QDateTime& now, const QTimeZone& zone);

    Database& m_database;
};

/// What is run, for tests of what it costs.
QList<QByteArray> agendaSql(const QByteArray& visible);

} // namespace amends
