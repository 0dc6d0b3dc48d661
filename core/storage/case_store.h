// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"
#include "core/storage/database.h"

#include <QTimeZone>

namespace amends {

/// Where an imported case came from; for others nothing is set.
struct CaseOrigin {
    std::optional<qint64> batch; ///< the batch's row
    QByteArray sourceDigest;
    bool isIndexedLater = false; ///< its caller calls indexCase(), for many in a row
};

/// Cases and their parts as rows, with what lists and searches need kept beside them. Writing happens inside the
/// caller's transaction. One connection, its thread.
class CaseStore {
public:
    explicit CaseStore(Database& database)
        : m_database(database)
    {}

    /// Row of a case; none where there is no such case, or it belongs to an import that is hidden.
    Result<std::optional<qint64>> rowOf(const CaseId& id);
    Result<std::optional<qint64>> rowOf(const CaseNumber& number);
    /// The number of a case that is there but hidden with its import.
    Result<std::optional<CaseNumber>> hiddenNumber(const CaseId& id);
    struct Imported {
        qint64 row = 0;
        QByteArray digest;
        bool isErased = false; ///< whose it was is forgotten: what the source says does not come in again
    };
    /// The case a source names so; the newest where there are several. Of those that are hidden only what an import
    /// under way, `ownBatch`, brought itself. `digest` is of the row it came as; empty where its review was replaced
    /// since.
    Result<std::optional<Imported>> bySourceKey(const QString& source, const QString& sourceKey,
                                                std::optional<qint64> ownBatch = {});
    /// `Kept`: only tables that the case's row says there is something in. `All`: to check what it says.
    enum class Parts { Kept, All };
    /// The whole case. `case_not_found` where the row is gone.
    Result<Case> load(qint64 row, Parts parts = Parts::Kept);

    /// Answers the row it got. Days and weeks are those of `zone`.
    Result<qint64> insert(const Case& c, const QTimeZone& zone, const CaseOrigin& origin = {});
    /// Writes what differs, provided that the stored revision is still `before`'s: `row_not_changed` otherwise. What is
    /// stored is `before`, in the same zone.
    Done update(qint64 row, const Case& before, const Case& after, const QTimeZone& zone);
    /// With its parts and its text.
    Done remove(qint64 row);

    /// The next number of that year, counted up at once.
    Result<CaseNumber> takeNumber(int year);
    /// For who takes many in a row: the last one taken in that year, 0 if none was, and what it is afterwards.
    Result<qint64> lastNumber(int year);
    Done keepLastNumber(int year, qint64 last);
    /// What a number given last is sealed by (founding.h).
    static QByteArray sealedText(int year, qint64 last);

    /// Whether the case's row, with what is kept there for lists and searches, and its parts are what insert() and
    /// update() would write.
    Result<bool> agrees(qint64 row, const Case& c, const QTimeZone& zone);
    /// Writes all of the case's row and its parts anew, its revision included; its parts are there.
    Done rewrite(qint64 row, const Case& c, const QTimeZone& zone);
    /// Computes that anew for all cases, after the business moved to another zone.
    Done moveTo(const QTimeZone& from, const QTimeZone& to);

private:
    Done saveParts(qint64 row, const Case& before, const Case& after);

    Database& m_database;
};

} // namespace amends
