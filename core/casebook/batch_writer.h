// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/opening_papers.h"
#include "core/intake/incoming.h"
#include "core/storage/batch_removal.h"
#include "core/storage/door.h"
#include "core/storage/transaction.h"

#include <functional>

namespace amends {

/// Brings new cases into a casebook under one batch, invisible until publish(). Between begin() and publish() it works
/// in chunks of the caller's; Edits may run between chunks. Writer's thread.
class BatchWriter {
public:
    BatchWriter(Database& database, Door& door);

    Done begin(const BatchInfo& info);
    /// One transaction around `work`, which calls add() any number of times: where it fails, nothing of it is there.
    /// The search knows the cases at its end.
    Done chunk(const std::function<Done()>& work);
    /// Inside of a chunk. The draft gets ids, number and people; `isHistory` rows stay closed.
    Done add(Incoming row, const QDateTime& now);

    /// One last transaction: from then on the cases are there. A batch without cases leaves nothing. `sources` are
    /// BatchInfo's.
    Done publish(const QDateTime& now, const QJsonArray& sources = {});
    /// Instead of publishing: removes a part of it, as BatchRemoval::step(); false when nothing is left.
    Result<bool> discardSome();

    /// The batch's; none before begin().
    std::optional<qint64> row() const { return m_batch.row > 0 ? std::optional(m_batch.row) : std::nullopt; }

    qint64 cases() const { return m_count; }

private:
    Result<PersonId> customerOf(const Incoming& row);
    Result<PersonId> agentOf(const QString& name);
    Result<PersonId> addPerson(Person person);
    Result<CaseNumber> takeNumber(const Case& c, const QDateTime& now);
    Done fileOpenings();
    Done indexPeople();
    Done keepNumbers();

    Database& m_database;
    Door& m_door;
    CaseStore m_cases;
    PeopleStore m_people;
    BatchStore m_batches;
    BatchInfo m_info;
    BatchStore::Open m_batch;
    QByteArray m_digest;
    qint64 m_count = 0;
    // Of the running chunk, to be written at its end:
    OpeningPapers m_papers;
    QList<Person> m_newPeople;
    QMap<int, qint64> m_lastNumbers; ///< by year
    std::optional<BatchRemoval> m_removal;
};

} // namespace amends
