// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_eraser.h"
#include "core/backup/backup_shelf.h"
#include "core/casebook/case_view.h"
#include "core/casebook/casebook_private.h"
#include "core/casebook/rulebook_maker.h"
#include "core/casebook/window_reads.h"
#include "core/storage/case_query.h"
#include "core/storage/checker.h"
#include "core/storage/draft_store.h"
#include "core/storage/person_mentions.h"

namespace amends {

QFuture<Result<QList<Backup>>> Casebook::backups()
{
    return d->pageReader.ask<QList<Backup>>(
        [path = d->options.path]() -> Result<QList<Backup>> { return backupsOf(path); });
}

QFuture<Result<CaseList>> Casebook::list(ListRequest request, const QString& slot)
{
    return Private::read<CaseList>(
        d->pageReader, d->pages,
        [request = std::move(request), now = d->now()](Database& database) -> Result<CaseList> {
            CaseQuery query(database, now);
            auto rows = query.list(request.query, request.sort, request.limit);
            if (!rows)
                return passOn(rows);
            const bool isWhole = request.limit < 0 || rows->size() < request.limit;
            const auto total = isWhole ? Result<qint64>(rows->size()) : query.count(request.query);
            if (!total)
                return passOn(total);
            return CaseList{*total, std::move(*rows)};
        },
        slot);
}

QFuture<Result<CaseKeys>> Casebook::caseKeys(ListRequest request, const QString& slot)
{
    return Private::read<CaseKeys>(
        d->pageReader, d->pages,
        [request = std::move(request), now = d->now()](Database& database) {
            return CaseQuery(database, now)
                .keys(request.query, request.sort, request.limit)
                .transform([](QList<qint64> keys) { return CaseKeys{std::move(keys)}; });
        },
        slot);
}

QFuture<Result<QList<CaseRow>>> Casebook::caseRows(QList<qint64> keys)
{
    return Private::read<QList<CaseRow>>(
        d->pageReader, d->pages, [keys = std::move(keys)](Database& database) { return CaseQuery(database).at(keys); });
}

QFuture<Result<QList<qint64>>> Casebook::counts(QList<search::Query> queries, const QString& slot)
{
    return Private::read<QList<qint64>>(
        d->countReader, d->counts,
        [queries = std::move(queries), now = d->now()](Database& database) -> Result<QList<qint64>> {
            QList<qint64> counts;
            for (const search::Query& query : queries) {
                const auto count = CaseQuery(database, now).count(query);
                if (!count)
                    return passOn(count);
                counts.append(*count);
            }
            return counts;
        },
        slot);
}

QFuture<Result<CaseView>> Casebook::findByKey(qint64 key)
{
    return Private::read<CaseView>(d->pageReader, d->pages, [key](Database& database) -> Result<CaseView> {
        const auto rows = CaseQuery(database).at({key});
        if (!rows)
            return passOn(rows);
        if (rows->constFirst().id.isNull())
            return failure("case_not_found"_L1);
        return viewOf(database, key);
    });
}

QFuture<Result<CaseView>> Casebook::find(const CaseId& id)
{
    return Private::read<CaseView>(d->pageReader, d->pages, [id](Database& database) -> Result<CaseView> {
        const auto row = CaseStore(database).rowOf(id);
        if (!row)
            return passOn(row);
        if (!*row)
            return failure("case_not_found"_L1, {{"case"_L1, id.toString()}});
        return viewOf(database, **row);
    });
}

QFuture<Result<CaseView>> Casebook::find(CaseNumber number)
{
    return Private::read<CaseView>(d->pageReader, d->pages, [number](Database& database) -> Result<CaseView> {
        const auto row = CaseStore(database).rowOf(number);
        if (!row)
            return passOn(row);
        if (!*row)
            return failure("case_not_found"_L1, {{"case"_L1, number.toString()}});
        return viewOf(database, **row);
    });
}

QFuture<Result<QList<qint64>>> Casebook::keysOf(QList<CaseId> cases)
{
    return Private::read<QList<qint64>>(d->pageReader, d->pages, [cases = std::move(cases)](Database& database) {
        return readKeysOf(database, cases);
    });
}

QFuture<Result<Agenda>> Casebook::today(const QString& slot)
{
    return Private::read<Agenda>(
        d->pageReader, d->pages, [now = d->now()](Database& database) { return readAgenda(database, now); }, slot);
}

QFuture<Result<ActionsAnswer>> Casebook::actions(ActionsRequest request, const QString& slot)
{
    return Private::read<ActionsAnswer>(
        d->pageReader, d->pages, [request](Database& database) { return readActions(database, request); }, slot);
}

QFuture<Result<PeopleList>> Casebook::peopleList(PeopleRequest request, const QString& slot)
{
    return Private::read<PeopleList>(
        d->pageReader, d->pages,
        [request = std::move(request)](Database& database) { return readPeople(database, request); }, slot);
}

QFuture<Result<CaseKeys>> Casebook::casesOf(PersonId person, const QString& slot)
{
    return Private::read<CaseKeys>(
        d->pageReader, d->pages, [person](Database& database) { return readCasesOf(database, person); }, slot);
}

QFuture<Result<QList<search::ValueCount>>> Casebook::values(ValuesRequest request, const QString& slot)
{
    return Private::read<QList<search::ValueCount>>(
        d->countReader, d->counts,
        [request = std::move(request)](Database& database) { return readValues(database, request); }, slot);
}

QFuture<Done> Casebook::visitCases(search::Query query, std::function<Done(const CaseView&)> visit)
{
    return Private::read<void>(
        d->countReader, d->counts,
        [query = std::move(query), visit = std::move(visit), now = d->now()](Database& database) -> Done {
            const auto rows = CaseQuery(database, now).rows(query);
            if (!rows)
                return passOn(rows);
            for (const qint64 row : *rows) {
                const auto view = viewOf(database, row);
                if (!view)
                    return passOn(view);
                if (const Done done = visit(*view); !done)
                    return done;
            }
            return {};
        });
}

QFuture<Result<TrendsAnswer>> Casebook::trends(TrendsRequest request, const QString& slot)
{
    return Private::read<TrendsAnswer>(
        d->countReader, d->counts,
        [request = std::move(request), now = d->now()](Database& database) -> Result<TrendsAnswer> {
            CaseQuery query(database, now);
            const auto counts = query.weekly(request.query, request.by);
            if (!counts)
                return passOn(counts);
            const auto undated = query.undated(request.query);
            if (!undated)
                return passOn(undated);
            const auto office = OfficeStore(database).load();
            if (!office)
                return passOn(office);
            const QDate today = now.toTimeZone(QTimeZone(office->business.zone.toUtf8())).date();
            return TrendsAnswer{weeklySeries(*counts, request.period, today), *undated};
        },
        slot);
}

QFuture<Result<Office>> Casebook::office()
{
    return Private::read<Office>(d->pageReader, d->pages,
                                 [](Database& database) { return OfficeStore(database).load(); });
}

QFuture<Result<QList<Person>>> Casebook::people(PersonKind kind)
{
    return Private::read<QList<Person>>(d->pageReader, d->pages,
                                        [kind](Database& database) { return PeopleStore(database).all(kind); });
}

QFuture<Result<Playbook>> Casebook::playbook()
{
    return Private::read<Playbook>(d->pageReader, d->pages, [](Database& database) -> Result<Playbook> {
        const auto office = OfficeStore(database).load();
        if (!office)
            return passOn(office);
        return playbookInForce(*office);
    });
}

QFuture<Result<ImportPreview>> Casebook::previewImport(ImportRequest request, qint64 limit, const QString& slot)
{
    return Private::read<ImportPreview>(
        d->countReader, d->counts,
        [request = std::move(request), limit, now = d->now()](Database& database) {
            return readImportPreview(database, request, limit, now);
        },
        slot);
}

QFuture<Result<CheckAnswer>> Casebook::check()
{
    return Private::read<CheckAnswer>(d->countReader, d->counts, [](Database& database) -> Result<CheckAnswer> {
        const auto report = checkCasebook(database);
        if (!report)
            return passOn(report);
        return CheckAnswer{report->cases,  report->people, report->entries,
                           report->erased, report->head,   report->findings};
    });
}

QFuture<Result<ErasureCounts>> Casebook::lookAtErasure(PersonId person, const QString& slot)
{
    return Private::read<ErasureCounts>(
        d->countReader, d->counts,
        [person, path = d->options.path](Database& database) {
            return mentionsOf(database, person).transform([&](const PersonMentions& found) {
                ErasureCounts counts = found.counts();
                counts.backups = backupsHolding(path, person).size();
                return counts;
            });
        },
        slot);
}

QFuture<Result<QList<Draft>>> Casebook::drafts()
{
    return Private::read<QList<Draft>>(d->pageReader, d->pages,
                                       [](Database& database) { return DraftStore(database).all(); });
}

QFuture<Result<QList<Draft>>> Casebook::drafts(QString person, CaseId caseId)
{
    return Private::read<QList<Draft>>(
        d->pageReader, d->pages,
        [person = std::move(person), caseId](Database& database) { return DraftStore(database).of(person, caseId); });
}

} // namespace amends
