// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <sqlite3.h>

#include <vector>

namespace amends::bench {

/// All rows of a casebook as SQLite's own values, in memory, with the texts of its full-text indexes: to be inserted
/// into another one by nothing but SQLite.
class RowCopy {
public:
    explicit RowCopy(const QString& path);
    RowCopy(const RowCopy&) = delete;
    RowCopy& operator=(const RowCopy&) = delete;
    ~RowCopy();

    /// Into a casebook without cases, in one transaction.
    void insertInto(const QString& path) const;

private:
    struct Table {
        QByteArray name;
        int columns = 0;
        std::vector<sqlite3_value*> values; ///< row after row
    };
    struct Text {
        qint64 row = 0;
        QByteArray text;
    };
    void readTables(const QString& path);
    void readTexts(const QString& path);

    std::vector<Table> m_tables;
    std::vector<Text> m_texts;
    std::vector<Text> m_names;
};

} // namespace amends::bench
