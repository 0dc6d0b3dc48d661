// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <sqlite3.h>

#include <cerrno>

namespace amends {

Q_LOGGING_CATEGORY(storageLog, "amends.storage")

int systemErrorOf(sqlite3* handle, int code)
{
    int systemError = 0;
    if (handle == nullptr)
        return systemError;
    if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN)
        return sqlite3_system_errno(handle);
    if (code != SQLITE_CORRUPT) // so a statement calls, too, what the disk could not read
        return systemError;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    sqlite3_file* log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (systemError == 0 && log != nullptr && log->pMethods != nullptr)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return systemError;
}

namespace {

QLatin1StringView constraintOf(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return "unique"_L1;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return "foreign_key"_L1;
    case SQLITE_CONSTRAINT_CHECK:
        return "check"_L1;
    case SQLITE_CONSTRAINT_NOTNULL:
        return "not_null"_L1;
    default:
        return "other"_L1;
    }
}

QLatin1StringView nameOf(sqlite3* handle, int code)
{
    const int systemError = systemErrorOf(handle, code);
    if (code == SQLITE_FULL || systemError == ENOSPC || systemError == EDQUOT)
        return "disk_full"_L1;
    if (systemError == EIO)
        return "disk_failed"_L1;
    // What could not be made is tried to be read next, and that error is told.
    if (code == SQLITE_CANTOPEN && systemError == ENOENT)
        return "disk_failed"_L1;
    if (code == SQLITE_READONLY_DBMOVED)
        return "file_replaced"_L1;
    if (code == SQLITE_IOERR_CORRUPTFS)
        return "casebook_damaged"_L1;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "database_busy"_L1;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "casebook_damaged"_L1;
    case SQLITE_INTERRUPT:
        return "interrupted"_L1;
    case SQLITE_NOMEM:
        return "out_of_memory"_L1;
    case SQLITE_IOERR:
        return "disk_failed"_L1;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "database_read_only"_L1;
    case SQLITE_CONSTRAINT:
        return "constraint_failed"_L1;
    default:
        return "database_failed"_L1;
    }
}

QString shortened(QByteArrayView sql)
{
    constexpr qsizetype longest = 300;
    const QString text = QString::fromUtf8(sql).simplified();
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

} // namespace

Error sqliteError(sqlite3* handle, int code, QByteArrayView sql, During during)
{
    const bool isConstraint = (code & 0xff) == SQLITE_CONSTRAINT;
    const QString statement = shortened(sql);
    Error error{nameOf(handle, code), {{"sqlite_code"_L1, code}}};
    if (!statement.isEmpty())
        error.detail.insert("statement"_L1, statement);
    if (isConstraint)
        error.detail.insert("constraint"_L1, constraintOf(code));

    const bool mayShow = handle != nullptr && (during == During::Preparing || isConstraint);
    const char* message = mayShow ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    if (code == SQLITE_INTERRUPT)
        qCDebug(storageLog) << "interrupted:" << statement;
    else
        qCWarning(storageLog) << code << message << "in:" << statement;
    return error;
}

} // namespace amends
