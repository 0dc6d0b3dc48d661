// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/agenda.h"

#include <algorithm>

namespace amends {

namespace {

void tellOf(AgendaEntry& entry, const Case& c)
{
    const auto isPart = [&entry](const auto& part) { return part.id == entry.next.part; };
    if (const auto promise = std::ranges::find_if(c.promises, isPart); promise != c.promises.cend())
        entry.what = promise->text;
    if (const auto action = std::ranges::find_if(c.actions, isPart); action != c.actions.cend())
        entry.what = action->what;
    if (const auto followUp = std::ranges::find_if(c.followUps, isPart); followUp != c.followUps.cend())
        entry.what = followUp->what;
    if (const auto refund = std::ranges::find_if(c.refunds, isPart); refund != c.refunds.cend())
        entry.amount = refund->amount;
}

bool isBefore(const AgendaEntry& a, const AgendaEntry& b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.next.due != b.next.due)
        return a.next.due.isValid() && (!b.next.due.isValid() || a.next.due < b.next.due);
    return a.row.number < b.row.number;
}

} // namespace

AgendaGroup groupOf(const NextStep& next, const QDateTime& now, const QTimeZone& zone)
{
    if (next.safety)
        return AgendaGroup::Safety;
    if (!next.due.isValid() || next.verb == Verb::WaitForCustomer)
        return AgendaGroup::Later;
    if (next.overdue)
        return AgendaGroup::KeptWaiting;
    const QDate today = now.toTimeZone(zone).date();
    const QDate due = next.due.toTimeZone(zone).date();
    if (due <= today)
        return AgendaGroup::Today;
    return due <= today.addDays(7 - today.dayOfWeek()) ? AgendaGroup::ThisWeek : AgendaGroup::Later;
}

bool needsParts(const CaseRow& row)
{
    switch (row.verb) {
    case Verb::KeepPromise:
    case Verb::ApproveRefund:
    case Verb::PayRefund:
    case Verb::WriteReply:
    case Verb::PostReply:
        return true;
    default:
        return row.closed.isValid();
    }
}

AgendaEntry agendaEntry(const CaseRow& row, const QDateTime& now, const QTimeZone& zone)
{
    NextStep next;
    next.step = row.step;
    next.verb = row.verb;
    next.due = row.due;
    next.overdue = row.isOverdue(now);
    next.safety = row.severity == Severity::Safety;
    return {row, next, groupOf(next, now, zone), {}, {}};
}

QList<AgendaEntry> agendaEntries(const CaseRow& row, const Case& c, const QDateTime& now, const QTimeZone& zone)
{
    const QList<NextStep> things = c.isClosed() ? openAfterClosing(c, now, zone) : QList{nextStep(c, now, zone)};
    QList<AgendaEntry> entries;
    for (const NextStep& next : things) {
        AgendaEntry entry{row, next, groupOf(next, now, zone), {}, {}};
        tellOf(entry, c);
        entries.append(std::move(entry));
    }
    return entries;
}

void putInOrder(QList<AgendaEntry>& entries)
{
    std::ranges::stable_sort(entries, isBefore);
}

} // namespace amends
