// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace amends {

/// How a file with delimited cells is written. Line ends need no setting: LF, CRLF and CR each end a line.
struct Dialect {
    QChar delimiter = u',';
    bool quoted = true; ///< a cell may stand in double quotes; false: a quote is a letter like any other
    bool hasHeader = true;
    bool spaceBeforeQuote = false; ///< `1, "a"`: blanks before an opening quote are not part of the cell
    bool backslashEscapes = false; ///< `\"` within quotes is a quote (beside the usual doubled one)

    bool operator==(const Dialect&) const = default;
};

/// What is known beforehand and therefore not looked for.
struct DialectWishes {
    std::optional<QChar> delimiter;
    std::optional<bool> quoted;
    std::optional<bool> hasHeader;

    bool operator==(const DialectWishes&) const = default;
};

/// Tries comma, semicolon, tab and bar, with quotes and without, and takes what gives the most records as long as the
/// first one. `whole` says that the sample is the whole text, so that its last record is complete. Any thread.
Dialect detectDialect(QStringView sample, bool whole, const DialectWishes& wishes = {});

} // namespace amends
