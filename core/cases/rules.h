// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/rulebook.h"
#include "core/cases/steps.h"

namespace amends {

/// What the rules of the practice (P1 to P13) say to the change from `before` to `after` by `edit`. Pure; the one place
/// for every path: forms, undo, import, command line.
///
/// A refusal is `gate_<move>` with "missing": a list of codes named after the rule and what it lacks
/// ("p05_agent_call"); each can be met by doing it or, where the rule allows, by a recorded reason. A move is judged
/// when it is made: what was allowed then stays, also when the leader, a limit or the cause tree changes.
///
/// | code               | missing                                                                    | or        |
/// |--------------------|----------------------------------------------------------------------------|-----------|
/// | gate_stance        | p02_evidence                                                               |           |
/// | gate_private       | p01_public_reply: a public case made private without its reply             | reason    |
/// | gate_customer_call | p05_agent_call                                                             | reason    |
/// | gate_cause         | p07_one_primary_cause; p07_evidence                                        | -; reason |
/// | gate_refund        | p08_decision, p08_approval, p08_leader_approval                            |           |
/// | gate_reply         | p02_stance, p05_customer_call, p02_signed_by_leader, p09_ready; p09_length |           |
/// | gate_effect        | p10_done, p10_effect                                                       |           |
/// | gate_close         | all that missingToClose() names                                            |           |
/// | gate_closed        | of these, what the change would take from a settled case                   | reopen    |
/// | gate_reopen        | reason                                                                     |           |
Done checkRules(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules);

/// What closing lacks: everything the seven steps still miss. Empty when the case can be closed.
QStringList missingToClose(const Case& c);

/// Length of a reply as the platform counts it.
qsizetype replyLength(const QString& text, const ReplyLimit& limit);

} // namespace amends
