// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"

namespace amends {

enum class GoodNewsKind { RatingRose, FollowUp };
AMENDS_CODES(GoodNewsKind, {GoodNewsKind::RatingRose, "rating_rose"}, {GoodNewsKind::FollowUp, "follow_up"})

/// What went well with a case (P11).
struct GoodNews {
    CaseRow row;
    GoodNewsKind kind = GoodNewsKind::RatingRose;
    QDateTime at;           ///< when the review was changed, or the follow-up done
    PartId part;            ///< the new version, or the follow-up
    QString text;           ///< what the new version says, or the follow-up's note
    QDateTime call;         ///< the last talk with the customer before it; invalid where there was none
    double starsBefore = 0; ///< these two of a rating that rose
    double starsAfter = 0;
    FollowUpOutcome outcome = FollowUpOutcome::Open;

    bool operator==(const GoodNews&) const = default;
};

/// Since then, newest first: versions of a review that have more stars than the one they replace and came after a talk
/// with the customer; follow-ups that ended well, that is with anything but nothing (a changed review only where its
/// rise is not told already). `row` is the case's. Pure.
QList<GoodNews> goodNewsOf(const CaseRow& row, const Case& c, const QDateTime& since);

} // namespace amends
