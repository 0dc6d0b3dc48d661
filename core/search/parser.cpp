// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"

#include "core/base/text.h"
#include "core/search/terms.h"

#include <algorithm>

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

bool comesLater(QStringView name)
{
    return is(name, "refund"_L1) || is(name, "is"_L1);
}

bool isKnown(QStringView name)
{
    return fieldOf(name) || comesLater(name) || is(name, "has"_L1) || is(name, "no"_L1);
}

QString cleaned(QStringView typed)
{
    return gate(typed).text.simplified();
}

std::unexpected<Error> notSupported(const QString& what)
{
    return failure("not_supported"_L1, {{"what"_L1, what}});
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
    Comparison takeComparison();
    Result<Term> readTerm();
    Result<Term> readField(QStringView name);
    void tell(qsizetype from, const Error& error);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_openQuote = -1;
    Parsed m_parsed;
};

Parsed Reader::read()
{
    skipBlanks();
    for (int count = 0; !atEnd(); ++count) {
        const qsizetype start = m_at;
        if (count == maxTerms) {
            m_at += rest().trimmed().size();
            tell(start, {u"too_many_terms"_s, {{"limit"_L1, maxTerms}}});
            break;
        }
        const bool negated = take(u"-");
        if (negated && (atEnd() || m_text[m_at].isSpace())) {
            tell(start, {u"nothing_negated"_s, {}});
        } else if (auto term = readTerm()) {
            Node node = Node::of(std::move(*term));
            m_parsed.query.root.children.push_back(negated ? Node::negated(std::move(node)) : std::move(node));
        } else {
            tell(start, term.error());
        }
        if (m_openQuote >= 0)
            tell(m_openQuote, {u"quote_not_closed"_s, {}});
        skipBlanks();
    }
    return std::move(m_parsed);
}

Result<Term> Reader::readTerm()
{
    if (isBracket(m_text[m_at])) {
        skipBrackets();
        return notSupported(u"brackets"_s);
    }
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
        return notSupported(u"brackets"_s);
    }
    const bool quoted = !atEnd() && isQuote(m_text[m_at]);
    const QString value = quoted ? takePhrase() : cleaned(takeWord());
    if (const auto field = fieldOf(name))
        return fieldTerm(*field, comparison, value);
    if (is(name, "has"_L1) || is(name, "no"_L1))
        return facetTerm(is(name, "has"_L1), comparison, value);
    if (comesLater(name))
        return notSupported(name.toString().toLower());
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
