// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/steps.h"

#include <algorithm>
#include <ranges>

namespace amends {

namespace {

bool reached(const Call& call)
{
    return call.outcome == CallOutcome::Reached || call.outcome == CallOutcome::Refused ||
           call.outcome == CallOutcome::EndedForAbuse;
}

bool heard(const Case& c, Party party)
{
    return std::ranges::any_of(c.calls, [party](const Call& call) { return call.with == party && reached(call); });
}

QStringList missingInRead(const Case& c)
{
    QStringList missing;
    if (c.claims.isEmpty() && !isExcused(c, Excuse::Claims))
        missing.append(u"p04_claims"_s);
    return missing;
}

QStringList missingInWhy(const Case& c)
{
    QStringList missing;
    if (!primaryCause(c) && !isExcused(c, Excuse::Cause))
        missing.append(u"p07_primary_cause"_s);
    if (c.facts.stance == Stance::StillFindingOut)
        missing.append(u"p02_stance"_s);
    if (c.facts.ourPart.isEmpty() && !isExcused(c, Excuse::OurPart))
        missing.append(u"p07_our_part"_s);
    return missing;
}

QStringList missingInRight(const Case& c)
{
    QStringList missing;
    const bool decided = std::ranges::any_of(c.resolutions, [](const Resolution& r) { return !r.decision.isEmpty(); });
    if (!decided && !isExcused(c, Excuse::Resolution))
        missing.append(u"p08_decision"_s);
    const bool owed = std::ranges::any_of(c.refunds, [](const Refund& r) { return !r.paid.isValid(); });
    if (owed && !isExcused(c, Excuse::Refund))
        missing.append(u"p08_refund_paid"_s);
    return missing;
}

QStringList missingInReply(const Case& c)
{
    QStringList missing;
    if (c.facts.isPublic && !finalReplyPosted(c) && !isExcused(c, Excuse::PublicReply))
        missing.append(u"p01_public_reply"_s);
    return missing;
}

QStringList missingInChange(const Case& c)
{
    const bool planned = std::ranges::any_of(
        c.actions, [](const Action& a) { return !a.owner.isEmpty() && (a.due.isValid() || a.done.isValid()); });
    return planned || isExcused(c, Excuse::Action) ? QStringList() : QStringList{u"p10_action"_s};
}

} // namespace

bool agentHeard(const Case& c)
{
    return heard(c, Party::Agent) || isExcused(c, Excuse::AgentCall);
}

int attempts(const Case& c, Party with)
{
    return static_cast<int>(std::ranges::count_if(c.calls, [with](const Call& call) { return call.with == with; }));
}

bool customerHeard(const Case& c)
{
    return heard(c, Party::Customer) || isExcused(c, Excuse::CustomerCall);
}

bool finalReplyPosted(const Case& c)
{
    return std::ranges::any_of(c.replies,
                               [](const Reply& r) { return r.kind == ReplyKind::Final && r.posted.isValid(); });
}

QStringList missingIn(const Case& c, Step step)
{
    switch (step) {
    case Step::Read:
        return missingInRead(c);
    case Step::Agent:
        return agentHeard(c) ? QStringList() : QStringList{u"p05_agent_call"_s};
    case Step::Customer:
        return customerHeard(c) ? QStringList() : QStringList{u"p05_customer_call"_s};
    case Step::Why:
        return missingInWhy(c);
    case Step::Right:
        return missingInRight(c);
    case Step::Reply:
        return missingInReply(c);
    case Step::Change:
        return missingInChange(c);
    case Step::Finished:
        break;
    }
    return {};
}

bool isDone(const Case& c, Step step)
{
    return missingIn(c, step).isEmpty();
}

Status statusAt(Step step)
{
    switch (step) {
    case Step::Read:
        return Status::Reading;
    case Step::Agent:
    case Step::Customer:
    case Step::Why:
        return Status::Investigating;
    case Step::Right:
        return Status::Deciding;
    case Step::Reply:
        return Status::Replying;
    case Step::Change:
    case Step::Finished:
        break;
    }
    return Status::Changing;
}

Status statusOf(const Case& c)
{
    return c.isClosed() ? Status::Closed : statusAt(currentStep(c));
}

Step currentStep(const Case& c)
{
    for (const auto& [step, code] : Codes<Step>::table)
        if (!isDone(c, step))
            return step;
    return Step::Finished;
}

} // namespace amends
