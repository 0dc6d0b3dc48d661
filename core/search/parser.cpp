// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"

#include "core/base/text.h"
#include "core/search/terms.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace amends::search {

namespace {

bool isBracket(QChar c)
{
    return c == u'(' || c == u')';
}

bool isCurlyQuote(QChar c)
{
    return c >= u'\u201c' && c <= u'\u201f';
}

bool isQuote(QChar c)
{
    return c == u'"' || isCurlyQuote(c);
}

bool is(QStringView name, QLatin1StringView known)
{
    return name.compare(known, Qt::CaseInsensitive) == 0;
}

bool isKnown(QStringView name)
{
    return fieldOf(name) || is(name, "has"_L1) || is(name, "no"_L1);
}

QString cleaned(QStringView typed)
{
    return gate(typed).text.simplified();
}

/// A node of these; one alone stands for itself.
Node joined(Node::Kind kind, std::vector<Node> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return {kind, {}, std::move(nodes)};
}

/// The children of a node of the same kind take its place.
void add(std::vector<Node>& nodes, Node::Kind kind, Node node)
{
    if (node.kind == kind)
        std::ranges::move(node.children, std::back_inserter(nodes));
    else
        nodes.push_back(std::move(node));
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}
    Parsed read();

private:
    bool atEnd() const { return m_at == m_text.size(); }
    QStringView rest() const { return m_text.sliced(m_at); }
    bool take(QStringView symbol);
    void skipBlanks();
    void skipBrackets();
    QStringView takeWord();
    QString takePhrase();
    QStringView nameAhead() const;
    bool isFieldAhead(QStringView name) const;
    bool isOrAhead() const;
    bool isClosingAhead(int depth) const;
    Comparison takeComparison();
    std::optional<Node> readQuery(int depth);
    std::optional<Node> readTerms(int depth);
    std::optional<Node> readOne(int depth);
    std::optional<Node> readBrackets(int depth, qsizetype start);
    Result<Term> readTerm();
    Result<Term> readField(QStringView name);
    bool isRoomFor(qsizetype start);
    void tell(qsizetype from, const Error& error);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_openQuote = -1;
    int m_count = 0;
    Parsed m_parsed;
};

Parsed Reader::read()
{
    if (auto node = readQuery(0)) {
        if (node->kind == Node::Kind::And)
            m_parsed.query.root = std::move(*node);
        else
            m_parsed.query.root.children.push_back(std::move(*node));
    }
    std::ranges::stable_sort(m_parsed.problems, {}, &Problem::position);
    return std::move(m_parsed);
}

std::optional<Node> Reader::readQuery(int depth)
{
    std::vector<Node> alternatives;
    qsizetype openOr = -1; // one that has nothing behind it yet
    for (bool isFirst = true;; isFirst = false) {
        skipBlanks();
        const qsizetype start = m_at;
        if (auto terms = readTerms(depth))
            add(alternatives, Node::Kind::Or, std::move(*terms));
        const bool isNothing = m_at == start;
        const bool isOr = isOrAhead();
        if (isNothing && openOr >= 0) {
            m_at = openOr + 2;
            tell(openOr, {u"or_alone"_s, {}});
            m_at = start;
            openOr = -1;
        }
        if (!isOr)
            break;
        const qsizetype at = m_at;
        if (!isRoomFor(at))
            break;
        m_at += 2;
        if (isNothing && isFirst)
            tell(at, {u"or_alone"_s, {}});
        else
            openOr = at;
    }
    return alternatives.empty() ? std::nullopt : std::optional(joined(Node::Kind::Or, std::move(alternatives)));
}

std::optional<Node> Reader::readTerms(int depth)
{
    std::vector<Node> terms;
    for (skipBlanks(); !atEnd() && !isOrAhead() && !isClosingAhead(depth); skipBlanks()) {
        if (!isRoomFor(m_at))
            break;
        if (auto one = readOne(depth))
            add(terms, Node::Kind::And, std::move(*one));
    }
    return terms.empty() ? std::nullopt : std::optional(joined(Node::Kind::And, std::move(terms)));
}

std::optional<Node> Reader::readOne(int depth)
{
    const qsizetype start = m_at;
    const bool negated = take(u"-");
    std::optional<Node> node;
    if (negated && (atEnd() || m_text[m_at].isSpace() || m_text[m_at] == u')')) {
        tell(start, {u"nothing_negated"_s, {}});
    } else if (m_text[m_at] == u')') {
        ++m_at;
        tell(start, {u"bracket_not_opened"_s, {}});
    } else if (m_text[m_at] == u'(') {
        node = readBrackets(depth, start);
    } else if (auto term = readTerm()) {
        node = Node::of(std::move(*term));
    } else {
        tell(start, term.error());
    }
    if (m_openQuote >= 0)
        tell(std::exchange(m_openQuote, -1), {u"quote_not_closed"_s, {}});
    return node && negated ? Node::negated(std::move(*node)) : node;
}

