// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"
#include "tests/support/random_edits.h"

#include <QSet>

namespace amends::torture {

/// What a search finds, by looking at every case there is: no SQL, no index. Knows texts of words with spaces and Han
/// letters, which is what random Edits write.
QSet<CaseId> foundIn(const test::BookState& book, const search::Query& query, const QDateTime& now);

/// A search that random cases now and then fit.
QString randomSearch(test::Random& random);

} // namespace amends::torture
