// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_row.h"

#include "core/cases/summary.h"

namespace amends {

Status CaseRow::status() const
{
    return closed.isValid() ? Status::Closed : statusAt(step);
}

CaseRow rowOf(const Case& c, const QTimeZone& zone)
{
    const NextStep next = nextStep(c, {}, zone);
    CaseRow row;
    row.id = c.id;
    row.number = c.number;
    row.revision = c.revision;
    row.kind = c.facts.kind;
    row.title = c.facts.title;
    row.source = c.facts.source;
    row.isPublic = c.facts.isPublic;
    row.severity = c.facts.severity;
    row.stance = c.facts.stance;
    row.received = c.facts.received;
    row.opened = c.life.opened;
    row.closed = c.life.closed;
    row.closedAs = c.life.closedAs;
    if (const Review* review = currentReview(c); review && !review->rating.isNull())
        row.stars = review->rating.stars();
    row.step = c.isHistory() ? Step::Finished : currentStep(c);
    row.verb = next.verb;
    row.due = next.due;
    if (const Cause* cause = primaryCause(c))
        row.cause = cause->code;
    row.topic = c.facts.topic;
    row.turningPoint = c.facts.turningPoint;
    row.refund = agreedRefund(c);
    return row;
}

} // namespace amends
