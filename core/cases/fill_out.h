// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/parts.h"

// What a part says of its making where its sender left it out: filled in from the Edit that makes it.

namespace amends {

inline void fillOut(Call& call, const Edit& edit)
{
    if (!call.at.isValid())
        call.at = edit.at;
    if (call.reason.isEmpty())
        call.reason = edit.reason;
}

inline void fillOut(Note& note, const Edit& edit)
{
    if (!note.at.isValid())
        note.at = edit.at;
    if (note.by.isEmpty())
        note.by = edit.by;
}

inline void fillOut(Cause& cause, const Edit& edit)
{
    if (cause.confirmedBy.isEmpty())
        cause.confirmedBy = edit.by;
    if (cause.reason.isEmpty())
        cause.reason = edit.reason;
}

inline void fillOut(Resolution& resolution, const Edit& edit)
{
    if (resolution.decision.isEmpty())
        return;
    if (!resolution.decidedAt.isValid())
        resolution.decidedAt = edit.at;
    if (resolution.decidedBy.isEmpty())
        resolution.decidedBy = edit.by;
}

template <class P>
void fillOut(P&, const Edit&)
{}

} // namespace amends
