// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QJsonArray>

namespace amends {

/// Conditions on `cases c` and `people p`: all but what a hidden batch brought and nobody has worked on. Only a batch
/// that was published and is being removed again has cases that somebody worked on.
inline constexpr char visibleCaseSql[] =
    "(c.batch is null or c.revision > 1 or c.batch not in (select row from batches where published is null))";
inline constexpr char visiblePersonSql[] =
    "(p.batch is null or p.revision > 1 or p.batch not in (select row from batches where published is null) "
    "or exists (select 1 from cases c where (c.customer = p.id or c.agent = p.id) and (c.batch is null "
    "or c.revision > 1 or c.batch not in (select row from batches where published is null))) "
    "or exists (select 1 from calls where person = p.id) or exists (select 1 from accounts where person = p.id))";

struct BatchInfo {
    BatchId id;
    QDateTime started;
    QStringList files; ///< names without folders
    QString preset;
    QJsonArray sources = {}; ///< for history, per file: what it was, how it was read, what came of it

    bool operator==(const BatchInfo&) const = default;
};

/// Imports as batches. One is hidden (`published` is null) until it is published, and again from its withdrawal until
/// BatchRemoval has taken away what nobody worked on; `digest` is empty as long as it never was published. One
/// connection, its thread; writing inside the caller's transaction.
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

    /// The row of a batch that is hidden; 0 where there is none.
    Result<qint64> hidden();
    /// The row of a hidden batch that BatchRemoval is to remove; 0 where there is none. Those that never were published
    /// only where `alsoUnfinished`: one of them may belong to an import under way.
    Result<qint64> toRemove(bool alsoUnfinished);
    /// Row of a batch that is, or was, published.
    Result<std::optional<qint64>> rowOf(const BatchId& id);

    /// Hides the batch's cases that nobody worked on, at once, however many; BatchRemoval removes them. False where
    /// there are none, or they are hidden already.
    Result<bool> withdraw(qint64 batch);

    /// When the import that brought a case was published; invalid where none brought it.
    Result<QDateTime> broughtAt(qint64 caseRow);

    /// The digests that history has of all published batches against their openings: findings `import_changed` {batch}.
    Result<QList<Error>> verify();

private:
    Database& m_database;
};

/// What a batch commits to for one case as it opened it:
///
///     HMAC-SHA-256(key of the batch + nonce of the opening, canonical JSON {"case": caseToOpening, "id":…,
///     "number":…})
///
/// Written once and compared for ever: its form must not change. A new field of a case has no key while it is empty.
QByteArray openingDigest(const QByteArray& batchKey, const QByteArray& nonce, const Case& c);

/// 16 random bytes, and 16 that are the HMAC-SHA-256 of the imported row's digest by them: so the opening commits to
/// that digest, too.
QByteArray openingNonce(const QByteArray& sourceDigest);
/// Whether a nonce is of a row with that digest. Those of older programs, of 16 bytes, say nothing of it.
bool isNonceOf(const QByteArray& nonce, const QByteArray& sourceDigest);

/// The rolling digest of a batch.
QByteArray chainDigest(const QByteArray& soFar, const QByteArray& digest);

} // namespace amends
