// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include <QSet>

#include <algorithm>

namespace amends {

namespace {

constexpr qsizetype leastRefill = 64 * 1024;

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; });
}

qsizetype countOf(const RecordSpan& span)
{
    return qsizetype(span.cells.size());
}

QString uniqueName(const QString& name, const QSet<QString>& taken)
{
    QString unique = name;
    for (int n = 2; taken.contains(unique); ++n)
        unique = u"%1 (%2)"_s.arg(name).arg(n);
    return unique;
}

QString placeName(qsizetype place)
{
    return u"column %1"_s.arg(place + 1);
}

} // namespace

CsvReader::CsvReader(QIODevice* device, const QByteArray& encoding, const Dialect& dialect, const RecordLimits& limits)
    : m_source(device, encoding)
    , m_dialect(dialect)
    , m_limits(limits)
{}

Result<CsvReader> CsvReader::open(QIODevice* device, const QByteArray& encoding, const Dialect& dialect,
                                  const RecordLimits& limits)
{
    CsvReader reader(device, encoding, dialect, limits);
    if (!dialect.hasHeader)
        return reader;
    const auto found = reader.scanNext();
    if (!found)
        return passOn(found);
    if (!*found)
        return reader;
    if (reader.isTooMuch())
        return failure("record_too_long"_L1, {{"line"_L1, reader.m_line}, {"limit"_L1, limits.characters}});
    if (const auto problem = reader.problemOf(reader.m_span))
        return std::unexpected(Error{problem->code, {{"line"_L1, reader.m_line}}});
    reader.readHeader(reader.cellsOf(reader.m_span, reader.m_buffer));
    reader.advance();
    return reader;
}

Result<std::optional<Record>> CsvReader::next()
{
    const auto found = scanNext();
    if (!found)
        return passOn(found);
    if (!*found)
        return std::nullopt;
    if (isTooMuch())
        return takeTooMuch();
    if (m_width == 0 && m_span.end == RecordEnd::LineEnd && !m_span.textAfterQuote)
        nameColumns(countOf(m_span));
    auto problem = problemOf(m_span);
    const bool maySwallow = problem && m_span.lines > 1 && m_width > 1;
    if (maySwallow && holdsRecords(afterLineEnd(m_buffer, m_at), m_span.next))
        return takeFirstLine();
    return take(std::move(problem));
}

/// False at the end of the file; true also where a record is too much.
Result<bool> CsvReader::scanNext()
{
    while (true) {
        const bool atBufferEnd = m_at == m_buffer.size();
        if (atBufferEnd && m_source.atEnd())
            return false;
        bool needsMore = atBufferEnd || (m_lineRest && !skipLineRest());
        if (!needsMore) {
            scanRecord(m_buffer, m_at, m_source.atEnd(), m_dialect, m_span);
            needsMore = m_span.end == RecordEnd::NeedMore && m_buffer.size() - m_at < m_limits.characters;
            if (!needsMore && !m_span.isBlank(m_buffer))
                return true;
        }
        if (!needsMore) {
            advance();
            continue;
        }
        if (const Done filled = refill(); !filled)
            return passOn(filled);
    }
}

/// A long record is scanned anew with every refill, so each one doubles what there is.
Done CsvReader::refill()
{
    const QStringView rest = QStringView(m_buffer).sliced(m_at);
    if (isPlain(rest))
        m_source.resetPlain();
    const qsizetype size = rest.size();
    std::copy(rest.begin(), rest.end(), m_buffer.data());
    m_buffer.truncate(size);
    m_at = 0;
    return m_source.append(m_buffer, std::max(leastRefill, size));
}

/// False where the line goes on behind the buffer.
bool CsvReader::skipLineRest()
{
    const qsizetype end = afterLineEnd(m_buffer, m_at);
    const bool isSplitPair = end == m_buffer.size() && m_buffer.endsWith(u'\r') && !m_source.atEnd();
    if (end < 0 || isSplitPair) {
        m_at = isSplitPair ? end - 1 : m_buffer.size();
        return false;
    }
    m_at = end;
    ++m_line;
    m_lineRest = false;
    return m_at < m_buffer.size();
}

bool CsvReader::isTooMuch() const
{
    const bool tooLong = m_span.next - m_at > m_limits.characters;
    return m_span.end == RecordEnd::NeedMore || tooLong || m_span.lines > m_limits.lines;
}

