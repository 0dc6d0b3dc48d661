// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"

#include "core/base/text.h"
#include "core/cases/erasure.h"
#include "core/storage/case_text.h"
#include "core/storage/founding.h"
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
    return "select id, year, counter, revision, parts, " + factColumns() + " from cases where row = ?1";
}

constexpr auto computedColumns = "step, verb, due, stars, cause, refund_minor, refund_currency, facets, received_day, "
                                 "received_week, opened_day, parts";

/// As where nobody counted them.
constexpr qint64 anyParts = -1;

/// A bit for each list that is not empty, in the order of eachPartList().
qint64 partsOf(const Case& c)
{
    qint64 parts = 0;
    qint64 bit = 1;
    eachPartList(c, [&](const auto& list) {
        parts |= list.isEmpty() ? 0 : bit;
        bit <<= 1;
    });
    return parts;
}

QByteArrayList headColumns()
{
    QByteArrayList columns;
    for (const QByteArray& column :
         QByteArray("id, year, counter, revision, " + factColumns() + ", " + computedColumns).split(','))
        columns << column.trimmed();
    return columns;
}

QByteArray insertSql()
{
    const QByteArrayList columns = headColumns() + QByteArrayList{"batch", "source_digest"};
    QByteArrayList marks;
    for (qsizetype i = 0; i < columns.size(); ++i)
        marks << "?" + QByteArray::number(i + 1);
    return "insert into cases (" + columns.join(", ") + ") values (" + marks.join(", ") + ")";
}

/// Each column beside its parameter, and the first parameter behind them.
std::pair<QByteArrayList, int> pairedColumns(const QByteArray& between)
{
    QByteArrayList pairs;
    int parameter = 0;
    for (const QByteArray& column : headColumns())
        pairs << column + between + "?" + QByteArray::number(++parameter);
    return {pairs, parameter + 1};
}

constexpr auto nextRevisionSql = "revision = ?3 where row = ?1 and revision = ?2";

/// One statement a column: SQLite rewrites each index of a column that is set, whether its value changed or not. Each
/// moves the revision on, in the row that stands at the one before.
QByteArrayList updateSqls()
{
    QByteArrayList updates;
    for (const QByteArray& column : headColumns())
        updates << (column == "revision" ? QByteArray() : "update cases set " + column + " = ?4, " + nextRevisionSql);
    return updates;
}

QByteArray agreesSql()
{
    const auto [pairs, next] = pairedColumns(" is ");
    QByteArrayList all = pairs;
    all.last() = "(" + all.last() + " or parts = " + QByteArray::number(anyParts) + ")";
    return "select count(*) from cases where row = ?" + QByteArray::number(next) + " and " + all.join(" and ");
}

/// What stands in a case's row.
struct Head {
    Head(const Case& of, const QTimeZone& zone)
        : c(of)
        , row(rowOf(of, zone))
        , facets(facetsOf(of))
        , receivedDay(dayIn(zone, of.facts.received))
        , receivedWeek(weekIn(zone, of.facts.received))
        , openedDay(dayIn(zone, of.life.opened))
        , parts(partsOf(of))
    {}

    const Case& c;
    CaseRow row;
    qint64 facets;
    std::optional<qint64> receivedDay;
    std::optional<qint64> receivedWeek;
    std::optional<qint64> openedDay;
    qint64 parts;
};

/// Both values of each column, in the columns' order.
template <class Visit>
void eachValue(const Head& a, const Head& b, Visit visit)
{
    const auto visitFields = [&visit]<class T>(const T& one, const T& other) {
        eachField<T>([&](const auto& field) {
            static_assert(columnCount<typename std::remove_cvref_t<decltype(field)>::Member> == 1);
            visit(one.*field.member, other.*field.member);
        });
    };
    visit(a.c.id, b.c.id);
    visit(a.c.number.year, b.c.number.year);
    visit(a.c.number.counter, b.c.number.counter);
    visit(a.c.revision, b.c.revision);
    visitFields(a.c.facts, b.c.facts);
    visitFields(a.c.life, b.c.life);
    visit(a.row.step, b.row.step);
    visit(a.row.verb, b.row.verb);
    visit(a.row.due, b.row.due);
    visit(a.row.stars, b.row.stars);
    visit(a.row.cause, b.row.cause);
    visit(a.row.refund.minor, b.row.refund.minor);
    visit(a.row.refund.currency, b.row.refund.currency);
    visit(a.facets, b.facets);
    visit(a.receivedDay, b.receivedDay);
    visit(a.receivedWeek, b.receivedWeek);
    visit(a.openedDay, b.openedDay);
    visit(a.parts, b.parts);
}

/// Binds everything from ?1 on and answers the next free parameter.
int bindHead(Statement& statement, const Head& head)
{
    int next = 1;
    eachValue(head, head, [&](const auto& value, const auto&) { bindValue(statement, next++, value); });
    return next;
}

