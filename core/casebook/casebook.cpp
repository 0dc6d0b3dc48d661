// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"

#include "core/backup/backup_eraser.h"
#include "core/backup/backup_shelf.h"
#include "core/backup/restorer.h"
#include "core/casebook/backup_keeper.h"
#include "core/casebook/batch_cleaner.h"
#include "core/casebook/case_view.h"
#include "core/casebook/casebook_repair.h"
#include "core/casebook/demo_job.h"
#include "core/casebook/erasing.h"
#include "core/casebook/import_job.h"
#include "core/casebook/reading_side.h"
#include "core/casebook/rulebook_maker.h"
#include "core/casebook/sample_shop.h"
#include "core/casebook/window_reads.h"
#include "core/casebook/worker.h"
#include "core/casebook/writing_side.h"
#include "core/storage/case_query.h"
#include "core/storage/checker.h"
#include "core/storage/draft_store.h"
#include "core/storage/person_mentions.h"
#include "core/storage/text_index.h"
#include "core/storage/tidier.h"

namespace amends {

namespace {

Changes changesOf(const AppliedGroup& group)
{
    Changes changes;
    for (const Applied& applied : group.edits) {
        if (applied.already)
            continue;
        switch (applied.target) {
        case TargetKind::Case:
            if (!changes.cases.contains(applied.caseId))
                changes.cases.append(applied.caseId);
            break;
        case TargetKind::Person:
            if (!changes.people.contains(applied.person))
                changes.people.append(applied.person);
            break;
        case TargetKind::Casebook:
            changes.casebook = true;
            break;
        case TargetKind::Batch:
            changes.everything = true;
            break;
        }
    }
    return changes;
}

} // namespace

struct Casebook::Private {
    Casebook* q;
    CasebookOptions options;
    std::unique_ptr<WritingSide> writing; ///< the writer's thread only
    std::optional<BatchCleaner> cleaner;  ///< likewise
    std::optional<Tidier> tidier;         ///< likewise
    bool hasJob = false;                  ///< likewise
    bool isCleaning = false;              ///< likewise
    bool isTidying = false;               ///< likewise
    ReadingSide pages;
    ReadingSide counts;
    Worker writer;
    Worker pageReader;
    Worker countReader;
    BackupKeeper backups;

    Private(Casebook* casebook, CasebookOptions o)
        : q(casebook)
        , options(std::move(o))
        , pages(options.path)
        , counts(options.path)
        , backups(options.path, options.clock, [this](const Error& error) {
            QMetaObject::invokeMethod(q, [this, error] { Q_EMIT q->backupFailed(error); }, Qt::QueuedConnection);
        })
    {}

    ~Private()
    {
        backups.close();
        // The writer last: closing alone it leaves one file without a write-ahead log.
        pageReader.closeWith([this] { pages.close(); });
        countReader.closeWith([this] { counts.close(); });
        writer.closeWith([this] {
            cleaner.reset();
            tidier.reset();
            writing.reset();
        });
    }

    /// Work with the writing side: `read_only` where there is none.
    template <class T, class Work>
    QFuture<Result<T>> write(Work work)
    {
        return writer.ask<T>([this, work = std::move(work)]() mutable -> Result<T> {
            if (!writing)
                return failure("read_only"_L1, {{"path"_L1, options.path}});
            tidyLater();
            return work(*writing);
        });
    }

    /// Work that sees one unchanging state of the file.
    template <class T, class Work>
    static QFuture<Result<T>> read(Worker& worker, ReadingSide& side, Work work, const QString& slot = {})
    {
        return worker.ask<T>([&side, work = std::move(work), ticket = side.announce(slot)]() mutable {
            return side.answer<T>(ticket, work);
        });
    }

    template <class Change>
    QFuture<Result<AppliedGroup>> change(Change change)
    {
        return write<AppliedGroup>([this, change = std::move(change)](WritingSide& side) -> Result<AppliedGroup> {
            auto applied = change(side);
            if (!applied)
                return applied;
            const Changes changes = changesOf(*applied);
            if (changes.everything)
                startCleaning();
            tell(changes);
            backUpLater();
            return applied;
        });
    }

    void tell(const Changes& changes)
    {
        if (changes != Changes{})
            QMetaObject::invokeMethod(q, [this, changes] { Q_EMIT q->changed(changes); }, Qt::QueuedConnection);
    }

    QDateTime now() const { return options.clock->now(); }
    IsWanted isWanted() const
    {
        return [this] { return writer.isWanted(); };
    }

