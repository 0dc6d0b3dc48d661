// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/storage/database.h"

namespace amends {

/// Between two fields: a word nobody types, so that no phrase runs from one into the next.
inline constexpr QStringView fieldEnd = u" \uE000 ";

/// All texts of a case that a search looks into.
QString searchedText(const Case& c);
/// The same in the form base/text gives the index.
QString searchText(const Case& c);

/// The full-text index: rowid = the case's row. Writer's thread. Many cases are indexed best in a row: between two of
/// them, each statement that SQLite may have to take back alone makes it write a piece of the index to the file.
Done indexCase(Database& database, qint64 row, const QString& searchText);
Done unindexCase(Database& database, qint64 row);

/// What a search asks by has: and no:, as bits of cases.facets.
namespace facet {
inline constexpr qint64 call = 1 << 0, replied = 1 << 1, refund = 1 << 2, cause = 1 << 3, action = 1 << 4,
                        customer = 1 << 5, agent = 1 << 6, review = 1 << 7, resolution = 1 << 8, followUp = 1 << 9,
                        promise = 1 << 10, replyMissing = 1 << 11;
}
/// `replyMissing` (no:reply): public, not excused, nothing posted.
qint64 facetsOf(const Case& c);

} // namespace amends
