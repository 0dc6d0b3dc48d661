// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/records.h"

namespace amends {

/// The newest entry of a kind that was not taken back; null where there is none. `history` is oldest first. Any thread.
const HistoryLine* newestStanding(const QList<HistoryLine>& history, EditKind kind);

} // namespace amends
