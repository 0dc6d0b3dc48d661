// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/window_reads.h"

#include "core/storage/action_query.h"
#include "core/storage/agenda_query.h"
#include "core/storage/case_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_query.h"
#include "core/storage/value_query.h"

namespace amends {

namespace {

constexpr qint64 mostOfGroup = 100;
constexpr int wholeWeeks = 14;
constexpr int goodNewsDays = 14;
constexpr qsizetype mostGoodNews = 20;

Result<QList<WeekPoint>> readWeeks(AgendaQuery& query, QDate today)
{
    const Week running = Week::of(today);
    const Week first = Week::of(running.monday().addDays(-7 * wholeWeeks));
    auto counts = query.received(first, running);
    if (!counts)
        return passOn(counts);
    counts->append({running, {}, 0}); // so that there is a series, where nothing came in
    return weeklySeries(*counts, {first.monday(), running.sunday()}, today).constFirst().weeks;
}

} // namespace

Result<Agenda> readAgenda(Database& database, const QDateTime& now)
{
    const auto zone = OfficeStore(database).zone();
    if (!zone)
        return passOn(zone);
    AgendaQuery query(database);
    auto entries = query.entries(now, *zone, mostOfGroup);
    if (!entries)
        return passOn(entries);
    auto figures = query.figures(now);
    if (!figures)
        return passOn(figures);
    auto weeks = readWeeks(query, now.toTimeZone(*zone).date());
    if (!weeks)
        return passOn(weeks);
    auto news = query.goodNews(now.addDays(-goodNewsDays), mostGoodNews);
    if (!news)
        return passOn(news);
    Agenda agenda{now, *zone, std::move(entries->entries), std::move(entries->rest), {}, std::move(*news)};
    agenda.figures = {figures->open,    figures->openWeekAgo, figures->unanswered,      figures->unansweredLate,
                      figures->late,    figures->oldestLate,  std::move(figures->owed), figures->owedPeople,
                      std::move(*weeks)};
    return agenda;
}

Result<ActionsAnswer> readActions(Database& database, const ActionsRequest& request)
{
    ActionQuery query(database);
    ActionsAnswer answer;
    const auto into = [](auto& list) { return [&list](auto read) { list = std::move(read); }; };
    using enum ActionQuery::Which;
    const Done done =
        query.actions(Open, request.limit)
            .transform(into(answer.open))
            .and_then([&] { return query.actions(Over, request.limit).transform(into(answer.checked)); })
            .and_then([&] { return query.followUps(Open, request.limit).transform(into(answer.openFollowUps)); })
            .and_then([&] { return query.followUps(Over, request.limit).transform(into(answer.doneFollowUps)); });
    if (!done)
        return passOn(done);
    return answer;
}

Result<PeopleList> readPeople(Database& database, const PeopleRequest& request)
{
    return PeopleQuery(database).list(request.kind, request.words, request.limit);
}

Result<CaseKeys> readCasesOf(Database& database, const PersonId& person)
{
    return PeopleQuery(database).casesOf(person).transform(
        [](QList<qint64> keys) { return CaseKeys{std::move(keys)}; });
}

Result<QList<qint64>> readKeysOf(Database& database, const QList<CaseId>& cases)
{
    QList<qint64> keys;
    for (const CaseId& id : cases) {
        const auto row = CaseStore(database).rowOf(id);
        if (!row)
            return passOn(row);
        keys.append(row->value_or(-1));
    }
    return keys;
}

Result<QList<search::ValueCount>> readValues(Database& database, const ValuesRequest& request)
{
    return ValueQuery(database).values(request.field, request.prefix, request.limit);
}

} // namespace amends
