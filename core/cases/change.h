// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/edit.h"
#include "core/cases/office.h"
#include "core/cases/person.h"
#include "core/cases/rulebook.h"

namespace amends {

/// Who asks: an undo may do what nobody can ask for directly, such as closing a case as history again.
enum class Origin { Person, Undo };

/// A target before and after, and the Edit that leads back. `changed` is false where the Edit says what is so already:
/// then `after` equals `before`, and there is nothing to write.
template <class T>
struct Change {
    T after;
    Edit inverse;
    bool changed = true;

    bool operator==(const Change&) const = default;
};

/// Pure: what an Edit makes of a case, rules included. `edit.at` and `edit.by` are set; `before` is an empty case for
/// open_case. `now` is when it is asked: what happened is not later; invalid leaves that open. The revision is one
/// higher where something changed. Applying the inverse as an undo gives `before` again,
/// but for the revision; it carries what clocks were under the key "clocks", which nobody else may set.
///
/// Errors: those of json.h, rules.h and, unless it is an undo, request_rules.h; `part_not_found`, `part_is_other`
/// {part} (the id is taken by a part of another kind), `happened_outside` {field} (needs a reason and is never undone),
/// `case_worked_on`, `case_closed` (already, otherwise), `not_closed`, `not_history`, `gate_withdraw` {missing}.
Result<Change<Case>> changeCase(const Case& before, const Edit& edit, const Rulebook& rules,
                                Origin origin = Origin::Person, const QDateTime& now = {});

/// The Edit as history keeps it: with all it changed of its part beyond what it says (what was filled in, settled or
/// taken back by the rules and the playbook of that day), and where its clocks went, under "clocks", so that doing it
/// again needs neither, and conflicts see it.
/// Of a refund whose amount changed, the approval is always part of it: who approves means one amount (P8).
Edit asKept(Edit edit, const Case& before, const Case& after);

/// What history says was done, done again on what was there: as changeCase(), but neither rules nor deadlines are
/// asked, since what they said then is past, and the revision stays. For checking history against what is stored.
Result<Case> replayCase(const Case& before, const Edit& edit, Origin origin);

/// changeCase() for people: add, set, withdraw (only untouched).
Result<Change<Person>> changePerson(const Person& before, const Edit& edit, Origin origin = Origin::Person);

/// And for what belongs to the casebook as a whole. `unknown_zone`, `unknown_currency` for the business.
Result<Change<Office>> changeOffice(const Office& before, const Edit& edit, Origin origin = Origin::Person);

} // namespace amends
