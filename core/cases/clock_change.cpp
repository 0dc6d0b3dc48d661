// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clock_change.h"

#include "core/cases/part_change.h"
#include "core/cases/steps.h"

namespace amends {

namespace {

void moveStart(Case& c, const QDateTime& from, const QDateTime& to, const Rulebook& rules)
{
    for (DeadlineClock& clock : c.clocks) {
        const auto deadline = rules.profile.deadlineFor(clock.kind);
        if (clock.started != from || clock.profile != rules.profile.code || !deadline)
            continue;
        const QDateTime dueBefore = dueAt(*deadline, from, rules.hours);
        const QDateTime dueNow = dueAt(*deadline, to, rules.hours);
        if (!dueBefore.isValid() || !dueNow.isValid())
            continue;
        clock.started = to;
        clock.due = dueNow.addMSecs(dueBefore.msecsTo(clock.due));
    }
}

void startPublicReply(Case& c, const QDateTime& at, const Rulebook& rules)
{
    const auto waits = [](const DeadlineClock& clock) {
        return clock.kind == ClockKind::PublicReply && !clock.stopped.isValid();
    };
    if (c.isClosed() || finalReplyPosted(c) || std::ranges::any_of(c.clocks, waits))
        return;
    for (const DeadlineClock& clock : clocksFor(c, at, rules))
        if (clock.kind == ClockKind::PublicReply)
            insertPart(c.clocks, clock);
}

template <class Applies>
void stopWhere(Case& c, const QDateTime& at, Applies applies)
{
    for (DeadlineClock& clock : c.clocks)
        if (!clock.stopped.isValid() && applies(clock.kind))
            clock.stopped = at;
}

} // namespace

QDateTime clockStart(const Case& c)
{
    return c.facts.heard.isValid() ? c.facts.heard : c.life.opened;
}

void followFacts(const Case& before, Case& after, const QDateTime& at, const Rulebook& rules)
{
    if (clockStart(before) != clockStart(after))
        moveStart(after, clockStart(before), clockStart(after), rules);
    if (!before.facts.isPublic && after.facts.isPublic)
        startPublicReply(after, at, rules);
    if (before.facts.isPublic && !after.facts.isPublic)
        stopWhere(after, at, [](ClockKind kind) { return kind == ClockKind::PublicReply; });
}

void stopClocks(Case& c, const QDateTime& at)
{
    stopWhere(c, at, [](ClockKind kind) { return kind != ClockKind::FollowUp; });
}

void restartClocks(Case& c, const QDateTime& at, const Rulebook& rules)
{
    stopWhere(c, at, [](ClockKind) { return true; });
    for (const DeadlineClock& clock : clocksFor(c, at, rules))
        insertPart(c.clocks, clock);
}

QJsonObject clockDifferences(const QList<DeadlineClock>& before, const QList<DeadlineClock>& after)
{
    QJsonObject back;
    for (const DeadlineClock& clock : after) {
        const auto was = std::ranges::find(before, clock.id, &DeadlineClock::id);
        if (was == before.cend())
            back.insert(clock.id.toString(), QJsonValue());
        else if (*was != clock)
            back.insert(clock.id.toString(), differences(*was, clock));
    }
    for (const DeadlineClock& clock : before)
        if (!std::ranges::contains(after, clock.id, &DeadlineClock::id))
            back.insert(clock.id.toString(), toJsonObject(clock));
    return back;
}

Done restoreClocks(const QJsonObject& back, QList<DeadlineClock>& clocks)
{
    for (auto it = back.constBegin(); it != back.constEnd(); ++it) {
        const auto id = PartId::fromString(it.key());
        if (!id)
            return passOn(id);
        const auto found = findPart(clocks, *id);
        DeadlineClock clock = found == clocks.end() ? DeadlineClock{} : *found;
        clock.id = *id;
        if (found != clocks.end())
            clocks.erase(found);
        if (it.value().isNull())
            continue;
        if (const Done read = readFields(it.value().toObject(), clock); !read)
            return read;
        insertPart(clocks, clock);
    }
    return {};
}

} // namespace amends
