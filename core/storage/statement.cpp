// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sqlite.h"

#include <QTimeZone>
#include <sqlite3.h>

#include <algorithm>

namespace amends {

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(handle);
}

void PreparedStatement::set(int parameter, int bindResult, QByteArray value)
{
    Q_ASSERT_X(bindResult == SQLITE_OK, "Statement::bind", sqlite3_errstr(bindResult));
    Parameter& bound = parameters[size_t(parameter) - 1];
    bound.isBound = bindResult == SQLITE_OK;
    bound.held = std::move(value);
}

void PreparedStatement::stop()
{
    if (isRunning)
        sqlite3_reset(handle);
    isRunning = false;
    isOnRow = false;
}

void PreparedStatement::forget()
{
    stop();
    sqlite3_clear_bindings(handle);
    for (Parameter& parameter : parameters)
        parameter = {};
    affected = 0;
}

namespace {

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

std::unique_ptr<PreparedStatement> prepare(Database& database, QByteArray sql, bool isKept)
{
    auto made = std::make_unique<PreparedStatement>();
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()),
                                        isKept ? SQLITE_PREPARE_PERSISTENT : 0, &made->handle, &tail);
    if (code != SQLITE_OK) {
        made->error = sqliteError(database.handle(), code, sql, During::Preparing);
    } else {
        Q_ASSERT_X(made->handle && isBlank({tail, sql.constData() + sql.size()}), "Statement", "not one statement");
        made->parameters.resize(size_t(sqlite3_bind_parameter_count(made->handle)));
        made->columns = sqlite3_column_count(made->handle);
    }
    made->sql = std::move(sql);
    return made;
}

} // namespace

Statement::Statement(Database& database, std::unique_ptr<PreparedStatement> prepared)
    : m_database(&database)
    , m_prepared(std::move(prepared))
{
    m_database->countStatements(1);
}

Statement::Statement(Database& database, Sql sql)
    : m_database(&database)
{
    Q_ASSERT_X(database.isOwnThread(), "Statement", "another thread's connection");
    const std::string_view text = sql.text();
    m_prepared = database.takeKept(text.data());
    if (!m_prepared) {
        m_prepared = prepare(database, QByteArray::fromRawData(text.data(), qsizetype(text.size())), true);
        m_prepared->literal = text.data();
    }
    database.countStatements(1);
}

Statement Statement::composed(Database& database, const QByteArray& sql)
{
    Q_ASSERT_X(database.isOwnThread(), "Statement", "another thread's connection");
    return Statement(database, prepare(database, sql, false));
}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    Q_ASSERT_X(m_database->isOwnThread(), "~Statement", "another thread's connection");
    m_database->countStatements(-1);
    if (!m_prepared->handle || !m_prepared->literal)
        return;
    m_prepared->forget();
    m_database->keep(std::move(m_prepared));
}

int Statement::parameterIndex(const char* name) const
{
    if (!m_prepared->handle)
        return 0;
    const int index = sqlite3_bind_parameter_index(m_prepared->handle, name);
    Q_ASSERT_X(index > 0, "Statement::bind: no such parameter", name);
    return index;
}

bool Statement::mayBind(int parameter) const
{
    if (!m_prepared->handle)
        return false;
    const bool exists = parameter >= 1 && size_t(parameter) <= m_prepared->parameters.size();
    Q_ASSERT_X(exists, "Statement::bind: no such parameter", m_prepared->sql.constData());
    Q_ASSERT_X(!m_prepared->isRunning, "Statement::bind: between steps", m_prepared->sql.constData());
    return exists && !m_prepared->isRunning;
}

void Statement::set(int parameter, qint64 value)
{
    if (mayBind(parameter))
        m_prepared->set(parameter, sqlite3_bind_int64(m_prepared->handle, parameter, value));
}

void Statement::set(int parameter, double value)
{
    if (mayBind(parameter))
        m_prepared->set(parameter, sqlite3_bind_double(m_prepared->handle, parameter, value));
}

