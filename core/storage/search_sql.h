// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "core/search/setting.h"
#include "core/storage/database.h"
#include "core/storage/known_texts.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace amends {

class Statement;

/// A condition on `cases c` with values to be bound in order from a given parameter on. Values never stand in the text.
struct Condition {
    QByteArray sql; ///< never empty: "1" for everything
    std::vector<std::variant<qint64, double, QString, std::shared_ptr<FoundText>>> values;
};

/// `first` is the number of the condition's first parameter. The connection needs registerSearchFunctions().
Condition conditionFor(const search::Query& query, const search::Setting& setting, int first,
                       const KnownTexts& known = {});

/// Its texts outlive the binding.
void bindCondition(Statement& statement, const Condition& condition, int first);

/// skeleton(text): base/text's, so that fields compare without regard to case and accents; repeated_skeleton(text) is
/// the same for columns of few different values; and those of registerFoundText().
Done registerSearchFunctions(Database& database);

} // namespace amends
