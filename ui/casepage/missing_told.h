// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

namespace amends {

/// What this case lacks by that code (cases/steps.h), as a phrase: of an action that is begun, only what it has not
/// yet. Else words::missingPhrase().
QString missingTold(QStringView code, const Case& c);

} // namespace amends
