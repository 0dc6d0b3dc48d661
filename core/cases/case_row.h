// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/steps.h"

#include <optional>

namespace amends {

/// What a list shows of a case, kept with it so that a page needs no parts. Plain value.
struct CaseRow {
    CaseId id;
    CaseNumber number;
    Revision revision = 0;
    CaseKind kind = CaseKind::Review;
    QString title;
    QString source;
    bool isPublic = false;
    Severity severity = Severity::Normal;
    Stance stance = Stance::StillFindingOut;
    QDateTime received;
    QDateTime opened;
    QDateTime closed;
    ClosedAs closedAs = ClosedAs::NotClosed;
    std::optional<double> stars;
    Step step = Step::Read;
    Verb verb = Verb::None;
    QDateTime due;
    QString cause; ///< the primary one
    QString topic;
    TurningPoint turningPoint = TurningPoint::NotKnown;
    QString customer;
    QString agent;
    Money refund; ///< agreedRefund() of summary.h; no currency: none

    bool operator==(const CaseRow&) const = default;

    Status status() const;
    bool isOverdue(const QDateTime& now) const { return due.isValid() && due < now; }
};

/// What of a row follows from the case alone; names of people are left empty. `zone` is the business's.
CaseRow rowOf(const Case& c, const QTimeZone& zone = QTimeZone::UTC);

enum class SortKey { Received, Opened, Number, Due, Title, Source, Customer, Stars, Cause, Status, Refund };
AMENDS_CODES(SortKey, {SortKey::Received, "received"}, {SortKey::Opened, "opened"}, {SortKey::Number, "number"},
             {SortKey::Due, "due"}, {SortKey::Title, "title"}, {SortKey::Source, "source"},
             {SortKey::Customer, "customer"}, {SortKey::Stars, "rating"}, {SortKey::Cause, "cause"},
             {SortKey::Status, "status"}, {SortKey::Refund, "refund"})

struct SortOrder {
    SortKey key = SortKey::Received;
    bool descending = true;

    bool operator==(const SortOrder&) const = default;
};

} // namespace amends
