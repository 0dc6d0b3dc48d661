// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

namespace amends {

class Database;
struct PreparedStatement;

/// SQL written in the program: only a literal converts into it.
class Sql {
public:
    template <std::size_t N>
    consteval Sql(const char (&text)[N])
        : m_text(text, N - 1) // NOLINT(google-explicit-constructor)
    {}
    /// For text that was composed once and lives as long as the program (part_table.h). Ends with a NUL.
    static Sql ofStatic(const QByteArray& text) { return Sql({text.constData(), std::size_t(text.size())}); }
    constexpr std::string_view text() const { return m_text; }

private:
    explicit constexpr Sql(std::string_view text)
        : m_text(text)
    {}
    std::string_view m_text;
};

/// One SQL statement, forward-only. A literal is prepared once per connection and kept by it: making a Statement of it
/// again costs next to nothing, and two at a time are fine. When it ends, it is reset and forgets what was bound, so
/// that no read snapshot stays open.
///
///     Statement query(database, "select number, title from cases where id = ?1");
///     const auto found = query.bind(1, id).one([](const Statement& row) { return Head{row.int64(0), row.text(1)}; });
///
/// Where SQL could not be prepared, the first step answers why. Errors as in Database; they are logged under
/// `amends.storage` with the statement and never with a value. Programmer errors are asserted: a parameter that does
/// not exist or was left unbound, a column that does not exist, binding between steps. The connection's thread only.
class Statement {
public:
    Statement(Database& database, Sql sql);
    /// For the few whose text depends on the user's wish (search, sorting). Values are bound here too, never pasted.
    static Statement composed(Database& database, const QByteArray& sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    /// By position as in ?1, or by name as in ":title", prefix included. Binds bool, int, quint32, qint64, double,
    /// QString, QStringView, QLatin1StringView, QByteArray, QByteArrayView, QUuid, Id, QDateTime, std::optional of
    /// these and std::nullopt. A string or byte array is never NULL, not even a null one; a null id and an invalid time
    /// are NULL. Ids become blobs of 16 bytes, times milliseconds since 1970 UTC. A value stays bound for further runs.
    template <class T>
    Statement& bind(int parameter, const T& value)
    {
        set(parameter, value);
        return *this;
    }
    template <class T>
    Statement& bind(const char* parameter, const T& value)
    {
        set(parameterIndex(parameter), value);
        return *this;
    }
    /// For a function that takes pointers of this `type`, a literal. What it points to outlives the binding.
    Statement& bindPointer(int parameter, void* value, const char* type);
    /// ?1, ?2, … in order, all of them.
    template <class... T>
    Statement& bindAll(const T&... values)
    {
        int parameter = 0;
        (set(++parameter, values), ...);
        return *this;
    }

    /// True: a row is there to be read. False: no more, and the statement is ready for its next run.
    Result<bool> step();
    /// Runs a statement that has no rows.
    Done exec();
    /// The same, and exactly one row must have been inserted, changed or deleted, else `row_not_changed` {rows,
    /// statement}: the row is gone, or another revision of it is there (H41).
    Done execOne();
    /// Rows the last finished run inserted, changed or deleted itself, without those of triggers and cascades.
    qint64 rowsAffected() const;
    /// Ends a run before its last row. What is bound stays bound.
    void reset();

    /// All rows, each read by `read(const Statement&)`.
    template <class Read>
    auto all(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement&>>>;
    /// The row or none; a second one is a programmer error.
    template <class Read>
    auto one(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>>;
    /// The first column of the only row: counts, sums and the like.
    Result<qint64> number();

    /// Columns of the current row, from 0. NULL reads as 0, empty, a null id, an invalid time.
    bool isNull(int column) const;
    bool boolean(int column) const { return int64(column) != 0; }
    int int32(int column) const { return static_cast<int>(int64(column)); }
    qint64 int64(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const { return view(column).toByteArray(); }
    /// Text as UTF-8, or a blob, uncopied: until the next step.
    QByteArrayView view(int column) const;
    QUuid uuid(int column) const;
    QDateTime time(int column) const;
    /// get<CaseId>(0), get<std::optional<qint64>>(1): any of the types above, and std::optional of them for NULL.
    template <class T>
    T get(int column) const;
    /// For loops: look it up before the first step.
    int column(const char* name) const;

private:
    Statement(Database& database, std::unique_ptr<PreparedStatement> prepared);

    bool mayBind(int parameter) const;
    bool mayRead(int column) const;
    int parameterIndex(const char* name) const;
    void setText(int parameter, QByteArray utf8);
    void set(int parameter, bool value) { set(parameter, qint64(value)); }
    void set(int parameter, int value) { set(parameter, qint64(value)); }
    void set(int parameter, quint32 value) { set(parameter, qint64(value)); }
    void set(int parameter, qint64 value);
    void set(int parameter, double value);
    void set(int parameter, QStringView value);
    void set(int parameter, const QString& value) { set(parameter, QStringView(value)); }
    void set(int parameter, QLatin1StringView value);
    void set(int parameter, QByteArrayView value);
    void set(int parameter, const QByteArray& value);
    void set(int parameter, const QUuid& value);
    void set(int parameter, const QDateTime& value);
    void set(int parameter, std::nullopt_t);
    template <class Tag>
    void set(int parameter, const Id<Tag>& value)
    {
        set(parameter, value.uuid());
    }
    template <class T>
    void set(int parameter, const std::optional<T>& value)
    {
        if (value)
            set(parameter, *value);
        else
            set(parameter, std::nullopt);
    }
    template <class T>
    void set(int parameter, const T& value) = delete; // no silent conversions

    Database* m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
};

template <class Read>
auto Statement::all(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement&>>>
{
    QList<std::invoke_result_t<Read, const Statement&>> rows;
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return passOn(row);
        if (!*row)
            return rows;
        rows.append(read(*this));
    }
}

template <class Read>
auto Statement::one(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>>
{
    std::optional<std::invoke_result_t<Read, const Statement&>> found;
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return passOn(row);
        if (!*row)
            return found;
        Q_ASSERT_X(!found, "Statement::one", "more than one row");
        found.emplace(read(*this));
    }
}

namespace detail {
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;
} // namespace detail

template <class T>
T Statement::get(int column) const
{
    if constexpr (detail::isOptional<T>) {
        return isNull(column) ? T() : T(get<typename T::value_type>(column));
    } else if constexpr (detail::isId<T>) {
        return T(uuid(column));
    } else if constexpr (std::is_same_v<T, bool>) {
        return boolean(column);
    } else if constexpr (std::is_same_v<T, QString>) {
        return text(column);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return bytes(column);
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return uuid(column);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return time(column);
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(real(column));
    } else {
        static_assert(std::is_integral_v<T>);
        return static_cast<T>(int64(column));
    }
}

} // namespace amends
