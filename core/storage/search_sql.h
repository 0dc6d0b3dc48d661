// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "core/search/setting.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <variant>
#include <vector>

namespace amends {

class Statement;

/// A condition on `cases c` with values to be bound in order from a given parameter on. Values never stand in the text.
struct Condition {
    QByteArray sql; ///< never empty: "1" for everything
    std::vector<std::variant<qint64, double, QString, QByteArray>> values;
};

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

/// `first` is the number of the condition's first parameter. The connection needs registerSearchFunctions().
Condition conditionFor(const search::Query& query, const search::Setting& setting, int first,
                       const CommonTexts& common = {});

void bindCondition(Statement& statement, const Condition& condition, int first);

/// skeleton(text): base/text's, so that fields compare without regard to case and accents; repeated_skeleton(text) is
/// the same for columns of few different values; is_found(bits, row) of CommonTexts.
Done registerSearchFunctions(Database& database);

} // namespace amends
