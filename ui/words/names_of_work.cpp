// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include <QCoreApplication>

// How far the work on a case is, and what was done; names.cpp has what a case itself says.

namespace amends::words {

namespace {

QString translated(const char* context, const char* name)
{
    return name ? QCoreApplication::translate(context, name) : QString();
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
    case EditKind::ErasePerson:
        return QT_TRANSLATE_NOOP("EditKind", "Person erased");
    case EditKind::RedactCase:
        return QT_TRANSLATE_NOOP("EditKind", "Personal data erased");
    }
    return nullptr;
}

const char* nameFor(BackupReason value)
{
    switch (value) {
    case BackupReason::Daily:
        return QT_TRANSLATE_NOOP("BackupReason", "of the day");
    case BackupReason::BeforeImport:
        return QT_TRANSLATE_NOOP("BackupReason", "before an import");
    case BackupReason::BeforeMigration:
        return QT_TRANSLATE_NOOP("BackupReason", "before a new version of Amends");
    case BackupReason::BeforeRestore:
        return QT_TRANSLATE_NOOP("BackupReason", "before a backup was restored");
    case BackupReason::Asked:
        return QT_TRANSLATE_NOOP("BackupReason", "asked for");
    }
    return nullptr;
}

} // namespace

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

QString nameOf(EditKind value)
{
    return translated("EditKind", nameFor(value));
}

QString nameOf(BackupReason value)
{
    return translated("BackupReason", nameFor(value));
}

} // namespace amends::words
