// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/storage/door.h"

namespace amends {

/// The one writing connection with its lock and its door. Lives and dies in the writer's thread.
class WritingSide {
public:
    /// Makes a new file; where that does not work out, none is left. `file_exists`.
    static Result<std::unique_ptr<WritingSide>> create(const QString& path, const QString& program,
                                                       const Business& business);
    /// Takes the lock and migrates; what is hidden for good is left to BatchCleaner.
    static Result<std::unique_ptr<WritingSide>> open(const QString& path, const QString& program);

    Database& database() { return *m_database; }
    Door& door() { return *m_door; }

private:
    static Result<std::unique_ptr<WritingSide>> openAs(Database::Mode mode, const QString& path,
                                                       const QString& program);
    Done bringUpToDate();
    Done begin(const Business& business);

    explicit WritingSide(WriterLock lock)
        : m_lock(std::move(lock))
    {}

    WriterLock m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Door> m_door;
};

} // namespace amends
