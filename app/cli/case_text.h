// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"

namespace amends::cli {

/// One case for a person at a terminal, foreign values made harmless.
QStringList caseText(const CaseView& view, const Playbook& playbook, const QDateTime& now);

} // namespace amends::cli
