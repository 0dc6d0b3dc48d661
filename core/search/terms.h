// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"

/// The meaning of single terms, once parser.h has taken them apart. Errors are the codes of Problem.
namespace amends::search {

enum class Comparison { Is, Less, AtMost, Greater, AtLeast };

/// Values are gated and simplified.
Result<Term> textTerm(const QString& text, bool prefix);
Result<Term> fieldTerm(Field field, Comparison comparison, const QString& value);
Result<Term> facetTerm(bool present, Comparison comparison, const QString& value);

} // namespace amends::search
