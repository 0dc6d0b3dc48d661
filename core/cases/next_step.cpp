// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks.h"
#include "core/cases/steps.h"

#include <algorithm>

namespace amends {

namespace {

constexpr int attemptsBeforeWriting = 3;

QDateTime clockDue(const Case& c, ClockKind kind)
{
    const DeadlineClock* clock = runningClock(c, kind);
    return clock ? clock->due : QDateTime();
}

QDateTime endOfDay(QDate day, const QTimeZone& zone)
{
    return day.isValid() ? day.endOfDay(zone).toUTC() : QDateTime();
}

QDateTime earlier(const QDateTime& a, const QDateTime& b)
{
    return a.isValid() && b.isValid() ? std::min(a, b) : a.isValid() ? a : b;
}

bool answersInPublic(const Case& c)
{
    return c.facts.isPublic && !isExcused(c, Excuse::PublicReply);
}

/// In private there is no holding reply: the talk itself acknowledges.
QDateTime talkDue(const Case& c)
{
    const QDateTime call = clockDue(c, ClockKind::Call);
    return answersInPublic(c) ? call : earlier(call, clockDue(c, ClockKind::Acknowledge));
}

const Promise* nextPromise(const Case& c)
{
    const Promise* next = nullptr;
    for (const Promise& promise : c.promises)
        if (!promise.kept.isValid() && promise.due.isValid() && (!next || promise.due < next->due))
            next = &promise;
    return next;
}

void stepCustomer(const Case& c, NextStep& next)
{
    next.due = talkDue(c);
    next.verb = Verb::CallCustomer;
    if (attempts(c, Party::Customer) < attemptsBeforeWriting)
        return;
    const auto invited = std::ranges::find_if(
        c.replies, [](const Reply& r) { return r.kind == ReplyKind::PrivateMessage && r.posted.isValid(); });
    next.verb = invited == c.replies.cend() ? Verb::InviteInWriting : Verb::WaitForCustomer;
}

void stepRight(const Case& c, NextStep& next)
{
    next.due = clockDue(c, ClockKind::Resolve);
    next.verb = Verb::Decide;
    if (missingIn(c, Step::Right).contains(u"p08_decision"_s))
        return;
    for (const Refund& refund : c.refunds) {
        if (refund.paid.isValid())
            continue;
        next.verb = refund.approved.isValid() ? Verb::PayRefund : Verb::ApproveRefund;
        next.part = refund.id;
        if (refund.promised.isValid())
            next.due = refund.promised;
        return;
    }
}

void stepReply(const Case& c, NextStep& next)
{
    next.due = clockDue(c, ClockKind::PublicReply);
    next.verb = Verb::WriteReply;
    for (const Reply& reply : c.replies) {
        if (reply.kind != ReplyKind::Final || reply.posted.isValid())
            continue;
        next.part = reply.id;
        if (!reply.ready.isValid())
            continue;
        next.verb = Verb::PostReply;
        return;
    }
}

/// What has no date comes after what has one.
bool isSooner(const NextStep& a, const NextStep& b)
{
    return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
}

QList<NextStep> afterClosing(const Case& c, const QTimeZone& zone)
{
    QList<NextStep> open;
    const auto add = [&open](Verb verb, const PartId& part, const QDateTime& due) {
        NextStep thing;
        thing.verb = verb;
        thing.part = part;
        thing.due = due;
        open.append(thing);
    };
    for (const Promise& promise : c.promises)
        if (!promise.kept.isValid())
            add(Verb::KeepPromise, promise.id, promise.due);
    for (const Action& action : c.actions)
        if (!action.effectChecked.isValid())
            add(action.done.isValid() ? Verb::CheckEffect : Verb::DoAction, action.id, endOfDay(action.due, zone));
    const QDateTime followUpDue = clockDue(c, ClockKind::FollowUp);
    bool isPlanned = false;
    for (const FollowUp& followUp : c.followUps) {
        if (followUp.done.isValid())
            continue;
        isPlanned = true;
        add(Verb::FollowUp, followUp.id, followUp.due.isValid() ? endOfDay(followUp.due, zone) : followUpDue);
    }
    if (!isPlanned && followUpDue.isValid())
        add(Verb::FollowUp, {}, followUpDue);
    return open;
}

void stepWhy(const Case& c, NextStep& next)
{
    next.due = clockDue(c, ClockKind::Resolve);
    const QStringList missing = missingIn(c, Step::Why);
    next.verb = missing.contains(u"p07_primary_cause"_s) ? Verb::FindCause
                : missing.contains(u"p02_stance"_s)      ? Verb::TakeStance
                                                         : Verb::SayOurPart;
}

void ownVerb(const Case& c, NextStep& next)
{
    switch (next.step) {
    case Step::Read:
        next.verb = Verb::Read;
        next.due = clockDue(c, ClockKind::Acknowledge);
        break;
    case Step::Agent:
        next.verb = Verb::CallAgent;
        next.due = talkDue(c);
        break;
    case Step::Customer:
        stepCustomer(c, next);
        break;
    case Step::Why:
        stepWhy(c, next);
        break;
    case Step::Right:
        stepRight(c, next);
        break;
    case Step::Reply:
        stepReply(c, next);
        break;
    case Step::Change:
        next.verb = Verb::ChooseChange;
        next.due = clockDue(c, ClockKind::Resolve);
        break;
    case Step::Finished:
        next.verb = Verb::Close;
        break;
    }
}

/// A public case that waits in public: the holding reply meets the acknowledge clock before the investigation ends.
bool holdingIsDue(const Case& c, const NextStep& next)
{
    const QDateTime due = clockDue(c, ClockKind::Acknowledge);
    return answersInPublic(c) && !finalReplyPosted(c) && next.step != Step::Read && due.isValid() &&
           (!next.due.isValid() || due < next.due);
}

} // namespace

NextStep nextStep(const Case& c, const QDateTime& now, const QTimeZone& zone)
{
    NextStep next;
    if (c.isHistory())
        return next;
    if (c.isClosed()) {
        const QList<NextStep> open = afterClosing(c, zone);
        if (const auto first = std::ranges::min_element(open, isSooner); first != open.cend())
            next = *first;
    } else {
        next.safety = c.facts.severity == Severity::Safety;
        next.step = currentStep(c);
        ownVerb(c, next);
        if (holdingIsDue(c, next)) {
            next.verb = Verb::PostHolding;
            next.part = {};
            next.due = clockDue(c, ClockKind::Acknowledge);
        }
        const Promise* promise = nextPromise(c);
        if (promise && (!next.due.isValid() || promise->due < next.due)) {
            next.verb = Verb::KeepPromise;
            next.part = promise->id;
            next.due = promise->due;
        }
    }
    next.overdue = next.due.isValid() && next.due < now;
    return next;
}

QList<NextStep> openAfterClosing(const Case& c, const QDateTime& now, const QTimeZone& zone)
{
    if (c.isHistory() || !c.isClosed())
        return {};
    QList<NextStep> open = afterClosing(c, zone);
    for (NextStep& thing : open)
        thing.overdue = thing.due.isValid() && thing.due < now;
    return open;
}

} // namespace amends
