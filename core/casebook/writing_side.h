// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/storage/door.h"

namespace amends {

/// The one writing connection with its lock and its door. Lives and dies in the writer's thread.
class WritingSide {
public:
    /// Makes a new file: under another name, `.NAME.new`, until it is a whole casebook. Where that does not work out,
    /// or the program is killed meanwhile, there is none; what the killed one left is removed by the next try.
    /// `file_exists`.
    static Result<std::unique_ptr<WritingSide>> create(const QString& path, const QString& program,
                                                       const Business& business);
    /// Takes the lock, and migrates after a backup; what is hidden for good is left to BatchCleaner.
    static Result<std::unique_ptr<WritingSide>> open(const QString& path, const QString& program, const QDateTime& now);
    /// Empties the log, so that the casebook is one file also where a reader still has it open.
    ~WritingSide();

    Database& database() { return *m_database; }
    Door& door() { return *m_door; }

private:
    Done start(const QString& path, const QDateTime& now);

    explicit WritingSide(WriterLock lock)
        : m_lock(std::move(lock))
    {}

    WriterLock m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Door> m_door;
};

} // namespace amends
