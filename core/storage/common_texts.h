// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace amends {

/// SQL for the rows of cases that have a phrase for full text (a parameter such as "?1"): in their texts, or in the
/// name of the customer or the agent. A row may come more than once.
QByteArray foundSql(const QByteArray& phrase);

/// The texts of a query that a large share of the cases have, by their phrase for full text: one bit for each row of
/// cases. SQLite would look up and sort all of them before it tells the first; so it goes through the cases in the
/// wished order instead, and asks for each whether its bit is set. No bits: each case is asked for the text.
using CommonTexts = QHash<QString, QByteArray>;
/// When a text is a common one.
struct Commonness {
    qint64 fewest = 1000; ///< at least so many cases have it, and a sixteenth of all
    /// From here on nobody waits until all are found, where a few cases are wanted that come in the order of an index.
    std::optional<qint64> tooMany = {};
};
Result<CommonTexts> commonTexts(Database& database, const search::Query& query, const Commonness& commonness = {});

} // namespace amends
