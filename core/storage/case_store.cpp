// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/storage/case_text.h"
#include "core/storage/part_table.h"

namespace amends {

namespace {

std::optional<qint64> dayIn(const QTimeZone& zone, const QDateTime& time)
{
    return time.isValid() ? std::optional(time.toTimeZone(zone).date().toJulianDay()) : std::nullopt;
}

std::optional<qint64> weekIn(const QTimeZone& zone, const QDateTime& time)
{
    const auto day = dayIn(zone, time);
    return day ? std::optional(*day - (QDate::fromJulianDay(*day).dayOfWeek() - 1)) : std::nullopt;
}

QByteArray factColumns()
{
    return (columnsOf<CaseFacts>() + columnsOf<CaseLife>()).join(", ");
}

QByteArray selectSql()
{
    return "select id, year, counter, revision, " + factColumns() + " from cases where row = ?1";
}

constexpr auto computedColumns = "step, verb, due, stars, cause, refund_minor, refund_currency, facets, received_day, "
                                 "received_week, opened_day";

QByteArray insertSql()
{
    const QByteArray columns =
        "id, year, counter, revision, " + factColumns() + ", " + computedColumns + ", batch, source_digest";
    QByteArrayList marks;
    for (qsizetype i = 0; i <= columns.count(','); ++i)
        marks << "?" + QByteArray::number(i + 1);
    return "insert into cases (" + columns + ") values (" + marks.join(", ") + ")";
}

/// Each column beside its parameter, and the first parameter behind them.
std::pair<QByteArrayList, int> headColumns(const QByteArray& between)
{
    const QByteArray columns = "id, year, counter, revision, " + factColumns() + ", " + computedColumns;
    QByteArrayList pairs;
    int parameter = 0;
    for (const QByteArray& column : columns.split(','))
        pairs << column.trimmed() + between + "?" + QByteArray::number(++parameter);
    return {pairs, parameter + 1};
}

QByteArray updateSql()
{
    const auto [sets, next] = headColumns(" = ");
    return "update cases set " + sets.join(", ") + " where row = ?" + QByteArray::number(next) + " and revision = ?" +
           QByteArray::number(next + 1);
}

QByteArray agreesSql()
{
    const auto [pairs, next] = headColumns(" is ");
    return "select count(*) from cases where row = ?" + QByteArray::number(next) + " and " + pairs.join(" and ");
}

/// Binds everything from ?1 on and answers the next free parameter.
int bindHead(Statement& statement, const Case& c, const QTimeZone& zone)
{
    const CaseRow row = rowOf(c, zone);
    statement.bind(1, c.id).bind(2, c.number.year).bind(3, c.number.counter).bind(4, c.revision);
    int next = bindFields(statement, 5, c.facts);
    next = bindFields(statement, next, c.life);
    const auto put = [&](const auto& value) { bindValue(statement, next++, value); };
    put(row.step);
    put(row.verb);
    put(row.due);
    put(row.stars);
    put(row.cause);
    put(row.refund.minor);
    put(row.refund.currency);
    put(facetsOf(c));
    put(dayIn(zone, c.facts.received));
    put(weekIn(zone, c.facts.received));
    put(dayIn(zone, c.life.opened));
    return next;
}

} // namespace

Result<std::optional<qint64>> CaseStore::rowOf(const CaseId& id)
{
    return Statement(
               m_database,
               "select row from cases where id = ?1 and not exists "
               "(select 1 from batches b where b.row = cases.batch and b.published is null and cases.revision = 1)")
        .bindAll(id)
        .one([](const Statement& row) { return row.int64(0); });
}

Result<std::optional<CaseNumber>> CaseStore::hiddenNumber(const CaseId& id)
{
    return Statement(m_database, "select c.year, c.counter from cases c join batches b on b.row = c.batch "
                                 "where c.id = ?1 and b.published is null and c.revision = 1")
        .bindAll(id)
        .one([](const Statement& row) { return CaseNumber{row.int32(0), row.int64(1)}; });
}

Result<std::optional<qint64>> CaseStore::rowOf(const CaseNumber& number)
{
    return Statement(
               m_database,
               "select row from cases where year = ?1 and counter = ?2 and not exists "
               "(select 1 from batches b where b.row = cases.batch and b.published is null and cases.revision = 1)")
        .bindAll(number.year, number.counter)
        .one([](const Statement& row) { return row.int64(0); });
}

Result<std::optional<CaseStore::Imported>> CaseStore::bySourceKey(const QString& source, const QString& sourceKey,
                                                                  std::optional<qint64> ownBatch)
{
    if (sourceKey.isEmpty())
        return std::optional<Imported>();
    return Statement(m_database, "select row, source_digest from cases c where source = ?1 and source_key = ?2 "
                                 "and source_key <> '' and (c.batch is null or c.revision > 1 or c.batch = ?3 or "
                                 "c.batch not in (select row from batches where published is null)) "
                                 "order by row desc limit 1")
        .bindAll(source, sourceKey, ownBatch)
        .one([](const Statement& row) { return Imported{row.int64(0), row.bytes(1)}; });
}

Done CaseStore::setSourceDigest(qint64 row, const QByteArray& digest)
{
    return Statement(m_database, "update cases set source_digest = ?2 where row = ?1").bindAll(row, digest).execOne();
}

Result<Case> CaseStore::load(qint64 row)
{
    static const QByteArray sql = selectSql();
    const auto head = Statement(m_database, Sql::ofStatic(sql)).bindAll(row).one([](const Statement& r) {
        Case c;
        c.id = r.get<CaseId>(0);
        c.number = {r.int32(1), r.int64(2)};
        c.revision = r.int64(3);
        readFieldsOf(r, readFieldsOf(r, 4, c.facts), c.life);
        return c;
    });
    if (!head)
        return passOn(head);
    if (!*head)
        return failure("case_not_found"_L1);
    Case c = **head;
    Done done;
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        if (!done)
            return;
        auto loaded = PartTable<P, true>::load(m_database, row);
        if (loaded)
            parts = std::move(*loaded);
        else
            done = passOn(loaded);
    });
    if (!done)
        return passOn(done);
    return c;
}

