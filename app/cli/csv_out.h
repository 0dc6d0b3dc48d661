// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/csv_writer.h"

namespace amends::cli {

/// CSV on standard output, guarded against formulas (H32); where that is a terminal, cells are made harmless.
class CsvOut {
public:
    explicit CsvOut(Console& console);
    /// A failed write shows when the console finishes.
    void row(const QStringList& cells);

private:
    CsvWriter m_writer;
};

} // namespace amends::cli
