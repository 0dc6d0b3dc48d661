// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"

#include "core/backup/restorer.h"
#include "core/casebook/casebook_private.h"
#include "core/casebook/casebook_repair.h"
#include "core/casebook/demo_job.h"
#include "core/casebook/erasing.h"
#include "core/casebook/import_job.h"
#include "core/casebook/sample_shop.h"
#include "core/storage/draft_store.h"
#include "core/storage/undo_history.h"

namespace amends {

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

bool Casebook::keepsBackups() const
{
    return d->options.keepsBackups;
}

QFuture<Done> Casebook::saveCopy(const QString& path)
{
    return d->backups.saveCopy(path);
}

QFuture<Done> Casebook::verifyFile()
{
    return d->write<void>([](WritingSide& side) {
        side.database().letGoIfReplaced();
        return side.database().verifyIdentity();
    });
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
    return d->write<qint64>([](WritingSide& side) { return UndoHistory(side.database()).newestStep(); });
}

QFuture<Result<UndoState>> Casebook::undoState()
{
    return d->write<UndoState>([](WritingSide& side) -> Result<UndoState> {
        UndoHistory history(side.database());
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

} // namespace amends
