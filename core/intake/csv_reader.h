// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/intake/csv_scanner.h"
#include "core/intake/encoding.h"

#include <optional>

namespace amends {

/// The column a rejects file has at its end and import ignores.
inline constexpr QLatin1StringView reasonColumn{"amends_reason"};

struct Record {
    qint64 line = 0;   ///< the physical line, from 1, where the record starts
    QStringList cells; ///< as many as the header where there is no problem
    std::optional<Error> problem;

    bool operator==(const Record&) const = default;
};

/// What a record may take before it is held to be an unclosed quote or no table at all.
struct RecordLimits {
    qsizetype characters = 4 * 1024 * 1024;
    qint64 lines = 20'000;
};

/// Pulls records out of delimited text, one at a time. Holds one chunk of the file, or one record where that is longer.
/// Every cell has passed the gate. Blank lines are skipped. One thread.
///
/// A record that cannot be read is answered with its problem, never skipped: `unclosed_quote`, `text_after_quote`,
/// `record_too_long` {limit}, `wrong_cell_count` {expected, found}; surplus cells that are empty are no problem. Where
/// a stray quote made one record out of many (it grew past a limit, or its further lines are records by themselves),
/// only its first line is given up and reading goes on with the next line; a last record that was cut off within quotes
/// is one problem up to the end of the file.
class CsvReader {
public:
    /// Reads the header, from where the device stands. `device` outlives the reader. `file_not_read` {reason}, and the
    /// header's own problem.
    static Result<CsvReader> open(QIODevice* device, const QByteArray& encoding, const Dialect& dialect,
                                  const RecordLimits& limits = {});

    /// Trimmed and unique ("id", "id (2)"; "column 3" where blank or where there is none), without reasonColumn. Of a
    /// file without header it is empty until the first record was read.
    const QStringList& header() const { return m_header; }

    /// Nothing at the end of the file. `file_not_read` {reason}.
    Result<std::optional<Record>> next();

    /// What the gate took out of all cells so far.
    const GateNotes& notes() const { return m_notes; }
    /// What is held in memory now.
    qsizetype bufferedBytes() const { return m_buffer.capacity() * qsizetype(sizeof(QChar)); }

private:
    CsvReader(QIODevice* device, const QByteArray& encoding, const Dialect& dialect, const RecordLimits& limits);

    Result<bool> scanNext();
    Done refill();
    bool skipLineRest();
    bool isTooMuch() const;
    Record takeTooMuch();
    Record takeFirstLine();
    Record take(std::optional<Error> problem);
    std::optional<Error> problemOf(const RecordSpan& span) const;
    bool holdsRecords(qsizetype from, qsizetype to) const;
    QStringList cellsOf(const RecordSpan& span, QStringView text);
    QString cellText(const CellSpan& span, QStringView text);
    void readHeader(const QStringList& cells);
    void nameColumns(qsizetype count);
    void advance();

    TextSource m_source;
    Dialect m_dialect;
    RecordLimits m_limits;
    QString m_buffer;
    qsizetype m_at = 0; ///< where the next record starts in the buffer
    qint64 m_line = 1;  ///< and on which physical line
    RecordSpan m_span;
    QStringList m_header;
    qsizetype m_width = 0; ///< cells of a record in the file; 0 before the first one
    qsizetype m_reasonAt = -1;
    GateNotes m_notes;
    bool m_lineRest = false; ///< the rest of a line that was too long is still to be skipped
};

} // namespace amends
