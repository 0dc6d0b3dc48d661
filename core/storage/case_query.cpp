// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_query.h"

#include "core/storage/batch_store.h"
#include "core/storage/statement.h"

namespace amends {

using search::Query;
using search::Setting;

namespace {

/// Mostly no import is under way or being withdrawn: then an index alone can count.
QByteArray visibleSql(bool somethingHidden)
{
    return somethingHidden ? visibleCaseSql : "1";
}

Result<bool> importRuns(Database& database)
{
    return BatchStore(database).hidden().transform([](qint64 batch) { return batch != 0; });
}

QByteArray statusSql()
{
    const auto place = [](Status status) { return QByteArray::number(static_cast<int>(status)); };
    QByteArray sql = "case when c.closed is not null then " + place(Status::Closed) + " else case c.step";
    for (const auto& [step, code] : Codes<Step>::table)
        sql += QByteArray(" when '") + code + "' then " + place(statusAt(step));
    return sql + " end end";
}

QByteArray sortSql(const SortOrder& sort)
{
    const char* direction = sort.descending ? " desc" : " asc";
    const auto by = [direction](const QByteArray& column) {
        return column + direction + " nulls last, c.row" + direction;
    };
    switch (sort.key) {
    case SortKey::Received:
        return by("c.received");
    case SortKey::Opened:
        return by("c.opened");
    case SortKey::Number:
        return QByteArray("c.year") + direction + ", c.counter" + direction;
    case SortKey::Due:
        return by("c.due");
    case SortKey::Title:
        return by("c.title collate nocase");
    case SortKey::Source:
        return by("c.source collate nocase");
    case SortKey::Customer:
        return by("customer.name collate nocase");
    case SortKey::Stars:
        return by("c.stars");
    case SortKey::Cause:
        return by("nullif(c.cause, '')");
    case SortKey::Status:
        return by(statusSql());
    case SortKey::Refund:
        return by("nullif(c.refund_minor, 0)");
    }
    Q_UNREACHABLE_RETURN("c.row");
}

/// The first ones in an order that an index has are found before all others are.
Commonness commonnessFor(const SortOrder& sort, qint64 limit)
{
    constexpr qint64 aFew = 1000;
    const bool hasIndex = sort.key == SortKey::Received || sort.key == SortKey::Opened || sort.key == SortKey::Number;
    return {.wanted = hasIndex && sort.descending && limit >= 0 && limit <= aFew ? std::optional(limit) : std::nullopt};
}

template <class E>
E codeAt(const Statement& row, int column)
{
    const QByteArrayView code = row.view(column);
    for (const auto& [value, name] : Codes<E>::table)
        if (code == QByteArrayView(name))
            return value;
    return Codes<E>::table.front().first;
}

CaseRow rowAt(const Statement& row)
{
    CaseRow c;
    c.id = row.get<CaseId>(0);
    c.number = {row.int32(1), row.int64(2)};
    c.revision = row.int64(3);
    c.kind = codeAt<CaseKind>(row, 4);
    c.title = row.text(5);
    c.source = row.text(6);
    c.isPublic = row.boolean(7);
    c.severity = codeAt<Severity>(row, 8);
    c.stance = codeAt<Stance>(row, 9);
    c.received = row.time(10);
    c.opened = row.time(11);
    c.closed = row.time(12);
    c.closedAs = codeAt<ClosedAs>(row, 13);
    c.stars = row.get<std::optional<double>>(14);
    c.step = codeAt<Step>(row, 15);
    c.verb = codeAt<Verb>(row, 16);
    c.due = row.time(17);
    c.cause = row.text(18);
    c.topic = row.text(19);
    c.turningPoint = codeAt<TurningPoint>(row, 20);
    c.customer = row.text(21);
    c.agent = row.text(22);
    c.refund = {row.int64(23), row.text(24)};
    return c;
}

const QByteArray rowsSql =
    "select c.id, c.year, c.counter, c.revision, c.kind, c.title, c.source, c.is_public, c.severity, "
    "c.stance, c.received, c.opened, c.closed, c.closed_as, c.stars, c.step, c.verb, c.due, c.cause, "
    "c.topic, c.turning_point, customer.name, agent.name, c.refund_minor, c.refund_currency "
    "from cases c left join people customer on customer.id = c.customer "
    "left join people agent on agent.id = c.agent where ";

/// What cases are grouped by first: a column, which an index may hold in order.
QByteArray columnSql(CountBy by)
{
    switch (by) {
    case CountBy::Cause:
        return "c.cause";
    case CountBy::Topic:
        return "c.topic";
    case CountBy::Source:
        return "c.source";
    case CountBy::Agent:
        return "c.agent";
    case CountBy::TurningPoint:
        return "c.turning_point";
    }
    Q_UNREACHABLE_RETURN("''");
}

/// The key of such a group, from its `value`.
QByteArray keySql(CountBy by)
{
    switch (by) {
    case CountBy::Cause:
        return "substr(value, 1, instr(value || '/', '/') - 1)";
    case CountBy::Agent:
        return "coalesce((select name from people where id = value), '')";
    case CountBy::Topic:
    case CountBy::Source:
    case CountBy::TurningPoint:
        break;
    }
    return "value";
}

} // namespace

Result<CaseQuery::Grounds> CaseQuery::groundsFor(const Query& query, const Commonness& commonness)
{
    const auto runs = importRuns(m_database);
    if (!runs)
        return passOn(runs);
    const Setting plain{m_now, QTimeZone::UTC, {}};
    if (query.isEmpty())
        return Grounds{*runs, plain, {}};
    const auto read = Statement(m_database, "select zone, currency from business").one([&plain](const Statement& row) {
        const QTimeZone zone(row.text(0).toUtf8());
        return Setting{plain.now, zone.isValid() ? zone : plain.zone, row.text(1)};
    });
    if (!read)
        return passOn(read);
    auto known = knownTexts(m_database, query, commonness);
    if (!known)
        return passOn(known);
    return Grounds{*runs, read->value_or(plain), std::move(*known)};
}

QByteArray caseCountSql(const Query& query, bool importRuns, const Setting& setting, const KnownTexts& known)
{
    return "select count(*) from cases c where " + visibleSql(importRuns) + " and " +
           conditionFor(query, setting, 1, known).sql;
}

Result<qint64> CaseQuery::countWhere(const Query& query, const QByteArray& also)
{
    const auto grounds = groundsFor(query);
    if (!grounds)
        return passOn(grounds);
    const auto& [runs, setting, known] = *grounds;
    auto statement = Statement::composed(m_database, caseCountSql(query, runs, setting, known) + also);
    bindCondition(statement, conditionFor(query, setting, 1, known), 1);
    return statement.number();
}

Result<qint64> CaseQuery::count(const Query& query)
{
    return countWhere(query, {});
}

Result<qint64> CaseQuery::undated(const Query& query)
{
    return countWhere(query, " and c.received_week is null");
}

Result<qint64> CaseQuery::peopleCount()
{
    return Statement::composed(m_database, QByteArray("select count(*) from people p where ") + visiblePersonSql)
        .number();
}

QByteArray caseListSql(const Query& query, const SortOrder& sort, bool importRuns, const Setting& setting,
                       const KnownTexts& known)
{
    return rowsSql + visibleSql(importRuns) + " and " + conditionFor(query, setting, 2, known).sql + " order by " +
           sortSql(sort) + " limit ?1";
}

Result<QList<CaseRow>> CaseQuery::list(const Query& query, const SortOrder& sort, qint64 limit)
{
    const auto grounds = groundsFor(query, commonnessFor(sort, limit));
    if (!grounds)
        return passOn(grounds);
    const auto& [runs, setting, known] = *grounds;
    auto statement = Statement::composed(m_database, caseListSql(query, sort, runs, setting, known));
    statement.bind(1, limit);
    bindCondition(statement, conditionFor(query, setting, 2, known), 2);
    return statement.all(rowAt);
}

QByteArray caseKeysSql(const Query& query, const SortOrder& sort, bool importRuns, const Setting& setting,
                       const KnownTexts& known)
{
    const QByteArray customer =
        sort.key == SortKey::Customer ? "left join people customer on customer.id = c.customer " : "";
    return "select c.row from cases c " + customer + "where " + visibleSql(importRuns) + " and " +
           conditionFor(query, setting, 2, known).sql + " order by " + sortSql(sort) + " limit ?1";
}

Result<QList<qint64>> CaseQuery::keys(const Query& query, const SortOrder& sort, qint64 limit)
{
    const auto grounds = groundsFor(query, commonnessFor(sort, limit));
    if (!grounds)
        return passOn(grounds);
    const auto& [runs, setting, known] = *grounds;
    auto statement = Statement::composed(m_database, caseKeysSql(query, sort, runs, setting, known));
    statement.bind(1, limit);
    bindCondition(statement, conditionFor(query, setting, 2, known), 2);
    return statement.all([](const Statement& row) { return row.int64(0); });
}

Result<QList<CaseRow>> CaseQuery::at(const QList<qint64>& keys)
{
    static const QByteArray anySql = rowsSql + "c.row = ?1";
    static const QByteArray shownSql = anySql + " and " + visibleCaseSql;
    const auto runs = importRuns(m_database);
    if (!runs)
        return passOn(runs);
    Statement one(m_database, Sql::ofStatic(*runs ? shownSql : anySql));
    QList<CaseRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        const auto isThere = one.bindAll(key).step();
        if (!isThere)
            return passOn(isThere);
        rows.append(*isThere ? rowAt(one) : CaseRow());
        one.reset();
    }
    return rows;
}

