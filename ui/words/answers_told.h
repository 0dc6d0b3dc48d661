// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"
#include "ui/words/told.h"

namespace amends::words {

// What the guided questions and their answers say before people. Any thread.

/// The newest answer of a case to a question; null where there is none.
const Answer* answerTo(const Case& c, QStringView question);
QString yesNoName(YesNo value);
/// The codes a question is answered with, in the order they are shown.
QStringList codesOf(const Question& question);
/// What such a code is called.
QString codeInWords(const QString& code, const Question& question);
/// What an answer says, in a word or two: "no", "a supplier's", "3"; its text where it has no value.
QString answerInWords(const Answer& answer, const Question& question);
/// Who or what an answer rests on, as people call it: "agent" is the agent's name.
QString sourceInWords(const QString& source, const CaseView& view);

} // namespace amends::words
