// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <memory>

struct sqlite3;

namespace amends {

struct PreparedStatement;
class Sql;

/// What a file must say of itself to be one of ours: its application_id, and the newest user_version this program
/// knows.
struct Identity {
    quint32 applicationId = 0;
    int schemaVersion = 0;

    bool operator==(const Identity&) const = default;
};

struct DatabaseOptions {
    int busyTimeoutMs = 1000;
    /// At least; a hundredth of a larger file, which is what the inner pages of its trees take, up to 64 MiB.
    qint64 cacheKib = 16 * 1024;
    /// Of the writer, 0 = only by checkpoint(); readers never checkpoint (H7). It stands in the way of the edit that
    /// comes to it: the idle writer does most of it before.
    int autoCheckpointPages = 4000;
};

/// Stops what a connection is doing, from any thread; a connection that is closed already, or idle, ignores it. The
/// statement stopped answers `interrupted`, and a write transaction it belongs to is rolled back. Copyable; may outlive
/// the connection.
class Interrupter {
public:
    Interrupter() = default;
    void interrupt() const;

private:
    friend class Database;
    struct Target;
    explicit Interrupter(std::shared_ptr<Target> target)
        : m_target(std::move(target))
    {}
    std::shared_ptr<Target> m_target;
};

/// One connection to a casebook's file. It is opened, used and closed in one thread (asserted, H18); only its
/// Interrupter crosses threads. Statements and transactions on it end before it does (asserted).
///
/// Errors of open(): `file_not_found`, `file_exists`, `file_not_readable`, `file_not_writable`,
/// `file_system_unsuitable` (no write-ahead log there), `not_a_casebook`, `casebook_newer` {file_version,
/// program_version}, `casebook_older` (the same; readers only, since the writer migrates), `casebook_altered` {object}
/// (schema_check.h), `journal_beside` (another program's, which would be rolled back into it), each with {path}; and
/// those below.
///
/// Errors of everything here and in Statement: `casebook_damaged`, `disk_full`, `disk_failed`, `database_busy`,
/// `database_read_only`, `interrupted`, `out_of_memory`, `file_replaced`, `constraint_failed` {constraint: unique,
/// foreign_key, check, not_null or other} and, for the rest, `database_failed`; with {sqlite_code, statement} where one
/// was running. A detail never holds a bound value.
class Database {
public:
    enum class Mode {
        Create,    ///< makes the file, which must not exist, with mode 0600: empty until migrate()
        ReadWrite, ///< the one writer of the file: take the WriterLock first
        ReadOnly,
    };

    /// Nothing is written to a file that is refused, nor left beside it: a newer casebook stays byte for byte as it was
    /// (H15). Only a reader that finds the log of a program that died leaves the log's index there.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode, const Identity& identity,
                                                  const DatabaseOptions& options = {});
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    const QString& path() const;
    Mode mode() const;
    const Identity& identity() const;
    Interrupter interrupter() const;

    /// True outside a transaction.
    bool isAutoCommit() const;

    /// The user_version the file has now.
    Result<int> schemaVersion();

    /// `file_replaced` {path} where the path no longer names the file that is open (H6). Transaction::commit() asks
    /// too.
    Done verifyIdentity() const;

    /// Writer only, outside transactions: where the file was replaced, its log goes into it, wherever it is by now, and
    /// is no longer beside what took its place, which would be read with it (H6). A refused commit does this, too.
    void letGoIfReplaced();

    /// What is wrong with the file, indexes and foreign keys included, one finding of SQLite's a line; empty = sound.
    /// Slow on big files, interruptible.
    Result<QStringList> integrityCheck();

    /// Writer only, outside transactions: moves the log into the file and empties it. False where readers kept it from
    /// moving all of it. `file_replaced` where that would be another file (H6).
    Result<bool> checkpoint();
    /// The same without waiting for anybody, and without emptying it: what can be moved at once.
    Result<bool> checkpointSome();
    /// Writes the casebook as it is at one moment to a file that does not exist yet, made anew page by page, without a
    /// log, mode 0600, and on the disk when this answers; others may write meanwhile. `file_exists`,
    /// `file_not_written`, `interrupted`, `disk_full`; then there is no such file.
    Done copyInto(const QString& path);
    /// Writer only, where the casebook is refused after all: a log that was there stays as it is when this is closed.
    void leaveLog();
    /// Makes or drops something in the temporary schema, which a reader may, too.
    Done changeTemporary(Sql sql);

    /// For core/storage only.
    sqlite3* handle() const;
    bool isOwnThread() const;
    std::unique_ptr<PreparedStatement> takeKept(const char* literal);
    void keep(std::unique_ptr<PreparedStatement> prepared);
    void countStatements(int change);
    void rollBack(); ///< not interruptible

private:
    struct Private;
    Result<bool> moveLog(int how);
    Error notCopied(Error error);
    Done evenAsReader(const std::function<Done()>& work);
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace amends
