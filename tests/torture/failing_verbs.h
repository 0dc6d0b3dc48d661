// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/failing.h"

namespace amends::torture {

/// As failDisk(), with the verbs of the command line: each ends by itself, and where it says that it is not
/// done (1), then in a sentence; the file it was to write is whole or as it was, and the same verb succeeds afterwards.
FailingFigures failVerbs(const QString& folder, Ailment ailment, int every);

/// The same where one of all requests for memory is refused, at so many places: said in a sentence, or got over. Where
/// a library or the system's loader breaks on it the program ends like one that is killed, with nothing lost and
/// nothing half: `ended` among the codes.
FailingFigures failMemoryOfVerbs(const QString& folder, int failures);

} // namespace amends::torture
