// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/rulebook.h"

namespace amends {

struct Case;

/// How much later than our now a time may be and still count as past: clocks of two machines differ.
inline constexpr int clockToleranceMinutes = 10;

/// What whoever asks for a change is held to beside the rules of the practice, and an undo is not. Pure.
///
/// | code             | detail               | when |
/// |------------------|----------------------|--------------------------------------------------------------------------|
/// | history_case     |                      | work on a case that came in as history (P13): make it live first | |
/// in_the_future    | field, at            | what is recorded as happened lies after `now` (invalid: not looked at)   |
/// | unknown_question | read                 | the playbook in force does not ask it | | answer_value     | question,
/// read, known or fits | a value that does not answer its question                       | | unknown_platform | read,
/// known          | a public reply on a platform that neither the playbook nor the case names | | gate_clock       |
/// missing              | a deadline moved, ended or taken away by hand without a reason            |
///
/// Beside notes, reviews and plain facts everything is work on a case; stance and our part are too. An answer is held
/// to its question only where it names the version of the playbook in force, which an answer gets that names none.
Done checkRequest(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules, const QDateTime& now);

/// `in_the_future` {field, at} where `time` lies after `now`; both may be invalid.
Done checkNotAhead(const QString& field, const QDateTime& time, const QDateTime& now);

} // namespace amends
