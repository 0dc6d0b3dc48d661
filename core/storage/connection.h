// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QSqlDatabase>
#include <QStringList>

struct sqlite3;

/// What database.cpp and migrations.cpp need of a bare connection: opening it, and the settings every one of ours has.
/// Nobody else includes this.
namespace amends {

/// A connection of QtSql under a name of its own; it opens a file that exists, or none (H10).
class Connection {
public:
    enum class Access {
        Untouched, ///< as the file itself is, without its log: SQLite makes nothing beside it
        ReadOnly,
        ReadWrite,
    };
    Connection(const QString& absolutePath, Access access);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// `driver_missing` {driver}, errors of SQLite.
    Done open();
    sqlite3* handle() const { return m_handle; }

private:
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
};

/// Runs one statement and answers its first column; for pragmas and the like, whose text holds no value of a person.
Result<QStringList> firstColumn(sqlite3* handle, const QByteArray& sql);

/// Sets a pragma and looks whether it took: one that SQLite does not know, or will not change, is no error to it.
Done require(sqlite3* handle, const char* pragma, qint64 value);

/// The first thing done on a connection, before a statement runs that a hostile file could meddle with (H11, H12).
Done harden(sqlite3* handle, const DatabaseOptions& options);
Done configureReader(sqlite3* handle, const DatabaseOptions& options);
/// `file_system_unsuitable` where the file cannot have a write-ahead log.
Done configureWriter(sqlite3* handle, const DatabaseOptions& options);
/// Closing a writer's connection does not move the log into the file.
Done keepLog(sqlite3* handle);

} // namespace amends
