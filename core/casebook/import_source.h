// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/chunk_time.h"
#include "core/casebook/rows_ahead.h"

#include <QCryptographicHash>
#include <QFile>

namespace amends {

/// One file of an import: its rows, and what history keeps of it. One thread.
class ImportSource {
public:
    struct Counts {
        qint64 imported = 0;
        qint64 history = 0;
        qint64 changed = 0; ///< reviews that differ from the known ones
        qint64 duplicates = 0;
        qint64 skipped = 0;
        qint64 rejected = 0;

        bool operator==(const Counts&) const = default;
    };

    /// Errors of CsvImporter::open() with {file}.
    static Result<std::unique_ptr<ImportSource>> open(const QString& path, const ImportOptions& options);

    const QString& path() const { return m_path; }
    RowsAhead& rows() { return m_rows; }
    const RowsAhead& rows() const { return m_rows; }
    Counts& counts() { return m_counts; }

    /// After the last row: reads on for some of `time` for the digest of the file, SHA-256. False when all of it is
    /// read.
    Result<bool> digestMore(const ChunkTime& time);

    /// {"file","digest","preset","mapping","encoding",…}: what it was, how it was read, and the counts.
    QJsonObject description(const ImportOptions& options) const;

private:
    ImportSource(const QString& path, std::unique_ptr<QFile> file, CsvImporter rows);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    RowsAhead m_rows;
    Counts m_counts;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    bool m_digesting = false;
};

} // namespace amends
