// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/print.h"

#include "core/search/dates.h"

#include <QLocale>

#include <algorithm>

namespace amends::search {

namespace {

constexpr auto special = "\"()"_L1;
constexpr auto specialInWords = ":<>*"_L1;

bool holdsAny(const QString& text, QLatin1StringView characters)
{
    return std::ranges::any_of(text, [characters](QChar c) { return characters.contains(c); });
}

bool holdsBlank(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

bool startsWithQuote(const QString& text)
{
    return !text.isEmpty() && text.front() >= u'\u201c' && text.front() <= u'\u201f';
}

bool isAmbiguous(const QString& text)
{
    return text.isEmpty() || holdsBlank(text) || holdsAny(text, special) || startsWithQuote(text);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString write(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString write(const QString& value)
{
    return isAmbiguous(value) || value.startsWith(u'<') || value.startsWith(u'>') ? quoted(value) : value;
}

QString write(const NumberRange& range)
{
    const auto equals = range.exclusive ? QLatin1StringView() : "="_L1;
    if (!range.from)
        return u'<' + equals + write(*range.to);
    if (!range.to)
        return u'>' + equals + write(*range.from);
    if (range.from == range.to)
        return write(*range.from);
    return write(*range.from) + ".."_L1 + write(*range.to);
}

QString write(const DateRange& dates)
{
    return writeDates(dates);
}

QString write(const TextTerm& term)
{
    const bool bare = !isAmbiguous(term.text) && !holdsAny(term.text, specialInWords) && !term.text.startsWith(u'-');
    const QString text = bare ? term.text : quoted(term.text);
    return term.prefix ? QString(text + u'*') : text;
}

QString write(const FieldTerm& term)
{
    return code(term.field) + u':' + std::visit([](const auto& value) { return write(value); }, term.value);
}

QString write(const FacetTerm& term)
{
    return (term.present ? "has:"_L1 : "no:"_L1) + code(term.facet);
}

QString write(const Node& node)
{
    const bool negated = node.kind == Node::Kind::Not;
    const Node& leaf = negated ? node.children.front() : node;
    Q_ASSERT(leaf.kind == Node::Kind::Leaf);
    const QString text = std::visit([](const auto& term) { return write(term); }, leaf.term);
    return negated ? QString(u'-' + text) : text;
}

} // namespace

QString toText(const Query& query)
{
    QStringList terms;
    for (const Node& node : query.root.children)
        terms.append(write(node));
    return terms.join(u' ');
}

} // namespace amends::search
