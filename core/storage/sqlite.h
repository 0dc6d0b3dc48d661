// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QLoggingCategory>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// What database.cpp, statement.cpp and migrations.cpp share of SQLite's own API. Nobody else includes this.
namespace amends {

Q_DECLARE_LOGGING_CATEGORY(storageLog)

/// The error of a failed call, and a line in the log. SQLite's own message goes into the log only where it cannot hold
/// a value: while preparing, and of constraints. `sql` may be empty.
enum class During { Preparing, Running };
Error sqliteError(sqlite3* handle, int code, QByteArrayView sql, During during);

/// What the system said at the failure called `code`; 0 where it is not known, or was no matter of the system.
int systemErrorOf(sqlite3* handle, int code);

/// A prepared statement with what is bound to it. SQLite reads `held` in place.
struct PreparedStatement {
    struct Parameter {
        bool isBound = false;
        QByteArray held;
    };

    sqlite3_stmt* handle = nullptr; ///< null where preparing failed
    Error error;                    ///< why
    QByteArray sql;                 ///< of a literal: not a copy
    const char* literal = nullptr;  ///< the key in the connection's cache; null where composed
    std::vector<Parameter> parameters;
    int columns = 0;
    bool isRunning = false;
    bool isOnRow = false;
    qint64 affected = 0;

    PreparedStatement() = default;
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;
    ~PreparedStatement();

    void set(int parameter, int bindResult, QByteArray value = {});
    void stop();   ///< ends the run, with it the read snapshot
    void forget(); ///< what was bound, too
};

} // namespace amends
