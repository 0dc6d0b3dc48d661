// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/codes.h"
#include "core/cases/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace amends {

enum class EditKind {
    OpenCase,
    WithdrawCase,
    SetCase,
    CloseCase,
    ReopenCase,
    MakeLive,
    RecordReview,
    StateClaim,
    GiveAccount,
    LogCall,
    MakePromise,
    AnswerQuestion,
    AskWhy,
    NameCause,
    DecideResolution,
    SetRefund,
    WriteReply,
    PlanAction,
    PlanFollowUp,
    AddNote,
    RecordDeviation,
    SetClock,
    RemovePart,
    AddPerson,
    WithdrawPerson,
    SetPerson,
    SetBusiness,
    SaveView,
    SetExposure,
    CountRatings,
    InstallPlaybook,
    RemoveEntry,
    Import,
    WithdrawImport,
    ErasePerson,
    RedactCase
};
AMENDS_CODES(EditKind, {EditKind::OpenCase, "open_case"}, {EditKind::WithdrawCase, "withdraw_case"},
             {EditKind::SetCase, "set_case"}, {EditKind::CloseCase, "close_case"},
             {EditKind::ReopenCase, "reopen_case"}, {EditKind::MakeLive, "make_live"},
             {EditKind::RecordReview, "record_review"}, {EditKind::StateClaim, "state_claim"},
             {EditKind::GiveAccount, "give_account"}, {EditKind::LogCall, "log_call"},
             {EditKind::MakePromise, "make_promise"}, {EditKind::AnswerQuestion, "answer_question"},
             {EditKind::AskWhy, "ask_why"}, {EditKind::NameCause, "name_cause"},
             {EditKind::DecideResolution, "decide_resolution"}, {EditKind::SetRefund, "set_refund"},
             {EditKind::WriteReply, "write_reply"}, {EditKind::PlanAction, "plan_action"},
             {EditKind::PlanFollowUp, "plan_follow_up"}, {EditKind::AddNote, "add_note"},
             {EditKind::RecordDeviation, "record_deviation"}, {EditKind::SetClock, "set_clock"},
             {EditKind::RemovePart, "remove_part"}, {EditKind::AddPerson, "add_person"},
             {EditKind::WithdrawPerson, "withdraw_person"}, {EditKind::SetPerson, "set_person"},
             {EditKind::SetBusiness, "set_business"}, {EditKind::SaveView, "save_view"},
             {EditKind::SetExposure, "set_exposure"}, {EditKind::CountRatings, "count_ratings"},
             {EditKind::InstallPlaybook, "install_playbook"}, {EditKind::RemoveEntry, "remove_entry"},
             {EditKind::Import, "import"}, {EditKind::WithdrawImport, "withdraw_import"},
             {EditKind::ErasePerson, "erase_person"}, {EditKind::RedactCase, "redact_case"})

enum class TargetKind { Case, Person, Casebook, Batch };
AMENDS_CODES(TargetKind, {TargetKind::Case, "case"}, {TargetKind::Person, "person"}, {TargetKind::Casebook, "casebook"},
             {TargetKind::Batch, "batch"})

TargetKind targetKindOf(EditKind kind);
/// Whether it can be asked for as an Edit. An import and an erasure only stand in history as such.
bool isRequested(EditKind kind);
/// The part a kind makes or changes, as its singular name ("call" for log_call); empty for the others.
QLatin1StringView partOf(EditKind kind);

/// Every change is one of these: a plain value that says what changes, where, and on what revision it was made.
/// README.md, "The life of one Edit", documents the JSON form.
struct Edit {
    EditKind kind = EditKind::SetCase;
    CaseId caseId; ///< for cases: the id or the number; open_case needs the id
    CaseNumber caseNumber;
    PersonId person;
    BatchId batch;
    PartId part;                  ///< new for a new part, else the part that changes
    std::optional<Revision> base; ///< the revision it was made on; none means the newest
    QJsonObject set;              ///< absent keys stay as they are, null clears
    QString reason;               ///< for what a rule wants explained
    QDateTime at;                 ///< invalid: now
    QString by;                   ///< empty: the casebook's owner

    bool operator==(const Edit&) const = default;
};

/// All or nothing, and one step of undo.
struct EditGroup {
    QList<Edit> edits;

    bool operator==(const EditGroup&) const = default;
};

/// The canonical JSON object of an Edit: what history commits to.
QJsonObject toJson(const Edit& edit);
/// `unknown_edit`, `unknown_key` {key}, `invalid_value` {field, read, fits}, `value_missing` {field}.
Result<Edit> editFromJson(const QJsonObject& json);
/// {"edit":…} or {"group":[…]}.
Result<EditGroup> groupFromJson(const QJsonObject& json);

/// What an Edit touches, as tokens: "title" for a fact, "<part>:notes" for a field of a part, "<part>:*" for a whole
/// part, "life" for closing and reopening, "*" for all of it (opening, withdrawing). Two Edits collide where tokens
/// meet.
QStringList touchedBy(const Edit& edit);
bool collide(const QStringList& a, const QStringList& b);

} // namespace amends
