// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"

// What there is to do, across cases. Pure functions on plain values, any thread.

namespace amends {

/// In the order in which they are shown.
enum class AgendaGroup { Safety, KeptWaiting, Today, ThisWeek, Later };
AMENDS_CODES(AgendaGroup, {AgendaGroup::Safety, "safety"}, {AgendaGroup::KeptWaiting, "kept_waiting"},
             {AgendaGroup::Today, "today"}, {AgendaGroup::ThisWeek, "this_week"}, {AgendaGroup::Later, "later"})

/// One thing to do: the next step of an open case, or one of those a closed one still has.
struct AgendaEntry {
    CaseRow row;
    NextStep next;
    AgendaGroup group = AgendaGroup::Later;
    QString what; ///< of the promise, action or follow-up it is about
    Money amount; ///< of the refund it is about; no currency: none

    bool operator==(const AgendaEntry&) const = default;
};

/// Cases of a group that were left out, since there are so many; the group is that of what is due first in them.
struct AgendaRest {
    AgendaGroup group = AgendaGroup::Later;
    qint64 cases = 0;

    bool operator==(const AgendaRest&) const = default;
};

/// Safety before all. Past its date: somebody is kept waiting. Today and this week (Monday to Sunday) are those of
/// `now` in the business's zone. The rest is later: also what has no date, and waiting for the customer, who keeps
/// nobody waiting.
AgendaGroup groupOf(const NextStep& next, const QDateTime& now, const QTimeZone& zone);

/// False where the row alone tells all there is to do: agendaEntry() does then. True where a part of the case belongs
/// to it: agendaEntries() does.
bool needsParts(const CaseRow& row);
AgendaEntry agendaEntry(const CaseRow& row, const QDateTime& now, const QTimeZone& zone);
/// `row` is the case's, with the names.
QList<AgendaEntry> agendaEntries(const CaseRow& row, const Case& c, const QDateTime& now, const QTimeZone& zone);

/// By group, within it what is due first, then by number; what has no date last.
void putInOrder(QList<AgendaEntry>& entries);

} // namespace amends
