// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_step.h"

#include "core/storage/batch_store.h"

#include <QJsonDocument>

namespace amends {

namespace {

QJsonObject objectIn(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

std::optional<Edit> editIn(const QByteArray& json)
{
    const auto edit = editFromJson(objectIn(json));
    return edit ? std::optional(*edit) : std::nullopt;
}

} // namespace

Entry entryAt(const Statement& row, int column)
{
    return {fromCode<EditKind>(row.text(column + 3)).value_or(EditKind::SetCase),
            !row.isNull(column),
            row.isNull(column + 1),
            editIn(row.bytes(column + 1)),
            editIn(row.bytes(column + 2)),
            objectIn(row.bytes(column + 1)).value("set"_L1).toObject()};
}

Result<Case> again(const Case& before, const Edit& edit, Origin origin)
{
    // An opening is in history as it came to be, with all that was filled in.
    return replayCase(before, edit, edit.kind == EditKind::OpenCase ? Origin::Undo : origin);
}

Result<Person> again(const Person& before, const Edit& edit, Origin origin)
{
    return changePerson(before, edit, origin).transform([](const Change<Person>& change) { return change.after; });
}

Result<Office> again(const Office& before, const Edit& edit, Origin origin)
{
    return changeOffice(before, edit, origin).transform([](const Change<Office>& change) { return change.after; });
}

bool movedClocksUnseen(const Entry& entry)
{
    return entry.inverse->set.contains("clocks"_L1) && !entry.edit->set.contains("clocks"_L1);
}

Result<bool> isImported(Database& database, const Case& c)
{
    const auto fits =
        Statement(database, "select o.digest, o.nonce, b.commitment_key from openings o "
                            "join batches b on b.row = o.batch where o.case_id = ?1")
            .bindAll(c.id)
            .all([&](const Statement& row) { return openingDigest(row.bytes(2), row.bytes(1), c) == row.view(0); });
    if (!fits)
        return passOn(fits);
    return fits->contains(true);
}

} // namespace amends
