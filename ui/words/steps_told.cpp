// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/steps_told.h"

#include "core/cases/clocks.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCoreApplication>

#include <algorithm>

namespace amends::words {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StepLines)
};

QString nameIn(const QList<Person>& people, const PersonId& id)
{
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? QString() : shown(found->name, Medium::Window);
}

const Call* lastCall(const Case& c, Party with)
{
    const Call* last = nullptr;
    for (const Call& call : c.calls)
        if (call.with == with && (!last || call.at >= last->at))
            last = &call;
    return last;
}

QString byWhen(const Case& c, ClockKind kind, const Present& present)
{
    const DeadlineClock* clock = runningClock(c, kind);
    if (!clock)
        return {};
    return urgencyOf(clock->due, present) == Urgency::Late ? dueName(clock->due, present)
                                                           : Tr::tr("by %1").arg(dueName(clock->due, present));
}

QString callLine(const Case& c, Party with, const PersonId& person, const QList<Person>& people, const Present& present)
{
    const Call* last = lastCall(c, with);
    if (!last)
        return with == Party::Customer ? byWhen(c, ClockKind::Call, present) : nameIn(people, person);
    const QString when = momentName(last->at, present);
    if (last->outcome != CallOutcome::Reached)
        return Tr::tr("%1, %2", "when a call was tried and how it ended").arg(when, nameOf(last->outcome));
    const QString who = nameIn(people, last->person.isNull() ? person : last->person);
    return who.isEmpty() ? when : Tr::tr("%1, %2", "who was talked to, and when").arg(who, when);
}

QString whyLine(const Case& c)
{
    if (const Cause* cause = primaryCause(c); cause)
        return Tr::tr("cause found");
    return c.answers.isEmpty() ? QString() : Tr::tr("%n answered", nullptr, int(c.answers.size()));
}

QString rightLine(const Case& c, const Present& present)
{
    for (const Refund& refund : c.refunds)
        if (refund.paid.isValid() || refund.approved.isValid())
            return Tr::tr("%1 back").arg(money(refund.amount));
    for (const Resolution& resolution : c.resolutions)
        if (resolution.decidedAt.isValid())
            return momentName(resolution.decidedAt, present);
    return byWhen(c, ClockKind::Resolve, present);
}

QString replyLine(const Case& c, const Present& present)
{
    for (const Reply& reply : c.replies)
        if (reply.kind == ReplyKind::Final && reply.posted.isValid())
            return momentName(reply.posted, present);
    return byWhen(c, ClockKind::PublicReply, present);
}

} // namespace

QString stepLine(const Case& c, Step step, const QList<Person>& people, const Present& present)
{
    switch (step) {
    case Step::Read:
        return c.claims.isEmpty() ? QString() : Tr::tr("%n claim(s)", nullptr, int(c.claims.size()));
    case Step::Agent:
        return callLine(c, Party::Agent, c.facts.agent, people, present);
    case Step::Customer:
        return callLine(c, Party::Customer, c.facts.customer, people, present);
    case Step::Why:
        return whyLine(c);
    case Step::Right:
        return rightLine(c, present);
    case Step::Reply:
        return replyLine(c, present);
    case Step::Change:
        return c.actions.isEmpty() ? QString() : Tr::tr("%n change(s)", nullptr, int(c.actions.size()));
    case Step::Finished:
        break;
    }
    return {};
}

} // namespace amends::words
