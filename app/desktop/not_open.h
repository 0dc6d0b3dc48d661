// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace amends {

/// What to do where a casebook could not be opened.
enum class NotOpen { Again, OpenOther, GiveUp };

/// Says why, and asks. `isLast`: there is no other casebook to go back to, so that giving up ends the program. Window's
/// thread; waits for the answer.
NotOpen askAfterFailure(const Error& error, bool isLast);

} // namespace amends
