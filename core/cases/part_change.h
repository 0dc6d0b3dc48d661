// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/change.h"
#include "core/cases/json.h"

#include <algorithm>

// How an Edit changes one part of a list: shared by cases and the casebook's own lists.

namespace amends {

inline bool hasReason(const Edit& edit)
{
    return !edit.reason.trimmed().isEmpty();
}

/// The values of `before` for every field that differs in `after`, null where it was empty.
template <class T>
QJsonObject differences(const T& before, const T& after)
{
    QJsonObject old;
    eachField<T>([&](const auto& field) {
        const auto& was = before.*field.member;
        if (was != after.*field.member)
            old.insert(field.name(), isCleared(was) ? QJsonValue() : toJsonValue(was));
    });
    return old;
}

/// What happened outside is taken back or changed only with a reason, and so is what it was about.
template <class T>
Done checkOutside(const T& before, const T& after, const Edit& edit)
{
    bool happened = false;
    QString taken;
    QString altered;
    eachField<T>([&](const auto& field) {
        const auto& was = before.*field.member;
        const bool differs = was != after.*field.member;
        if (field.has(Outside) && !isCleared(was)) {
            happened = true;
            if (differs)
                taken = field.name();
        }
        if (field.has(Fixed) && differs && altered.isEmpty())
            altered = field.name();
    });
    if (taken.isEmpty() && happened)
        taken = altered;
    if (taken.isEmpty() || hasReason(edit))
        return {};
    return failure("happened_outside"_L1, {{"field"_L1, taken}});
}

template <class P>
const P* partIn(const QList<P>& parts, const PartId& id)
{
    const auto found = std::ranges::find(parts, id, &P::id);
    return found == parts.cend() ? nullptr : &*found;
}

template <class P>
auto findPart(QList<P>& parts, const PartId& id)
{
    return std::ranges::find(parts, id, &P::id);
}

/// Lists are ordered by id, which is the order of making.
template <class P>
void insertPart(QList<P>& parts, P part)
{
    const auto place = std::ranges::upper_bound(parts, part.id, {}, &P::id);
    parts.insert(place, std::move(part));
}

/// Makes or changes the part `edit.part`; `settle(before, after)` adds what follows from it and may fill what was left
/// out. `inverse` gets its kind, part and set.
template <class P, class Settle>
Done putPart(QList<P>& parts, const Edit& edit, EditKind removal, Edit& inverse, Settle settle)
{
    const auto found = findPart(parts, edit.part);
    const bool isNew = found == parts.end();
    const P before = isNew ? P{} : *found;
    P after = before;
    after.id = edit.part;
    if (const Done read = readFields(edit.set, after); !read)
        return read;
    settle(before, after, isNew);
    const Done fine = checkRequired(after).and_then([&] { return checkOutside(before, after, edit); });
    if (!fine)
        return fine;
    inverse.part = edit.part;
    if (isNew) {
        inverse.kind = removal;
        insertPart(parts, std::move(after));
    } else {
        inverse.kind = edit.kind;
        inverse.set = differences(before, after);
        *found = std::move(after);
    }
    return {};
}

/// Removes `edit.part` from the list that has it; `kindOf` names the Edit that brings it back. False where the list has
/// no such part.
template <class P>
Result<bool> takePart(QList<P>& parts, const Edit& edit, EditKind bringsBack, Edit& inverse)
{
    const auto found = findPart(parts, edit.part);
    if (found == parts.end())
        return false;
    if (const Done fine = checkOutside(*found, P{}, edit); !fine)
        return passOn(fine);
    inverse.kind = bringsBack;
    inverse.part = edit.part;
    inverse.set = toJsonObject(*found);
    parts.erase(found);
    return true;
}

/// The Edit kind that makes parts of this type.
template <class P>
EditKind editFor()
{
    for (const auto& [kind, code] : Codes<EditKind>::table)
        if (partOf(kind) == QLatin1StringView(Fields<P>::one))
            return kind;
    Q_UNREACHABLE_RETURN(EditKind::SetCase);
}

} // namespace amends
