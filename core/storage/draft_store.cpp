// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_store.h"

#include "core/base/text.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace amends {

namespace {

Draft draftOf(const Statement& row)
{
    return {row.text(0),        row.get<CaseId>(1),
            row.get<PartId>(2), row.text(3),
            row.int64(4),       row.text(5),
            row.time(6),        fromCode<EditKind>(row.text(7)).value_or(EditKind::AddNote)};
}

} // namespace

Done DraftStore::save(const Draft& draft)
{
    for (const QString& text : {draft.person, draft.field, draft.text})
        if (!isGated(text))
            return failure("invalid_value"_L1, {{"field"_L1, draft.field}, {"read"_L1, text}, {"fits"_L1, u"text"_s}});
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    return Statement(m_database,
                     "insert or replace into drafts (person, case_id, part, field, base, text, saved, edit) "
                     "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bindAll(draft.person, draft.caseId.toBytes(), draft.part.toBytes(), draft.field, draft.base, draft.text,
                 draft.saved, codeOf(draft.edit))
        .execOne()
        .and_then([&] { return transaction->commit(); });
}

Done DraftStore::discard(const Draft& draft)
{
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    return drop(draft).and_then([&] { return transaction->commit(); });
}

Done DraftStore::drop(const Draft& draft)
{
    return Statement(m_database, "delete from drafts where person = ?1 and case_id = ?2 and part = ?3 and field = ?4")
        .bindAll(draft.person, draft.caseId.toBytes(), draft.part.toBytes(), draft.field)
        .exec();
}

Result<QList<Draft>> DraftStore::all()
{
    return Statement(m_database,
                     "select person, case_id, part, field, base, text, saved, edit from drafts order by saved")
        .all(draftOf);
}

Result<QList<Draft>> DraftStore::of(const QString& person, const CaseId& caseId)
{
    return Statement(m_database, "select person, case_id, part, field, base, text, saved, edit from drafts "
                                 "where person = ?1 and case_id = ?2 order by saved")
        .bindAll(person, caseId.toBytes())
        .all(draftOf);
}

} // namespace amends
