// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <utility>

namespace amends {

Result<Transaction> Transaction::write(Database& database)
{
    Q_ASSERT_X(database.mode() != Database::Mode::ReadOnly, "Transaction::write", "on a reader");
    Q_ASSERT_X(database.isAutoCommit(), "Transaction::write", "inside another one");
    if (const Done begun = Statement(database, "begin immediate").exec(); !begun)
        return passOn(begun);
    return Transaction(database, Kind::Write);
}

Result<Transaction> Transaction::read(Database& database)
{
    Q_ASSERT_X(database.isAutoCommit(), "Transaction::read", "inside another one");
    if (const Done begun = Statement(database, "begin deferred").exec(); !begun)
        return passOn(begun);
    return Transaction(database, Kind::Read);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_kind(other.m_kind)
{}

Transaction& Transaction::operator=(Transaction&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_kind, other.m_kind);
    return *this;
}

Transaction::~Transaction()
{
    rollBack();
}

Done Transaction::commit()
{
    Q_ASSERT_X(m_database, "Transaction::commit", "it has ended");
    if (m_database->isAutoCommit()) {
        m_database = nullptr;
        return failure("transaction_lost"_L1);
    }
    const Done same = m_kind == Kind::Write ? m_database->verifyIdentity() : Done();
    if (!same) {
        Database& replaced = *m_database;
        rollBack();
        replaced.letGoIfReplaced();
        return same;
    }
    Done done = Statement(*m_database, "commit").exec();
    if (!done)
        rollBack();
    m_database = nullptr;
    return done;
}

// SQLite itself may have rolled back already, on a full disk or an interruption.
void Transaction::rollBack()
{
    if (m_database && !m_database->isAutoCommit())
        m_database->rollBack();
    m_database = nullptr;
}

} // namespace amends
