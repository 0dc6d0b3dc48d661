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
    const bool isOr = !term.prefix && term.text.compare("or"_L1, Qt::CaseInsensitive) == 0;
    const bool bare =
        !isOr && !isAmbiguous(term.text) && !holdsAny(term.text, specialInWords) && !term.text.startsWith(u'-');
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

QString write(const Node& node);

/// What stands beside others, or behind a "-": brackets hold together what is not one term.
QString writeOne(const Node& node, Node::Kind within)
{
    const bool isLoose = node.kind == Node::Kind::Or || (node.kind == Node::Kind::And && within != Node::Kind::Or) ||
                         (node.kind == Node::Kind::Not && within == Node::Kind::Not);
    return isLoose ? QString(u'(' + write(node) + u')') : write(node);
}

QString write(const Node& node)
{
    if (node.kind == Node::Kind::Leaf)
        return std::visit([](const auto& term) { return write(term); }, node.term);
    if (node.kind == Node::Kind::Not)
        return u'-' + writeOne(node.children.front(), node.kind);
    QStringList parts;
    for (const Node& child : node.children)
        parts.append(writeOne(child, node.kind));
    return parts.join(node.kind == Node::Kind::Or ? u" or "_s : u" "_s);
}

} // namespace

QString toText(const Query& query)
{
    const std::vector<Node>& terms = query.root.children;
    return write(terms.size() == 1 ? terms.front() : query.root);
}

} // namespace amends::search