void Statement::setText(int parameter, QByteArray utf8)
{
    if (!mayBind(parameter))
        return;
    const int bound = sqlite3_bind_text64(m_prepared->handle, parameter, utf8.isNull() ? "" : utf8.constData(),
                                          sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    m_prepared->set(parameter, bound, std::move(utf8));
}

void Statement::set(int parameter, QStringView value)
{
    setText(parameter, value.toUtf8());
}

void Statement::set(int parameter, QLatin1StringView value)
{
    setText(parameter, value.toString().toUtf8());
}

void Statement::set(int parameter, const QByteArray& value)
{
    if (!mayBind(parameter))
        return;
    const int bound = value.isEmpty() ? sqlite3_bind_zeroblob(m_prepared->handle, parameter, 0)
                                      : sqlite3_bind_blob64(m_prepared->handle, parameter, value.constData(),
                                                            sqlite3_uint64(value.size()), SQLITE_STATIC);
    m_prepared->set(parameter, bound, value);
}

void Statement::set(int parameter, QByteArrayView value)
{
    set(parameter, value.toByteArray());
}

void Statement::set(int parameter, const QUuid& value)
{
    if (value.isNull())
        set(parameter, std::nullopt);
    else
        set(parameter, value.toRfc4122());
}

void Statement::set(int parameter, const QDateTime& value)
{
    if (value.isValid())
        set(parameter, value.toMSecsSinceEpoch());
    else
        set(parameter, std::nullopt);
}

void Statement::set(int parameter, std::nullopt_t)
{
    if (mayBind(parameter))
        m_prepared->set(parameter, sqlite3_bind_null(m_prepared->handle, parameter));
}

Statement& Statement::bindPointer(int parameter, void* value, const char* type)
{
    if (mayBind(parameter))
        m_prepared->set(parameter, sqlite3_bind_pointer(m_prepared->handle, parameter, value, type, nullptr), {});
    return *this;
}

Result<bool> Statement::step()
{
    PreparedStatement& own = *m_prepared;
    Q_ASSERT_X(m_database->isOwnThread(), "Statement::step", "another thread's connection");
    if (!own.handle)
        return std::unexpected<Error>(own.error);
    if (!own.isRunning) {
        Q_ASSERT_X(std::ranges::all_of(own.parameters, &PreparedStatement::Parameter::isBound),
                   "Statement::step: a parameter is unbound", own.sql.constData());
        own.isRunning = true;
    }
    const int code = sqlite3_step(own.handle);
    own.isOnRow = code == SQLITE_ROW;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        own.affected = sqlite3_stmt_readonly(own.handle) ? 0 : sqlite3_changes64(m_database->handle());
        own.stop();
        return false;
    }
    Error error = sqliteError(m_database->handle(), code, own.sql, During::Running);
    own.affected = 0;
    own.stop();
    return std::unexpected<Error>(std::move(error));
}

Done Statement::exec()
{
    Q_ASSERT_X(m_prepared->columns == 0, "Statement::exec: it has rows", m_prepared->sql.constData());
    const Result<bool> done = step();
    if (!done)
        return passOn(done);
    return {};
}

Done Statement::execOne()
{
    if (const Done done = exec(); !done)
        return done;
    if (m_prepared->affected == 1)
        return {};
    return failure("row_not_changed"_L1, {{"rows"_L1, m_prepared->affected},
                                          {"statement"_L1, QString::fromUtf8(m_prepared->sql).simplified()}});
}

qint64 Statement::rowsAffected() const
{
    Q_ASSERT_X(!m_prepared->isRunning, "Statement::rowsAffected", "before its end");
    return m_prepared->affected;
}

void Statement::reset()
{
    m_prepared->stop();
}

Result<qint64> Statement::number()
{
    const auto found = one([](const Statement& row) { return row.int64(0); });
    if (!found)
        return passOn(found);
    Q_ASSERT_X(*found, "Statement::number: no row", m_prepared->sql.constData());
    return found->value_or(0);
}

bool Statement::mayRead(int column) const
{
    const bool exists = m_prepared->isOnRow && column >= 0 && column < m_prepared->columns;
    Q_ASSERT_X(exists, "Statement: no such column, or no row", m_prepared->sql.constData());
    return exists;
}

bool Statement::isNull(int column) const
{
    return !mayRead(column) || sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return mayRead(column) ? sqlite3_column_int64(m_prepared->handle, column) : 0;
}

double Statement::real(int column) const
{
    return mayRead(column) ? sqlite3_column_double(m_prepared->handle, column) : 0;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column)); // damaged UTF-8 becomes U+FFFD
}

QByteArrayView Statement::view(int column) const
{
    if (!mayRead(column))
        return {};
    sqlite3_stmt* row = m_prepared->handle;
    // The pointer first: it may convert the value, which decides the size.
    const void* start = sqlite3_column_type(row, column) == SQLITE_BLOB ? sqlite3_column_blob(row, column)
                                                                        : sqlite3_column_text(row, column);
    return {static_cast<const char*>(start), sqlite3_column_bytes(row, column)};
}

QUuid Statement::uuid(int column) const
{
    const QByteArrayView stored = view(column);
    return stored.size() == 16 ? QUuid::fromRfc4122(stored) : QUuid();
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(int64(column), QTimeZone::UTC);
}

int Statement::column(const char* name) const
{
    for (int column = 0; column < m_prepared->columns; ++column)
        if (qstrcmp(sqlite3_column_name(m_prepared->handle, column), name) == 0)
            return column;
    Q_ASSERT_X(!m_prepared->handle, "Statement::column: no such column", name);
    return -1;
}

} // namespace amends
