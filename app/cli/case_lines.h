// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tries.h"
#include "core/casebook/requests.h"

namespace amends::cli {

/// One case for a person at a terminal, foreign values made harmless; parts by the names an Edit may call them by.
QStringList caseLines(const CaseView& view, const Playbook& playbook, const TryContext& context, const QDateTime& now);

} // namespace amends::cli
