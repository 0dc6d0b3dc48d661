// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/change.h"
#include "core/cases/records.h"
#include "core/storage/batch_store.h"
#include "core/storage/case_store.h"
#include "core/storage/history_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"

#include <functional>

namespace amends {

/// The one way in: every change is checked by the rules and written with its rows, its history and its search text in
/// one transaction. Writer's connection, its thread.
class Door {
public:
    /// Makes the rules' knowledge from what the casebook says of itself: again after each change of it.
    using MakeRulebook = std::function<Result<Rulebook>(const Office&)>;

    Door(Database& database, MakeRulebook makeRulebook);

    /// Reads the casebook's own values; once before anything else.
    Done start();

    /// All or nothing; durable when it answers. `now` and `by` stand where an Edit says neither; an empty `by` is the
    /// casebook's leader. Errors as in casebook.h, with `place` = index of the Edit in its group. An opening that comes
    /// again as it was is `already`, with other content `case_exists`, `person_exists`. A case that was withdrawn does
    /// not come back by the way (`case_withdrawn` {case, number}), only by undo or where its number is asked for.
    /// `typed`: the drafts that the Edits were typed as; they are gone with the group.
    Result<AppliedGroup> apply(const EditGroup& group, const QDateTime& now, const QString& by = {},
                               const QList<Draft>& typed = {});
    Result<AppliedGroup> undo(qint64 step, const QDateTime& now, const QString& by = {});
    Result<AppliedGroup> redo(qint64 step, const QDateTime& now, const QString& by = {});

    /// For imports, inside the caller's transaction: one new case under a batch, without an entry of its own in
    /// history. `c` has its ids and its number; it gets its clocks. Answers its row.
    Result<qint64> open(Case& c, const CaseOrigin& origin, const QDateTime& now);
    /// The entry that stands for a whole import, inside the caller's transaction.
    Result<qint64> appendImport(const BatchInfo& info, qint64 cases, const QByteArray& digest, const QDateTime& now);

    /// Whose numbers a case gets that is opened at `now`.
    int numberYear(const Case& c, const QDateTime& now) const;

    const Office& office() const { return m_office; }
    const Rulebook& rulebook() const { return m_rulebook; }
    const QTimeZone& zone() const { return m_zone; }

private:
    /// One apply() under way.
    struct Run {
        QDateTime now;
        QString by;
        Origin origin = Origin::Person;
        qint64 undoes = 0;
        qint64 step = 0; ///< of the entries written so far
        QList<Draft> typed;
        AppliedGroup answer;
        QStringList reasons = {}; ///< of what each Edit takes back: doing that again needs it
        qsizetype place = 0;      ///< of the Edit
    };

    Result<AppliedGroup> run(const QList<Edit>& edits, Run run);
    Done applyOne(Edit edit, Run& run);
    Done applyToCase(Edit edit, Run& run);
    Done openCase(Edit edit, Run& run);
    Done openAgain(const Edit& edit, const Case& c, Run& run);
    Done applyToPerson(const Edit& edit, Run& run);
    Done applyToOffice(const Edit& edit, Run& run);
    Done withdrawImport(const Edit& edit, Run& run);

    Result<AppliedGroup> takeBack(qint64 step, const QDateTime& now, const QString& by,
                                  const std::unexpected<Error>& nothing);
    Done checkBase(const Edit& edit, const QByteArray& target, Revision revision, bool isRepeated, const Run& run);
    /// Whom the case names and did not before is there.
    Done checkPeople(const Case& before, const Case& after);
    Done checkNotHidden(const Edit& edit);
    Done checkNotWithdrawn(const Edit& edit);
    Done checkSamePerson(const Edit& edit, const Person& person);
    Result<CaseNumber> numberAgain(const Case& c, const CaseNumber& wished);
    Done record(Run& run, const Edit& edit, std::optional<Edit> inverse, const QByteArray& target, Revision revision);
    Done useOffice(Office office);

    Database& m_database;
    MakeRulebook m_makeRulebook;
    CaseStore m_cases;
    PeopleStore m_people;
    OfficeStore m_offices;
    HistoryStore m_history;
    BatchStore m_batches;
    Office m_office;
    Rulebook m_rulebook;
    QTimeZone m_zone = QTimeZone::UTC;
};

} // namespace amends
