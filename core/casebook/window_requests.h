// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/action_row.h"
#include "core/cases/agenda.h"
#include "core/cases/good_news.h"
#include "core/cases/person_row.h"
#include "core/search/ast.h"
#include "core/search/value_count.h"
#include "core/trends/weekly.h"

// What the window's pages ask a casebook for beyond lists of cases: plain values that cross threads.

namespace amends {

struct TodayFigures {
    qint64 open = 0;
    std::optional<qint64> openWeekAgo; ///< where the casebook is that old
    qint64 unanswered = 0;             ///< public, not excused, nothing posted: what no:reply finds
    qint64 unansweredLate = 0;         ///< of these: past the date of their public reply
    qint64 late = 0;                   ///< cases with something past its date; waiting for the customer is not late
    QDateTime oldestLate;              ///< the earliest of these dates
    QList<Money> owed;                 ///< refunds promised and not paid: one sum per currency
    qint64 owedPeople = 0;
    QList<WeekPoint> received; ///< 14 whole weeks and the running one, zeros included

    bool operator==(const TodayFigures&) const = default;
};

/// The Today page.
struct Agenda {
    QDateTime now; ///< what it was computed for
    QTimeZone zone = QTimeZone::UTC;
    QList<AgendaEntry> entries; ///< in order: by group, then by date; of at most 100 cases a group
    QList<AgendaRest> rest;     ///< of the groups that have more
    TodayFigures figures;
    QList<GoodNews> goodNews; ///< of the last 14 days, newest first, at most 20

    bool operator==(const Agenda&) const = default;
};

/// The Changes page.
struct ActionsRequest {
    qint64 limit = 500; ///< of each list

    bool operator==(const ActionsRequest&) const = default;
};

struct ActionsAnswer {
    ActionList open; ///< the effect is not checked yet; by date, what has none last
    ActionList checked;
    FollowUpList openFollowUps;
    FollowUpList doneFollowUps; ///< newest first, like the checked actions

    bool operator==(const ActionsAnswer&) const = default;
};

/// The People page.
struct PeopleRequest {
    PersonKind kind = PersonKind::Customer;
    QString words; ///< somewhere in the name; case and accents do not count. Empty: everybody
    qint64 limit = 1000;

    bool operator==(const PeopleRequest&) const = default;
};

/// Values that a field has somewhere: storage/value_query.h says which, and in which order.
struct ValuesRequest {
    search::Field field = search::Field::Source;
    QString prefix; ///< empty: all
    qint64 limit = 50;

    bool operator==(const ValuesRequest&) const = default;
};

} // namespace amends
