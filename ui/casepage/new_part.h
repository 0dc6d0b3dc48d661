// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

namespace amends {

/// The id of a part that is not there yet, known before it is made: the same case and the same `what` ("answer:fault")
/// give the same one, so that a draft finds its field again after a restart and what is said twice is made once.
PartId newPartFor(const Case& c, const QString& what);

/// The same for the next of a kind that a case has many of ("action"): never the id of a part that is there or was, and
/// in order behind `older`, those of the kind that are there or begun. The same one until a part of the kind is made.
PartId nextPartFor(const CaseView& view, const QString& what, const QList<PartId>& older);
template <class P>
QList<PartId> idsOf(const QList<P>& parts)
{
    QList<PartId> ids;
    for (const P& part : parts)
        ids.append(part.id);
    return ids;
}

} // namespace amends
