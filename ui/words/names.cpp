// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include <QCoreApplication>

namespace amends::words {

namespace {

QString translated(const char* context, const char* name)
{
    return name ? QCoreApplication::translate(context, name) : QString();
}

const char* nameFor(CaseKind value)
{
    switch (value) {
    case CaseKind::Review:
        return QT_TRANSLATE_NOOP("CaseKind", "Review");
    case CaseKind::Complaint:
        return QT_TRANSLATE_NOOP("CaseKind", "Complaint");
    case CaseKind::Cancellation:
        return QT_TRANSLATE_NOOP("CaseKind", "Cancellation");
    case CaseKind::SilentLoss:
        return QT_TRANSLATE_NOOP("CaseKind", "Silent loss");
    }
    return nullptr;
}

const char* nameFor(Stance value)
{
    switch (value) {
    case Stance::StillFindingOut:
        return QT_TRANSLATE_NOOP("Stance", "Still finding out");
    case Stance::Ours:
        return QT_TRANSLATE_NOOP("Stance", "Ours");
    case Stance::PartlyOurs:
        return QT_TRANSLATE_NOOP("Stance", "Partly ours");
    case Stance::NotOurs:
        return QT_TRANSLATE_NOOP("Stance", "Not ours");
    }
    return nullptr;
}

const char* nameFor(Severity value)
{
    switch (value) {
    case Severity::Normal:
        return QT_TRANSLATE_NOOP("Severity", "Normal");
    case Severity::Minor:
        return QT_TRANSLATE_NOOP("Severity", "Minor");
    case Severity::Serious:
        return QT_TRANSLATE_NOOP("Severity", "Serious");
    case Severity::Safety:
        return QT_TRANSLATE_NOOP("Severity", "Safety");
    }
    return nullptr;
}

const char* nameFor(HeardThrough value)
{
    switch (value) {
    case HeardThrough::Customer:
        return QT_TRANSLATE_NOOP("HeardThrough", "The customer");
    case HeardThrough::ThirdParty:
        return QT_TRANSLATE_NOOP("HeardThrough", "A third party");
    case HeardThrough::Post:
        return QT_TRANSLATE_NOOP("HeardThrough", "A post");
    case HeardThrough::OurNumbers:
        return QT_TRANSLATE_NOOP("HeardThrough", "Our own numbers");
    }
    return nullptr;
}

const char* nameFor(TurningPoint value)
{
    switch (value) {
    case TurningPoint::NotKnown:
        return QT_TRANSLATE_NOOP("TurningPoint", "Not known");
    case TurningPoint::Enquiry:
        return QT_TRANSLATE_NOOP("TurningPoint", "Enquiry");
    case TurningPoint::Offer:
        return QT_TRANSLATE_NOOP("TurningPoint", "Offer");
    case TurningPoint::Sale:
        return QT_TRANSLATE_NOOP("TurningPoint", "Sale");
    case TurningPoint::Start:
        return QT_TRANSLATE_NOOP("TurningPoint", "Start");
    case TurningPoint::Delivery:
        return QT_TRANSLATE_NOOP("TurningPoint", "Delivery");
    case TurningPoint::Use:
        return QT_TRANSLATE_NOOP("TurningPoint", "Use");
    case TurningPoint::Billing:
        return QT_TRANSLATE_NOOP("TurningPoint", "Billing");
    case TurningPoint::Support:
        return QT_TRANSLATE_NOOP("TurningPoint", "Support");
    case TurningPoint::Renewal:
        return QT_TRANSLATE_NOOP("TurningPoint", "Renewal or cancellation");
    case TurningPoint::Afterwards:
        return QT_TRANSLATE_NOOP("TurningPoint", "Afterwards");
    }
    return nullptr;
}

const char* nameFor(ClosedAs value)
{
    switch (value) {
    case ClosedAs::NotClosed:
        return QT_TRANSLATE_NOOP("ClosedAs", "Not closed");
    case ClosedAs::Settled:
        return QT_TRANSLATE_NOOP("ClosedAs", "Settled");
    case ClosedAs::BeforeAmends:
        return QT_TRANSLATE_NOOP("ClosedAs", "From before Amends");
    }
    return nullptr;
}

const char* nameFor(Disputed value)
{
    switch (value) {
    case Disputed::NotSaid:
        return QT_TRANSLATE_NOOP("Disputed", "Not said");
    case Disputed::No:
        return QT_TRANSLATE_NOOP("Disputed", "Not disputed");
    case Disputed::Partly:
        return QT_TRANSLATE_NOOP("Disputed", "Partly disputed");
    case Disputed::Yes:
        return QT_TRANSLATE_NOOP("Disputed", "Disputed");
    }
    return nullptr;
}

const char* nameFor(Finding value)
{
    switch (value) {
    case Finding::Open:
        return QT_TRANSLATE_NOOP("Finding", "Open");
    case Finding::Holds:
        return QT_TRANSLATE_NOOP("Finding", "Holds");
    case Finding::HoldsPartly:
        return QT_TRANSLATE_NOOP("Finding", "Holds partly");
    case Finding::DoesNotHold:
        return QT_TRANSLATE_NOOP("Finding", "Does not hold");
    case Finding::CannotTell:
        return QT_TRANSLATE_NOOP("Finding", "Cannot tell");
    }
    return nullptr;
}

const char* nameFor(Party value)
{
    switch (value) {
    case Party::Customer:
        return QT_TRANSLATE_NOOP("Party", "Customer");
    case Party::Agent:
        return QT_TRANSLATE_NOOP("Party", "Agent");
    case Party::Witness:
        return QT_TRANSLATE_NOOP("Party", "Witness");
    case Party::Supplier:
        return QT_TRANSLATE_NOOP("Party", "Supplier");
    }
    return nullptr;
}

const char* nameFor(Direction value)
{
    switch (value) {
    case Direction::Outgoing:
        return QT_TRANSLATE_NOOP("Direction", "Outgoing");
    case Direction::Incoming:
        return QT_TRANSLATE_NOOP("Direction", "Incoming");
    }
    return nullptr;
}

const char* nameFor(CallOutcome value)
{
    switch (value) {
    case CallOutcome::Reached:
        return QT_TRANSLATE_NOOP("CallOutcome", "Reached");
    case CallOutcome::NoAnswer:
        return QT_TRANSLATE_NOOP("CallOutcome", "No answer");
    case CallOutcome::Voicemail:
        return QT_TRANSLATE_NOOP("CallOutcome", "Voicemail");
    case CallOutcome::CallsBack:
        return QT_TRANSLATE_NOOP("CallOutcome", "Calls back");
    case CallOutcome::Refused:
        return QT_TRANSLATE_NOOP("CallOutcome", "Did not want to talk");
    case CallOutcome::EndedForAbuse:
        return QT_TRANSLATE_NOOP("CallOutcome", "Ended for abuse");
    }
    return nullptr;
}

const char* nameFor(CauseRole value)
{
    switch (value) {
    case CauseRole::Primary:
        return QT_TRANSLATE_NOOP("CauseRole", "Main cause");
    case CauseRole::Contributing:
        return QT_TRANSLATE_NOOP("CauseRole", "Contributing");
    case CauseRole::Rejected:
        return QT_TRANSLATE_NOOP("CauseRole", "Not this");
    }
    return nullptr;
}

const char* nameFor(Accepted value)
{
    switch (value) {
    case Accepted::NotKnown:
        return QT_TRANSLATE_NOOP("Accepted", "Not known");
    case Accepted::Yes:
        return QT_TRANSLATE_NOOP("Accepted", "Accepted");
    case Accepted::Partly:
        return QT_TRANSLATE_NOOP("Accepted", "Accepted in part");
    case Accepted::No:
        return QT_TRANSLATE_NOOP("Accepted", "Not accepted");
    }
    return nullptr;
}

const char* nameFor(ReplyKind value)
{
    switch (value) {
    case ReplyKind::Final:
        return QT_TRANSLATE_NOOP("ReplyKind", "Final reply");
    case ReplyKind::Holding:
        return QT_TRANSLATE_NOOP("ReplyKind", "Holding reply");
    case ReplyKind::PrivateMessage:
        return QT_TRANSLATE_NOOP("ReplyKind", "Private message");
    }
    return nullptr;
}

const char* nameFor(FollowUpOutcome value)
{
    switch (value) {
    case FollowUpOutcome::Open:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Open");
    case FollowUpOutcome::Returned:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Came back");
    case FollowUpOutcome::Referred:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Referred someone");
    case FollowUpOutcome::ThankedInPublic:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Thanked you in public");
    case FollowUpOutcome::ChangedReview:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Changed the review");
    case FollowUpOutcome::Nothing:
        return QT_TRANSLATE_NOOP("FollowUpOutcome", "Nothing");
    }
    return nullptr;
}

const char* nameFor(Excuse value)
{
    switch (value) {
    case Excuse::AgentCall:
        return QT_TRANSLATE_NOOP("Excuse", "No call with the agent");
    case Excuse::CustomerCall:
        return QT_TRANSLATE_NOOP("Excuse", "No call with the customer");
    case Excuse::PublicReply:
        return QT_TRANSLATE_NOOP("Excuse", "No public reply");
    case Excuse::Cause:
        return QT_TRANSLATE_NOOP("Excuse", "No cause");
    case Excuse::OurPart:
        return QT_TRANSLATE_NOOP("Excuse", "No part of ours");
    case Excuse::Resolution:
        return QT_TRANSLATE_NOOP("Excuse", "No decision");
    case Excuse::Refund:
        return QT_TRANSLATE_NOOP("Excuse", "Refund not paid");
    case Excuse::Action:
        return QT_TRANSLATE_NOOP("Excuse", "No action");
    case Excuse::Claims:
        return QT_TRANSLATE_NOOP("Excuse", "No claims");
    }
    return nullptr;
}

const char* nameFor(PersonKind value)
{
    switch (value) {
    case PersonKind::Customer:
        return QT_TRANSLATE_NOOP("PersonKind", "Customer");
    case PersonKind::Agent:
        return QT_TRANSLATE_NOOP("PersonKind", "Agent");
    }
    return nullptr;
}

} // namespace

QString nameOf(CaseKind value)
{
    return translated("CaseKind", nameFor(value));
}

QString nameOf(Stance value)
{
    return translated("Stance", nameFor(value));
}

QString nameOf(Severity value)
{
    return translated("Severity", nameFor(value));
}

QString nameOf(HeardThrough value)
{
    return translated("HeardThrough", nameFor(value));
}

QString nameOf(TurningPoint value)
{
    return translated("TurningPoint", nameFor(value));
}

QString nameOf(ClosedAs value)
{
    return translated("ClosedAs", nameFor(value));
}

QString nameOf(Disputed value)
{
    return translated("Disputed", nameFor(value));
}

QString nameOf(Finding value)
{
    return translated("Finding", nameFor(value));
}

QString nameOf(Party value)
{
    return translated("Party", nameFor(value));
}

QString nameOf(Direction value)
{
    return translated("Direction", nameFor(value));
}

QString nameOf(CallOutcome value)
{
    return translated("CallOutcome", nameFor(value));
}

QString nameOf(CauseRole value)
{
    return translated("CauseRole", nameFor(value));
}

QString nameOf(Accepted value)
{
    return translated("Accepted", nameFor(value));
}

QString nameOf(ReplyKind value)
{
    return translated("ReplyKind", nameFor(value));
}

QString nameOf(FollowUpOutcome value)
{
    return translated("FollowUpOutcome", nameFor(value));
}

QString nameOf(Excuse value)
{
    return translated("Excuse", nameFor(value));
}

QString nameOf(PersonKind value)
{
    return translated("PersonKind", nameFor(value));
}

} // namespace amends::words
