// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"

#include <QByteArrayView>
#include <sqlite3.h>

// The limit: SQLite's C API in the same process on the same file, with ours' cache and nothing between; statements are
// prepared once and run forward only, their columns read out into the same values.

namespace amends::bench {

/// A connection. What fails ends the program.
class Limit {
public:
    enum class Mode { Read, Write };

    explicit Limit(const QString& path, Mode mode = Mode::Read);
    Limit(const Limit&) = delete;
    Limit& operator=(const Limit&) = delete;
    ~Limit();

    sqlite3* handle() const { return m_handle; }
    void run(const char* sql);

private:
    sqlite3* m_handle = nullptr;
};

/// A statement prepared once. Parameters and columns as in SQLite: from 1, and from 0.
class LimitQuery {
public:
    LimitQuery(const Limit& limit, const QByteArray& sql);
    LimitQuery(const LimitQuery&) = delete;
    LimitQuery& operator=(const LimitQuery&) = delete;
    ~LimitQuery();

    sqlite3_stmt* handle() const { return m_handle; }
    LimitQuery& bind(int parameter, qint64 value);
    LimitQuery& bind(int parameter, const QByteArray& utf8); ///< uncopied
    bool step();
    void reset();
    /// A run without rows.
    void exec();

    qint64 int64(int column) const { return sqlite3_column_int64(m_handle, column); }
    QString text(int column) const;
    QDateTime time(int column) const;

private:
    sqlite3_stmt* m_handle = nullptr;
};

/// The columns of a list's row, as caseRowAt() reads them, and the tables they come from.
extern const QByteArray caseRowsSql;
CaseRow caseRowAt(const LimitQuery& query);

} // namespace amends::bench
