// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/fields.h"

namespace amends::cli {

// To go through the types of their lists.
inline const Case anyCase;
inline const Office anyOffice;

/// Calls visit.operator()<T>() for each value whose fields may stand in the `set` of that kind of Edit.
template <class Visit>
void eachSetType(EditKind kind, Visit visit)
{
    const auto partOfKind = [&]<class P>(const QList<P>&) {
        if (partOf(kind) == QLatin1StringView(Fields<P>::one))
            visit.template operator()<P>();
    };
    switch (kind) {
    case EditKind::OpenCase:
        visit.template operator()<CaseLife>();
        return visit.template operator()<CaseFacts>();
    case EditKind::SetCase:
        return visit.template operator()<CaseFacts>();
    case EditKind::CloseCase:
        return visit.template operator()<CaseLife>();
    case EditKind::AddPerson:
    case EditKind::SetPerson:
        return visit.template operator()<Person>();
    case EditKind::SetBusiness:
        return visit.template operator()<Business>();
    default:
        eachPartList(anyCase, partOfKind);
        eachOfficeList(anyOffice, partOfKind);
    }
}

/// The keys that may stand in its `set`.
QStringList setKeys(EditKind kind);

} // namespace amends::cli
