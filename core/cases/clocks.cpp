// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks.h"

#include <algorithm>

namespace amends {

QList<DeadlineClock> clocksFor(const Case& c, const QDateTime& started, const Rulebook& rules)
{
    QList<DeadlineClock> clocks;
    for (const Deadline& deadline : rules.profile.deadlines) {
        if (deadline.kind == ClockKind::PublicReply && !c.facts.isPublic)
            continue;
        DeadlineClock clock;
        clock.id = PartId::make();
        clock.kind = deadline.kind;
        clock.profile = rules.profile.code;
        clock.started = started;
        clock.due = dueAt(deadline, started, rules.hours);
        if (clock.due.isValid())
            clocks.append(clock);
    }
    return clocks;
}

namespace {

/// For the first clock of its kind it does not matter whether it happened before the clock began: a call is a call,
/// also where the case was typed in or made live afterwards. A later opening asks for it anew.
bool isOfFirstOpening(const Case& c, const DeadlineClock& clock)
{
    return std::ranges::none_of(c.clocks, [&](const DeadlineClock& other) {
        return other.kind == clock.kind && other.started < clock.started;
    });
}

class Earliest {
public:
    Earliest(const Case& c, const DeadlineClock& clock)
        : m_from(isOfFirstOpening(c, clock) ? QDateTime() : clock.started)
        , m_until(clock.stopped)
    {}
    void offer(const QDateTime& time)
    {
        const bool within =
            time.isValid() && !(m_from.isValid() && time < m_from) && !(m_until.isValid() && time > m_until);
        if (within && (!m_time.isValid() || time < m_time))
            m_time = time;
    }
    const QDateTime& time() const { return m_time; }

private:
    QDateTime m_from;
    QDateTime m_until;
    QDateTime m_time;
};

bool spokeWithCustomer(const Call& call)
{
    return call.with == Party::Customer &&
           (call.outcome == CallOutcome::Reached || call.outcome == CallOutcome::EndedForAbuse);
}

// What came after the clock was stopped belongs to a later opening.
QDateTime settledAt(const Case& c, const QDateTime& stopped)
{
    const auto isLater = [&](const QDateTime& time) {
        return stopped.isValid() && (!time.isValid() || time > stopped);
    };
    QDateTime last;
    for (const Resolution& resolution : c.resolutions)
        if (!resolution.decision.isEmpty() && resolution.decidedAt.isValid() && !isLater(resolution.decidedAt))
            last = last.isValid() ? std::max(last, resolution.decidedAt) : resolution.decidedAt;
    if (!last.isValid())
        return {};
    for (const Refund& refund : c.refunds) {
        if (isLater(refund.paid))
            continue;
        if (!refund.paid.isValid())
            return {};
        last = std::max(last, refund.paid);
    }
    return last;
}

} // namespace

QDateTime metAt(const Case& c, const DeadlineClock& clock)
{
    Earliest met(c, clock);
    switch (clock.kind) {
    case ClockKind::Acknowledge:
        for (const Reply& reply : c.replies)
            met.offer(reply.posted);
        [[fallthrough]];
    case ClockKind::Call:
        for (const Call& call : c.calls)
            if (spokeWithCustomer(call))
                met.offer(call.at);
        break;
    case ClockKind::PublicReply:
        for (const Reply& reply : c.replies)
            if (reply.kind == ReplyKind::Final)
                met.offer(reply.posted);
        break;
    case ClockKind::Resolve:
        met.offer(settledAt(c, clock.stopped));
        break;
    case ClockKind::FollowUp:
        for (const FollowUp& followUp : c.followUps)
            met.offer(followUp.done);
        break;
    }
    return met.time();
}

ClockState stateOf(const Case& c, const DeadlineClock& clock, const QDateTime& now)
{
    const QDateTime met = metAt(c, clock);
    if (met.isValid())
        return met <= clock.due ? ClockState::Met : ClockState::MetLate;
    if (clock.stopped.isValid()) {
        const QDateTime ran = clock.paused.isValid() ? std::min(clock.paused, clock.stopped) : clock.stopped;
        return ran > clock.due ? ClockState::Missed : ClockState::Stopped;
    }
    if (clock.paused.isValid())
        return ClockState::Paused;
    return now > clock.due ? ClockState::Missed : ClockState::Running;
}

const DeadlineClock* runningClock(const Case& c, ClockKind kind)
{
    if (kind == ClockKind::PublicReply && !c.facts.isPublic)
        return nullptr;
    const DeadlineClock* found = nullptr;
    for (const DeadlineClock& clock : c.clocks) {
        const bool waits = clock.kind == kind && !clock.stopped.isValid() && !clock.paused.isValid();
        if (waits && !metAt(c, clock).isValid() && (!found || clock.due < found->due))
            found = &clock;
    }
    return found;
}

} // namespace amends
