// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cases/codes.h"
#include "core/cases/ids.h"

#include <QDateTime>
#include <QStringList>

// The parts of a case as plain values. Times are UTC; an invalid time, an empty text or a null id means "not known".
// Every part carries the UUIDv7 its sender gave it, which makes a repeated Edit harmless.

namespace amends {

/// As the source gives it: 7 of 10, 4 of 5, or 1 of 1 for "recommends". Scale 0 means no rating.
struct Rating {
    double raw = 0;
    int scale = 0;

    bool operator==(const Rating&) const = default;
    bool isNull() const { return scale == 0; }
    /// raw / scale x 5.
    double stars() const { return isNull() ? 0 : raw / scale * 5; }
};

/// One version of what was voiced in public. A changed review is a further version: same external id, `replaces` set.
struct Review {
    PartId id;
    QString externalId;
    QString url;
    Rating rating;
    QString title;
    QString text;
    QString language; ///< ISO 639
    QString translation;
    QString author; ///< as shown there
    QDateTime posted;
    PartId replaces;

    bool operator==(const Review&) const = default;
};

enum class Disputed { NotSaid, No, Partly, Yes };
AMENDS_CODES(Disputed, {Disputed::NotSaid, "not_said"}, {Disputed::No, "no"}, {Disputed::Partly, "partly"},
             {Disputed::Yes, "yes"})

enum class Finding { Open, Holds, HoldsPartly, DoesNotHold, CannotTell };
AMENDS_CODES(Finding, {Finding::Open, "open"}, {Finding::Holds, "holds"}, {Finding::HoldsPartly, "holds_partly"},
             {Finding::DoesNotHold, "does_not_hold"}, {Finding::CannotTell, "cannot_tell"})

/// P4: one plain statement of the complaint, apart from its tone.
struct Claim {
    PartId id;
    QString statement;
    Disputed disputed = Disputed::NotSaid;
    QString evidenceFor;
    QString evidenceAgainst;
    Finding finding = Finding::Open;

    bool operator==(const Claim&) const = default;
};

enum class Party { Customer, Agent, Witness, Supplier };
AMENDS_CODES(Party, {Party::Customer, "customer"}, {Party::Agent, "agent"}, {Party::Witness, "witness"},
             {Party::Supplier, "supplier"})

/// What one person says about one point (a claim, or the case as a whole where `claim` is null).
struct Account {
    PartId id;
    Party party = Party::Customer;
    PersonId person;
    PartId claim;
    QString text;

    bool operator==(const Account&) const = default;
};

enum class Direction { Outgoing, Incoming };
AMENDS_CODES(Direction, {Direction::Outgoing, "outgoing"}, {Direction::Incoming, "incoming"})

enum class CallOutcome { Reached, NoAnswer, Voicemail, CallsBack, Refused, EndedForAbuse };
AMENDS_CODES(CallOutcome, {CallOutcome::Reached, "reached"}, {CallOutcome::NoAnswer, "no_answer"},
             {CallOutcome::Voicemail, "voicemail"}, {CallOutcome::CallsBack, "calls_back"},
             {CallOutcome::Refused, "refused"}, {CallOutcome::EndedForAbuse, "ended_for_abuse"})

/// P5, P6: every attempt counts.
struct Call {
    PartId id;
    Party with = Party::Customer;
    PersonId person;
    Direction direction = Direction::Outgoing;
    QDateTime at;
    CallOutcome outcome = CallOutcome::Reached;
    int minutes = 0;
    QString notes;
    QString wouldMakeRight; ///< in their words
    bool thanked = false;
    QString surprises; ///< what we did not know: a sign of too little communication earlier
    QString reason;    ///< why out of order

    bool operator==(const Call&) const = default;
};

/// Made in a call or a reply (`madeIn`); kept or not.
struct Promise {
    PartId id;
    QString text;
    PartId madeIn;
    QDateTime due;
    QDateTime kept;

    bool operator==(const Promise&) const = default;
};

/// An answer to a guided question of the playbook.
struct Answer {
    PartId id;
    QString question; ///< the question's id in the playbook
    QString value;    ///< yes, partly, no, not_known; a choice; a number; an ISO date
    QString text;
    QStringList restsOn; ///< agent, customer, document, or a name
    QString playbookVersion;

    bool operator==(const Answer&) const = default;
};

/// One link of the why-chain: "because …".
struct Why {
    PartId id;
    int place = 0; ///< 1 is nearest to what happened
    QString because;

    bool operator==(const Why&) const = default;
};

enum class CauseRole { Primary, Contributing, Rejected };
AMENDS_CODES(CauseRole, {CauseRole::Primary, "primary"}, {CauseRole::Contributing, "contributing"},
             {CauseRole::Rejected, "rejected"})

/// A cause a person confirmed or rejected; suggestions are computed and never stored.
struct Cause {
    PartId id;
    QString code; ///< root/leaf or root
    CauseRole role = CauseRole::Primary;
    QString confirmedBy;
    QString reason; ///< why rejected, or what the confirmation rests on

