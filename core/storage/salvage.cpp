// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <sqlite3.h>

namespace amends {

namespace {

struct Table {
    QByteArray name;
    QByteArrayList columns;
    QByteArray order; ///< of its key, each followed by a direction to be filled in
};

QByteArrayList namesIn(Database& database, const QByteArray& sql)
{
    return Statement::composed(database, sql)
        .all([](const Statement& row) { return row.bytes(0); })
        .value_or(QByteArrayList());
}

/// In the order they were made: what refers to another table comes behind it.
QList<Table> tablesOf(Database& from, Database& to)
{
    QList<Table> tables;
    for (const QByteArray& name : namesIn(
             to, "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like "
                 "'case_text%' and name not like 'people_text%' and name <> 'weekly_causes' order by rowid")) {
        const QByteArray info = "pragma_table_info('" + name + "')";
        const QByteArrayList there = namesIn(from, "select name from " + info);
        Table table{.name = name, .columns = {}, .order = {}};
        for (const QByteArray& column : namesIn(to, "select name from " + info))
            if (there.contains(column))
                table.columns << '"' + column + '"';
        for (const QByteArray& key : namesIn(to, "select name from " + info + " where pk > 0 order by pk"))
            table.order += (table.order.isEmpty() ? "\"" : ", \"") + key + "\" %1";
        if (!table.columns.isEmpty())
            tables.append(table);
    }
    return tables;
}

/// Rows one after the other, values as they are.
class RowCopy {
public:
    RowCopy(Database& from, Database& to, const Table& table)
        : m_from(from.handle())
        , m_to(to.handle())
        , m_table(table)
    {}
    RowCopy(const RowCopy&) = delete;
    RowCopy& operator=(const RowCopy&) = delete;
    ~RowCopy()
    {
        sqlite3_finalize(m_read);
        sqlite3_finalize(m_write);
    }

    /// True where the last row was reached.
    Result<bool> run(const QByteArray& direction)
    {
        if (!prepare(direction))
            return false;
        for (;;) {
            const int read = sqlite3_step(m_read);
            if (read != SQLITE_ROW)
                return read == SQLITE_DONE;
            for (int column = 0; column < int(m_table.columns.size()); ++column)
                sqlite3_bind_value(m_write, column + 1, sqlite3_column_value(m_read, column));
            const int written = sqlite3_step(m_write);
            sqlite3_reset(m_write);
            if (written != SQLITE_DONE && (written & 0xff) != SQLITE_CONSTRAINT)
                return failure("disk_failed"_L1, {{"sqlite_code"_L1, written}});
        }
    }

private:
    bool prepare(const QByteArray& direction)
    {
        QByteArrayList marks;
        for (qsizetype i = 1; i <= m_table.columns.size(); ++i)
            marks << "?" + QByteArray::number(i);
        const QByteArray columns = m_table.columns.join(", ");
        const QByteArray order = QByteArray(m_table.order).replace("%1", direction);
        const QByteArray select = "select " + columns + " from " + m_table.name + " order by " + order;
        const QByteArray insert =
            "insert or ignore into " + m_table.name + " (" + columns + ") values (" + marks.join(", ") + ")";
        return sqlite3_prepare_v2(m_from, select.constData(), -1, &m_read, nullptr) == SQLITE_OK &&
               sqlite3_prepare_v2(m_to, insert.constData(), -1, &m_write, nullptr) == SQLITE_OK;
    }

    sqlite3* m_from;
    sqlite3* m_to;
    const Table& m_table;
    sqlite3_stmt* m_read = nullptr;
    sqlite3_stmt* m_write = nullptr;
};

Done copyTable(Database& from, Database& to, const Table& table)
{
    for (const QByteArray direction : {"asc", "desc"}) {
        const auto isWhole = RowCopy(from, to, table).run(direction);
        if (!isWhole)
            return passOn(isWhole);
        if (*isWhole)
            break;
    }
    return {};
}

} // namespace

Done copyReadableRows(Database& from, Database& to)
{
    auto transaction = Transaction::write(to);
    if (!transaction)
        return passOn(transaction);
    for (const Table& table : tablesOf(from, to))
        if (const Done copied = copyTable(from, to, table); !copied)
            return copied;
    return transaction->commit();
}

} // namespace amends
