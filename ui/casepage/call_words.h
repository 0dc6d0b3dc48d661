// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/words/when.h"

// What the forms about calls say of people, calls and accounts. Names come as written: callers put them before people
// through words::. Any thread.

namespace amends::callwords {

/// P5: how often a customer is tried before a message invites them to talk.
inline constexpr int triesAsked = 3;

/// How one speaks of them: "Dana" for "Dana R."; "the customer" where no name is known.
QString nameOf(const CaseView& view, Party party);
const Person& personOf(const CaseView& view, Party party);
/// Above their account: "Kim, today 08:40", when they were heard last.
QString heardOf(const CaseView& view, Party party, const words::Present& present);
/// As a word in a line: "differ", "agree", "holds partly".
QString foundName(Finding finding, bool differ, bool agree);
/// The call as one row: "today 08:52 · no answer".
QString callLine(const Call& call, const words::Present& present);
QString outcomeName(CallOutcome outcome);

} // namespace amends::callwords
