// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_scanner.h"

#include <algorithm>

namespace amends {

namespace {

constexpr char16_t quote = u'"';
constexpr char16_t backslash = u'\\';

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/// The characters of a view without QChar around them.
struct Letters {
    const char16_t* data;
    qsizetype size;

    explicit Letters(QStringView text)
        : data(text.utf16())
        , size(text.size())
    {}
    char16_t operator[](qsizetype at) const { return data[at]; }
};

class Scanner {
public:
    Scanner(QStringView text, bool whole, const Dialect& dialect, RecordSpan& record)
        : m_view(text)
        , m_text(text)
        , m_whole(whole)
        , m_delimiter(dialect.delimiter.unicode())
        , m_highestEnd(std::max(m_delimiter, u'\r'))
        , m_dialect(dialect)
        , m_record(record)
    {}

    void scan(qsizetype from)
    {
        m_record.cells.clear();
        m_record.lines = 1;
        m_record.end = RecordEnd::LineEnd;
        m_record.inQuotes = m_record.textAfterQuote = false;
        m_record.quotedCells = m_record.spacedQuotes = 0;
        qsizetype at = from;
        while (true) {
            at = scanCell(at);
            if (m_record.end != RecordEnd::LineEnd)
                return;
            if (at == m_text.size || m_text[at] != m_delimiter)
                break;
            ++at;
        }
        takeLineEnd(at);
    }

private:
    bool endsCell(char16_t c) const { return c == m_delimiter || isLineEnd(c); }

    /// Where the cell's text is over: at a delimiter, a line end or the end of the text.
    qsizetype scanCell(qsizetype at)
    {
        if (m_dialect.quoted) {
            qsizetype opening = at;
            if (m_dialect.spaceBeforeQuote)
                opening = skipBlanks(at);
            if (opening < m_text.size && m_text[opening] == quote) {
                m_record.spacedQuotes += opening > at;
                return scanQuoted(opening + 1);
            }
        }
        qsizetype end = at;
        // Nearly all letters are above every character that ends a cell: one comparison for most of the file.
        while (end < m_text.size && (m_text[end] > m_highestEnd || !endsCell(m_text[end])))
            ++end;
        if (end == m_text.size && !m_whole)
            m_record.end = RecordEnd::NeedMore;
        m_record.cells.push_back({at, end, false, false});
        return end;
    }

    qsizetype scanQuoted(qsizetype begin)
    {
        bool escaped = false;
        qsizetype at = begin;
        while (true) {
            at = nextQuote(at);
            if (at >= m_text.size)
                return outOfText(begin, escaped);
            const bool hasNext = at + 1 < m_text.size;
            if (!hasNext && !m_whole)
                return outOfText(begin, escaped);
            if (hasNext && (m_text[at] == backslash || m_text[at + 1] == quote)) {
                escaped = true;
                at += 2;
                continue;
            }
            const qsizetype after = skipBlanks(at + 1);
            if (after == m_text.size && !m_whole)
                return outOfText(begin, escaped);
            if (after == m_text.size || endsCell(m_text[after])) {
                m_record.cells.push_back({begin, at, true, escaped});
                m_record.lines += countLineEnds(begin, at);
                ++m_record.quotedCells;
                return after;
            }
            m_record.textAfterQuote = true;
            ++at;
        }
    }

    qsizetype nextQuote(qsizetype at) const
    {
        if (!m_dialect.backslashEscapes) {
            const qsizetype found = m_view.indexOf(QChar(quote), at);
            return found < 0 ? m_text.size : found;
        }
        while (at < m_text.size && m_text[at] != quote && !(m_text[at] == backslash && isEscape(at)))
            ++at;
        return at;
    }

    bool isEscape(qsizetype at) const
    {
        return at + 1 >= m_text.size ? !m_whole : m_text[at + 1] == quote || m_text[at + 1] == backslash;
    }

    qsizetype outOfText(qsizetype begin, bool escaped)
    {
        m_record.end = m_whole ? RecordEnd::UnclosedQuote : RecordEnd::NeedMore;
        m_record.inQuotes = true;
        m_record.cells.push_back({begin, m_text.size, true, escaped});
        m_record.next = m_text.size;
        if (m_whole)
            m_record.lines += countLineEnds(begin, m_text.size);
        return m_text.size;
    }

    void takeLineEnd(qsizetype at)
    {
        const bool isCr = at < m_text.size && m_text[at] == u'\r';
        if (isCr && at + 1 == m_text.size && !m_whole)
            m_record.end = RecordEnd::NeedMore;
        const bool isPair = isCr && at + 1 < m_text.size && m_text[at + 1] == u'\n';
        m_record.next = std::min(at + (isPair ? 2 : 1), m_text.size);
    }

    qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_text.size && (m_text[at] == u' ' || m_text[at] == u'\t') && m_text[at] != m_delimiter)
            ++at;
        return at;
    }

    qint64 countLineEnds(qsizetype from, qsizetype to) const
    {
        const QStringView cell = m_view.sliced(from, to - from);
        if (!cell.contains(u'\n') && !cell.contains(u'\r'))
            return 0;
        qint64 count = cell.count(u'\n');
        for (qsizetype at = from; at < to; ++at)
            count += m_text[at] == u'\r' && (at + 1 == m_text.size || m_text[at + 1] != u'\n');
        return count;
    }

    QStringView m_view;
    Letters m_text;
    bool m_whole;
    char16_t m_delimiter;
    char16_t m_highestEnd;
    const Dialect& m_dialect;
    RecordSpan& m_record;
};

} // namespace

bool RecordSpan::isBlank(QStringView text) const
{
    if (cells.size() != 1 || cells.front().quoted)
        return false;
    const CellSpan& only = cells.front();
    return text.sliced(only.begin, only.end - only.begin).trimmed().isEmpty();
}

void scanRecord(QStringView text, qsizetype from, bool whole, const Dialect& dialect, RecordSpan& record)
{
    Scanner(text, whole, dialect, record).scan(from);
}

QString unescaped(QStringView cell, const Dialect& dialect)
{
    QString plain;
    plain.reserve(cell.size());
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar c = cell[at];
        const QChar next = at + 1 < cell.size() ? cell[at + 1] : QChar();
        const bool doubled = c == quote && next == quote;
        const bool behindBackslash = dialect.backslashEscapes && c == backslash && (next == quote || next == backslash);
        if (doubled || behindBackslash)
            ++at;
        plain += behindBackslash ? next : c;
    }
    return plain;
}

qsizetype afterLineEnd(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'\n')
            return at + 1;
        if (text[at] == u'\r')
            return at + 1 < text.size() && text[at + 1] == u'\n' ? at + 2 : at + 1;
    }
    return -1;
}

} // namespace amends
