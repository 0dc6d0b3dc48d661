// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_mentions.h"

#include <QDateTime>
#include <QTimeZone>

namespace amends {

struct Erasure {
    ErasureCounts counts;
    PersonStrings strings; ///< what must not be found any more
    QList<CaseId> cases;   ///< that changed
};

/// Takes a person out of a casebook for good, by the rule of cases/erasure.h, in one transaction: the person's row, the
/// cases that name them with the indexes of words, drafts, saved searches, names of imported files, names of who wrote,
/// and text and key of every entry of history that names them or belongs to a case of theirs. The chain stays whole; a
/// known head from before is still followed by it. History gets one step: `erase_person`, without the name, and
/// `redact_case` for each case, with a digest of what stayed.
///
/// What was erased cannot be undone (`erased`); nor can what was done before to a case that changed. An import can be
/// taken back as before, but for those cases: they count as worked on. Importing the same file again brings nothing of
/// them back.
///
/// The bytes are still in the file until rewriteFile(). What hidden imports brought must be removed before. Writer's
/// connection with registerSearchFunctions(), its thread.
class PersonEraser {
public:
    PersonEraser(Database& database, QString by, QDateTime now)
        : m_database(database)
        , m_by(std::move(by))
        , m_now(std::move(now))
    {}

    /// `person_not_found`, also where they are erased already.
    Result<Erasure> erase(const PersonId& person, const Told& told = {});

private:
    Done erase(const PersonMentions& mentions, Erasure& erasure);
    Done takeTexts(const PersonMentions& mentions);
    Done takeViews(const QList<PartId>& views);
    Done renameActors(const QList<qint64>& actors);
    Done renameFiles(const PersonMentions& mentions);
    Done recordErasure(const PersonMentions& mentions);
    Done redact(qint64 row, const PersonMentions& mentions, Erasure& erasure);
    Done record(Edit edit, const QByteArray& target, Revision revision);

    Database& m_database;
    QString m_by;
    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::UTC;
    qint64 m_step = 0;
};

} // namespace amends
