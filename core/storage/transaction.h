// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace amends {

class Database;

/// A transaction that is rolled back unless commit() said it succeeded. They do not nest (asserted).
///
///     auto transaction = Transaction::write(database);
///     if (!transaction)
///         return passOn(transaction);
///     …
///     return transaction->commit();
class Transaction {
public:
    /// Takes the write lock at once (H9): `database_busy` where another process holds it.
    static Result<Transaction> write(Database& database);
    /// Several statements over one unchanging state; keep it short (it holds back checkpoints). Ends with commit() or
    /// without, which is the same.
    static Result<Transaction> read(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) noexcept;
    ~Transaction();

    /// Durable when it succeeded; else nothing of it was written. `file_replaced` (H6), `transaction_lost` where a
    /// failed statement or an interruption already rolled it back, errors of Database.
    Done commit();

private:
    enum class Kind { Write, Read };
    Transaction(Database& database, Kind kind)
        : m_database(&database)
        , m_kind(kind)
    {}
    void rollBack();

    Database* m_database; // null once ended
    Kind m_kind;
};

} // namespace amends
