// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"

namespace amends {

/// What to do where a casebook could not be opened.
enum class NotOpen { Again, OnlyRead, Restore, OpenOther, GiveUp };

/// Says why, and asks; where another program writes, also whether to only read. `newest`: the backup that could take
/// its place, which is offered where the file itself is what is wrong. `isLast`: there is no other casebook to go back
/// to, so that giving up ends the program. Window's thread; waits for the answer.
NotOpen askAfterFailure(const Error& error, const std::optional<Backup>& newest, bool isLast);

} // namespace amends
