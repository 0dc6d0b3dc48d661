// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/door.h"
#include "core/storage/undo_history.h"

#include <algorithm>

namespace amends {

Result<AppliedGroup> Door::undo(qint64 step, const QDateTime& now, const QString& by)
{
    const auto standing = UndoHistory(m_database).standingOf(step);
    if (!standing)
        return passOn(standing);
    if (standing->isUndone)
        return failure("nothing_to_undo"_L1, {{"step"_L1, step}});
    return takeBack(standing->last, now, by, failure("nothing_to_undo"_L1, {{"step"_L1, step}}));
}

Result<AppliedGroup> Door::redo(qint64 step, const QDateTime& now, const QString& by)
{
    const auto standing = UndoHistory(m_database).standingOf(step);
    if (!standing)
        return passOn(standing);
    if (!standing->isUndone)
        return failure("nothing_to_redo"_L1, {{"step"_L1, step}});
    return takeBack(standing->last, now, by, failure("nothing_to_redo"_L1, {{"step"_L1, step}}));
}

Result<AppliedGroup> Door::takeBack(qint64 step, const QDateTime& now, const QString& by,
                                    const std::unexpected<Error>& nothing)
{
    const auto entries = UndoHistory(m_database).entriesOf(step);
    if (!entries)
        return passOn(entries);
    const bool hasWayBack = std::ranges::all_of(*entries, [](const UndoEntry& e) { return e.inverse.has_value(); });
    if (entries->isEmpty() || !hasWayBack)
        return nothing;
    QList<Edit> edits;
    Run run{.now = now, .by = by, .origin = Origin::Undo, .undoes = step, .step = 0, .typed = {}, .answer = {}};
    for (const UndoEntry& entry : *entries) {
        Edit edit = *entry.inverse;
        edit.base = entry.revision;
        edits.append(edit);
        run.reasons.append(entry.reason);
    }
    return this->run(edits, std::move(run));
}

} // namespace amends
