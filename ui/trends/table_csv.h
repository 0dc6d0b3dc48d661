// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QAbstractItemModel;

namespace amends {

/// The model's headers and rows (Qt::EditRole) as CSV, cells that a spreadsheet would take for a formula made harmless
/// (H32). Replaces the file whole or not at all; errors of atomicWrite().
Done writeTableCsv(const QAbstractItemModel& table, const QString& path);

} // namespace amends
