// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case.h"

#include <algorithm>
#include <ranges>

namespace amends {

const Review* currentReview(const Case& c)
{
    for (const Review& review : std::views::reverse(c.reviews)) {
        const bool replaced = std::ranges::any_of(c.reviews, [&](const Review& r) { return r.replaces == review.id; });
        if (!replaced)
            return &review;
    }
    return c.reviews.isEmpty() ? nullptr : &c.reviews.constLast();
}

const Cause* primaryCause(const Case& c)
{
    const auto found = std::ranges::find(c.causes, CauseRole::Primary, &Cause::role);
    return found == c.causes.cend() ? nullptr : &*found;
}

bool isExcused(const Case& c, Excuse demand)
{
    return std::ranges::any_of(c.deviations, [demand](const Deviation& d) { return d.excuses == demand; });
}

} // namespace amends
