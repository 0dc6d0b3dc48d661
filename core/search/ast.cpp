// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ast.h"

#include <algorithm>
#include <array>

namespace amends::search {

namespace {

constexpr std::array fieldNames{"status"_L1,   "source"_L1, "cause"_L1, "topic"_L1, "rating"_L1,
                                "received"_L1, "opened"_L1, "kind"_L1,  "agent"_L1, "customer"_L1,
                                "due"_L1,      "refund"_L1, "is"_L1};

constexpr std::array facetNames{"call"_L1,  "reply"_L1,  "refund"_L1,     "cause"_L1,     "action"_L1, "customer"_L1,
                                "agent"_L1, "review"_L1, "resolution"_L1, "follow_up"_L1, "promise"_L1};

constexpr std::array dateWords{"yesterday"_L1,  "today"_L1,     "tomorrow"_L1,   "last_week"_L1,
                               "this_week"_L1,  "next_week"_L1, "last_month"_L1, "this_month"_L1,
                               "next_month"_L1, "last_year"_L1, "this_year"_L1};

static_assert(fieldNames.size() == static_cast<size_t>(lastField) + 1);
static_assert(facetNames.size() == static_cast<size_t>(Facet::Promise) + 1);
static_assert(dateWords.size() == static_cast<size_t>(DateWord::ThisYear) + 1);

template <class Enum, class Names>
std::optional<Enum> fromName(const Names& names, QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

Node Node::of(Term term)
{
    return {Kind::Leaf, std::move(term), {}};
}

Node Node::negated(Node node)
{
    Node negation{Kind::Not, {}, {}};
    negation.children.push_back(std::move(node));
    return negation;
}

QLatin1StringView code(Field field)
{
    return fieldNames[static_cast<size_t>(field)];
}

QLatin1StringView code(Facet facet)
{
    return facetNames[static_cast<size_t>(facet)];
}

QLatin1StringView code(DateWord word)
{
    return dateWords[static_cast<size_t>(word)];
}

std::optional<Field> fieldOf(QStringView code)
{
    return fromName<Field>(fieldNames, code);
}

std::optional<Facet> facetOf(QStringView code)
{
    return fromName<Facet>(facetNames, code);
}

std::optional<DateWord> dateWordOf(QStringView code)
{
    return fromName<DateWord>(dateWords, code);
}

QStringList facetCodes()
{
    return QStringList(facetNames.begin(), facetNames.end());
}

QStringList dateWordCodes()
{
    return QStringList(dateWords.begin(), dateWords.end());
}

QStringList codesOf(Field field)
{
    switch (field) {
    case Field::Status:
        return {u"open"_s, u"closed"_s, u"reading"_s, u"investigating"_s, u"deciding"_s, u"replying"_s, u"changing"_s};
    case Field::Kind:
        return {u"review"_s, u"complaint"_s, u"cancellation"_s, u"silent_loss"_s};
    case Field::Refund:
        return {u"owed"_s, u"asked"_s, u"approved"_s, u"promised"_s, u"paid"_s};
    case Field::Is:
        return {u"overdue"_s, u"waiting"_s, u"public"_s, u"private"_s, u"safety"_s, u"won"_s};
    default:
        return {};
    }
}

QStringList typedCodesOf(Field field)
{
    QStringList codes = codesOf(field);
    if (field == Field::Refund)
        codes << u"none"_s;
    else if (field == Field::Is)
        codes << u"late"_s << u"due_today"_s << u"open"_s << u"closed"_s << u"unanswered"_s;
    return codes;
}

} // namespace amends::search
