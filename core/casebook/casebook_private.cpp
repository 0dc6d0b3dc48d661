// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook_private.h"

#include "core/storage/text_index.h"

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

QFuture<Result<AppliedGroup>>
Casebook::Private::change(std::move_only_function<Result<AppliedGroup>(WritingSide&)> change)
{
    return write<AppliedGroup>([this, change = std::move(change)](WritingSide& side) mutable -> Result<AppliedGroup> {
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

void Casebook::Private::tell(const Changes& changes)
{
    if (changes != Changes{})
        QMetaObject::invokeMethod(q, [this, changes] { Q_EMIT q->changed(changes); }, Qt::QueuedConnection);
}

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

} // namespace amends
