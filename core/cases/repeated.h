// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/edit.h"
#include "core/cases/person.h"

// An opening that comes a second time under the same id: the same line sent twice, or another one? Pure, any thread.

namespace amends {

/// Whether `edit` would have opened what `opening` did, which is as history has it: with all that was filled in. What
/// `edit` leaves out (times, names, ids of parts, clocks) is filled in as it was then.
bool opensTheSameCase(const Edit& edit, const Edit& opening);
bool addsTheSamePerson(const Edit& edit, const Edit& opening);

/// The opening that would have led to what is there: for what history has none of.
Edit openingOf(const Case& c);
Edit openingOf(const Person& person);

} // namespace amends
