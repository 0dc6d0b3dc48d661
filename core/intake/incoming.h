// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <variant>

namespace amends {

/// One row that can become a case. The door gives the ids and the number, finds or makes the people, and decides by
/// `draft.facts.sourceKey` whether it is new, a duplicate, or a changed review.
struct Incoming {
    qint64 line = 0; ///< the physical line, from 1, where the record starts
    /// facts, exactly one review (what was voiced, for complaints too), at most one note. No ids. Of `life` only
    /// history rows (P13) have something: closedAs BeforeAmends, opened = closed = received, or `now` where nothing
    /// says when.
    Case draft;
    QString customerName; ///< from its own column, else the review's author
    QString customerEmail;
    QString customerPhone;
    QString agentName;
    bool explicitId = false;  ///< sourceKey is the source's own id; otherwise a fingerprint of what the row says
    QByteArray contentDigest; ///< BLAKE2b-256 of all the row says: equal means nothing new
    QList<Error> remarks; ///< noticed, but nothing to stop for: placeholder_date {column, read}, unknown_language {…}

    bool operator==(const Incoming&) const = default;
};

/// A row that was not taken, and why.
struct RejectedRow {
    qint64 line = 0;
    QStringList cells; ///< as read
    Error error;

    bool operator==(const RejectedRow&) const = default;
};

struct EndOfFile {
    bool operator==(const EndOfFile&) const = default;
};

using ImportStep = std::variant<EndOfFile, Incoming, RejectedRow>;

} // namespace amends
