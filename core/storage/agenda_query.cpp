// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agenda_query.h"

#include "core/storage/case_query.h"
#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
#include "core/storage/statement.h"
#include "core/storage/visible_sql.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace amends {

namespace {

/// The cases a group is looked for in, by what is due first in them.
struct Range {
    AgendaGroup group;
    QByteArray where; ///< with the index that has just these
    QList<QDateTime> bounds = {};
};

QList<Range> rangesAt(const QDateTime& now, const QTimeZone& zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QDateTime tomorrow = today.addDays(1).startOfDay(zone);
    const QDateTime nextWeek = today.addDays(8 - today.dayOfWeek()).startOfDay(zone);
    const QByteArray toDo = "indexed by cases_to_do where c.verb <> 'none' and c.due ";
    return {
        {AgendaGroup::Safety, "indexed by cases_unsafe where c.severity = 'safety' and c.closed is null"},
        {AgendaGroup::KeptWaiting, toDo + "< ?", {now}},
        {AgendaGroup::Today, toDo + ">= ? and c.due < ?", {now, tomorrow}},
        {AgendaGroup::ThisWeek, toDo + ">= ? and c.due < ?", {tomorrow, nextWeek}},
        {AgendaGroup::Later, toDo + ">= ?", {nextWeek}},
        {AgendaGroup::Later, toDo + "is null"},
    };
}

QByteArray fromSql(const Range& range, const QByteArray& visible)
{
    return " from cases c " + range.where + " and " + visible;
}

QByteArray keysSql(const Range& range, const QByteArray& visible)
{
    return "select c.row" + fromSql(range, visible) + " order by c.due nulls last, c.row limit ?";
}

int bindBounds(Statement& statement, const Range& range)
{
    int next = 1;
    for (const QDateTime& bound : range.bounds)
        statement.bind(next++, bound);
    return next;
}

QByteArray lateSql(const QByteArray& visible)
{
    return "select count(*), min(c.due) from cases c indexed by cases_to_do where c.verb <> 'none' and c.verb <> "
           "'wait_for_customer' "
           "and c.due < ?1 and " +
           visible;
}

QByteArray openSql(const QByteArray& visible)
{
    return "select count(*) from cases c indexed by cases_open where c.closed is null and " + visible;
}

QByteArray stillOpenSinceSql(const QByteArray& visible)
{
    return openSql(visible) + " and c.opened <= ?1";
}

QByteArray settledSinceSql(const QByteArray& visible)
{
    return "select count(*) from cases c where c.closed_as = 'settled' and c.closed > ?1 and c.opened <= ?1 and " +
           visible;
}

QByteArray unansweredSql(const QByteArray& visible)
{
    return "select count(*) from cases c where (c.facets & " + QByteArray::number(facet::replyMissing) + ") <> 0 and " +
           visible;
}

QByteArray unansweredLateSql(const QByteArray& visible)
{
    return unansweredSql(visible) +
           " and exists (select 1 from clocks k where k.case_row = c.row and k.kind = 'public_reply' "
           "and k.stopped is null and k.paused is null and k.due < ?1)";
}

QByteArray owedSql(const QByteArray& visible)
{
    return "select r.amount_minor, r.amount_currency, coalesce(c.customer, c.id) from refunds r "
           "cross join cases c on c.row = r.case_row where r.promised is not null and r.paid is null and not exists "
           "(select 1 from deviations d where d.case_row = r.case_row and d.excuses = 'refund') and " +
           visible;
}

// A talk comes first: so an import of changed reviews brings no more than what somebody worked on.
QByteArray goodNewsSql(const QByteArray& visible)
{
    return "select c.row from reviews r cross join cases c on c.row = r.case_row where r.replaces is not null "
           "and r.posted >= ?1 and exists (select 1 from calls where case_row = r.case_row) and " +
           visible +
           " union select c.row from follow_ups f cross join cases c on c.row = f.case_row where f.done is not null "
           "and f.done >= ?1 and f.outcome not in ('open', 'nothing') and " +
           visible;
}

QByteArray receivedSql(const QByteArray& visible)
{
    return "select c.received_week, count(*) from cases c where c.received_week between ?1 and ?2 and " + visible +
           " group by c.received_week order by c.received_week";
}

qint64 keyAt(const Statement& row)
{
    return row.int64(0);
}

} // namespace

QList<QByteArray> agendaSql(const QByteArray& visible)
{
    QList<QByteArray> all{openSql(visible),       stillOpenSinceSql(visible), settledSinceSql(visible),
                          unansweredSql(visible), unansweredLateSql(visible), lateSql(visible),
                          owedSql(visible),       goodNewsSql(visible),       receivedSql(visible)};
    for (const Range& range : rangesAt(QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), QTimeZone::UTC))
        all << keysSql(range, visible);
    return all;
}