    struct Carried;
    using MakeJob = std::move_only_function<std::unique_ptr<BatchJob>(WritingSide&)>;
    enum class BackUp { No, First };
    QFuture<Result<ImportAnswer>> carry(MakeJob makeJob, BackUp backUp = BackUp::No);
    void begin(std::unique_ptr<Carried> carried, MakeJob makeJob);
    void step(std::unique_ptr<Carried> carried);
    Result<bool> stepOf(Carried& carried);
    void takeBack(std::unique_ptr<Carried> carried, Error error);

    Done openForWriting();
    void use(std::unique_ptr<WritingSide> side);
    void startCleaning();
    void clean();
    Done cleanAll();
    void tidyLater();
    void backUpLater();
};

/// A job under way: carried from step to step through the writer's queue.
struct Casebook::Private::Carried {
    QPromise<Result<ImportAnswer>> promise;
    std::unique_ptr<BatchJob> job;
    int unmerged = 0; ///< steps since the index was merged
    std::optional<Error> backupNotMade;
    Private* d;

    explicit Carried(Private* owner)
        : d(owner)
    {
        promise.start();
    }
    ~Carried()
    {
        if (isAnswered)
            return;
        // What was published stays; what was not is invisible, and removed after the next opening.
        auto last = [this] { return job->finish(); };
        if (job && job->isPublished())
            finish(Worker::guarded<ImportAnswer>(last));
        else
            refuse({u"casebook_closed"_s, {}});
    }

    void finish(Result<ImportAnswer> answer)
    {
        if (answer)
            answer->backupNotMade = backupNotMade;
        job.reset();
        d->hasJob = false;
        this->answer(std::move(answer));
    }

    void refuse(Error error) { answer(std::unexpected(std::move(error))); }

private:
    void answer(Result<ImportAnswer> result)
    {
        isAnswered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }

