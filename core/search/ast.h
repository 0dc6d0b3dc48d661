// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a search asks for, as plain values: read from text by parse(), written by toText(), compiled by storage.
/// Any thread.
namespace amends::search {

/// `field:value`. Source, cause, topic, agent and customer take any value; the others what is told here. A new one
/// stands last: lastField.
enum class Field {
    Status, ///< open (= not closed), closed, reading, investigating, deciding, replying, changing
    Source,
    Cause, ///< a code: "communication" stands for its leaves too, "communication/not_informed" for one leaf
    Topic,
    Rating,   ///< NumberRange in stars
    Received, ///< DateRange
    Opened,   ///< DateRange
    Kind,     ///< review, complaint, cancellation, silent_loss
    Agent,
    Customer,
    Due,    ///< DateRange: the days on which the next step is due
    Refund, ///< NumberRange of what was agreed, in the casebook's currency; or a state that one of its refunds is at:
            ///< asked (neither approved nor promised), approved (not promised), promised, owed (promised, and nothing
            ///< excuses it), paid; all but the last are of refunds not paid
    Is,     ///< overdue (somebody is kept waiting by it), waiting (for the customer), public, private, safety, won (a
            ///< follow-up ended well)
};
inline constexpr Field lastField = Field::Is;

/// `has:facet`, `no:facet`: whether a case has such a part.
enum class Facet { Call, Reply, Refund, Cause, Action, Customer, Agent, Review, Resolution, FollowUp, Promise };

/// At least one end is given. An exclusive range has one end, which does not belong to it.
struct NumberRange {
    std::optional<double> from;
    std::optional<double> to;
    bool exclusive = false;

    bool operator==(const NumberRange&) const = default;
};

/// Days told by the day on which they are asked for.
enum class DateWord {
    Yesterday,
    Today,
    Tomorrow,
    LastWeek,
    ThisWeek,
    NextWeek,
    LastMonth,
    ThisMonth,
    NextMonth,
    LastYear,
    ThisYear
};

/// Days of the business's zone, both included; at least one end is given. Weeks, months and years are ranges too. An
/// end is a day or a word, never both; a word stands for its first day where the range begins with it, else for its
/// last.
struct DateRange {
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<DateWord> fromWord = std::nullopt;
    std::optional<DateWord> toWord = std::nullopt;

    bool operator==(const DateRange&) const = default;
};

/// A word, an exact phrase, or the beginning of one. Case and accents do not count. The number of a case finds it too.
struct TextTerm {
    QString text;        ///< gated, simplified, with something in it that the index keeps
    bool prefix = false; ///< the last word may go on

    bool operator==(const TextTerm&) const = default;
};

/// A code of codesOf(field) where that is not empty, free text (gated, simplified) otherwise, or the field's range.
using Value = std::variant<QString, NumberRange, DateRange>;

struct FieldTerm {
    Field field = Field::Status;
    Value value;

    bool operator==(const FieldTerm&) const = default;
};

struct FacetTerm {
    Facet facet = Facet::Call;
    bool present = true; ///< `has:`; false for `no:`

    bool operator==(const FacetTerm&) const = default;
};

using Term = std::variant<TextTerm, FieldTerm, FacetTerm>;

struct Node {
    enum class Kind {
        Leaf, ///< `term`, no children
        Not,  ///< one child
        And,  ///< any number of children; none is true of every case
        Or,   ///< two children or more
    };
    Kind kind = Kind::And;
    Term term;
    std::vector<Node> children;

    static Node of(Term term);
    static Node negated(Node node);

    bool operator==(const Node&) const = default;
};

/// What parse() makes: an And. Below it no And is the child of an And, no Or that of an Or, and both have two children
/// or more.
struct Query {
    Node root;

    bool isEmpty() const { return root.children.empty(); }
    bool operator==(const Query&) const = default;
};

/// The names of the language: stable, lower case.
QLatin1StringView code(Field field);
QLatin1StringView code(Facet facet);
std::optional<Field> fieldOf(QStringView code); ///< case does not count
std::optional<Facet> facetOf(QStringView code); ///< case does not count
QLatin1StringView code(DateWord word);
std::optional<DateWord> dateWordOf(QStringView code); ///< case does not count
QStringList facetCodes();
QStringList dateWordCodes();
/// The values a field takes; empty for free values, and where it takes nothing but ranges.
QStringList codesOf(Field field);
/// Those that may be typed: with the ones that parse() takes for another term (`is:unanswered` for `no:reply`).
QStringList typedCodesOf(Field field);

} // namespace amends::search
