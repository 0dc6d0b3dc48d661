// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"
#include "ui/words/when.h"

namespace amends {

/// How a due date stands in a row: "since Fri 13 Nov", "today 18:00", "Tue 17 Nov"; empty without one.
ChipText dueChip(const QDateTime& due, const words::Present& present);

} // namespace amends
