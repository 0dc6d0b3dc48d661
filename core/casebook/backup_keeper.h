// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/base/clock.h"
#include "core/casebook/worker.h"
#include "core/storage/database.h"

namespace amends {

/// Makes a casebook's backups on a thread of its own, by a reading connection: the casebook goes on meanwhile. One
/// after the other. Public functions: any thread.
class BackupKeeper {
public:
    /// Hears of a backup of the day that could not be made, in the keeper's thread.
    using OnFailure = std::function<void(const Error&)>;

    BackupKeeper(QString casebook, std::shared_ptr<const Clock> clock, OnFailure onFailure);
    /// Stops what is being made.
    void close();

    QFuture<Result<Backup>> make(BackupReason reason);
    /// A whole casebook at another place, looked at like a backup.
    QFuture<Done> saveCopy(const QString& path);
    /// The backup of the day where one is due (thinning.h), at once.
    QFuture<Result<std::optional<Backup>>> makeDaily();
    /// The same in a quiet moment, once a day: failing it is told, and tried again the next day or start.
    void makeDailyLater();
    /// One where the casebook has entries that the newest one has not; then, whatever came of it, `next` in the
    /// keeper's thread.
    using Next = std::move_only_function<void(std::optional<Error> notMade)>;
    void makeBeforeImport(Next next);

private:
    template <class T>
    Result<T> onCasebook(const std::function<Result<T>(Database&)>& work);
    Result<Backup> makeFrom(Database& casebook, BackupReason reason);
    Result<std::optional<Backup>> makeDailyNow();
    Result<std::optional<Backup>> makeIfNewer(BackupReason reason);
    void announce(const Interrupter& interrupter);

    const QString m_casebook;
    const std::shared_ptr<const Clock> m_clock;
    const OnFailure m_onFailure;
    std::mutex m_mutex; ///< of what follows
    Interrupter m_interrupter;
    QDate m_askedFor; ///< the day, UTC, for which makeDailyLater() was heard
    bool m_isClosing = false;
    Worker m_worker; ///< last: its jobs use all of it
};

} // namespace amends
