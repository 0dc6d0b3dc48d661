// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/intake/dates.h"
#include "core/intake/dialect.h"
#include "core/intake/incoming.h"
#include "core/intake/mapping.h"

#include <QMap>

#include <memory>

class QIODevice;

namespace amends {

struct ImportOptions {
    QByteArray encoding; ///< empty: found
    DialectWishes dialect;
    std::optional<DateOrder> dateOrder; ///< of dates that digits alone do not tell apart; none: found per column
    QString preset; ///< a preset's code; ignored where `mapping` is given; both absent: recognised by the headers
    std::optional<Mapping> mapping;
    QString source;                  ///< overrides what column and mapping say
    QTimeZone zone = QTimeZone::UTC; ///< the business's; dates without a zone are in it
    QDateTime now;                   ///< must be valid
    /// P13. Rows received before this day (in `zone`) are history; none: more than 30 days before `now`.
    std::optional<QDate> historyBefore;
    bool allLive = false; ///< no row is history (--history-before none)
};

/// What says out of how much ratings are.
enum class ScaleFrom {
    Nothing, ///< there are no ratings
    Given,   ///< preset or mapping
    Header,
    Values
};
AMENDS_CODES(ScaleFrom, {ScaleFrom::Nothing, ""}, {ScaleFrom::Given, "given"}, {ScaleFrom::Header, "header"},
             {ScaleFrom::Values, "values"})

/// What was found or given, before the first row: for the report and for a preview.
struct Recognition {
    QByteArray encoding;
    Dialect dialect;
    QStringList headers; ///< unique; "column 3" where the file has none
    Mapping mapping;     ///< `code` names the preset; ratingScale is what will be used, 0 where there are no ratings
    ScaleFrom ratingScaleFrom = ScaleFrom::Nothing;
    QMap<QString, DateOrder> dateOrders; ///< by header; only columns whose values need one

    bool operator==(const Recognition&) const = default;
};

/// Counts so far.
struct ImportTally {
    qint64 incoming = 0;
    qint64 rejected = 0;
    qint64 placeholderDates = 0;
    GateNotes gate; ///< what the gate took out of all cells

    bool operator==(const ImportTally&) const = default;
};

/// Reads a CSV or TSV file row by row. Memory is flat: it holds one chunk of the file and one record. One thread.
class CsvImporter {
public:
    /// `device` is open for reading, and outlives the importer. It is read up to three times (encoding; date order,
    /// from the first rows where they tell; rows); a sequential device is first copied into a temporary file. Fails as
    /// a whole: `file_not_read` {reason}, `file_empty`, `not_a_table` {found: see otherKind()}, `unknown_encoding`
    /// {read, known}, `unknown_preset` {read, known}, `columns_not_recognised` {columns}, `column_not_found` {column,
    /// columns}, `nothing_mapped`, `date_order_unclear` {column, example}, `preset_not_read` {file, line, reason}, and
    /// with {line} the problem of a header that cannot be read.
    static Result<CsvImporter> open(QIODevice* device, const ImportOptions& options);

    /// How a file begins, whether or not anything is known of its columns: for someone who is to say what they are.
    struct Beginning {
        Recognition recognition; ///< without dateOrders; the mapping as given or recognised, else an empty one
        QList<QStringList> rows; ///< the first ones that can be read at all

        bool operator==(const Beginning&) const = default;
    };
    /// Errors of open() but those about columns and dates.
    static Result<Beginning> peek(QIODevice* device, const ImportOptions& options, qsizetype rows);
    CsvImporter(CsvImporter&&) noexcept;
    CsvImporter& operator=(CsvImporter&&) noexcept;
    ~CsvImporter();

    const Recognition& recognition() const;

    /// The next row, taken or not, in the order of the file; EndOfFile from then on. `file_not_read` {reason}.
    /// A row is rejected with `unclosed_quote`, `text_after_quote`, `record_too_long`, `wrong_cell_count` {expected,
    /// found}, `invalid_date` {column, read}, `in_the_future` {column, field, at}, `invalid_rating` and
    /// `rating_out_of_range` {column, read, scale}, `invalid_value` {column, read, known}, `nothing_in_row`.
    Result<ImportStep> next();
    /// The cells, as read, of the row next() answered last.
    const QStringList& cells() const;
    /// Begins again at the first row; the tally, too. `file_not_read` {reason}.
    Done restart();
    /// What it reads: the device, or the copy of a sequential one. Not to be moved while rows are read.
    QIODevice& device() const;

    const ImportTally& tally() const;
    /// How far into the file, from 0 to 1: for a progress bar.
    double progress() const;

private:
    struct Private;
    explicit CsvImporter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace amends