/// A column whose value is the same in both is left alone.
Done updateHead(Database& database, qint64 row, const Head& before, const Head& after)
{
    static const QByteArrayList updates = updateSqls();
    Revision standing = before.c.revision;
    const auto set = [&](Statement& update) {
        return update.bindAll(row, std::exchange(standing, after.c.revision), after.c.revision).execOne();
    };
    qsizetype column = 0;
    Done done;
    eachValue(before, after, [&](const auto& was, const auto& is) {
        const QByteArray& sql = updates[column++];
        if (!done || sql.isEmpty() || was == is)
            return;
        Statement update(database, Sql::ofStatic(sql));
        bindValue(update, 4, is);
        done = set(update);
    });
    if (!done || standing == after.c.revision)
        return done;
    static const QByteArray revisionAlone = QByteArray("update cases set ") + nextRevisionSql;
    Statement update(database, Sql::ofStatic(revisionAlone));
    return set(update);
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
    return Statement(m_database, "select row, iif(exists (select 1 from reviews r where r.case_row = c.row and "
                                 "r.replaces is not null), x'', source_digest), source_key = ?4 "
                                 "from cases c where source = ?1 and source_key in (?2, ?4) "
                                 "and source_key <> '' and (c.batch is null or c.revision > 1 or c.batch = ?3 or "
                                 "c.batch not in (select row from batches where published is null)) "
                                 "order by row desc limit 1")
        .bindAll(source, sourceKey, ownBatch, erasedSourceKey(source, sourceKey))
        .one([](const Statement& row) { return Imported{row.int64(0), row.bytes(1), row.boolean(2)}; });
}

Result<Case> CaseStore::load(qint64 row, Parts parts)
{
    static const QByteArray sql = selectSql();
    qint64 kept = anyParts;
    const auto head = Statement(m_database, Sql::ofStatic(sql)).bindAll(row).one([&kept](const Statement& r) {
        Case c;
        c.id = r.get<CaseId>(0);
        c.number = {r.int32(1), r.int64(2)};
        c.revision = r.int64(3);
        kept = r.int64(4);
        readFieldsOf(r, readFieldsOf(r, 5, c.facts), c.life);
        return c;
    });
    if (!head)
        return passOn(head);
    if (!*head)
        return failure("case_not_found"_L1);
    Case c = **head;
    if (parts == Parts::All)
        kept = anyParts;
    Done done;
    qint64 bit = 1;
    eachPartList(c, [&]<class P>(QList<P>& list) {
        const bool isKept = (kept & std::exchange(bit, bit << 1)) != 0;
        if (!done || !isKept)
            return;
        auto loaded = PartTable<P, true>::load(m_database, row);
        if (loaded)
            list = std::move(*loaded);
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
    const int next = bindHead(statement, Head(c, zone));
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
    const Done parts = saveParts(*row, Case{}, c).and_then([&] {
        return origin.isIndexedLater ? Done() : indexCase(m_database, *row, searchText(c));
    });
    if (!parts)
        return passOn(parts);
    return row;
}

Done CaseStore::update(qint64 row, const Case& before, const Case& after, const QTimeZone& zone)
{
    const Done written = updateHead(m_database, row, {before, zone}, {after, zone}).and_then([&] {
        return saveParts(row, before, after);
    });
    if (!written)
        return written;
    const QString text = searchedText(after);
    return text == searchedText(before) ? written : indexCase(m_database, row, indexText(text));
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
    const auto last = lastNumber(year);
    if (!last)
        return passOn(last);
    return keepLastNumber(year, *last + 1).transform([&] { return CaseNumber{year, *last + 1}; });
}

Result<qint64> CaseStore::lastNumber(int year)
{
    return Statement(m_database, "select coalesce(max(last), 0) from case_numbers where year = ?1")
        .bindAll(year)
        .number();
}

QByteArray CaseStore::sealedText(int year, qint64 last)
{
    return "number " + QByteArray::number(year) + ' ' + QByteArray::number(last);
}

Done CaseStore::keepLastNumber(int year, qint64 last)
{
    const auto seal = sealOf(m_database, sealedText(year, last));
    if (!seal)
        return passOn(seal);
    return Statement(m_database, "insert into case_numbers (year, last, seal) values (?1, ?2, ?3) "
                                 "on conflict (year) do update set last = excluded.last, seal = excluded.seal")
        .bindAll(year, last, *seal)
        .execOne();
}

Result<bool> CaseStore::agrees(qint64 row, const Case& c, const QTimeZone& zone)
{
    static const QByteArray sql = agreesSql();
    Statement statement(m_database, Sql::ofStatic(sql));
    statement.bind(bindHead(statement, Head(c, zone)), row);
    Result<bool> same = statement.number().transform([](qint64 rows) { return rows == 1; });
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        if (same && *same)
            same = PartTable<P, true>::agrees(m_database, parts, row);
    });
    return same;
}

Done CaseStore::rewrite(qint64 row, const Case& c, const QTimeZone& zone)
{
    static const auto [pairs, next] = pairedColumns(" = ");
    static const QByteArray sql = "update cases set " + pairs.join(", ") + " where row = ?" + QByteArray::number(next);
    Statement statement(m_database, Sql::ofStatic(sql));
    statement.bind(bindHead(statement, Head(c, zone)), row);
    Done done = statement.execOne();
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        if (done)
            done = PartTable<P, true>::rewrite(m_database, parts, row);
    });
    return done;
}

Done CaseStore::moveTo(const QTimeZone& from, const QTimeZone& to)
{
    const auto rows =
        Statement(m_database, "select row from cases").all([](const Statement& row) { return row.int64(0); });
    if (!rows)
        return passOn(rows);
    for (const qint64 row : *rows) {
        const auto c = load(row);
        if (!c)
            return passOn(c);
        if (const Done done = updateHead(m_database, row, {*c, from}, {*c, to}); !done)
            return done;
    }
    return {};
}

} // namespace amends
