// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace amends {

struct BatchInfo {
    BatchId id;
    QDateTime started;
    QStringList files; ///< names without folders
    QString preset;

    bool operator==(const BatchInfo&) const = default;
};

/// Imports as batches: invisible until published, removed as a whole when not. One connection, its thread; writing
/// inside the caller's transaction, except removeUnpublished().
class BatchStore {
public:
    explicit BatchStore(Database& database)
        : m_database(database)
    {}

    struct Open {
        qint64 row = 0;
        QByteArray key; ///< of the openings' commitments
    };
    Result<Open> begin(const BatchInfo& info);
    /// `place` counts from 1. The batch's digest so far is the caller's to keep: chainDigest().
    Done addOpening(qint64 batch, qint64 place, const CaseId& id, const QByteArray& nonce, const QByteArray& digest);
    Done publish(qint64 batch, const QDateTime& when, qint64 cases, const QByteArray& digest);

    /// The row of the batch that is not published; 0 where there is none.
    Result<qint64> hidden();
    /// Row of a published batch.
    Result<std::optional<qint64>> rowOf(const BatchId& id);

    /// Removes every batch that was not published, its cases and people, in transactions of a thousand cases.
    Done removeUnpublished();
    /// Removes the batch's cases that nobody worked on, and its people nobody names; answers how many cases were
    /// removed.
    Result<qint64> withdraw(qint64 batch);

    /// The digests that history has of all published batches against their openings: findings `import_changed` {batch}.
    Result<QList<Error>> verify();

private:
    Result<qint64> removeSome(qint64 batch, bool onlyUntouched, qint64 limit);
    Done removePeople(qint64 batch);

    Database& m_database;
};

/// What a batch commits to for one case as it opened it:
///
///     HMAC-SHA-256(key of the batch + nonce of the opening, canonical JSON {"case": caseToOpening, "id":…,
///     "number":…})
///
/// Written once and compared for ever: its form must not change. A new field of a case has no key while it is empty.
QByteArray openingDigest(const QByteArray& batchKey, const QByteArray& nonce, const Case& c);

/// The rolling digest of a batch.
QByteArray chainDigest(const QByteArray& soFar, const QByteArray& digest);

} // namespace amends
