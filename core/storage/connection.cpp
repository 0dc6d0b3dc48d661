// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqlite.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace amends {

namespace {

QLatin1StringView parametersOf(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Untouched:
        return "mode=ro&immutable=1"_L1;
    case Connection::Access::ReadOnly:
        return "mode=ro"_L1;
    case Connection::Access::ReadWrite:
        return "mode=rw"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString newName()
{
    static std::atomic<quint64> made = 0;
    return u"amends-%1"_s.arg(made.fetch_add(1));
}

// Two SQLites in one process lose each other's file locks, and the handle would belong to the other one (H8).
void checkLibrary(const QSqlDatabase& connection)
{
    static const bool isSame = [&connection] {
        QSqlQuery query(u"select sqlite_source_id()"_s, connection);
        return query.next() && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    }();
    if (!isSame)
        qFatal("QtSql brings another SQLite than the one this program is linked with");
}

} // namespace

Connection::Connection(const QString& absolutePath, Access access)
    : m_name(newName())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    const QByteArray encoded = QUrl::toPercentEncoding(absolutePath, "/");
    m_connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    m_connection.setDatabaseName(u"file://%1?%2"_s.arg(QLatin1StringView(encoded), parametersOf(access)));
}

Connection::~Connection()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Done Connection::open()
{
    if (!m_connection.isValid())
        return failure("driver_missing"_L1, {{"driver"_L1, "QSQLITE"_L1}});
    if (!m_connection.open()) {
        const int code = m_connection.lastError().nativeErrorCode().toInt();
        // The file is there and may be opened, as was looked before.
        if ((code & 0xff) == SQLITE_CANTOPEN)
            return failure("disk_failed"_L1, {{"sqlite_code"_L1, code}});
        return std::unexpected<Error>(sqliteError(nullptr, code, {}, During::Preparing));
    }
    checkLibrary(m_connection);
    const QVariant driver = m_connection.driver()->handle();
    m_handle = *static_cast<sqlite3* const*>(driver.constData());
    return {};
}

Result<QStringList> firstColumn(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr);
    QStringList rows;
    if (code == SQLITE_OK) {
        while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            rows.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
    }
    if (code != SQLITE_DONE)
        return std::unexpected<Error>(sqliteError(handle, code, sql, During::Preparing));
    return rows;
}

Done require(sqlite3* handle, const char* pragma, qint64 value)
{
    const QByteArray asked = QByteArray("pragma ") + pragma;
    if (const auto set = firstColumn(handle, asked + '=' + QByteArray::number(value)); !set)
        return passOn(set);
    const auto now = firstColumn(handle, asked);
    if (!now)
        return passOn(now);
    if (now->value(0) != QString::number(value))
        return failure("database_failed"_L1, {{"statement"_L1, QLatin1StringView(asked)}});
    return {};
}

namespace {

Done requireSwitch(sqlite3* handle, int option, bool wanted)
{
    int now = -1;
    const int code = sqlite3_db_config(handle, option, wanted ? 1 : 0, &now);
    if (code != SQLITE_OK || now != (wanted ? 1 : 0))
        return std::unexpected<Error>(sqliteError(handle, code, "sqlite3_db_config", During::Preparing));
    return {};
}

Done requireAll(sqlite3* handle, std::initializer_list<std::pair<const char*, qint64>> pragmas)
{
    for (const auto& [pragma, value] : pragmas)
        if (const Done done = require(handle, pragma, value); !done)
            return done;
    return {};
}

Result<qint64> fileKib(sqlite3* handle)
{
    const auto pages = firstColumn(handle, "pragma page_count");
    if (!pages)
        return passOn(pages);
    const auto size = firstColumn(handle, "pragma page_size");
    if (!size)
        return passOn(size);
    return pages->value(0).toLongLong() * size->value(0).toLongLong() / 1024;
}

Done configureBoth(sqlite3* handle, const DatabaseOptions& options)
{
    const auto file = fileKib(handle);
    if (!file)
        return passOn(file);
    constexpr qint64 mostCacheKib = 64 * 1024;
    return requireAll(handle, {{"foreign_keys", 1},
                               {"temp_store", 2}, // memory
                               {"mmap_size", 0},
                               {"cache_size", -std::max(options.cacheKib, std::min(*file / 100, mostCacheKib))}});
}

} // namespace

Done harden(sqlite3* handle, const DatabaseOptions& options)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, options.busyTimeoutMs);
    constexpr std::pair<int, bool> switches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, true},        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, false},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, false}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false},
        {SQLITE_DBCONFIG_DQS_DDL, false},         {SQLITE_DBCONFIG_DQS_DML, false},
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true}, // until it is known to be the writer (H7)
    };
    for (const auto& [option, wanted] : switches)
        if (const Done done = requireSwitch(handle, option, wanted); !done)
            return done;
    return require(handle, "cell_size_check", 1);
}

Done configureReader(sqlite3* handle, const DatabaseOptions& options)
{
    if (const Done done = configureBoth(handle, options); !done)
        return done;
    return requireAll(handle, {{"wal_autocheckpoint", 0}, {"query_only", 1}});
}

Done configureWriter(sqlite3* handle, const DatabaseOptions& options)
{
    if (const Done done = configureBoth(handle, options); !done)
        return done;
    const auto journal = firstColumn(handle, "pragma journal_mode=wal");
    if (!journal)
        return passOn(journal);
    if (journal->value(0) != "wal"_L1)
        return failure("file_system_unsuitable"_L1);
    const Done done = requireAll(handle, {{"synchronous", 2}, // full
                                          {"secure_delete", 1},
                                          {"wal_autocheckpoint", options.autoCheckpointPages}});
    return done ? requireSwitch(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false) : done;
}

Done keepLog(sqlite3* handle)
{
    return requireSwitch(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
}

} // namespace amends
