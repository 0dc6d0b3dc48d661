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
    qint64 openWeekAgo = 0;    ///< of the cases that are not reopened since
    qint64 unanswered = 0;     ///< no:reply: public, not excused, nothing posted
    qint64 unansweredLate = 0; ///< of these: past the date of their public reply
    QList<Money> owed;         ///< refunds promised, not paid and not excused: one sum per currency
    qint64 owedPeople = 0;     ///< customers these are for; a case without one counts as one

    bool operator==(const AgendaFigures&) const = default;
};

/// What there is to do, in the visible cases. What it costs grows with what is open, and with what was done or came in
/// in the time asked for, never with what is stored. One connection with registerSearchFunctions(), its thread; reads
/// only.
class AgendaQuery {
public:
    explicit AgendaQuery(Database& database)
        : m_database(database)
    {}

    /// In the order of putInOrder().
    Result<QList<AgendaEntry>> entries(const QDateTime& now, const QTimeZone& zone);
    /// `amount_overflow` where a sum does not fit.
    Result<AgendaFigures> figures(const QDateTime& now);
    /// Newest first.
    Result<QList<GoodNews>> goodNews(const QDateTime& since, qsizetype limit);
    /// Cases received per week, both ends included, weeks without any left out; the key is empty.
    Result<QList<WeeklyCount>> received(const Week& from, const Week& to);

private:
    Result<qint64> countOf(const QByteArray& sql, const QList<QDateTime>& values);
    Done addOwed(AgendaFigures& figures);

    Database& m_database;
};

/// What is run, for tests of what it costs.
QList<QByteArray> agendaSql(const QByteArray& visible);

} // namespace amends
