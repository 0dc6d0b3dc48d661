// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/summary.h"

#include <algorithm>
#include <ranges>

namespace amends {

namespace {

Money approvedRefunds(const Case& c, const auto& counts)
{
    Money total;
    for (const Refund& refund : c.refunds) {
        if (!refund.approved.isValid())
            continue;
        if (total.currency.isEmpty())
            total.currency = refund.amount.currency;
        if (refund.amount.currency == total.currency && counts(refund))
            total = sum(total, refund.amount).value_or(total);
    }
    return total;
}

} // namespace

Money agreedRefund(const Case& c)
{
    return approvedRefunds(c, [](const Refund&) { return true; });
}

Money paidRefund(const Case& c)
{
    return approvedRefunds(c, [](const Refund& refund) { return refund.paid.isValid(); });
}

QStringList causesWith(const Case& c, CauseRole role)
{
    QStringList codes;
    for (const Cause& cause : c.causes)
        if (cause.role == role)
            codes.append(cause.code);
    return codes;
}

QDateTime firstPosted(const Case& c, ReplyKind kind)
{
    QDateTime first;
    for (const Reply& reply : c.replies)
        if (reply.kind == kind && reply.posted.isValid() && (!first.isValid() || reply.posted < first))
            first = reply.posted;
    return first;
}

QString decisionOf(const Case& c)
{
    for (const Resolution& resolution : c.resolutions | std::views::reverse)
        if (!resolution.decision.isEmpty())
            return resolution.decision;
    return {};
}

qsizetype actionsDone(const Case& c)
{
    return std::ranges::count_if(c.actions, [](const Action& action) { return action.done.isValid(); });
}

} // namespace amends
