// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace amends {

/// The calling thread gives way to the others of the program from now on. Nothing where the system knows no such thing.
void giveWay();

} // namespace amends