    bool operator==(const Cause&) const = default;
};

enum class Accepted { NotKnown, Yes, Partly, No };
AMENDS_CODES(Accepted, {Accepted::NotKnown, "not_known"}, {Accepted::Yes, "yes"}, {Accepted::Partly, "partly"},
             {Accepted::No, "no"})

/// P8: what we do for the customer, beside what they asked.
struct Resolution {
    PartId id;
    QString asked;
    QStringList options;
    QString decision;
    QString decidedBy;
    QDateTime decidedAt;
    Accepted accepted = Accepted::NotKnown;
    bool contestable = false; ///< done although an excuse could be argued

    bool operator==(const Resolution&) const = default;
};

struct Refund {
    PartId id;
    Money amount;
    QString reason;
    QDateTime asked;
    QDateTime approved;
    QString approvedBy;
    QDateTime promised; ///< to be paid by then
    QDateTime paid;
    QString method;
    QString reference;

    bool operator==(const Refund&) const = default;
};

enum class ReplyKind { Final, Holding, PrivateMessage };
AMENDS_CODES(ReplyKind, {ReplyKind::Final, "final"}, {ReplyKind::Holding, "holding"},
             {ReplyKind::PrivateMessage, "private_message"})

/// P9. The leader signs (P2).
struct Reply {
    PartId id;
    ReplyKind kind = ReplyKind::Final;
    QString platform;
    QString text;
    QString author;
    QDateTime ready;
    QString secondReader;
    QString earlyReason; ///< why ready before the cooling-off was over
    QDateTime posted;
    QString url;

    bool operator==(const Reply&) const = default;
};

/// P10, a corrective action.
struct Action {
    PartId id;
    QString what;
    QString cause; ///< the code it is to reduce
    QString owner;
    QDate due;
    QDateTime done;
    QDateTime effectChecked;
    QString effect;

    bool operator==(const Action&) const = default;
};

enum class FollowUpOutcome { Open, Returned, Referred, ThankedInPublic, ChangedReview, Nothing };
AMENDS_CODES(FollowUpOutcome, {FollowUpOutcome::Open, "open"}, {FollowUpOutcome::Returned, "returned"},
             {FollowUpOutcome::Referred, "referred"}, {FollowUpOutcome::ThankedInPublic, "thanked_in_public"},
             {FollowUpOutcome::ChangedReview, "changed_review"}, {FollowUpOutcome::Nothing, "nothing"})

/// P11.
struct FollowUp {
    PartId id;
    QDate due;
    QString what;
    FollowUpOutcome outcome = FollowUpOutcome::Open;
    QDateTime done;
    QString note;

    bool operator==(const FollowUp&) const = default;
};

struct Note {
    PartId id;
    QDateTime at;
    QString by;
    QString text;

    bool operator==(const Note&) const = default;
};

/// What a rule asked for and was, for a recorded reason, not done. `excuses` says which demand it answers.
enum class Excuse { AgentCall, CustomerCall, PublicReply, Cause, OurPart, Resolution, Action, Claims, Refund };
AMENDS_CODES(Excuse, {Excuse::AgentCall, "agent_call"}, {Excuse::CustomerCall, "customer_call"},
             {Excuse::PublicReply, "public_reply"}, {Excuse::Cause, "cause"}, {Excuse::OurPart, "our_part"},
             {Excuse::Resolution, "resolution"}, {Excuse::Action, "action"}, {Excuse::Claims, "claims"},
             {Excuse::Refund, "refund"})

struct Deviation {
    PartId id;
    Excuse excuses = Excuse::AgentCall;
    QString reason;

    bool operator==(const Deviation&) const = default;
};

enum class ClockKind { Acknowledge, Call, PublicReply, Resolve, FollowUp };
AMENDS_CODES(ClockKind, {ClockKind::Acknowledge, "acknowledge"}, {ClockKind::Call, "call"},
             {ClockKind::PublicReply, "public_reply"}, {ClockKind::Resolve, "resolve"},
             {ClockKind::FollowUp, "follow_up"})

/// P13: one deadline of one opening. Its record stays when the case closes; reopening starts new ones.
/// Whether and when it was met is computed from the facts (cases/clocks.h), so it cannot disagree with them.
struct DeadlineClock {
    PartId id;
    ClockKind kind = ClockKind::Acknowledge;
    QString profile; ///< the deadline profile's code at that time
    QDateTime started;
    QDateTime due;
    QDateTime paused;  ///< running again when cleared; `due` is then moved by the pause
    QDateTime stopped; ///< by closing the case or by going private: what happens later does not meet it any more

    bool operator==(const DeadlineClock&) const = default;
};

} // namespace amends
