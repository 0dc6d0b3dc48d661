// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/records.h"
#include "core/storage/database.h"

#include <QByteArray>

namespace amends {

/// One entry about to be written. `edit` and `inverse` are what it commits to.
struct HistoryEntry {
    qint64 step = 0; ///< 0: this entry is the first of its step
    QDateTime at;
    QDateTime recorded; ///< when it was written, whatever `at` says
    QString by;
    Edit edit;
    std::optional<Edit> inverse; ///< none where there is no way back
    QByteArray target;           ///< 16 bytes; empty for the casebook
    Revision revision = 0;
    qint64 undoes = 0;
};

/// Append-only history with a chained hash:
///
///     commitment = HMAC-SHA-256(key of this entry, canonical JSON {"edit":…,"inverse":…})
///     hash       = SHA-256(previous hash, then seq, step, at, recorded, actor, kind, target kind, target, revision,
///                          touched, batch, undoes, commitment; numbers in decimal, blobs in hex, each ended by a line
///                          feed)
///
/// Behind the entries a casebook was founded with (none, where it is new) the previous hash is followed by the
/// founding's commitment (founding.h).
///
/// The text and the key lie apart and can be erased together: the chain stays whole (H43). Actors are people's names by
/// number, for the same reason. One connection, its thread; writing inside the caller's transaction.
class HistoryStore {
public:
    explicit HistoryStore(Database& database)
        : m_database(database)
    {}

    /// Answers the entry's number.
    Result<qint64> append(const HistoryEntry& entry);

    /// Tokens (cases/edit.h) touched on a target after a revision, leaving out two steps, and those that were done and
    /// undone since: together they touched nothing.
    Result<QStringList> touchedSince(const QByteArray& target, Revision base, qint64 exceptStep = 0, qint64 orStep = 0);
    /// The highest revision a target ever had, also where it is gone now; 0: never was.
    Result<Revision> lastRevision(const QByteArray& target);
    /// Whether history knows the target, a case, under this number. False where the texts that say so are erased.
    Result<bool> hadNumber(const QByteArray& target, const CaseNumber& number);
    /// The newest open_case or add_person of a target that undid nothing; none where there is none, or it is erased.
    Result<std::optional<Edit>> openingOf(const QByteArray& target);
    /// Oldest first.
    Result<QList<HistoryLine>> linesOf(const QByteArray& target);

    struct Verification {
        qint64 entries = 0;
        QByteArray head;
        qint64 erased = 0; ///< entries whose text and key are gone together
        /// founding_missing, founding_changed; history_gap, history_changed, history_text_changed,
        /// history_text_missing {seq}
        QList<Error> findings;
    };
    /// An erased entry lost all of text and key; where only a part of them is gone, or more or fewer entries are erased
    /// than the newest erasure of a person says, it is `history_text_missing`.
    Result<Verification> verify();

private:
    Result<qint64> actor(const QString& name);

    Database& m_database;
};

/// In what the entry of an erasure sets: how many entries of history are without text from then on.
inline constexpr QLatin1StringView textsErasedKey("texts_erased");

/// 32 random bytes from the operating system.
QByteArray newCommitmentKey();
QByteArray commitment(const QByteArray& key, const QByteArray& canonicalJson);
QByteArray canonicalJson(const QJsonObject& object);

} // namespace amends
