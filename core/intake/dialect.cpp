// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"

#include "core/intake/csv_scanner.h"

#include <QStringList>

#include <algorithm>

namespace amends {

namespace {

constexpr int mostRecords = 500;

/// What a dialect makes of the sample.
struct Trial {
    Dialect dialect;
    qint64 records = 0;
    qint64 good = 0; ///< as many cells as the first record, no trouble with quotes
    qint64 problems = 0;
    qint64 quotedCells = 0;
    qint64 spacedQuotes = 0;
    size_t width = 0; ///< cells of the first record
    qsizetype goodCharacters = 0;
    QStringList firstRecord;

    double goodShare() const { return records == 0 ? 0 : double(good) / double(records); }
};

QStringList cellsOf(QStringView text, const RecordSpan& record)
{
    QStringList cells;
    for (const CellSpan& cell : record.cells)
        cells.append(text.sliced(cell.begin, cell.end - cell.begin).trimmed().toString());
    return cells;
}

Trial tryOut(QStringView sample, bool whole, const Dialect& dialect)
{
    Trial trial;
    trial.dialect = dialect;
    RecordSpan record;
    qsizetype next = 0;
    for (qsizetype at = 0; at < sample.size() && trial.records < mostRecords; at = next) {
        scanRecord(sample, at, whole, dialect, record);
        next = record.next;
        if (record.end == RecordEnd::NeedMore) {
            // The rest of the sample went into one open cell: then it counts, by its length, against this dialect.
            trial.problems += record.inQuotes && trial.goodCharacters < sample.size() / 2;
            break;
        }
        if (record.isBlank(sample))
            continue;
        if (trial.records == 0) {
            trial.width = record.cells.size();
            trial.firstRecord = cellsOf(sample, record);
        }
        const bool broken = record.textAfterQuote || record.end == RecordEnd::UnclosedQuote;
        const bool fits = !broken && record.cells.size() == trial.width;
        ++trial.records;
        trial.good += fits;
        trial.problems += broken;
        if (broken) {
            const qsizetype line = afterLineEnd(sample, at);
            next = line < 0 ? record.next : line;
            continue;
        }
        trial.quotedCells += record.quotedCells;
        trial.spacedQuotes += record.spacedQuotes;
        if (fits)
            trial.goodCharacters += record.next - at;
    }
    return trial;
}

/// `\"` before more text can only be an escaped quote; `\""` can only be a backslash before a doubled one.
bool escapesByBackslash(QStringView sample, QChar delimiter)
{
    bool seen = false;
    for (qsizetype at = sample.indexOf(u"\\\""); at >= 0; at = sample.indexOf(u"\\\"", at + 2)) {
        if (at + 2 >= sample.size())
            break;
        const QChar next = sample[at + 2];
        if (next == u'"')
            return false;
        seen = seen || (next != delimiter && next != u'\n' && next != u'\r');
    }
    return seen;
}

Trial withQuotes(QStringView sample, bool whole, QChar delimiter)
{
    const Dialect plain{.delimiter = delimiter, .backslashEscapes = escapesByBackslash(sample, delimiter)};
    Dialect spaced = plain;
    spaced.spaceBeforeQuote = true;
    Trial trial = tryOut(sample, whole, plain);
    Trial spacedTrial = tryOut(sample, whole, spaced);
    const bool spacedFits =
        spacedTrial.spacedQuotes > 0 && spacedTrial.problems <= trial.problems && spacedTrial.good >= trial.good;
    return spacedFits ? spacedTrial : trial;
}

/// A file whose quotes are letters shows cells that begin with one and do not end with one.
Trial bestFor(QStringView sample, bool whole, QChar delimiter, std::optional<bool> quoted)
{
    const Dialect literal{.delimiter = delimiter, .quoted = false};
    if (quoted == false)
        return tryOut(sample, whole, literal);
    Trial usual = withQuotes(sample, whole, delimiter);
    if (quoted == true || usual.problems == 0)
        return usual;
    Trial other = tryOut(sample, whole, literal);
    const bool otherFits = other.goodCharacters > usual.goodCharacters && usual.problems > usual.quotedCells;
    return otherFits ? other : usual;
}

bool isBetter(const Trial& a, const Trial& b)
{
    const bool aSplits = a.width > 1 && a.good > 0;
    const bool bSplits = b.width > 1 && b.good > 0;
    if (aSplits != bSplits)
        return aSplits;
    if (a.goodShare() != b.goodShare())
        return a.goodShare() > b.goodShare();
    return a.width > b.width;
}

bool isNumberOrDate(const QString& cell)
{
    const auto isOther = [](QChar c) { return !c.isDigit() && !QStringView(u" .,:/+-%TZ").contains(c); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::any_of(cell.begin(), cell.end(), isDigit) && std::none_of(cell.begin(), cell.end(), isOther);
}

bool looksLikeHeader(const QStringList& cells)
{
    constexpr qsizetype longestName = 200;
    bool named = false;
    for (const QString& cell : cells) {
        if (isNumberOrDate(cell) || cell.size() > longestName)
            return false;
        named = named || !cell.isEmpty();
    }
    return named;
}

} // namespace

Dialect detectDialect(QStringView sample, bool whole, const DialectWishes& wishes)
{
    constexpr char16_t candidates[] = {u',', u';', u'\t', u'|'};
    Trial best;
    if (wishes.delimiter) {
        best = bestFor(sample, whole, *wishes.delimiter, wishes.quoted);
    } else {
        for (const char16_t candidate : candidates) {
            Trial trial = bestFor(sample, whole, candidate, wishes.quoted);
            if (candidate == candidates[0] || isBetter(trial, best))
                best = std::move(trial);
        }
    }
    best.dialect.hasHeader = wishes.hasHeader.value_or(looksLikeHeader(best.firstRecord));
    return best.dialect;
}

} // namespace amends