Result<QList<qint64>> CaseQuery::rows(const Query& query)
{
    const auto grounds = groundsFor(query);
    if (!grounds)
        return passOn(grounds);
    const auto& [runs, setting, known] = *grounds;
    const Condition condition = conditionFor(query, setting, 1, known);
    auto statement = Statement::composed(m_database, "select c.row from cases c where " + visibleSql(runs) + " and " +
                                                         condition.sql + " order by c.year, c.counter");
    bindCondition(statement, condition, 1);
    return statement.all([](const Statement& row) { return row.int64(0); });
}

namespace {

WeeklyCount weeklyAt(const Statement& row)
{
    return {Week::of(QDate::fromJulianDay(row.int64(0))), row.text(1), row.int64(2)};
}

} // namespace

Result<QList<WeeklyCount>> CaseQuery::weekly(const Query& query, CountBy by)
{
    if (query.isEmpty() && by == CountBy::Cause)
        return Statement(m_database, "select week, cause, sum(cases) from weekly_causes where batch not in "
                                     "(select row from batches where published is null) "
                                     "group by week, cause order by week, cause")
            .all(weeklyAt);
    const auto grounds = groundsFor(query);
    if (!grounds)
        return passOn(grounds);
    const auto& [runs, setting, known] = *grounds;
    const Condition condition = conditionFor(query, setting, 1, known);
    auto statement = Statement::composed(
        m_database, "select week, " + keySql(by) + " as key, sum(number) from (select c.received_week as week, " +
                        columnSql(by) + " as value, count(*) as number from cases c where " + visibleSql(runs) +
                        " and c.received_week is not null and " + condition.sql + " group by c.received_week, " +
                        columnSql(by) + ") group by week, key order by week, key");
    bindCondition(statement, condition, 1);
    return statement.all(weeklyAt);
}

} // namespace amends
