// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

namespace amends {

/// A corrective action (P10) or a follow-up (P11) beside what names its case. Plain value.
template <class Part>
struct PartRow {
    CaseId caseId;
    CaseNumber number;
    QString title; ///< of the case
    QString customer;
    bool isCaseClosed = false;
    Part part;

    bool operator==(const PartRow&) const = default;
};

template <class Part>
struct PartList {
    qint64 total = 0; ///< whatever the limit
    QList<PartRow<Part>> rows;

    bool operator==(const PartList&) const = default;
};

using ActionRow = PartRow<Action>;
using FollowUpRow = PartRow<FollowUp>;
using ActionList = PartList<Action>;
using FollowUpList = PartList<FollowUp>;

} // namespace amends
