// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <QTimeZone>

namespace amends {

/// The seven steps of a case, in their order.
enum class Step { Read, Agent, Customer, Why, Right, Reply, Change, Finished };
AMENDS_CODES(Step, {Step::Read, "read"}, {Step::Agent, "agent"}, {Step::Customer, "customer"}, {Step::Why, "why"},
             {Step::Right, "right"}, {Step::Reply, "reply"}, {Step::Change, "change"}, {Step::Finished, "done"})

enum class Status { Reading, Investigating, Deciding, Replying, Changing, Closed };
AMENDS_CODES(Status, {Status::Reading, "reading"}, {Status::Investigating, "investigating"},
             {Status::Deciding, "deciding"}, {Status::Replying, "replying"}, {Status::Changing, "changing"},
             {Status::Closed, "closed"})

/// What a step still lacks, as stable codes named after the rule ("p05_customer_call"); empty when it is done.
/// A recorded deviation answers the demand it excuses.
QStringList missingIn(const Case& c, Step step);

bool isDone(const Case& c, Step step);
/// The first step that is not done; Finished when all are.
Step currentStep(const Case& c);
/// Of a case that is open: the one table from steps to statuses. Never Closed.
Status statusAt(Step step);
/// Computed, never stored: from the current step, or closed.
Status statusOf(const Case& c);

/// P5: the agent was talked to, or it is recorded why not.
bool agentHeard(const Case& c);
/// P5: the customer was talked to, or refused, or it is recorded why not (written contact in place of a call).
bool customerHeard(const Case& c);
int attempts(const Case& c, Party with);
bool finalReplyPosted(const Case& c);

enum class Verb {
    None,
    Read,
    CallAgent,
    CallCustomer,
    InviteInWriting,
    WaitForCustomer,
    FindCause,
    TakeStance,
    SayOurPart,
    Decide,
    ApproveRefund,
    PayRefund,
    PostHolding,
    WriteReply,
    PostReply,
    ChooseChange,
    Close,
    KeepPromise,
    DoAction,
    CheckEffect,
    FollowUp
};
AMENDS_CODES(Verb, {Verb::None, "none"}, {Verb::Read, "read"}, {Verb::CallAgent, "call_agent"},
             {Verb::CallCustomer, "call_customer"}, {Verb::InviteInWriting, "invite_in_writing"},
             {Verb::WaitForCustomer, "wait_for_customer"}, {Verb::FindCause, "find_cause"},
             {Verb::TakeStance, "take_stance"}, {Verb::SayOurPart, "say_our_part"}, {Verb::Decide, "decide"},
             {Verb::ApproveRefund, "approve_refund"}, {Verb::PayRefund, "pay_refund"},
             {Verb::PostHolding, "post_holding_reply"}, {Verb::WriteReply, "write_reply"},
             {Verb::PostReply, "post_reply"}, {Verb::ChooseChange, "choose_change"}, {Verb::Close, "close"},
             {Verb::KeepPromise, "keep_promise"}, {Verb::DoAction, "do_action"}, {Verb::CheckEffect, "check_effect"},
             {Verb::FollowUp, "follow_up"})

/// The one next thing. `due` is invalid where nothing is due.
struct NextStep {
    Step step = Step::Finished;
    Verb verb = Verb::None;
    QDateTime due;
    PartId part; ///< the promise, refund, reply, action or follow-up it is about
    bool overdue = false;
    bool safety = false;

    bool operator==(const NextStep&) const = default;
};

/// Pure: Today, the list, the stepper and the reminders all show what it says. Of the step's own verb, a holding reply
/// and a promise, the one that is due first; a closed case still has promises to keep, actions to do, their effect to
/// check and its follow-ups. What is due on a date is due when that day ends in `zone`, the business's. Only `overdue`
/// depends on `now`, so that lists can keep the rest.
NextStep nextStep(const Case& c, const QDateTime& now, const QTimeZone& zone = QTimeZone::UTC);

/// All that a closed case still has to do, of which nextStep() tells the one that is due first: its promises, actions,
/// effects to check and follow-ups, in this order. None for a case that is open, or came in as history.
QList<NextStep> openAfterClosing(const Case& c, const QDateTime& now, const QTimeZone& zone = QTimeZone::UTC);

} // namespace amends