std::optional<Node> Reader::readBrackets(int depth, qsizetype start)
{
    const qsizetype open = m_at;
    if (depth == maxDepth) {
        skipBrackets();
        tell(start, {u"brackets_too_deep"_s, {{"limit"_L1, maxDepth}}});
        return std::nullopt;
    }
    ++m_at;
    skipBlanks();
    const bool isEmpty = isClosingAhead(depth + 1);
    auto inside = readQuery(depth + 1);
    if (isEmpty) {
        ++m_at;
        tell(start, {u"empty_brackets"_s, {}});
    } else if (!take(u")") && m_count <= maxTerms) {
        tell(open, {u"bracket_not_closed"_s, {}});
    }
    return inside;
}

/// False where too many terms stand before `start`: then the rest is left out.
bool Reader::isRoomFor(qsizetype start)
{
    if (m_count++ < maxTerms)
        return true;
    m_at = start + rest().trimmed().size();
    if (m_count == maxTerms + 1)
        tell(start, {u"too_many_terms"_s, {{"limit"_L1, maxTerms}}});
    m_at = m_text.size();
    return false;
}

Result<Term> Reader::readTerm()
{
    if (isQuote(m_text[m_at])) {
        const QString phrase = takePhrase();
        return textTerm(phrase, take(u"*"));
    }
    const QStringView name = nameAhead();
    if (isFieldAhead(name))
        return readField(name);
    const QStringView word = takeWord();
    const bool prefix = word.endsWith(u'*');
    return textTerm(cleaned(prefix ? word.chopped(1) : word), prefix);
}

Result<Term> Reader::readField(QStringView name)
{
    m_at += name.size();
    take(u":");
    const Comparison comparison = takeComparison();
    if (!atEnd() && m_text[m_at] == u'(') {
        skipBrackets();
        return failure("brackets_as_value"_L1, {{"field"_L1, gate(name.left(80)).text.toLower()}});
    }
    const bool quoted = !atEnd() && isQuote(m_text[m_at]);
    const QString value = quoted ? takePhrase() : cleaned(takeWord());
    if (const auto field = fieldOf(name))
        return fieldTerm(*field, comparison, value);
    if (is(name, "has"_L1) || is(name, "no"_L1))
        return facetTerm(is(name, "has"_L1), comparison, value);
    return failure("unknown_field"_L1, {{"field"_L1, gate(name.left(80)).text}});
}

bool Reader::take(QStringView symbol)
{
    const bool found = rest().startsWith(symbol);
    if (found)
        m_at += symbol.size();
    return found;
}

void Reader::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

void Reader::skipBrackets()
{
    int depth = 0;
    do {
        depth += m_text[m_at] == u'(' ? 1 : m_text[m_at] == u')' ? -1 : 0;
        ++m_at;
    } while (depth > 0 && !atEnd());
}

QStringView Reader::takeWord()
{
    const qsizetype start = m_at;
    while (!atEnd() && !m_text[m_at].isSpace() && !isBracket(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

QString Reader::takePhrase()
{
    const qsizetype start = m_at;
    const bool curly = isCurlyQuote(m_text[m_at++]);
    QString phrase;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        const bool doubled = !curly && rest().startsWith(u"\"\"");
        if (!doubled && (c == u'"' || (curly && isQuote(c)))) {
            ++m_at;
            return cleaned(phrase);
        }
        phrase += c;
        m_at += doubled;
    }
    m_openQuote = start;
    return cleaned(phrase);
}

QStringView Reader::nameAhead() const
{
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    if (!m_text[m_at].isLetter())
        return {};
    const QStringView ahead = rest();
    return ahead.first(std::ranges::find_if_not(ahead, belongs) - ahead.begin());
}

bool Reader::isFieldAhead(QStringView name) const
{
    const QStringView after = rest().sliced(name.size());
    if (name.isEmpty() || after.isEmpty())
        return false;
    if (after.front() == u':')
        return isKnown(name) || !after.startsWith("://"_L1);
    return (after.front() == u'<' || after.front() == u'>') && isKnown(name);
}

bool Reader::isOrAhead() const
{
    const QStringView ahead = rest();
    return ahead.startsWith(u"or", Qt::CaseInsensitive) &&
           (ahead.size() == 2 || ahead[2].isSpace() || isBracket(ahead[2]));
}

bool Reader::isClosingAhead(int depth) const
{
    return depth > 0 && rest().startsWith(u')');
}

Comparison Reader::takeComparison()
{
    if (take(u"<="))
        return Comparison::AtMost;
    if (take(u">="))
        return Comparison::AtLeast;
    if (take(u"<"))
        return Comparison::Less;
    return take(u">") ? Comparison::Greater : Comparison::Is;
}

void Reader::tell(qsizetype from, const Error& error)
{
    m_parsed.problems.append({static_cast<int>(from), static_cast<int>(m_at - from), error.code, error.detail});
}

} // namespace

Parsed parse(QStringView text)
{
    return Reader(text).read();
}

} // namespace amends::search
