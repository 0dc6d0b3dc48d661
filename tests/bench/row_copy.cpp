// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/row_copy.h"

#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
#include "core/storage/people_store.h"
#include "core/storage/person_text.h"
#include "core/storage/schema.h"
#include "tests/bench/limit.h"
#include "tests/bench/measurement.h"

namespace amends::bench {

namespace {

/// In an order that keeps every reference whole.
QByteArrayList tablesOf(const Limit& limit)
{
    LimitQuery query(
        limit,
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' "
        "and name not like 'case_text%' and name not like 'people_text%' order by name not in ('batches', 'people'), "
        "name <> 'cases', name");
    QByteArrayList names;
    while (query.step())
        names.append(query.text(0).toUtf8());
    return names;
}

} // namespace

RowCopy::RowCopy(const QString& path)
{
    readTables(path);
    readTexts(path);
}

RowCopy::~RowCopy()
{
    for (const Table& table : m_tables)
        for (sqlite3_value* value : table.values)
            sqlite3_value_free(value);
}

void RowCopy::readTables(const QString& path)
{
    const Limit limit(path);
    for (const QByteArray& name : tablesOf(limit)) {
        LimitQuery query(limit, "select * from " + name);
        Table table{name, sqlite3_column_count(query.handle()), {}};
        while (query.step())
            for (int column = 0; column < table.columns; ++column)
                table.values.push_back(sqlite3_value_dup(sqlite3_column_value(query.handle(), column)));
        if (!table.values.empty())
            m_tables.push_back(std::move(table));
    }
}

void RowCopy::readTexts(const QString& path)
{
    const auto database = got(Database::open(path, Database::Mode::ReadOnly, casebookIdentity));
    CaseStore store(*database);
    const Limit limit(path);
    LimitQuery rows(limit, "select row from cases order by row");
    while (rows.step())
        m_texts.push_back({rows.int64(0), searchText(got(store.load(rows.int64(0)))).toUtf8()});
    PeopleStore people(*database);
    LimitQuery ids(limit, "select row, hex(id) from people order by row");
    while (ids.step()) {
        const auto id = PersonId::fromBytes(QByteArray::fromHex(ids.text(1).toLatin1()));
        m_names.push_back({ids.int64(0), searchText(got(people.find(id)).value_or(Person())).toUtf8()});
    }
}

void RowCopy::insertInto(const QString& path) const
{
    Limit limit(path, Limit::Mode::Write);
    limit.run("begin immediate");
    for (const Table& table : m_tables) {
        QByteArray marks = "?";
        for (int column = 1; column < table.columns; ++column)
            marks += ", ?";
        LimitQuery insert(limit, "insert or replace into " + table.name + " values (" + marks + ")");
        for (size_t first = 0; first < table.values.size(); first += size_t(table.columns)) {
            for (int column = 0; column < table.columns; ++column)
                sqlite3_bind_value(insert.handle(), column + 1, table.values[first + size_t(column)]);
            insert.exec();
        }
    }
    LimitQuery index(limit, "insert into case_text (rowid, text) values (?1, ?2)");
    for (const Text& text : m_texts)
        index.bind(1, text.row).bind(2, text.text).exec();
    LimitQuery names(limit, "insert into people_text (rowid, text) values (?1, ?2)");
    for (const Text& name : m_names)
        names.bind(1, name.row).bind(2, name.text).exec();
    limit.run("commit");
}

} // namespace amends::bench
