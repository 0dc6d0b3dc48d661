// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace amends {

enum class StandardStream { In, Out, Error };

/// Whether a person sits at the other end.
bool isTerminal(StandardStream stream);

/// How many columns the terminal at standard output has; none where there is no terminal or it does not say.
std::optional<int> terminalColumns();

} // namespace amends
