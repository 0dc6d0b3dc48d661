// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/worker.h"
#include "core/intake/importer.h"

namespace amends {

/// The rows of a CsvImporter, some of them read ahead in a thread of their own while the ones before are worked on.
/// Memory stays flat: a few hundred rows, fewer of long ones. Caller's thread; the importer's device is not to be
/// touched before the last row.
class RowsAhead {
public:
    explicit RowsAhead(CsvImporter importer);
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// As CsvImporter's, of the row next() told last.
    Result<ImportStep> next();
    const QStringList& cells() const { return m_cells; }
    const ImportTally& tally() const { return m_told.tally; }
    double progress() const { return m_told.progress; }
    const Recognition& recognition() const { return m_importer.recognition(); }
    Done restart();
    QIODevice& device() const { return m_importer.device(); }

private:
    struct Row {
        Result<ImportStep> step;
        QStringList cells;
    };
    struct Some {
        std::deque<Row> rows;
        ImportTally tally; ///< behind the last of them
        double progress = 0;
        bool isLast = false;
    };
    static Some readSome(CsvImporter& importer);
    void ask();
    void stopAsking();

    CsvImporter m_importer; ///< the other thread's while it is asked
    Some m_told;
    QStringList m_cells;
    std::deque<QFuture<Result<Some>>> m_asked;
    Worker m_reader{Worker::Role::Helps};
};

} // namespace amends
