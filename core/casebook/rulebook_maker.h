// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"
#include "core/cases/rulebook.h"
#include "core/playbook/playbook.h"

namespace amends {

/// The newest playbook installed in the casebook, else the one that comes with the program.
Result<Playbook> playbookInForce(const Office& office);

/// What the rules need of a playbook and a business.
Rulebook rulebookFrom(const Playbook& playbook, const Business& business);

} // namespace amends
