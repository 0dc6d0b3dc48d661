// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amends {

/// Files and folders that this program makes from now on are its user's alone (H16), whichever library makes them.
/// Once, at the start.
void keepFilesPrivate();

} // namespace amends
