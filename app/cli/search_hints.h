// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/casebook/casebook.h"
#include "core/search/parser.h"

namespace amends::cli {

/// The query with each cause as the playbook codes it: its name, blanks and capitals do as well ("Not informed",
/// communication/not_informed). Free values otherwise stay as they are.
search::Query withCauseCodes(search::Query query, const CauseTree& causes);

/// Why a search may have found nothing, on standard error: a cause the playbook does not have, a topic or a source no
/// case has, with what is near.
void tellWhyNothing(Casebook& casebook, const search::Query& query, const CauseTree& causes, Console& console);

} // namespace amends::cli
