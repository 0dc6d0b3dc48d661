// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace amends {

class Database;

/// Remembers which keys there were, in memory that does not grow with them: as digests in a temporary file of its own.
/// One thread.
class SeenKeys {
public:
    /// `file_not_written` and the errors of Database.
    static Result<SeenKeys> create();
    SeenKeys(SeenKeys&&) noexcept;
    SeenKeys& operator=(SeenKeys&&) = delete;
    ~SeenKeys();

    /// False where the key was added before.
    Result<bool> add(const QByteArray& key);

private:
    SeenKeys(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Database> database);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_transaction; ///< never committed: the file goes with it
};

} // namespace amends
