// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"

#include <QList>

namespace amends {

enum class CaseKind { Review, Complaint, Cancellation, SilentLoss };
AMENDS_CODES(CaseKind, {CaseKind::Review, "review"}, {CaseKind::Complaint, "complaint"},
             {CaseKind::Cancellation, "cancellation"}, {CaseKind::SilentLoss, "silent_loss"})

/// P2. There is no "ignore".
enum class Stance { StillFindingOut, Ours, PartlyOurs, NotOurs };
AMENDS_CODES(Stance, {Stance::StillFindingOut, "still_finding_out"}, {Stance::Ours, "ours"},
             {Stance::PartlyOurs, "partly_ours"}, {Stance::NotOurs, "not_ours"})

enum class Severity { Normal, Minor, Serious, Safety };
AMENDS_CODES(Severity, {Severity::Normal, "normal"}, {Severity::Minor, "minor"}, {Severity::Serious, "serious"},
             {Severity::Safety, "safety"})

/// P12: how we heard.
enum class HeardThrough { Customer, ThirdParty, Post, OurNumbers };
AMENDS_CODES(HeardThrough, {HeardThrough::Customer, "customer"}, {HeardThrough::ThirdParty, "third_party"},
             {HeardThrough::Post, "post"}, {HeardThrough::OurNumbers, "our_numbers"})

/// Where between first contact and after-sales it turned.
enum class TurningPoint { NotKnown, Enquiry, Offer, Sale, Start, Delivery, Use, Billing, Support, Renewal, Afterwards };
AMENDS_CODES(TurningPoint, {TurningPoint::NotKnown, "not_known"}, {TurningPoint::Enquiry, "enquiry"},
             {TurningPoint::Offer, "offer"}, {TurningPoint::Sale, "sale"}, {TurningPoint::Start, "start"},
             {TurningPoint::Delivery, "delivery"}, {TurningPoint::Use, "use"}, {TurningPoint::Billing, "billing"},
             {TurningPoint::Support, "support"}, {TurningPoint::Renewal, "renewal_or_cancellation"},
             {TurningPoint::Afterwards, "afterwards"})

enum class ClosedAs { NotClosed, Settled, BeforeAmends };
AMENDS_CODES(ClosedAs, {ClosedAs::NotClosed, "not_closed"}, {ClosedAs::Settled, "settled"},
             {ClosedAs::BeforeAmends, "before_amends"})

/// What is known about the case as a whole and can be set by an Edit.
struct CaseFacts {
    CaseKind kind = CaseKind::Review;
    QString title;
    Stance stance = Stance::StillFindingOut;
    QString stanceEvidence;
    Severity severity = Severity::Normal;
    QString source; ///< where it was voiced: google, phone, …
    bool isPublic = false;
    HeardThrough heardThrough = HeardThrough::Customer;
    QDateTime occurred;
    QDateTime received; ///< posted at, for a review
    QDateTime heard;    ///< clocks start here
    TurningPoint turningPoint = TurningPoint::NotKnown;
    QString owner;  ///< who sees the case through
    PersonId agent; ///< who handled the account
    PersonId customer;
    QString orderRef;
    QString topic;     ///< the source's own category; never a confirmed cause
    QString ourPart;   ///< "our part in this was …" (P7)
    QString sourceKey; ///< how the source names it, or a fingerprint: recognises it on a further import

    bool operator==(const CaseFacts&) const = default;
};

/// Only the door sets these, by opening, closing and reopening.
struct CaseLife {
    QDateTime opened;
    QDateTime closed;
    ClosedAs closedAs = ClosedAs::NotClosed;
    QString closedNote;

    bool operator==(const CaseLife&) const = default;
};

struct Case {
    CaseId id;
    CaseNumber number;
    Revision revision = 0;
    CaseFacts facts;
    CaseLife life;

    QList<Review> reviews;
    QList<Claim> claims;
    QList<Account> accounts;
    QList<Call> calls;
    QList<Promise> promises;
    QList<Answer> answers;
    QList<Why> whys;
    QList<Cause> causes;
    QList<Resolution> resolutions;
    QList<Refund> refunds;
    QList<Reply> replies;
    QList<Action> actions;
    QList<FollowUp> followUps;
    QList<Note> notes;
    QList<Deviation> deviations;
    QList<DeadlineClock> clocks;

    bool operator==(const Case&) const = default;

    bool isClosed() const { return life.closed.isValid(); }
    /// P13: came in as history; no clocks, no next step.
    bool isHistory() const { return life.closedAs == ClosedAs::BeforeAmends; }
};

/// Calls visit(list) for each list of parts; the one place that names them all. Casebooks know their order
/// (storage/migrations/0006_parts.sql).
template <class C, class Visit>
void eachPartList(C& c, Visit visit)
{
    visit(c.reviews);
    visit(c.claims);
    visit(c.accounts);
    visit(c.calls);
    visit(c.promises);
    visit(c.answers);
    visit(c.whys);
    visit(c.causes);
    visit(c.resolutions);
    visit(c.refunds);
    visit(c.replies);
    visit(c.actions);
    visit(c.followUps);
    visit(c.notes);
    visit(c.deviations);
    visit(c.clocks);
}

/// The newest version of what was voiced: the last review no other one replaces, the last of all where they replace
/// each other; null where there is none.
const Review* currentReview(const Case& c);
const Cause* primaryCause(const Case& c);
bool isExcused(const Case& c, Excuse demand);

} // namespace amends
