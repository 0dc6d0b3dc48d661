// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person.h"
#include "core/cases/steps.h"
#include "ui/words/when.h"

namespace amends::words {

/// What stands under a step's name: when it was done and by whom, what was tried, or by when it is to be done; empty
/// where there is nothing to say yet. `people` are the ones the case names. Any thread.
QString stepLine(const Case& c, Step step, const QList<Person>& people, const Present& present);

} // namespace amends::words
