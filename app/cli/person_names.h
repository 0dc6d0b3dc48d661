// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

#include <optional>

namespace amends::cli {

/// The one whose name, or whole words of it, were typed, or the id. `person_not_found` {person}, `person_ambiguous`
/// {read, known}; those of Casebook.
Result<Person> personNamed(Casebook& casebook, const QString& read, std::optional<PersonKind> kind = {});

} // namespace amends::cli
