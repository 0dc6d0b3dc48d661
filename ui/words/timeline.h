// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/person.h"
#include "core/cases/records.h"

#include <QString>

namespace amends::words {

/// What happened in a case, told for people.
struct TimelineLine {
    enum class Kind {
        Occurred,
        Voiced,
        Opened,
        Called,
        NotReached,
        Replied,
        Promised,
        Decided,
        Refunded,
        Changed,
        FollowedUp,
        Noted,
        Closed
    };
    Kind kind = Kind::Noted;
    QDateTime at;
    QString text; ///< foreign text in it is made harmless and isolated by direction

    bool operator==(const TimelineLine&) const = default;
};

/// Newest first; what has no time is left out. `people` are the ones the case names. `history` is the case's, oldest
/// first: it alone says who made a case live that came in as history. `imported`: when an import brought the case; a
/// case that came in as history did so then, not on the day of the complaint. Any thread.
QList<TimelineLine> timeline(const Case& c, const QList<Person>& people, const QList<HistoryLine>& history = {},
                             const QDateTime& imported = {});

} // namespace amends::words
