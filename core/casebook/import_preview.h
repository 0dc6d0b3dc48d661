// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/casebook/row_fate.h"
#include "core/intake/incoming.h"

#include <array>
#include <variant>

namespace amends {

class Database;

/// What an import would do, row by row, before it does it.
struct ImportPreview {
    struct Row {
        int file = 0; ///< its place in ImportRequest::files
        RowFate fate = RowFate::NewCase;
        std::variant<Incoming, RejectedRow> row; ///< rejected: of RowFate::NotRead
        CaseNumber changes;                      ///< of Changed: the case; none where the file itself has it before

        bool operator==(const Row&) const = default;
        qint64 line() const;
    };

    /// One column of the first file, of the rows looked at.
    struct Column {
        QStringList firstValues; ///< at most 5 that are not empty
        qint64 filled = 0;
        qint64 different = 0;
        qint64 notRead = 0; ///< rows rejected for what stands here

        bool operator==(const Column&) const = default;
    };

    Recognition recognition; ///< of the first file
    QList<Column> columns;   ///< as recognition.headers
    /// What keeps the rows from being read, until someone says more: errors of CsvImporter::open() about columns and
    /// dates, with {file}. There are no rows of that file and those after it then.
    std::optional<Error> problem;
    QList<Row> rows;
    std::array<qint64, rowFates> counts{}; ///< by RowFate
    bool isWhole = false;                  ///< there are no further rows

    bool operator==(const ImportPreview&) const = default;
    qint64 count(RowFate fate) const { return counts[std::size_t(fate)]; }
};

/// On a connection with registerSearchFunctions(), in its thread, inside a read transaction. What is new, known or
/// changed is decided as the import does, a file's own repetitions included. `cancelled`.
Result<ImportPreview> readImportPreview(Database& database, ImportRequest request, qint64 limit, const QDateTime& now);

} // namespace amends
