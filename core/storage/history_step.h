// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/change.h"
#include "core/storage/statement.h"

// One entry of history done again or taken back on a value, without the rules of its day. For walking history in either
// direction; a connection's thread.

namespace amends {

/// What history has of an Edit.
struct Entry {
    EditKind kind = EditKind::SetCase;
    bool isUndo = false;
    bool isErased = false;
    std::optional<Edit> edit; ///< none where it cannot be read
    std::optional<Edit> inverse;
    QJsonObject said; ///< what the Edit sets
};
/// From four columns on: what it undoes, its edit, its inverse and its kind.
Entry entryAt(const Statement& row, int column);

/// What an Edit makes of a value. Errors of replayCase(), changePerson() and changeOffice().
Result<Case> again(const Case& before, const Edit& edit, Origin origin);
Result<Person> again(const Person& before, const Edit& edit, Origin origin);
Result<Office> again(const Office& before, const Edit& edit, Origin origin);

inline bool isOpening(EditKind kind)
{
    return kind == EditKind::OpenCase || kind == EditKind::AddPerson;
}
inline bool isWithdrawal(EditKind kind)
{
    return kind == EditKind::WithdrawCase || kind == EditKind::WithdrawPerson;
}

/// Older programs kept where the clocks came from, but not where they went by the rules of that day.
bool movedClocksUnseen(const Entry& entry);

/// Whether an import committed to opening a case like that.
Result<bool> isImported(Database& database, const Case& c);

} // namespace amends
