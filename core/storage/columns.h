// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/fields.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

// How the fields of cases/fields.h become columns: one each, but an amount and a rating two. The order of columns, of
// binding and of reading is the order of the fields.

namespace amends {

inline QString jsonList(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

template <class M>
inline constexpr int columnCount = std::is_same_v<M, Money> || std::is_same_v<M, Rating> ? 2 : 1;

/// "kind", "amount_minor, amount_currency"…; quoted, since some are words of SQL.
template <class T>
QList<QByteArray> columnsOf()
{
    QList<QByteArray> names;
    eachField<T>([&]<class F>(const F& field) {
        const QByteArray key = field.key;
        if constexpr (std::is_same_v<typename F::Member, Money>)
            names << '"' + key + "_minor\"" << '"' + key + "_currency\"";
        else if constexpr (std::is_same_v<typename F::Member, Rating>)
            names << '"' + key + "_raw\"" << '"' + key + "_scale\"";
        else
            names << '"' + key + '"';
    });
    return names;
}

/// Binds one value from `parameter` on.
template <class M>
void bindValue(Statement& statement, int parameter, const M& value)
{
    if constexpr (Coded<M>) {
        statement.bind(parameter, codeOf(value));
    } else if constexpr (std::is_same_v<M, Money>) {
        statement.bind(parameter, value.minor).bind(parameter + 1, value.currency);
    } else if constexpr (std::is_same_v<M, Rating>) {
        statement.bind(parameter, value.raw).bind(parameter + 1, value.scale);
    } else if constexpr (std::is_same_v<M, QStringList>) {
        statement.bind(parameter, jsonList(value));
    } else if constexpr (std::is_same_v<M, QDate>) {
        statement.bind(parameter, value.isValid() ? std::optional(value.toJulianDay()) : std::nullopt);
    } else {
        statement.bind(parameter, value);
    }
}

/// Reads one value from `column` on. A code this program does not know reads as the first one.
template <class M>
void readValue(const Statement& row, int column, M& value)
{
    if constexpr (Coded<M>) {
        value = fromCode<M>(QString::fromUtf8(row.view(column))).value_or(Codes<M>::table.front().first);
    } else if constexpr (std::is_same_v<M, Money>) {
        value = {row.int64(column), row.text(column + 1)};
    } else if constexpr (std::is_same_v<M, Rating>) {
        value = {row.real(column), row.int32(column + 1)};
    } else if constexpr (std::is_same_v<M, QStringList>) {
        value.clear();
        for (const QJsonValue& entry : QJsonDocument::fromJson(row.bytes(column)).array())
            value.append(entry.toString());
    } else if constexpr (std::is_same_v<M, QDate>) {
        value = row.isNull(column) ? QDate() : QDate::fromJulianDay(row.int64(column));
    } else {
        value = row.get<M>(column);
    }
}

/// Binds all fields from `parameter` on and answers the next free one.
template <class T>
int bindFields(Statement& statement, int parameter, const T& value)
{
    eachField<T>([&]<class F>(const F& field) {
        bindValue(statement, parameter, value.*field.member);
        parameter += columnCount<typename F::Member>;
    });
    return parameter;
}

/// Reads all fields from `column` on and answers the next column.
template <class T>
int readFieldsOf(const Statement& row, int column, T& value)
{
    eachField<T>([&]<class F>(const F& field) {
        readValue(row, column, value.*field.member);
        column += columnCount<typename F::Member>;
    });
    return column;
}

} // namespace amends
