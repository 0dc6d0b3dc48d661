// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <limits>
#include <vector>

namespace amends::cli {

struct Column {
    QString heading;
    bool numbers = false;  ///< at the end of its column
    int most = 0;          ///< columns it takes at most in a terminal; 0: what is needed
    bool givesWay = false; ///< becomes narrower where the terminal is
};

/// Nothing is cut: for a pipe or a file.
inline constexpr int unlimitedWidth = std::numeric_limits<int>::max();

/// The lines of a table for a terminal: cells are made harmless, and cut with … where they do not fit. A column without
/// any value is left out.
QStringList tableLines(const std::vector<Column>& columns, const std::vector<QStringList>& rows, int width);

} // namespace amends::cli
