// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/part_edits.h"

namespace amends {

Edit editOf(const TypedText::Target& target, const QJsonObject& set)
{
    Edit edit;
    edit.kind = target.edit;
    edit.caseId = target.caseId;
    edit.part = target.part;
    edit.set = set;
    return edit;
}

Edit removalOf(const CaseId& c, const PartId& part)
{
    Edit edit;
    edit.kind = EditKind::RemovePart;
    edit.caseId = c;
    edit.part = part;
    return edit;
}

} // namespace amends
