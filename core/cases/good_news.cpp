// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/good_news.h"

#include <algorithm>

namespace amends {

namespace {

QDateTime lastTalkBefore(const Case& c, const QDateTime& at)
{
    QDateTime last;
    for (const Call& call : c.calls) {
        const bool isTalk = call.with == Party::Customer && call.outcome == CallOutcome::Reached && call.at < at;
        if (isTalk && (!last.isValid() || call.at > last))
            last = call.at;
    }
    return last;
}

bool endedWell(const FollowUp& followUp)
{
    return followUp.outcome != FollowUpOutcome::Open && followUp.outcome != FollowUpOutcome::Nothing;
}

bool isTold(const QList<GoodNews>& risen, const FollowUp& followUp)
{
    return followUp.outcome == FollowUpOutcome::ChangedReview && !risen.isEmpty();
}

const Review* replacedBy(const Case& c, const Review& review)
{
    const auto found = std::ranges::find(c.reviews, review.replaces, &Review::id);
    return review.replaces.isNull() || found == c.reviews.cend() ? nullptr : &*found;
}

} // namespace

QList<GoodNews> goodNewsOf(const CaseRow& row, const Case& c, const QDateTime& since)
{
    QList<GoodNews> all;
    for (const Review& review : c.reviews) {
        const Review* before = replacedBy(c, review);
        const bool rose = before && !before->rating.isNull() && review.rating.stars() > before->rating.stars();
        if (!rose || !review.posted.isValid() || review.posted < since)
            continue;
        const QDateTime call = lastTalkBefore(c, review.posted);
        if (call.isValid())
            all.append({row, GoodNewsKind::RatingRose, review.posted, review.id, review.text, call,
                        before->rating.stars(), review.rating.stars(), FollowUpOutcome::Open});
    }
    const QList<GoodNews> risen = all;
    for (const FollowUp& followUp : c.followUps)
        if (endedWell(followUp) && !isTold(risen, followUp) && followUp.done.isValid() && followUp.done >= since)
            all.append({row, GoodNewsKind::FollowUp, followUp.done, followUp.id, followUp.note,
                        lastTalkBefore(c, followUp.done), 0, 0, followUp.outcome});
    std::ranges::stable_sort(all, std::ranges::greater(), &GoodNews::at);
    return all;
}

} // namespace amends
