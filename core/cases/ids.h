// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace amends {

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using PartId = Id<struct PartTag>;
using BatchId = Id<struct BatchTag>;

/// How often a target was changed: 1 when made, one more with every Edit.
using Revision = qint64;

/// "2026-0042": the year of opening in the business's zone and a counter within it. Never reused, gaps allowed, ordered
/// as integers.
struct CaseNumber {
    int year = 0;
    qint64 counter = 0;

    auto operator<=>(const CaseNumber&) const = default;
    bool isNull() const { return year == 0; }
    /// At least four digits for the counter; empty when null.
    QString toString() const;
    /// `invalid_case_number` for anything but "2026-0042".
    static Result<CaseNumber> fromString(QStringView text);
};

} // namespace amends
