// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ast.h"

#include <QJsonObject>
#include <QList>

namespace amends::search {

/// A term that was left out, or an unclosed quote, and where it stands in the text as typed. The codes and their
/// details:
/// - unknown_field {field}; brackets_as_value {field}: a field takes one value
/// - empty_value {field}; unknown_value {field, read, known}; comparison_not_possible {field, read}
/// - invalid_number, invalid_date, range_reversed {field, read}; number_out_of_range {field, read, min, max}
/// - nothing_to_search {read}: the index keeps none of it; nothing_negated: a `-` alone
/// - quote_not_closed: from the quote to the end; its phrase counts all the same
/// - bracket_not_closed: from the bracket to the end, bracket_not_opened: the bracket alone; what stands in them counts
/// - empty_brackets; brackets_too_deep {limit}: from the first bracket too deep to where it is closed
/// - or_alone: no term stands on one of its sides; what stands on the other counts
/// - too_many_terms {limit}: from the first term beyond to the end
struct Problem {
    int position = 0; ///< UTF-16 units
    int length = 0;
    QString code;
    QJsonObject detail;

    bool operator==(const Problem&) const = default;
};

struct Parsed {
    Query query;
    QList<Problem> problems; ///< in the order of the text

    bool operator==(const Parsed&) const = default;
};

inline constexpr int maxTerms = 200; ///< brackets and each "or" count, too
inline constexpr int maxDepth = 8;   ///< of brackets in brackets

/// Reads the language of a search. Never fails: what is wrong is left out and told, the rest stands.
///
///     query  = terms { "or" terms }                      "or" binds less than standing side by side
///     terms  = { ["-"] ( "(" query ")" | field | phrase | word ) }       terms join by AND
///     field  = name ":" [op] value | name op value       op: < <= > >=, for numbers, amounts and dates
///     phrase = '"' … '"' ["*"]                           curly quotes too; "" within "…" is a quote
///     word   = anything up to white space or a bracket; a "*" at its end makes it a prefix
///
/// An unknown name before ":" is a problem, except before "://"; a name begins with a letter, so 10:30 is a word.
/// "or" in quotes is a word. Linear in the text; recursion no deeper than maxDepth. Any thread.
Parsed parse(QStringView text);

} // namespace amends::search
