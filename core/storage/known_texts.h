// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "core/storage/found_text.h"

#include <QHash>

#include <memory>
#include <optional>

namespace amends {

/// Texts of a query for which full text was asked before the query runs, by their phrase. Those that a large share of
/// the cases have, SQLite would look up and sort before it tells the first; so it goes through the cases in the wished
/// order instead, and looks for each whether it has the text. Where a few have it, these are known by then.
using KnownTexts = QHash<QString, std::shared_ptr<FoundText>>;
/// When a text is a common one, and how its cases are known.
struct Commonness {
    qint64 fewest = 1000; ///< at least so many cases have it, and a sixteenth of all
    qint64 few = 1000;    ///< up to so many are told one by one
    /// So many cases are wanted, newest first in the order of an index. Cases come to a casebook mostly in the order of
    /// their time, so that the ones written last are found first, and few others need to be asked on the way.
    std::optional<qint64> wanted = {};
    qint64 looksAt = 1024;  ///< of those written last
    qint64 tries = 40;      ///< how many may be asked in any case
    qint64 mostAsked = 600; ///< and where asking is quicker than finding all
    double askCosts = 1000; ///< as much as finding so many
};
Result<KnownTexts> knownTexts(Database& database, const search::Query& query, const Commonness& commonness = {});

} // namespace amends
