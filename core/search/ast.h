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

/// `field:value`. Source, cause, topic, agent and customer take any value; the others what is told here.
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
};

/// `has:facet`, `no:facet`: whether a case has such a part.
enum class Facet { Call, Reply, Refund, Cause, Action, Customer, Agent, Review, Resolution, FollowUp, Promise };

/// At least one end is given. An exclusive range has one end, which does not belong to it.
struct NumberRange {
    std::optional<double> from;
    std::optional<double> to;
    bool exclusive = false;

    bool operator==(const NumberRange&) const = default;
};

/// Days of the business's zone, both included; at least one end is given. Weeks, months and years are ranges too.
struct DateRange {
    std::optional<QDate> from;
    std::optional<QDate> to;

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
    };
    Kind kind = Kind::And;
    Term term;
    std::vector<Node> children;

    static Node of(Term term);
    static Node negated(Node node);

    bool operator==(const Node&) const = default;
};

/// What parse() makes: an And of terms and negated terms.
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
QStringList facetCodes();
/// The values a field takes; empty for free values and ranges.
QStringList codesOf(Field field);

} // namespace amends::search