Record CsvReader::takeTooMuch()
{
    const bool goesOn = m_span.end == RecordEnd::NeedMore;
    if (m_span.lines > 1 || (goesOn && afterLineEnd(m_buffer, m_at) >= 0))
        return takeFirstLine();
    Record record{m_line, cellsOf(m_span, m_buffer), {}};
    record.problem = Error{u"record_too_long"_s, {{"limit"_L1, m_limits.characters}}};
    if (!goesOn) {
        advance();
        return record;
    }
    m_at = m_buffer.size();
    m_lineRest = true;
    return record;
}

/// A quote opened by mistake: its line alone is given up.
Record CsvReader::takeFirstLine()
{
    const qsizetype end = afterLineEnd(m_buffer, m_at);
    qsizetype textEnd = end;
    while (textEnd > m_at && (m_buffer.at(textEnd - 1) == u'\n' || m_buffer.at(textEnd - 1) == u'\r'))
        --textEnd;
    const QStringView line = QStringView(m_buffer).first(textEnd);
    RecordSpan span;
    scanRecord(line, m_at, true, m_dialect, span);
    const QString code = span.textAfterQuote ? u"text_after_quote"_s : u"unclosed_quote"_s;
    Record record{m_line, cellsOf(span, line), Error{code, {}}};
    m_at = end;
    ++m_line;
    return record;
}

Record CsvReader::take(std::optional<Error> problem)
{
    Record record{m_line, cellsOf(m_span, m_buffer), std::move(problem)};
    if (!record.problem) {
        record.cells.resize(m_width);
        if (m_reasonAt >= 0)
            record.cells.removeAt(m_reasonAt);
    } else if (m_reasonAt >= 0 && m_reasonAt == m_width - 1 && !record.cells.isEmpty()) {
        record.cells.removeLast();
    }
    advance();
    return record;
}

void CsvReader::advance()
{
    m_at = m_span.next;
    m_line += m_span.lines;
}

std::optional<Error> CsvReader::problemOf(const RecordSpan& span) const
{
    if (span.end == RecordEnd::UnclosedQuote)
        return Error{u"unclosed_quote"_s, {}};
    if (span.textAfterQuote)
        return Error{u"text_after_quote"_s, {}};
    qsizetype found = countOf(span);
    const auto isEmpty = [](const CellSpan& cell) { return cell.begin == cell.end; };
    while (found > m_width && isEmpty(span.cells[size_t(found - 1)]))
        --found;
    if (m_width == 0 || found == m_width)
        return std::nullopt;
    const qsizetype reasons = m_reasonAt == m_width - 1 ? 1 : 0;
    return Error{u"wrong_cell_count"_s,
                 {{"expected"_L1, m_header.size()}, {"found"_L1, std::max<qsizetype>(found - reasons, 0)}}};
}

/// Whether most of what stands there are records of the right width. Prose of a long cell is not.
bool CsvReader::holdsRecords(qsizetype from, qsizetype to) const
{
    constexpr int mostLookedAt = 20;
    int good = 0;
    int bad = 0;
    RecordSpan span;
    for (qsizetype at = from; at >= 0 && at < to && good + bad < mostLookedAt; at = span.next) {
        scanRecord(m_buffer, at, m_source.atEnd(), m_dialect, span);
        if (span.end == RecordEnd::NeedMore)
            break;
        if (span.isBlank(m_buffer))
            continue;
        const bool fits = !problemOf(span);
        good += fits;
        bad += !fits;
    }
    return good > 0 && good >= 3 * bad;
}

QStringList CsvReader::cellsOf(const RecordSpan& span, QStringView text)
{
    QStringList cells;
    cells.reserve(countOf(span));
    for (const CellSpan& cell : span.cells)
        cells.append(cellText(cell, text));
    return cells;
}

QString CsvReader::cellText(const CellSpan& span, QStringView text)
{
    const QStringView raw = text.sliced(span.begin, span.end - span.begin);
    if (raw.isEmpty())
        return {};
    if (!span.escaped && m_source.isPlain())
        return raw.toString();
    GatedText gated = span.escaped ? gate(unescaped(raw, m_dialect)) : gate(raw);
    m_notes += gated.notes;
    return gated.text;
}

void CsvReader::readHeader(const QStringList& cells)
{
    m_width = cells.size();
    QSet<QString> taken;
    for (qsizetype place = 0; place < cells.size(); ++place) {
        const QString name = cells.at(place).simplified();
        if (name.compare(reasonColumn, Qt::CaseInsensitive) == 0 && m_reasonAt < 0) {
            m_reasonAt = place;
            continue;
        }
        m_header.append(uniqueName(name.isEmpty() ? placeName(place) : name, taken));
        taken.insert(m_header.constLast());
    }
}

void CsvReader::nameColumns(qsizetype count)
{
    m_width = count;
    for (qsizetype place = 0; place < count; ++place)
        m_header.append(placeName(place));
}

} // namespace amends