Result<AgendaQuery::Entries> AgendaQuery::entries(const QDateTime& now, const QTimeZone& zone, qint64 limit)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    Entries all;
    QList<qint64> keys;
    QMap<AgendaGroup, qint64> rest;
    for (const Range& range : rangesAt(now, zone)) {
        auto statement = Statement::composed(m_database, keysSql(range, visible->cases));
        const auto found = statement.bind(bindBounds(statement, range), limit).all(keyAt);
        if (!found)
            return passOn(found);
        for (const qint64 key : *found)
            if (!keys.contains(key)) // a few hundred at most: those of safety come twice
                keys.append(key);
        if (found->size() < limit)
            continue;
        auto size = Statement::composed(m_database, "select count(*)" + fromSql(range, visible->cases));
        bindBounds(size, range);
        const auto count = size.number();
        if (!count)
            return passOn(count);
        rest[range.group] += *count - found->size();
    }
    auto entries = entriesOf(keys, now, zone);
    if (!entries)
        return passOn(entries);
    all.entries = std::move(*entries);
    for (auto it = rest.cbegin(); it != rest.cend(); ++it)
        if (it.value() > 0)
            all.rest.append({it.key(), it.value()});
    return all;
}

Result<QList<AgendaEntry>> AgendaQuery::entriesOf(const QList<qint64>& keys, const QDateTime& now,
                                                  const QTimeZone& zone)
{
    const auto rows = CaseQuery(m_database).at(keys);
    if (!rows)
        return passOn(rows);
    QList<AgendaEntry> entries;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (!needsParts(rows->at(i))) {
            entries.append(agendaEntry(rows->at(i), now, zone));
            continue;
        }
        const auto c = CaseStore(m_database).load(keys.at(i));
        if (!c)
            return passOn(c);
        entries.append(agendaEntries(rows->at(i), *c, now, zone));
    }
    putInOrder(entries);
    return entries;
}

Result<qint64> AgendaQuery::countOf(const QByteArray& sql, const QList<QDateTime>& values)
{
    auto statement = Statement::composed(m_database, sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, values[i]);
    return statement.number();
}

Result<AgendaFigures> AgendaQuery::figures(const QDateTime& now)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    const QByteArray& cases = visible->cases;
    const QDateTime weekAgo = now.addDays(-7);
    AgendaFigures figures;
    qint64 settledSince = 0;
    qint64 stillOpenSince = 0;
    qint64 entriesThen = 0;
    const auto put = [this](qint64& into, const QByteArray& sql, const QList<QDateTime>& values) {
        return countOf(sql, values).transform([&into](qint64 count) { into = count; });
    };
    const Done done =
        put(figures.open, openSql(cases), {})
            .and_then([&] { return put(stillOpenSince, stillOpenSinceSql(cases), {weekAgo}); })
            .and_then([&] { return put(settledSince, settledSinceSql(cases), {weekAgo}); })
            .and_then(
                [&] { return put(entriesThen, "select exists (select 1 from history where at <= ?1)", {weekAgo}); })
            .and_then([&] { return put(figures.unanswered, unansweredSql(cases), {}); })
            .and_then([&] { return put(figures.unansweredLate, unansweredLateSql(cases), {now}); })
            .and_then([&] { return addLate(figures, now); })
            .and_then([&] { return addOwed(figures); });
    if (!done)
        return passOn(done);
    if (entriesThen > 0)
        figures.openWeekAgo = stillOpenSince + settledSince;
    return figures;
}

Done AgendaQuery::addLate(AgendaFigures& figures, const QDateTime& now)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    auto statement = Statement::composed(m_database, lateSql(visible->cases));
    return statement.bind(1, now)
        .all([&figures](const Statement& row) {
            figures.late = row.int64(0);
            figures.oldestLate = row.time(1);
            return 0;
        })
        .transform([](const QList<int>&) {});
}

Done AgendaQuery::addOwed(AgendaFigures& figures)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    QSet<QByteArray> people;
    const auto amounts = Statement::composed(m_database, owedSql(visible->cases)).all([&people](const Statement& row) {
        people.insert(row.bytes(2));
        return Money{row.int64(0), row.text(1)};
    });
    if (!amounts)
        return passOn(amounts);
    figures.owedPeople = people.size();
    return totals(*amounts).transform([&figures](QList<Money> sums) { figures.owed = std::move(sums); });
}

Result<QList<GoodNews>> AgendaQuery::goodNews(const QDateTime& since, qsizetype limit)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    const auto keys = Statement::composed(m_database, goodNewsSql(visible->cases)).bindAll(since).all(keyAt);
    if (!keys)
        return passOn(keys);
    const auto rows = CaseQuery(m_database).at(*keys);
    if (!rows)
        return passOn(rows);
    QList<GoodNews> news;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const auto c = CaseStore(m_database).load(keys->at(i));
        if (!c)
            return passOn(c);
        news.append(goodNewsOf(rows->at(i), *c, since));
    }
    std::ranges::stable_sort(news, std::ranges::greater(), &GoodNews::at);
    return news.first(std::min(limit, news.size()));
}

Result<QList<WeeklyCount>> AgendaQuery::received(const Week& from, const Week& to)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    return Statement::composed(m_database, receivedSql(visible->cases))
        .bindAll(from.monday().toJulianDay(), to.monday().toJulianDay())
        .all([](const Statement& row) {
            return WeeklyCount{Week::of(QDate::fromJulianDay(row.int64(0))), {}, row.int64(1)};
        });
}

} // namespace amends