    bool isAnswered = false;
};

QFuture<Result<ImportAnswer>> Casebook::Private::carry(MakeJob makeJob, BackUp backUp)
{
    auto carried = std::make_unique<Carried>(this);
    carried->promise.setProgressRange(0, 1000);
    auto future = carried->promise.future();
    if (backUp == BackUp::First && options.keepsBackups)
        backups.makeBeforeImport(
            [this, carried = std::move(carried), makeJob = std::move(makeJob)](std::optional<Error> notMade) mutable {
                carried->backupNotMade = std::move(notMade);
                begin(std::move(carried), std::move(makeJob));
            });
    else
        begin(std::move(carried), std::move(makeJob));
    return future;
}

void Casebook::Private::begin(std::unique_ptr<Carried> carried, MakeJob makeJob)
{
    writer.post([this, carried = std::move(carried), makeJob = std::move(makeJob)]() mutable {
        if (!writing)
            return carried->refuse({u"read_only"_s, {{"path"_L1, options.path}}});
        if (hasJob)
            return carried->refuse({u"import_running"_s, {}});
        auto make = [&]() -> Result<std::unique_ptr<BatchJob>> { return makeJob(*writing); };
        auto made = Worker::guarded<std::unique_ptr<BatchJob>>(make);
        if (!made)
            return carried->refuse(made.error());
        hasJob = true;
        carried->job = std::move(*made);
        auto first = [&] { return carried->job->begin(); };
        if (const Done begun = Worker::guarded<void>(first); !begun)
            return takeBack(std::move(carried), begun.error());
        step(std::move(carried));
    });
}

/// Merges what many steps left in the index, before so much of it is there that SQLite does that all at once.
Result<bool> Casebook::Private::stepOf(Carried& carried)
{
    constexpr int mostUnmerged = 64;
    constexpr int mergeMs = 40;
    if (carried.unmerged < mostUnmerged) {
        ++carried.unmerged;
        return carried.job->step();
    }
    const auto more = mergeTextIndex(writing->database(), mergeMs);
    if (more && !*more)
        carried.unmerged = 0;
    return more ? Result<bool>(true) : more;
}

void Casebook::Private::step(std::unique_ptr<Carried> carried)
{
    writer.post(
        [this, carried = std::move(carried)]() mutable {
            if (carried->promise.isCanceled() && !carried->job->isPublished())
                return takeBack(std::move(carried), {u"cancelled"_s, {}});
            auto oneStep = [&] { return stepOf(*carried); };
            const auto more = Worker::guarded<bool>(oneStep);
            if (!more)
                return takeBack(std::move(carried), more.error());
            carried->promise.setProgressValueAndText(static_cast<int>(carried->job->progress() * 1000),
                                                     QString::number(carried->job->done()));
            if (*more)
                return step(std::move(carried));
            auto last = [&] { return carried->job->finish(); };
            auto answer = Worker::guarded<ImportAnswer>(last);
            if (!answer)
                return takeBack(std::move(carried), answer.error());
            if (answer->imported > 0 || answer->updated > 0)
                tell({.cases = {}, .people = {}, .casebook = false, .everything = true});
            // Its log is far too long for a step of the idle writer; where it cannot be moved now, that one will.
            std::ignore = writing->database().checkpointSome();
            carried->finish(std::move(answer));
            tidyLater();
            startCleaning(); // which passed over what may have been the job's
        },
        Worker::Urgency::WhenIdle);
}

void Casebook::Private::takeBack(std::unique_ptr<Carried> carried, Error error)
{
    writer.post(
        [this, carried = std::move(carried), error = std::move(error)]() mutable {
            auto oneStep = [&] { return carried->job->takeBack(); };
            const auto more = Worker::guarded<bool>(oneStep);
            if (more && *more)
                return takeBack(std::move(carried), std::move(error));
            if (!more)
                error.detail.insert("left_behind"_L1, more.error().code);
            carried->finish(std::unexpected(std::move(error)));
            startCleaning();
        },
        Worker::Urgency::WhenIdle);
}

Done Casebook::Private::openForWriting()
{
    auto side = WritingSide::open(options.path, options.program, now());
    if (!side)
        return passOn(side);
    use(std::move(*side));
    return {};
}

void Casebook::Private::use(std::unique_ptr<WritingSide> side)
{
    writing = std::move(side);
    cleaner.emplace(writing->database());
    tidier.emplace(writing->database());
    startCleaning();
    tidyLater();
    backUpLater();
}

void Casebook::Private::backUpLater()
{
    if (options.keepsBackups)
        backups.makeDailyLater();
}

void Casebook::Private::tidyLater()
{
    if (std::exchange(isTidying, true))
        return;
    writer.post(
        [this] {
            auto oneStep = [this] { return tidier->step(isWanted()); };
            const auto more = Worker::guarded<bool>(oneStep);
            isTidying = false;
            if (more && *more)
                tidyLater();
        },
        Worker::Urgency::WhenQuiet);
}

void Casebook::Private::startCleaning()
{
    if (!std::exchange(isCleaning, true))
        clean();
}

void Casebook::Private::clean()
{
    writer.post(
        [this] {
            auto oneStep = [this] { return cleaner->step(hasJob); };
            const auto more = Worker::guarded<bool>(oneStep);
            isCleaning = more && *more; // a failure leaves the rest, invisible, to the next occasion
            if (isCleaning)
                clean();
        },
        Worker::Urgency::WhenIdle);
}

Done Casebook::Private::cleanAll()
{
    Result<bool> more = true;
    while (more && *more)
        more = cleaner->step(hasJob);
    return more ? Done() : passOn(more);
}

Casebook::Casebook(CasebookOptions options)
    : d(std::make_unique<Private>(this, std::move(options)))
{
    qRegisterMetaType<Changes>();
}

Casebook::~Casebook() = default;

QFuture<Done> Casebook::create(const Business& business)
{
    return d->writer.ask<void>([this, business]() -> Done {
        auto side = WritingSide::create(d->options.path, d->options.program, business);
        if (!side)
            return passOn(side);
        d->use(std::move(*side));
        return {};
    });
}

QFuture<Done> Casebook::open()
{
    if (d->options.readOnly)
        return Private::read<void>(d->pageReader, d->pages, [](Database&) { return Done(); });
    return d->writer.ask<void>([this]() -> Done { return d->openForWriting(); });
}

QFuture<Done> Casebook::restore(const QString& backup)
{
    return d->writer.ask<void>([this, backup]() -> Done {
        if (d->writing || d->options.readOnly)
            return failure("read_only"_L1, {{"path"_L1, d->options.path}});
        return restoreBackup(d->options.path, d->options.program, backup, d->now()).and_then([this] {
            return d->openForWriting();
        });
    });
}

QFuture<Result<Backup>> Casebook::backUp()
{
    return d->backups.make(BackupReason::Asked);
}

QFuture<Result<std::optional<Backup>>> Casebook::backUpToday()
{
    if (!d->options.keepsBackups)
        return QtFuture::makeReadyValueFuture(Result<std::optional<Backup>>(std::nullopt));
    return d->backups.makeDaily();
}

QFuture<Done> Casebook::saveCopy(const QString& path)
{
    return d->backups.saveCopy(path);
}

QFuture<Result<QList<Backup>>> Casebook::backups()
{
    return d->pageReader.ask<QList<Backup>>(
        [path = d->options.path]() -> Result<QList<Backup>> { return backupsOf(path); });
}

QFuture<Result<AppliedGroup>> Casebook::apply(EditGroup group, QList<Draft> typed)
{
    return d->change([this, group = std::move(group), typed = std::move(typed)](WritingSide& side) {
        auto applied = side.door().apply(group, d->now(), {}, typed);
        if (!applied)
            for (const Draft& draft : typed)
                std::ignore = DraftStore(side.database()).save(draft); // why not is told already
        return applied;
    });
}

QFuture<Result<AppliedGroup>> Casebook::undo(qint64 step)
{
    return d->change([this, step](WritingSide& side) { return side.door().undo(step, d->now()); });
}

QFuture<Result<AppliedGroup>> Casebook::redo(qint64 step)
{
    return d->change([this, step](WritingSide& side) { return side.door().redo(step, d->now()); });
}

QFuture<Result<qint64>> Casebook::newestStep()
{
    return d->write<qint64>([](WritingSide& side) { return HistoryStore(side.database()).newestStep(); });
}

QFuture<Result<UndoState>> Casebook::undoState()
{
    return d->write<UndoState>([](WritingSide& side) -> Result<UndoState> {
        HistoryStore history(side.database());
        const auto named = [&](const Result<qint64>& step, std::optional<UndoStep>& into) -> Done {
            if (!step)
                return passOn(step);
            if (*step == 0)
                return {};
            return history.kindOf(*step).transform([&](EditKind kind) { into = UndoStep{*step, kind}; });
        };
        UndoState state;
        const Done read =
            named(history.newestStep(), state.undo).and_then([&] { return named(history.newestUndone(), state.redo); });
        return read ? Result<UndoState>(state) : passOn(read);
    });
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

QFuture<Result<ImportAnswer>> Casebook::import(ImportRequest request)
{
    const auto backUp = request.dryRun ? Private::BackUp::No : Private::BackUp::First;
    return d->carry(
        [this, request = std::move(request)](WritingSide& side) mutable -> std::unique_ptr<BatchJob> {
            return std::make_unique<ImportJob>(side.database(), side.door(), std::move(request), d->now(),
                                               d->isWanted());
        },
        backUp);
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

QFuture<Result<ImportAnswer>> Casebook::fillWithDemo(qint64 cases, quint64 seed, std::stop_token stop)
{
    return d->carry([this, cases, seed, stop = std::move(stop)](WritingSide& side) -> std::unique_ptr<BatchJob> {
        return std::make_unique<DemoJob>(side.database(), side.door(), cases, seed, d->now(), d->isWanted(), stop);
    });
}

QFuture<Done> Casebook::cleanUp()
{
    return d->write<void>([this](WritingSide&) { return d->cleanAll(); });
}

QFuture<Result<ImportAnswer>> Casebook::fillWithSample()
{
    return d->carry([this](WritingSide& side) -> std::unique_ptr<BatchJob> {
        return std::make_unique<SampleJob>(side.database(), side.door(), d->now());
    });
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

QFuture<Result<ErasureAnswer>> Casebook::erasePerson(PersonId person)
{
    QPromise<Result<ErasureAnswer>> promise;
    promise.start();
    promise.setProgressRange(0, 1000);
    auto future = promise.future();
    d->writer.post([this, person, promise = std::move(promise)]() mutable {
        auto erase = [&]() -> Result<ErasureAnswer> {
            if (!d->writing)
                return failure("read_only"_L1, {{"path"_L1, d->options.path}});
            if (d->hasJob)
                return failure("import_running"_L1);
            if (const Done clean = d->cleanAll(); !clean)
                return passOn(clean);
            return amends::erasePerson(*d->writing, person, d->now(),
                                       [&](double share) { promise.setProgressValue(int(share * 1000)); });
        };
        promise.addResult(Worker::guarded<ErasureAnswer>(erase));
        if (d->writing)
            d->tell({.cases = {}, .people = {}, .casebook = true, .everything = true});
        promise.finish();
    });
    return future;
}

QFuture<Result<RepairAnswer>> Casebook::repair()
{
    return d->write<RepairAnswer>([this](WritingSide& side) -> Result<RepairAnswer> {
        auto answer = repairOpened(side.database(), d->now());
        if (!answer)
            return answer;
        if (const Done started = side.door().start(); !started)
            return passOn(started);
        d->tell({.cases = {}, .people = {}, .casebook = true, .everything = true});
        return answer;
    });
}

QFuture<Done> Casebook::saveDraft(Draft draft)
{
    return d->write<void>([this, draft = std::move(draft)](WritingSide& side) mutable {
        if (!draft.saved.isValid())
            draft.saved = d->now();
        return DraftStore(side.database()).save(draft);
    });
}

QFuture<Done> Casebook::discardDraft(Draft draft)
{
    return d->write<void>(
        [draft = std::move(draft)](WritingSide& side) { return DraftStore(side.database()).discard(draft); });
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
