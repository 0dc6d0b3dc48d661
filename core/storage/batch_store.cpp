// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch_store.h"

#include "core/cases/json.h"
#include "core/cases/opening_json.h"
#include "core/storage/columns.h"
#include "core/storage/founding.h"
#include "core/storage/history_store.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace amends {

QByteArray openingDigest(const QByteArray& batchKey, const QByteArray& nonce, const Case& c)
{
    return commitment(batchKey + nonce, openingJson(c));
}

namespace {

constexpr qsizetype randomBytes = 16;

} // namespace

QByteArray openingNonce(const QByteArray& sourceDigest)
{
    const QByteArray random = newCommitmentKey().first(randomBytes);
    return random + sealBy(random, sourceDigest);
}

bool isNonceOf(const QByteArray& nonce, const QByteArray& sourceDigest)
{
    return nonce.size() <= randomBytes || nonce.sliced(randomBytes) == sealBy(nonce.first(randomBytes), sourceDigest);
}

QByteArray chainDigest(const QByteArray& soFar, const QByteArray& digest)
{
    return QCryptographicHash::hash(QByteArray(soFar + digest), QCryptographicHash::Sha256);
}

Result<BatchStore::Open> BatchStore::begin(const BatchInfo& info)
{
    Open open{0, newCommitmentKey()};
    const auto row = Statement(m_database, "insert into batches (id, started, files, preset, cases, commitment_key, "
                                           "digest) values (?1, ?2, ?3, ?4, 0, ?5, x'') returning row")
                         .bindAll(info.id, info.started, jsonList(info.files), info.preset, open.key)
                         .number();
    if (!row)
        return passOn(row);
    open.row = *row;
    return open;
}

Done BatchStore::addOpening(qint64 batch, qint64 place, const CaseId& id, const QByteArray& nonce,
                            const QByteArray& digest)
{
    return Statement(m_database, "insert into openings (batch, place, case_id, nonce, digest) "
                                 "values (?1, ?2, ?3, ?4, ?5)")
        .bindAll(batch, place, id, nonce, digest)
        .execOne();
}

Done BatchStore::publish(qint64 batch, const QDateTime& when, qint64 cases, const QByteArray& digest)
{
    return Statement(m_database, "update batches set published = ?2, cases = ?3, digest = ?4 where row = ?1")
        .bindAll(batch, when, cases, digest)
        .execOne();
}

Result<QDateTime> BatchStore::broughtAt(qint64 caseRow)
{
    const auto published =
        Statement(m_database, "select b.published from cases c join batches b on b.row = c.batch where c.row = ?1")
            .bindAll(caseRow)
            .one([](const Statement& batch) { return batch.time(0); });
    if (!published)
        return passOn(published);
    return published->value_or(QDateTime());
}

Result<qint64> BatchStore::hidden()
{
    return Statement(m_database, "select coalesce(max(row), 0) from batches where published is null").number();
}

Result<qint64> BatchStore::toRemove(bool alsoUnfinished)
{
    return Statement(m_database, "select coalesce(min(row), 0) from batches where published is null "
                                 "and (?1 or digest <> x'')")
        .bindAll(alsoUnfinished)
        .number();
}

Result<std::optional<qint64>> BatchStore::rowOf(const BatchId& id)
{
    return Statement(m_database, "select row from batches where id = ?1 and (published is not null or digest <> x'')")
        .bindAll(id)
        .one([](const Statement& row) { return row.int64(0); });
}

Result<bool> BatchStore::withdraw(qint64 batch)
{
    Statement hide(m_database, "update batches set published = null where row = ?1 and published is not null "
                               "and exists (select 1 from cases where batch = ?1 and revision = 1)");
    if (const Done done = hide.bindAll(batch).exec(); !done)
        return passOn(done);
    return hide.rowsAffected() > 0;
}

Result<QList<Error>> BatchStore::verify()
{
    struct Batch {
        qint64 row = 0;
        BatchId id;
        QByteArray digest;
        QByteArray entered; ///< the same in hex, in its entry of history
        bool isAsEntered = false;
        bool isErased = false; ///< what its entry says
        bool isAsStarted = false;
    };
    const auto founding = foundingOf(m_database);
    if (!founding)
        return passOn(founding);
    const qint64 older = founding->value_or(Founding{}).batches;
    const auto batches =
        Statement(m_database,
                  "select b.row, b.id, b.digest, t.edit ->> '$.set.digest', b.preset is t.edit ->> '$.set.preset' and "
                  "b.cases is t.edit ->> '$.set.cases' and (b.published is null or b.published = h.at) and "
                  "iif(json_valid(b.files), json(b.files) is t.edit ->> '$.set.files', 0), b.started, "
                  "t.edit ->> '$.set.started', h.seq is not null and t.seq is null from batches b "
                  "left join history h on h.target = b.id and h.kind = 'import' "
                  "left join history_text t on t.seq = h.seq where b.published is not null or b.digest <> x''")
            .all([older](const Statement& row) {
                const QString started = row.text(6);
                const bool isAsStarted =
                    started.isEmpty() ? row.int64(0) <= older : started == toJsonValue(row.time(5)).toString();
                return Batch{row.int64(0),   row.get<BatchId>(1), row.bytes(2), row.bytes(3),
                             row.boolean(4), row.boolean(7),      isAsStarted};
            });
    if (!batches)
        return passOn(batches);
    QList<Error> findings;
    for (const Batch& batch : *batches) {
        QByteArray digest;
        Statement openings(m_database, "select digest from openings where batch = ?1 order by place");
        openings.bindAll(batch.row);
        for (;;) {
            const auto row = openings.step();
            if (!row)
                return passOn(row);
            if (!*row)
                break;
            digest = chainDigest(digest, openings.bytes(0));
        }
        const bool isEntered =
            batch.isErased || (digest.toHex() == batch.entered && batch.isAsEntered && batch.isAsStarted);
        if (digest != batch.digest || !isEntered)
            findings.append({u"import_changed"_s, {{"batch"_L1, batch.id.toString()}}});
    }
    return findings;
}

} // namespace amends
