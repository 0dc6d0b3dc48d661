// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"

namespace amends::search {

/// Reads a day (2026-11-16), an ISO week (2026-W46), a month (2026-11) or a year (2026) as the days it covers, a word
/// (today, last_week), or `A..B`, `A..`, `..B` of these. Nothing where it is none, or where a day lies outside the
/// years 1 to 9999. The ends come as written, the first may be after the last.
std::optional<DateRange> readDates(QStringView text);

/// The days before a range and those behind it, with an open end; nothing where no text tells them (before yesterday).
std::optional<DateRange> before(const DateRange& dates);
std::optional<DateRange> after(const DateRange& dates);

/// With days in place of words.
DateRange resolved(const DateRange& dates, QDate today);

/// True where every end is a day of the years 1 to 9999, which text can tell.
bool isWritable(const DateRange& dates);

/// The shortest text that readDates() takes for the same days.
QString writeDates(const DateRange& dates);

} // namespace amends::search
