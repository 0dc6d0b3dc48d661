// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/backup_keeper.h"
#include "core/casebook/batch_cleaner.h"
#include "core/casebook/batch_job.h"
#include "core/casebook/casebook.h"
#include "core/casebook/chunk_time.h"
#include "core/casebook/reading_side.h"
#include "core/casebook/worker.h"
#include "core/casebook/writing_side.h"
#include "core/storage/tidier.h"

namespace amends {

/// The threads of a casebook and what is on each.
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

    /// Tells of what it changed.
    QFuture<Result<AppliedGroup>> change(std::move_only_function<Result<AppliedGroup>(WritingSide&)> change);
    void tell(const Changes& changes);

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

} // namespace amends
