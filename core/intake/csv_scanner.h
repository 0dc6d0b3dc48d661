// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dialect.h"

#include <QString>

#include <vector>

// One record of delimited text, found in a view. Pure; the reader and the detection of the dialect share it.

namespace amends {

struct CellSpan {
    qsizetype begin = 0; ///< without the quotes around it
    qsizetype end = 0;
    bool quoted = false;
    bool escaped = false; ///< has doubled or escaped quotes to resolve
};

enum class RecordEnd {
    LineEnd,      ///< or the end of the text
    NeedMore,     ///< the text may go on
    UnclosedQuote ///< the text ended within quotes
};

struct RecordSpan {
    RecordEnd end = RecordEnd::LineEnd;
    qsizetype next = 0;          ///< after the line end
    qint64 lines = 0;            ///< physical lines the record takes, 1 or more
    bool inQuotes = false;       ///< where more text is needed
    bool textAfterQuote = false; ///< `"a"b`: read on as if the quote were a letter
    int quotedCells = 0;
    int spacedQuotes = 0; ///< quoted cells with blanks before the quote
    std::vector<CellSpan> cells;

    bool isBlank(QStringView text) const;
};

/// Scans the record that starts at `from`; `whole` says that nothing follows `text`.
void scanRecord(QStringView text, qsizetype from, bool whole, const Dialect& dialect, RecordSpan& record);

/// The cell's text with its escaped quotes resolved.
QString unescaped(QStringView cell, const Dialect& dialect);

/// After the first line end at or after `from`; -1 where there is none.
qsizetype afterLineEnd(QStringView text, qsizetype from);

} // namespace amends
