// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/terms.h"

#include "core/base/text.h"
#include "core/search/dates.h"

#include <QJsonArray>

#include <algorithm>

namespace amends::search {

namespace {

constexpr double mostStars = 5;
constexpr double mostMoney = 1e12;

QString excerpt(const QString& text)
{
    return gate(text.left(80)).text;
}

std::unexpected<Error> refuse(QLatin1StringView error, QLatin1StringView field, const QString& read,
                              QJsonObject detail = {})
{
    detail.insert("field"_L1, field);
    if (!read.isEmpty())
        detail.insert("read"_L1, excerpt(read));
    return failure(error, std::move(detail));
}

std::unexpected<Error> unknownValue(QLatin1StringView field, const QString& read, const QStringList& known)
{
    return refuse("unknown_value"_L1, field, read, {{"known"_L1, QJsonArray::fromStringList(known)}});
}

/// "3" or "2.5": no sign, no exponent, no grouping.
std::optional<double> readNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool plain = std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || c == u'.'; });
    if (!plain || text.isEmpty() || !isDigit(text.front()) || !isDigit(text.back()) || text.count(u'.') > 1)
        return std::nullopt;
    return text.toDouble();
}

std::optional<NumberRange> readNumbers(Comparison comparison, QStringView text)
{
    const qsizetype gap = text.indexOf(".."_L1);
    if (gap >= 0) {
        const QStringView left = text.first(gap);
        const QStringView right = text.sliced(gap + 2);
        const NumberRange range{readNumber(left), readNumber(right), false};
        const bool bad = (!range.from && !left.isEmpty()) || (!range.to && !right.isEmpty());
        return bad || comparison != Comparison::Is || text.size() == 2 ? std::nullopt : std::optional(range);
    }
    const auto number = readNumber(text);
    if (!number)
        return std::nullopt;
    switch (comparison) {
    case Comparison::Is:
        return NumberRange{number, number, false};
    case Comparison::Less:
    case Comparison::AtMost:
        return NumberRange{std::nullopt, number, comparison == Comparison::Less};
    case Comparison::Greater:
    case Comparison::AtLeast:
        break;
    }
    return NumberRange{number, std::nullopt, comparison == Comparison::Greater};
}

/// Nothing where no text tells the days.
std::optional<DateRange> compared(Comparison comparison, const DateRange& point)
{
    switch (comparison) {
    case Comparison::Is:
        break;
    case Comparison::Less:
        return before(point);
    case Comparison::AtMost:
        return DateRange{.from = {}, .to = point.to, .toWord = point.toWord};
    case Comparison::Greater:
        return after(point);
    case Comparison::AtLeast:
        return DateRange{.from = point.from, .to = {}, .fromWord = point.fromWord};
    }
    return point;
}

Result<Term> numberTerm(Field field, Comparison comparison, const QString& value, double most)
{
    const auto range = readNumbers(comparison, value);
    if (!range)
        return refuse("invalid_number"_L1, code(field), value);
    if (range->from.value_or(0) > most || range->to.value_or(0) > most)
        return refuse("number_out_of_range"_L1, code(field), value, {{"min"_L1, 0}, {"max"_L1, most}});
    if (range->from && range->to && *range->from > *range->to)
        return refuse("range_reversed"_L1, code(field), value);
    return FieldTerm{field, *range};
}

bool beginsNumber(const QString& value)
{
    return value.front() == u'.' || (value.front() >= u'0' && value.front() <= u'9');
}

/// An amount or a state: told apart by how it begins, so that the reason fits what was meant.
Result<Term> refundTerm(Comparison comparison, const QString& value)
{
    if (comparison != Comparison::Is || beginsNumber(value))
        return numberTerm(Field::Refund, comparison, value, mostMoney);
    const QString lower = value.toLower();
    if (lower == "none"_L1)
        return FacetTerm{Facet::Refund, false};
    if (!codesOf(Field::Refund).contains(lower))
        return unknownValue(code(Field::Refund), value, typedCodesOf(Field::Refund));
    return FieldTerm{Field::Refund, lower};
}

Result<Term> isTerm(const QString& value)
{
    const QString lower = value.toLower();
    if (lower == "late"_L1)
        return FieldTerm{Field::Is, u"overdue"_s};
    if (lower == "open"_L1 || lower == "closed"_L1)
        return FieldTerm{Field::Status, lower};
    if (lower == "unanswered"_L1)
        return FacetTerm{Facet::Reply, false};
    if (lower == "due_today"_L1)
        return FieldTerm{Field::Due, DateRange{{}, {}, DateWord::Today, DateWord::Today}};
    if (!codesOf(Field::Is).contains(lower))
        return unknownValue(code(Field::Is), value, typedCodesOf(Field::Is));
    return FieldTerm{Field::Is, lower};
}

Result<Term> dateTerm(Field field, Comparison comparison, const QString& value)
{
    const auto read = readDates(value);
    if (!read || (comparison != Comparison::Is && value.contains(".."_L1)))
        return refuse("invalid_date"_L1, code(field), value);
    const auto dates = compared(comparison, *read);
    if (!dates || !isWritable(*dates))
        return refuse("invalid_date"_L1, code(field), value);
    if (dates->from && dates->to && *dates->from > *dates->to)
        return refuse("range_reversed"_L1, code(field), value);
    return FieldTerm{field, *dates};
}

} // namespace

Result<Term> textTerm(const QString& text, bool prefix)
{
    if (indexTerms(text).isEmpty())
        return failure("nothing_to_search"_L1, {{"read"_L1, excerpt(text)}});
    return TextTerm{text, prefix};
}

Result<Term> fieldTerm(Field field, Comparison comparison, const QString& value)
{
    if (value.isEmpty())
        return refuse("empty_value"_L1, code(field), value);
    if (field == Field::Rating)
        return numberTerm(field, comparison, value, mostStars);
    if (field == Field::Refund)
        return refundTerm(comparison, value);
    if (field == Field::Received || field == Field::Opened || field == Field::Due)
        return dateTerm(field, comparison, value);
    if (comparison != Comparison::Is)
        return refuse("comparison_not_possible"_L1, code(field), value);
    if (field == Field::Is)
        return isTerm(value);
    const QStringList known = codesOf(field);
    const QString lower = value.toLower();
    if (known.isEmpty())
        return FieldTerm{field, value};
    if (!known.contains(lower))
        return unknownValue(code(field), value, known);
    return FieldTerm{field, lower};
}

Result<Term> facetTerm(bool present, Comparison comparison, const QString& value)
{
    const auto name = present ? "has"_L1 : "no"_L1;
    if (value.isEmpty())
        return refuse("empty_value"_L1, name, value);
    if (comparison != Comparison::Is)
        return refuse("comparison_not_possible"_L1, name, value);
    const auto facet = facetOf(value);
    if (!facet)
        return unknownValue(name, value, facetCodes());
    return FacetTerm{*facet, present};
}

} // namespace amends::search
