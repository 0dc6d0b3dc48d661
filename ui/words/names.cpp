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

const char* nameFor(ClockKind value)
{
    switch (value) {
    case ClockKind::Acknowledge:
        return QT_TRANSLATE_NOOP("ClockKind", "First answer");
    case ClockKind::Call:
        return QT_TRANSLATE_NOOP("ClockKind", "Call");
    case ClockKind::PublicReply:
        return QT_TRANSLATE_NOOP("ClockKind", "Public reply");
    case ClockKind::Resolve:
        return QT_TRANSLATE_NOOP("ClockKind", "Settle");
    case ClockKind::FollowUp:
        return QT_TRANSLATE_NOOP("ClockKind", "Follow up");
    }
    return nullptr;
}

const char* nameFor(ClockState value)
{
    switch (value) {
    case ClockState::Running:
        return QT_TRANSLATE_NOOP("ClockState", "Running");
    case ClockState::Paused:
        return QT_TRANSLATE_NOOP("ClockState", "Paused");
    case ClockState::Met:
        return QT_TRANSLATE_NOOP("ClockState", "Met");
    case ClockState::MetLate:
        return QT_TRANSLATE_NOOP("ClockState", "Met after its time");
    case ClockState::Missed:
        return QT_TRANSLATE_NOOP("ClockState", "Over");
    case ClockState::Stopped:
        return QT_TRANSLATE_NOOP("ClockState", "Stopped");
    }
    return nullptr;
}

const char* nameFor(Step value)
{
    switch (value) {
    case Step::Read:
        return QT_TRANSLATE_NOOP("Step", "Read");
    case Step::Agent:
        return QT_TRANSLATE_NOOP("Step", "Agent");
    case Step::Customer:
        return QT_TRANSLATE_NOOP("Step", "Customer");
    case Step::Why:
        return QT_TRANSLATE_NOOP("Step", "Why");
    case Step::Right:
        return QT_TRANSLATE_NOOP("Step", "Right");
    case Step::Reply:
        return QT_TRANSLATE_NOOP("Step", "Reply");
    case Step::Change:
        return QT_TRANSLATE_NOOP("Step", "Change");
    case Step::Finished:
        return QT_TRANSLATE_NOOP("Step", "Done");
    }
    return nullptr;
}

const char* nameFor(Status value)
{
    switch (value) {
    case Status::Reading:
        return QT_TRANSLATE_NOOP("Status", "Reading");
    case Status::Investigating:
        return QT_TRANSLATE_NOOP("Status", "Investigating");
    case Status::Deciding:
        return QT_TRANSLATE_NOOP("Status", "Deciding");
    case Status::Replying:
        return QT_TRANSLATE_NOOP("Status", "Replying");
    case Status::Changing:
        return QT_TRANSLATE_NOOP("Status", "Changing");
    case Status::Closed:
        return QT_TRANSLATE_NOOP("Status", "Closed");
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

const char* nameFor(EditKind value)
{
    switch (value) {
    case EditKind::OpenCase:
        return QT_TRANSLATE_NOOP("EditKind", "Opened");
    case EditKind::WithdrawCase:
        return QT_TRANSLATE_NOOP("EditKind", "Withdrawn");
    case EditKind::SetCase:
        return QT_TRANSLATE_NOOP("EditKind", "Facts changed");
    case EditKind::CloseCase:
        return QT_TRANSLATE_NOOP("EditKind", "Closed");
    case EditKind::ReopenCase:
        return QT_TRANSLATE_NOOP("EditKind", "Reopened");
    case EditKind::MakeLive:
        return QT_TRANSLATE_NOOP("EditKind", "Made live");
    case EditKind::RecordReview:
        return QT_TRANSLATE_NOOP("EditKind", "Review recorded");
    case EditKind::StateClaim:
        return QT_TRANSLATE_NOOP("EditKind", "Claim stated");
    case EditKind::GiveAccount:
        return QT_TRANSLATE_NOOP("EditKind", "Account given");
    case EditKind::LogCall:
        return QT_TRANSLATE_NOOP("EditKind", "Call logged");
    case EditKind::MakePromise:
        return QT_TRANSLATE_NOOP("EditKind", "Promise made");
    case EditKind::AnswerQuestion:
        return QT_TRANSLATE_NOOP("EditKind", "Question answered");
    case EditKind::AskWhy:
        return QT_TRANSLATE_NOOP("EditKind", "Why asked");
    case EditKind::NameCause:
        return QT_TRANSLATE_NOOP("EditKind", "Cause named");
    case EditKind::DecideResolution:
        return QT_TRANSLATE_NOOP("EditKind", "Resolution decided");
    case EditKind::SetRefund:
        return QT_TRANSLATE_NOOP("EditKind", "Refund set");
    case EditKind::WriteReply:
        return QT_TRANSLATE_NOOP("EditKind", "Reply written");
    case EditKind::PlanAction:
        return QT_TRANSLATE_NOOP("EditKind", "Action planned");
    case EditKind::PlanFollowUp:
        return QT_TRANSLATE_NOOP("EditKind", "Follow-up planned");
    case EditKind::AddNote:
        return QT_TRANSLATE_NOOP("EditKind", "Note added");
    case EditKind::RecordDeviation:
        return QT_TRANSLATE_NOOP("EditKind", "Reason recorded");
    case EditKind::SetClock:
        return QT_TRANSLATE_NOOP("EditKind", "Clock changed");
    case EditKind::RemovePart:
        return QT_TRANSLATE_NOOP("EditKind", "Taken out");
    case EditKind::AddPerson:
        return QT_TRANSLATE_NOOP("EditKind", "Person added");
    case EditKind::WithdrawPerson:
        return QT_TRANSLATE_NOOP("EditKind", "Person withdrawn");
    case EditKind::SetPerson:
        return QT_TRANSLATE_NOOP("EditKind", "Person changed");
    case EditKind::SetBusiness:
        return QT_TRANSLATE_NOOP("EditKind", "Business changed");
    case EditKind::SaveView:
        return QT_TRANSLATE_NOOP("EditKind", "View saved");
    case EditKind::SetExposure:
        return QT_TRANSLATE_NOOP("EditKind", "Exposure set");
    case EditKind::CountRatings:
        return QT_TRANSLATE_NOOP("EditKind", "Ratings counted");
    case EditKind::InstallPlaybook:
        return QT_TRANSLATE_NOOP("EditKind", "Playbook installed");
    case EditKind::RemoveEntry:
        return QT_TRANSLATE_NOOP("EditKind", "Entry taken out");
    case EditKind::Import:
        return QT_TRANSLATE_NOOP("EditKind", "Imported");
    case EditKind::WithdrawImport:
        return QT_TRANSLATE_NOOP("EditKind", "Import withdrawn");
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

QString nameOf(ClockKind value)
{
    return translated("ClockKind", nameFor(value));
}

QString nameOf(ClockState value)
{
    return translated("ClockState", nameFor(value));
}

QString nameOf(Step value)
{
    return translated("Step", nameFor(value));
}

QString nameOf(Status value)
{
    return translated("Status", nameFor(value));
}

QString nameOf(PersonKind value)
{
    return translated("PersonKind", nameFor(value));
}

QString nameOf(EditKind value)
{
    return translated("EditKind", nameFor(value));
}

} // namespace amends::words