Result<qint64> CaseStore::insert(const Case& c, const QTimeZone& zone, const CaseOrigin& origin)
{
    static const QByteArray sql = insertSql();
    Statement statement(m_database, Sql::ofStatic(sql));
    const int next = bindHead(statement, c, zone);
    statement.bind(next, origin.batch);
    if (origin.sourceDigest.isEmpty())
        statement.bind(next + 1, std::nullopt);
    else
        statement.bind(next + 1, origin.sourceDigest);
    if (const Done done = statement.execOne(); !done)
        return passOn(done);
    const auto row = Statement(m_database, "select last_insert_rowid()").number();
    if (!row)
        return row;
    const Done parts = saveParts(*row, Case{}, c).and_then([&] { return indexCase(m_database, *row, searchText(c)); });
    if (!parts)
        return passOn(parts);
    return row;
}

Done CaseStore::update(qint64 row, const Case& before, const Case& after, const QTimeZone& zone)
{
    static const QByteArray sql = updateSql();
    Statement statement(m_database, Sql::ofStatic(sql));
    const int next = bindHead(statement, after, zone);
    statement.bind(next, row).bind(next + 1, before.revision);
    if (const Done done = statement.execOne(); !done)
        return done;
    if (const Done done = saveParts(row, before, after); !done)
        return done;
    const QString text = searchText(after);
    return text == searchText(before) ? Done() : indexCase(m_database, row, text);
}

Done CaseStore::saveParts(qint64 row, const Case& before, const Case& after)
{
    Done done;
    eachPartList(after, [&]<class P>(const QList<P>& parts) {
        eachPartList(before, [&]<class Q>(const QList<Q>& old) {
            if constexpr (std::is_same_v<P, Q>)
                if (done)
                    done = PartTable<P, true>::save(m_database, old, parts, row);
        });
    });
    return done;
}

Done CaseStore::remove(qint64 row)
{
    return unindexCase(m_database, row).and_then([&] {
        return Statement(m_database, "delete from cases where row = ?1").bindAll(row).execOne();
    });
}

Result<CaseNumber> CaseStore::takeNumber(int year)
{
    Statement statement(m_database, "insert into case_numbers (year, last) values (?1, 1) "
                                    "on conflict (year) do update set last = last + 1 returning last");
    const auto last = statement.bindAll(year).number();
    if (!last)
        return passOn(last);
    return CaseNumber{year, *last};
}

Result<bool> CaseStore::agrees(qint64 row, const Case& c, const QTimeZone& zone)
{
    static const QByteArray sql = agreesSql();
    Statement statement(m_database, Sql::ofStatic(sql));
    statement.bind(bindHead(statement, c, zone), row);
    const auto same = statement.number();
    if (!same)
        return passOn(same);
    return *same == 1;
}

Done CaseStore::moveTo(const QTimeZone& zone)
{
    const auto rows =
        Statement(m_database, "select row from cases").all([](const Statement& row) { return row.int64(0); });
    if (!rows)
        return passOn(rows);
    for (const qint64 row : *rows) {
        const auto c = load(row);
        if (!c)
            return passOn(c);
        if (const Done done = update(row, *c, *c, zone); !done)
            return done;
    }
    return {};
}

} // namespace amends
