// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>

#include <memory>

namespace amends {

/// What a full-text index holds of each of its rows as one number: the sum of a keyed hash over its words and their
/// places, the key made for this reading. So the index is read once, in its own order, with a few dozen bytes of memory
/// a case, and every row can be compared word for word without a query. One connection, its thread.
class IndexedWords {
public:
    enum class Of { Cases, People };
    /// Reads a whole index. Errors of Database.
    static Result<IndexedWords> read(Database& database, Of of);
    IndexedWords(IndexedWords&&) noexcept;
    IndexedWords& operator=(IndexedWords&&) noexcept;
    ~IndexedWords();

    enum class Comparison { Same, Missing, Different };
    /// A row's text (case_text.h, person_text.h) against what the index holds under it, which is taken out.
    Result<Comparison> take(qint64 row, const QString& searchText);
    /// Rows that were not taken.
    QList<qint64> left() const { return m_sums.keys(); }

private:
    struct Splitter;
    IndexedWords(std::unique_ptr<Splitter> splitter, size_t key);

    QHash<qint64, quint64> m_sums;
    std::unique_ptr<Splitter> m_splitter;
    size_t m_key;
};

} // namespace amends
